import type { Bagian, Field } from '../../core/formulir/form.skema.ts';
import { semuaField } from '../../core/formulir/form.ts';
import { ambil } from '../../core/formulir/isian.ts';
import { tampil } from '../../core/formulir/tampil.ts';
import { CETAK_SURAT } from '../kata/cetak-surat.ts';
import type { BahanKerja } from '../kerja/bahan.ts';
import { TandaAir } from '../komponen/HalamanCetak.tsx';
import type { Layar } from '../layar.ts';
import { qr } from '../qr.ts';
import { BagianForm } from './BagianForm.tsx';
import type { IsianCetak } from './isian-cetak.ts';
import { jejakCetak, tandaAir } from './jejak.ts';
import { type PenandaTangan, penandaTangan } from './penanda-tangan.ts';
import { TabelAnggota } from './TabelAnggota.tsx';

export interface LembarFormProps {
  readonly layar: Layar;
  readonly bahan: BahanKerja;
  readonly isian: IsianCetak;
}

const LETAK = ['kiri', 'tengah', 'kanan'] as const;

/** The form isian on paper: every field in printed order, members, three places to sign. NIK in full: paper needs it. */
export function LembarForm({ layar, bahan, isian: { isian, konsep } }: LembarFormProps) {
  const { berkas, naskah } = bahan;
  const { form, kode } = naskah;
  // What the office writes by hand stands below the signatures, as on the official sheet.
  const [isi, petugas] = [form.bagian.filter((b) => !diBawah(b)), form.bagian.filter(bertulisTangan)];
  const gambar = berkas.nomor === null ? undefined : qr(berkas.nomor);
  return (
    <div class="lembar-cetak lembar-form">
      <TandaAir kata={tandaAir(layar, { konsep })} />
      <header class="kop-form">
        {gambar && (
          <svg
            viewBox={`-1 -1 ${gambar.sisi + 2} ${gambar.sisi + 2}`}
            role="img"
            aria-label={berkas.nomor ?? ''}
          >
            <path d={gambar.d} />
          </svg>
        )}
        <div>
          <h1>{form.judul}</h1>
          <p>
            {CETAK_SURAT.nomor} <b>{berkas.nomor ?? CETAK_SURAT.tanpaNomor}</b>
          </p>
        </div>
        <p class="kode-form">{form.kode}</p>
      </header>
      {form.petunjuk.length > 0 && <p class="kecil">{form.petunjuk.join(' ')}</p>}
      {isi.map((b) => (
        <BagianForm bagian={b} isian={isian} kode={kode} />
      ))}
      <TabelAnggota form={form} isian={isian} kode={kode} konsep={konsep} />
      <TigaTandaTangan
        daftar={form.tanda_tangan.map((t) => penandaTangan(layar, bahan, t))}
        atas={tempatTanggal(semuaField(form), isian.nilai, kode)}
      />
      {petugas.map((b) => (
        <BagianForm bagian={b} isian={isian} kode={kode} />
      ))}
      <footer class="jejak">
        {CETAK_SURAT.dasar(form.dasar)}. {jejakCetak(layar)}
      </footer>
    </div>
  );
}

function bertulisTangan({ field }: Bagian): boolean {
  return field.some((f) => f.tulis_tangan);
}

/** Sections that stand elsewhere on the sheet: place and date above the signatures, the office's own below them. */
function diBawah(bagian: Bagian): boolean {
  return bertulisTangan(bagian) || bagian.field.every((f) => f.awal === 'tempat' || f.awal === 'tanggal');
}

/** "Pangkalpinang, 24 November 2026", from the fields that hold them. */
function tempatTanggal(
  field: readonly Field[],
  nilai: Readonly<Record<string, string>>,
  kode: BahanKerja['naskah']['kode'],
): string {
  const isi = (awal: Field['awal']): string => {
    const f = field.find((x) => x.awal === awal);
    return f ? tampil(f, ambil(nilai, f.kunci), kode) : '';
  };
  return [isi('tempat'), isi('tanggal')].filter((t) => t !== '').join(', ');
}

function TigaTandaTangan({
  daftar,
  atas,
}: {
  readonly daftar: readonly PenandaTangan[];
  readonly atas: string;
}) {
  const urut = [...daftar].sort((a, b) => LETAK.indexOf(a.letak) - LETAK.indexOf(b.letak));
  return (
    <div class="ttd ttd-form">
      {urut.map((t, i) => (
        <div>
          <p>{i === urut.length - 1 ? atas : '\u00a0'}</p>
          {t.atas.map((baris) => (
            <p>{baris}</p>
          ))}
          <p class="ttd-nama">{t.nama ?? '\u00a0'.repeat(40)}</p>
          {t.pakaiNip && <p>{CETAK_SURAT.nip(t.nip ?? '')}</p>}
          {!t.pakaiNip && <p>{'\u00a0'}</p>}
        </div>
      ))}
    </div>
  );
}
