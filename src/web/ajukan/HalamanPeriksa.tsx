import type { HalamanPermohonan } from '../../core/permohonan/halaman.ts';
import { alamat } from '../alamat.ts';
import { AJUAN, AJUAN_PERIKSA as KATA } from '../kata/ajukan.ts';
import { CentangAjuan } from './BidangAjuan.tsx';
import { RingkasanGalat } from './BingkaiAjuan.tsx';
import type { Jawaban } from './jawaban.ts';
import type { KeadaanHalaman } from './periksa-halaman.ts';
import type { Kesalahan } from '../komponen/RingkasanKesalahan.tsx';

/** A page with its answers and how far it is. */
export interface HalamanTerjawab {
  readonly hal: HalamanPermohonan;
  readonly judul: string;
  readonly jawaban: readonly Jawaban[];
  readonly keadaan: KeadaanHalaman;
}

export interface HalamanPeriksaProps {
  readonly token: string;
  readonly semua: readonly HalamanTerjawab[];
  readonly kantor: string;
  readonly keperluan: string;
  /** Papers whose number suffices. */
  readonly nomor: readonly string[];
  readonly kesalahan: readonly Kesalahan[];
  /** It was given back before. */
  readonly lagi: boolean;
}

/** All answers before they are sent, each with the way to change it; what is wanting stands first. */
export function HalamanPeriksa(p: HalamanPeriksaProps) {
  const kurang = p.semua.filter((s) => s.keadaan !== 'selesai');
  return (
    <div class="warga">
      <p class="jalan-u">
        <a href={alamat.ajuan(p.token)}>{AJUAN.daftar}</a>
      </p>
      <RingkasanGalat daftar={p.kesalahan} />
      <h1>{KATA.judul}</h1>
      <p class="sub1">{KATA.ket}</p>
      {kurang.length > 0 && (
        <div class="ringkas-u">
          <p>
            <b>{KATA.kurang(kurang.length)}</b>
          </p>
          <ul>
            {kurang.map((s) => (
              <li key={s.hal.kunci}>
                <a href={alamat.ajuanHal(p.token, s.hal.kunci, { ubah: 'ya' })}>{s.judul}</a>
              </li>
            ))}
          </ul>
          <p class="kecil">{KATA.kurangKet}</p>
        </div>
      )}
      <dl class="jawab-u">
        <Baris apa={KATA.kelurahan} isi={p.kantor} href={alamat.ajuanHal(p.token, 'kantor')} />
        <Baris apa={KATA.keperluan} isi={p.keperluan} href={alamat.ajuanHal(p.token, 'keperluan')} />
        {p.semua.flatMap((s) =>
          s.jawaban.map((j, n) => (
            <Baris
              key={s.hal.kunci + j.apa}
              apa={j.apa}
              isi={j.isi}
              ragu={j.ragu}
              href={
                s.hal.jenis === 'anggota'
                  ? alamat.ajuanHal(p.token, `anggota-${n + 1}`, { ubah: 'ya' })
                  : n === 0
                    ? alamat.ajuanHal(p.token, s.hal.kunci, { ubah: 'ya' })
                    : undefined
              }
            />
          )),
        )}
        {p.nomor.map((n) => (
          <Baris key={n} apa={n} isi={KATA.cukupNomor} />
        ))}
      </dl>
      {kurang.length === 0 && (
        <form class="kirim-u" method="post" action={alamat.ajuanHal(p.token, 'periksa')}>
          <h2>{KATA.pernyataan}</h2>
          <CentangAjuan
            id="benar"
            label={KATA.benar}
            dicentang={false}
            galat={p.kesalahan.find((k) => k.id === 'benar')?.pesan}
          />
          <button type="submit">{p.lagi ? KATA.kirimLagi : KATA.kirim}</button>
          <p class="kecil">{KATA.kirimKet(p.kantor)}</p>
        </form>
      )}
    </div>
  );
}

function Baris({ apa, isi, ragu, href }: Jawaban & { readonly href?: string | undefined }) {
  return (
    <div>
      <dt>{apa}</dt>
      <dd>
        {isi === '' ? <span class="opsi-u">{KATA.kosong}</span> : isi}{' '}
        {href !== undefined && (
          <a href={href} aria-label={KATA.ubahNama(apa)}>
            {KATA.ubah}
          </a>
        )}
        {ragu !== undefined && <span class="ragu-u">{`${KATA.periksaLagi}: ${ragu}`}</span>}
      </dd>
    </div>
  );
}
