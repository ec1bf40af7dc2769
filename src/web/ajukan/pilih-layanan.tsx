import type { VNode } from 'preact';
import { cariKeperluan, keperluanPerKelompok } from '../../core/formulir/persyaratan.ts';
import type { Keperluan } from '../../core/formulir/persyaratan.skema.ts';
import { telusuriTanya } from '../../core/formulir/tanya.ts';
import type { Dunia } from '../dunia.ts';
import { AJUKAN } from '../kata/ajukan.ts';
import { SYARAT_UMUM } from '../kata/syarat.ts';
import { syaratBerlaku } from '../syarat/berlaku.ts';
import { TanyaTautan } from './HalamanMulai.tsx';

/** What is known of the service so far, from the address. */
export interface PilihLayanan {
  readonly keperluan: string | undefined;
  readonly jawab: readonly string[];
  /** All services as a list instead of questions. */
  readonly semua: boolean;
  /** Address of this page with these answers, or this service. */
  readonly ke: (pilih: { jawab?: readonly string[]; keperluan?: string; semua?: 'ya' }) => string;
}

/** The service that is meant, or the page that asks the next question: the questions of the office, as on "what to bring". */
export async function pilihLayanan(dunia: Dunia, p: PilihLayanan): Promise<Keperluan | VNode> {
  const { tanya } = dunia.naskah;
  const persyaratan = await syaratBerlaku(dunia);
  const diminta = p.keperluan === undefined ? undefined : cariKeperluan(persyaratan.nilai, p.keperluan);
  if (diminta) return diminta;
  const telusur = tanya && !p.semua ? telusuriTanya(tanya, p.jawab) : undefined;
  const semua = keperluanPerKelompok(persyaratan.nilai).flatMap((k) => k.keperluan);
  const [satu] = semua;
  if (semua.length === 1 && satu) return satu;
  if (!telusur || telusur.di.jenis === 'saran') {
    return (
      <TanyaTautan
        judul={AJUKAN.layanan}
        ket={telusur?.di.jenis === 'saran' ? telusur.di.saran : undefined}
        pilihan={semua.map((k) => ({ href: p.ke({ keperluan: k.kunci }), label: k.label, ket: k.untuk }))}
      />
    );
  }
  if (telusur.di.jenis === 'keperluan') {
    const layanan = cariKeperluan(persyaratan.nilai, telusur.di.keperluan);
    if (layanan) return layanan;
    throw new RangeError('A question leads to no service');
  }
  const sejauh = telusur.jejak.map((t) => t.jawaban.kunci);
  return (
    <TanyaTautan
      judul={telusur.di.pertanyaan.tanya}
      ket={telusur.di.pertanyaan.ket}
      pilihan={telusur.di.pertanyaan.jawaban.map((j) => ({
        href: p.ke({ jawab: [...sejauh, j.kunci] }),
        label: j.label,
        ket: j.ket,
      }))}
    >
      {sejauh.length > 0 && (
        <p>
          <a href={p.ke({ jawab: [] })}>{SYARAT_UMUM.ulang}</a>
        </p>
      )}
      <p>
        <a href={p.ke({ semua: 'ya' })}>{SYARAT_UMUM.semua}</a>
      </p>
    </TanyaTautan>
  );
}
