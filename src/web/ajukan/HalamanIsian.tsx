import type { Baris } from '../../core/formulir/isian.ts';
import { ambil } from '../../core/formulir/isian.ts';
import type { Bagian, Field } from '../../core/formulir/form.skema.ts';
import type { BukuKode } from '../../core/formulir/kode.ts';
import { alamat } from '../alamat.ts';
import { AJUAN, AJUAN_ANGGOTA as KATA } from '../kata/ajukan.ts';
import type { Kesalahan } from '../komponen/RingkasanKesalahan.tsx';
import { FieldAjuan } from './BidangAjuan.tsx';
import { BingkaiAjuan, RingkasanGalat, type TempatHalaman } from './BingkaiAjuan.tsx';
import { judulBagian } from './judul-halaman.ts';
import { namaAnggota } from './periksa-halaman.ts';

interface Umum {
  readonly tempat: TempatHalaman;
  readonly aksi: string;
  readonly kode: BukuKode;
  readonly kesalahan: readonly Kesalahan[];
}

/** The questions of one section of the form that only the pemohon can answer. */
export function HalamanBagian({
  tempat,
  aksi,
  kode,
  kesalahan,
  bagian,
  field,
  nilai,
}: Umum & { readonly bagian: Bagian; readonly field: readonly Field[]; readonly nilai: Baris }) {
  return (
    <BingkaiAjuan tempat={tempat} judul={judulBagian(bagian, field)} kesalahan={kesalahan}>
      <form method="post" action={aksi}>
        {field.map((f) => (
          <FieldAjuan
            key={f.kunci}
            field={f}
            path={f.kunci}
            nilai={ambil(nilai, f.kunci)}
            kode={kode}
            galat={kesalahan.find((k) => k.id === f.kunci)?.pesan}
          />
        ))}
        <button type="submit">{AJUAN.lanjut}</button>
      </form>
    </BingkaiAjuan>
  );
}

/** Who belongs to the family: each with the way to its own page. */
export function HalamanAnggota({
  tempat,
  aksi,
  baris,
  salah,
  kesalahan,
  maks,
}: Pick<Umum, 'tempat' | 'aksi' | 'kesalahan'> & {
  readonly baris: readonly Baris[];
  /** Rows (from 0) with something to mend. */
  readonly salah: ReadonlySet<number>;
  readonly maks: number;
}) {
  const hal = (ke: number): string =>
    alamat.ajuanHal(tempat.token, `anggota-${ke}`, { ubah: tempat.ubah ? 'ya' : undefined });
  return (
    <BingkaiAjuan tempat={tempat} judul={KATA.judul} ket={KATA.ket} kesalahan={kesalahan}>
      <div id="anggota">
        {baris.length === 0 ? (
          <p>{KATA.kosong}</p>
        ) : (
          <ol class="butir-u">
            {baris.map((b, n) => (
              <li key={n} class={salah.has(n) ? undefined : 'masuk'}>
                <p>
                  <b>{`${n + 1}. ${namaAnggota(b, n)}`}</b>{' '}
                  <a href={hal(n + 1)} aria-label={KATA.ubah(namaAnggota(b, n))}>
                    {KATA.ubahPendek}
                  </a>
                </p>
                {salah.has(n) && <p class="galat-u">{KATA.belumBenar}</p>}
              </li>
            ))}
          </ol>
        )}
      </div>
      <p>
        {baris.length < maks ? (
          <a class={baris.length === 0 ? 'tbl-u' : 'tbl-u biasa'} href={hal(baris.length + 1)}>
            {KATA.tambah}
          </a>
        ) : (
          KATA.penuh(maks)
        )}
      </p>
      {baris.length > 0 && (
        <form method="post" action={aksi}>
          <button type="submit">{KATA.selesai}</button>
        </form>
      )}
    </BingkaiAjuan>
  );
}

/** One member. */
export function HalamanSatuAnggota({
  tempat,
  aksi,
  kode,
  kesalahan,
  judul,
  ke,
  field,
  kelompok,
  baris,
  ada,
  usulan,
}: Umum & {
  readonly judul: string;
  /** From 0. */
  readonly ke: number;
  readonly field: readonly Field[];
  readonly kelompok: string;
  readonly baris: Baris;
  /** It is in the list already, so that it can be taken out. */
  readonly ada: boolean;
  /** What the page proposes is the pemohon. */
  readonly usulan: boolean;
}) {
  return (
    <div class="warga">
      <p class="jalan-u">
        <a href={alamat.ajuanHal(tempat.token, 'anggota', { ubah: tempat.ubah ? 'ya' : undefined })}>
          {AJUAN.kembali}
        </a>
      </p>
      <RingkasanGalat daftar={kesalahan} />
      <h1>{judul}</h1>
      {usulan && <p class="sub1">{KATA.dariPemohon}</p>}
      <form method="post" action={aksi}>
        {field.map((f) => {
          const path = `${kelompok}.${ke}.${f.kunci}`;
          return (
            <FieldAjuan
              key={path}
              field={f}
              path={path}
              nilai={ambil(baris, f.kunci)}
              kode={kode}
              galat={kesalahan.find((k) => k.id === path)?.pesan}
            />
          );
        })}
        <button type="submit">{AJUAN.lanjut}</button>
        {ada && (
          <button type="submit" class="biasa" name="aksi" value="hapus">
            {KATA.hapus}
          </button>
        )}
      </form>
    </div>
  );
}
