import type { ComponentChildren } from 'preact';
import type { Kantor } from '../../core/organisasi/kantor.ts';
import type { Tanggapan } from '../../core/permohonan/permohonan.ts';
import { alamat } from '../alamat.ts';
import { AJUAN, AJUAN_KEADAAN as KATA, AJUKAN } from '../kata/ajukan.ts';
import { KontakKantor } from '../komponen/KontakKantor.tsx';
import { SimpanTautan, type SimpanTautanProps } from './HalamanAjuan.tsx';

/** How a request that was sent stands. */
export type KeadaanAjuan =
  | {
      readonly jenis: 'menunggu';
      readonly kode: string;
      readonly dikirim: string;
      readonly bawa: readonly string[];
      readonly simpan: SimpanTautanProps;
    }
  | {
      readonly jenis: 'diminta';
      readonly tanggapan: Tanggapan;
      readonly butir: readonly { readonly nama: string; readonly alasan: string; readonly href: string }[];
    }
  | { readonly jenis: 'diterima'; readonly nomor: string; readonly lacak: string }
  | { readonly jenis: 'ditutup'; readonly tanggapan: Tanggapan | null };

export interface HalamanKeadaanProps {
  readonly token: string;
  readonly keadaan: KeadaanAjuan;
  readonly kantor: Kantor | undefined;
  readonly baru: boolean;
}

/** Receipt and news of a request. Nothing that was typed stands here: this page is printed and passed on. */
export function HalamanKeadaan({ token, keadaan, kantor, baru }: HalamanKeadaanProps) {
  return (
    <div class="warga">
      {baru && keadaan.jenis === 'menunggu' && <p role="status">{KATA.terkirim}</p>}
      <Isi token={token} keadaan={keadaan} kantor={kantor} />
      {kantor && keadaan.jenis !== 'diterima' && <KontakKantor judul={kantor.nama} kantor={kantor} />}
    </div>
  );
}

function Isi({ token, keadaan: k, kantor }: Omit<HalamanKeadaanProps, 'baru'>) {
  switch (k.jenis) {
    case 'menunggu':
      return (
        <>
          <h1>{KATA.menunggu}</h1>
          <p class="sub1">
            {KATA.menungguKet(kantor?.nama ?? '')} {KATA.dikirim(k.dikirim)}
          </p>
          <section class="kini-u">
            <h2>{KATA.kode}</h2>
            <div>
              <p class="besar-u">{k.kode}</p>
              <p>{KATA.kodeKet}</p>
            </div>
          </section>
          <section>
            <h2>{KATA.bawa}</h2>
            <ul class="cara-u">
              {k.bawa.map((b) => (
                <li key={b}>{b}</li>
              ))}
            </ul>
          </section>
          <p class="kecil">{KATA.cetak}</p>
          <SimpanTautan {...k.simpan} />
          <p>
            <a href={alamat.ajuanHal(token, 'hapus')}>{KATA.tarik}</a>
          </p>
        </>
      );
    case 'diminta':
      return (
        <>
          <h1>{KATA.diminta}</h1>
          <p class="sub1">{KATA.dimintaKet}</p>
          {k.tanggapan.teks !== '' && <p class="teks-u">{k.tanggapan.teks}</p>}
          <ol class="butir-u">
            {k.butir.map((b) => (
              <li key={b.href}>
                <h2>{b.nama}</h2>
                <p>{b.alasan}</p>
                <p>
                  <a class="tbl-u" href={b.href}>
                    {KATA.perbaiki}
                  </a>
                </p>
              </li>
            ))}
          </ol>
          <p>
            <a class="tbl-u biasa" href={alamat.ajuanHal(token, 'periksa')}>
              {AJUAN.periksa}
            </a>
          </p>
          <p>
            <a href={alamat.ajuanHal(token, 'hapus')}>{AJUAN.hapus}</a>
          </p>
        </>
      );
    case 'diterima':
      return (
        <Kartu judul={KATA.diterima}>
          <p class="besar">{KATA.diterimaKet(k.nomor)}</p>
          <p>{KATA.diterimaBawa}</p>
          <p>
            <a class="tbl-u" href={k.lacak}>
              {KATA.keBerkas}
            </a>
          </p>
        </Kartu>
      );
    case 'ditutup':
      return (
        <>
          <Kartu judul={KATA.ditutup}>
            <p>{KATA.ditutupKet}</p>
            {k.tanggapan?.butir.map((b) => (
              <p key={b.alasan}>{b.alasan}</p>
            ))}
            {k.tanggapan && k.tanggapan.teks !== '' && <p class="teks-u">{k.tanggapan.teks}</p>}
            <p>{KATA.ditutupLanjut}</p>
          </Kartu>
          <p>
            <a href={alamat.ajukan()}>{AJUKAN.mulaiBaru}</a>
          </p>
        </>
      );
  }
}

function Kartu({ judul, children }: { readonly judul: string; readonly children: ComponentChildren }) {
  return (
    <section class="kini-u">
      <h1>{judul}</h1>
      <div>{children}</div>
    </section>
  );
}
