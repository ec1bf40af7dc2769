import type { HalamanTerjawab } from '../ajukan/HalamanPeriksa.tsx';
import { alamat } from '../alamat.ts';
import { Bingkai } from '../bingkai.tsx';
import { AJUAN } from '../kata/ajukan.ts';
import { LOKET } from '../kata/loket.ts';
import { PERMOHONAN as KATA } from '../kata/permohonan.ts';
import type { Serupa } from '../kerja/Loket.tsx';
import { DaftarUraian } from '../komponen/DaftarUraian.tsx';
import { HalamanTersimpan, type HalamanKecil } from '../komponen/HalamanTersimpan.tsx';
import { Kartu } from '../komponen/Kartu.tsx';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import { Remah } from '../komponen/Remah.tsx';
import { KartuSisi } from '../komponen/KartuSisi.tsx';
import { type Kesalahan, RingkasanKesalahan } from '../komponen/RingkasanKesalahan.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { Layar } from '../layar.ts';
import { PutusanLain, type PutusanProps, PutusanTerima } from './PutusanPermohonan.tsx';

export interface HalamanPermohonanProps {
  readonly layar: Layar;
  readonly id: string;
  readonly kode: string;
  readonly nama: string;
  readonly keperluan: string;
  readonly kantor: string;
  readonly dikirim: string;
  readonly keadaan: keyof typeof KATA.keadaan;
  readonly semua: readonly HalamanTerjawab[];
  /** Small pictures by paper, with what is doubtful about them. */
  readonly foto: ReadonlyMap<
    string,
    { readonly halaman: readonly HalamanKecil[]; readonly ragu: readonly string[] }
  >;
  readonly terbuka: boolean;
  /** Papers of which the original is shown when the pemohon comes. */
  readonly asli: readonly string[];
  readonly serupa: readonly Serupa[];
  readonly lain: readonly { readonly id: string; readonly kode: string }[];
  /** The number or id of the berkas that came of it. */
  readonly berkas: string | null;
  readonly tanggapan: readonly string[];
  /** Opens WhatsApp with the news typed in. */
  readonly wa: string | undefined;
  /** What may be decided; undefined where it is not the counter's turn. */
  readonly putusan: Omit<PutusanProps, 'id' | 'kesalahan'> | undefined;
  readonly kesalahan: readonly Kesalahan[];
  readonly usai?: string | undefined;
}

/** One request: everything that the pemohon answered, the pictures, and what the counter decides. */
export function HalamanPermohonan(p: HalamanPermohonanProps) {
  return (
    <Bingkai layar={p.layar} judul={KATA.judul} di="permohonan">
      <Remah asal={{ label: KATA.judul, href: alamat.permohonan() }} kini={p.kode} />
      <KepalaHalaman
        judul={p.nama}
        ket={`${p.keperluan}, ${p.kantor}. ${KATA.keadaan[p.keadaan]}. ${KATA.dikirim(p.dikirim)}`}
      />
      {p.usai !== undefined && (
        <Pemberitahuan
          nada="baik"
          isi={p.usai}
          tindakan={
            p.wa !== undefined && (
              <Tombol href={p.wa} ikon="message-circle" ukuran="kecil" tabBaru>
                {KATA.kabari}
              </Tombol>
            )
          }
        />
      )}
      {p.berkas !== null && (
        <Pemberitahuan
          nada="baik"
          isi={KATA.keadaan.diterima}
          tindakan={<Tombol href={alamat.berkas(p.berkas)}>{KATA.berkas}</Tombol>}
        />
      )}
      {p.serupa.map((s) => (
        <Pemberitahuan
          key={s.kalimat}
          nada="kunyit"
          isi={s.kalimat}
          tindakan={
            s.href !== null && (
              <Tombol href={s.href} ukuran="kecil">
                {LOKET.bukaKode}
              </Tombol>
            )
          }
        />
      ))}
      {p.lain.map((l) => (
        <Pemberitahuan
          key={l.id}
          nada="kunyit"
          isi={KATA.serupa(l.kode)}
          tindakan={
            <Tombol href={alamat.permohonanSatu(l.id)} ukuran="kecil">
              {KATA.bukaSerupa}
            </Tombol>
          }
        />
      ))}
      <RingkasanKesalahan daftar={p.kesalahan} />
      <div class="dua">
        <div class="kiri">
          {p.tanggapan.length > 0 && (
            <Kartu judul={KATA.tanggapan}>
              {p.tanggapan.map((t) => (
                <p key={t}>{t}</p>
              ))}
            </Kartu>
          )}
          {p.semua.length > 0 && <Jawaban {...p} />}
          {p.putusan && <PutusanLain id={p.id} kesalahan={p.kesalahan} {...p.putusan} />}
        </div>
        <div class="lajur">
          {p.putusan && <PutusanTerima id={p.id} kesalahan={p.kesalahan} {...p.putusan} />}
          {p.asli.length > 0 && p.putusan && (
            <KartuSisi judul={KATA.asli}>
              <ul>
                {p.asli.map((a) => (
                  <li key={a}>{a}</li>
                ))}
              </ul>
              <p class="petunjuk">{KATA.asliKet}</p>
            </KartuSisi>
          )}
        </div>
      </div>
    </Bingkai>
  );
}

function Jawaban({ semua, foto, terbuka, id }: HalamanPermohonanProps) {
  const milik = (jenis: 'orang' | 'bagian' | 'anggota') => semua.filter((s) => s.hal.jenis === jenis);
  const uraian = (daftar: readonly HalamanTerjawab[]) =>
    daftar.flatMap((s) =>
      s.jawaban.map((j) => ({
        nama: j.apa,
        isi: (
          <>
            {j.isi}
            {j.ragu !== undefined && <span class="petunjuk">{` ${KATA.periksaLagi}: ${j.ragu}`}</span>}
          </>
        ),
      })),
    );
  const terisi = [...milik('bagian'), ...milik('anggota')].filter((s) => s.jawaban.length > 0);
  const nik = terbuka ? undefined : (
    <a href={`${alamat.permohonanSatu(id)}?nik=tampil`}>{KATA.tampilkanNik}</a>
  );
  return (
    <>
      <Kartu judul={KATA.orang} ujung={nik}>
        <DaftarUraian lebar daftar={uraian(milik('orang'))} />
      </Kartu>
      {terisi.map((s) => (
        <Kartu key={s.hal.kunci} judul={s.judul}>
          <DaftarUraian lebar daftar={uraian([s])} />
        </Kartu>
      ))}
      <Kartu judul={AJUAN.bagian.dokumen}>
        {semua.flatMap((s) => {
          if (s.hal.jenis !== 'dokumen') return [];
          const [jawaban] = s.jawaban;
          const ada = s.hal.butir.pilihan.map((x) => foto.get(x.kunci)).find((x) => x !== undefined);
          return [
            <section key={s.hal.kunci}>
              <p>
                <b>{jawaban?.apa}</b> {jawaban?.isi}
              </p>
              {ada && <HalamanTersimpan nama={jawaban?.apa ?? ''} halaman={ada.halaman} />}
              {ada?.ragu.map((x) => (
                <p class="petunjuk" key={x}>
                  {x}
                </p>
              ))}
            </section>,
          ];
        })}
      </Kartu>
    </>
  );
}
