import { ADUAN, PENGADUAN as KATA } from '../kata/pengaduan.ts';
import { alamat } from '../alamat.ts';
import { FormPengaduan, type FormPengaduanProps, Galat } from './FormPengaduan.tsx';
import { CaraLain } from './HalamanPengaduan.tsx';
import { KeadaanAduan, Percakapan } from './HalamanAduan.tsx';
import type { IsiAduan } from './isi-aduan.ts';

export interface HalamanPengaduanBerkasProps extends FormPengaduanProps {
  readonly token: string;
  readonly nomor: string | null;
  readonly hari: number;
  readonly ada: readonly IsiAduan[];
  readonly tunggu?: string | undefined;
  /** Something was typed and is not sent yet: the form stands open. */
  readonly terbuka: boolean;
}

/** Complaints about one berkas, with their answers, for whoever holds its tracking link; and the form for another. */
export function HalamanPengaduanBerkas(p: HalamanPengaduanBerkasProps) {
  return (
    <div class="warga">
      <h1>{p.ada.length > 0 ? KATA.daftarJudul : KATA.judul}</h1>
      <p class="sub1">
        {p.nomor === null ? KATA.tentangBerkasTanpa : KATA.tentangBerkas(p.nomor)}.{' '}
        {p.ada.length === 0 && `${KATA.ket} ${KATA.janji(p.hari)}`}
      </p>
      {p.ada.map((isi) => (
        <section key={isi.baris.id} class="warga">
          <h2>{KATA.bacaSatu(isi.diterima)}</h2>
          <p class="kecil">{ADUAN.kepada(isi.kantor)}.</p>
          <KeadaanAduan isi={isi} />
          <Percakapan isi={isi} />
        </section>
      ))}
      <Galat id="tunggu" galat={p.tunggu} />
      {p.ada.length > 0 ? (
        <details open={p.terbuka}>
          <summary>{ADUAN.baru}</summary>
          <FormPengaduan {...p} />
        </details>
      ) : (
        <FormPengaduan {...p} />
      )}
      <CaraLain />
      <p>
        <a href={alamat.lacak(p.token)}>{KATA.kembali}</a>
      </p>
    </div>
  );
}
