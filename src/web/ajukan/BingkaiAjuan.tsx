import type { ComponentChildren } from 'preact';
import type { HalamanPermohonan } from '../../core/permohonan/halaman.ts';
import { alamat } from '../alamat.ts';
import { AJUAN } from '../kata/ajukan.ts';
import type { Kesalahan } from '../komponen/RingkasanKesalahan.tsx';

/** Where a page stands among the others, and where its answer leads. */
export interface TempatHalaman {
  readonly token: string;
  readonly ke: number;
  readonly semua: readonly HalamanPermohonan[];
  /** Asked again from the answers: back there afterwards. */
  readonly ubah: boolean;
}

/** The page before; the list of pages before the first. */
function sebelum({ token, ke, semua, ubah }: TempatHalaman): string {
  if (ubah) return alamat.ajuanHal(token, 'periksa');
  const lalu = semua[ke - 1];
  return lalu ? alamat.ajuanHal(token, lalu.kunci) : alamat.ajuan(token);
}

/** The page after this one, or the answers. */
export function sesudah({ token, ke, semua, ubah }: TempatHalaman): string {
  const lanjut = ubah ? undefined : semua[ke + 1];
  return alamat.ajuanHal(token, lanjut?.kunci ?? 'periksa');
}

export interface BingkaiAjuanProps {
  readonly tempat: TempatHalaman;
  readonly judul: string;
  readonly ket?: string | undefined;
  readonly kesalahan?: readonly Kesalahan[] | undefined;
  readonly children: ComponentChildren;
}

/** Frame of one question: the way back, how far one is, what must be mended, the question. */
export function BingkaiAjuan({ tempat, judul, ket, kesalahan = [], children }: BingkaiAjuanProps) {
  return (
    <div class="warga">
      <p class="jalan-u">
        <a href={sebelum(tempat)}>{AJUAN.kembali}</a>
        <span class="kecil">{AJUAN.langkah(tempat.ke + 1, tempat.semua.length)}</span>
      </p>
      <RingkasanGalat daftar={kesalahan} />
      <h1>{judul}</h1>
      {ket !== undefined && <p class="sub1">{ket}</p>}
      {children}
      <p class="kecil">
        {AJUAN.berhenti} <a href={alamat.ajuan(tempat.token)}>{AJUAN.daftar}</a>
      </p>
    </div>
  );
}

/** What must be mended, each with the way to its field. */
export function RingkasanGalat({ daftar }: { readonly daftar: readonly Kesalahan[] }) {
  if (daftar.length === 0) return null;
  return (
    <div class="ringkas-u" role="alert">
      <p>
        <b>{AJUAN.galat(daftar.length)}</b>
      </p>
      <ul>
        {daftar.map((k) => (
          <li key={k.id + k.pesan}>
            <a href={`#${k.id}`}>{k.pesan}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
