import type { Berkas } from '../../core/berkas/berkas.ts';
import { type DataPemohon, SKEMA_PEMOHON } from '../../core/berkas/data-pemohon.ts';
import { evolve } from '../../core/berkas/evolve.ts';
import { halamanKini } from '../../core/berkas/halaman-dokumen.ts';
import type { Catatan, Nilai, PelakuTercatat } from '../../core/berkas/peristiwa.ts';
import { barisKosong, type Isian } from '../../core/formulir/isian.ts';
import { type BerkasTerbuka, bacaIsian } from '../berkas/buka-berkas.ts';
import { PERIKSA } from '../kata/periksa.ts';
import { PERUBAHAN } from '../kata/perubahan.ts';
import { namaSyarat } from '../kerja/naskah-berkas.ts';
import { kataKurang } from '../kerja/periksa-nilai.ts';
import type { Perubahan } from '../komponen/TabelPerubahan.tsx';
import { perubahanForm } from '../tampilan/perubahan-form.ts';
import { perubahanPemohon } from '../tampilan/perubahan-pemohon.ts';

/** One act that changed something: what, by whom, and each value before and after (or one sentence). */
export interface ButirPerubahan {
  readonly saat: number;
  readonly oleh: PelakuTercatat;
  readonly apa: string;
  readonly kalimat?: string | undefined;
  readonly perubahan: readonly Perubahan[];
}

/** Every change of form, pemohon, documents and verdicts of a berkas, newest first. Forgotten contents are said to be gone. */
export function daftarPerubahan(
  { bahan, riwayat, isi }: BerkasTerbuka,
  namaKeperluan: (kunci: string) => string,
): readonly ButirPerubahan[] {
  const butir: ButirPerubahan[] = [];
  let berkas: Berkas | null = null;
  for (const catatan of riwayat) {
    const sesudah = evolve(berkas, catatan);
    const satu = perubahan({ bahan, isi, namaKeperluan, sebelum: berkas, sesudah }, catatan);
    const lalu = butir.at(-1);
    // The documents of one press are one change.
    if (satu && lalu && satu.apa === lalu.apa && satu.saat === lalu.saat && satu.apa === PERUBAHAN.dokumen)
      butir[butir.length - 1] = {
        ...satu,
        perubahan: [...tanpa(lalu.perubahan, satu.perubahan), ...satu.perubahan],
      };
    else if (satu) butir.push(satu);
    berkas = sesudah;
  }
  return butir.reverse();
}

/** Of a persyaratan that got several pages in one press only the last count stands, with what was before the first. */
function tanpa(lalu: readonly Perubahan[], baru: readonly Perubahan[]): readonly Perubahan[] {
  return lalu.filter((l) => baru.every((b) => b.bidang !== l.bidang));
}

interface Langkah extends Pick<BerkasTerbuka, 'bahan' | 'isi'> {
  readonly namaKeperluan: (kunci: string) => string;
  readonly sebelum: Berkas | null;
  readonly sesudah: Berkas;
}

function perubahan(l: Langkah, { peristiwa: p, terjadi, pelaku }: Catatan): ButirPerubahan | undefined {
  const butir = (apa: string, isi: readonly Perubahan[] | string): ButirPerubahan => ({
    saat: terjadi,
    oleh: pelaku,
    apa,
    ...(typeof isi === 'string' ? { kalimat: isi, perubahan: [] } : { perubahan: isi }),
  });
  switch (p.jenis) {
    case 'dicatat':
      return butir(PERUBAHAN.pemohon, p.awal ? PERUBAHAN.diketahui : PERUBAHAN.pemohonPertama);
    case 'pemohon_diubah': {
      const beda = bedaPemohon(l);
      if (beda === null) return butir(PERUBAHAN.pemohon, PERUBAHAN.terhapus);
      if (beda.length > 0) return butir(PERUBAHAN.pemohon, beda);
      return p.awal ? butir(PERUBAHAN.pemohon, PERUBAHAN.diketahui) : undefined;
    }
    case 'keperluan_diganti': {
      const lama = l.sebelum?.keperluan;
      return lama === p.keperluan
        ? undefined
        : butir(PERUBAHAN.keperluan, [
            {
              bidang: PERUBAHAN.keperluan,
              lama: lama && l.namaKeperluan(lama),
              baru: l.namaKeperluan(p.keperluan),
            },
          ]);
    }
    case 'form_diisi':
      return butir(PERUBAHAN.form, bedaForm(l));
    case 'diperiksa': {
      const beda = bedaNilai(l, p.nilai);
      return beda.length === 0 ? undefined : butir(PERUBAHAN.penilaian, beda);
    }
    case 'dokumen_ditambah':
      return butir(PERUBAHAN.dokumen, [
        {
          bidang: namaSyarat(l.bahan.naskah, p.syarat),
          lama: halaman(l.sebelum, p.syarat),
          baru: halaman(l.sesudah, p.syarat),
        },
      ]);
    default:
      return undefined;
  }
}

function halaman(berkas: Berkas | null, syarat: string): string | undefined {
  const kini = berkas ? halamanKini(berkas, syarat) : [];
  return kini.length === 0 ? undefined : PERUBAHAN.halamanKe(kini.length, kini[0]?.versi ?? 1);
}

function bedaPemohon({ bahan, isi, sebelum, sesudah }: Langkah): readonly Perubahan[] | null {
  const baca = (b: Berkas | null): DataPemohon | undefined =>
    SKEMA_PEMOHON.safeParse(b && isi.get(b.pemohon.id)).data;
  const [lama, baru] = [baca(sebelum), baca(sesudah)];
  return lama && baru ? perubahanPemohon(lama, baru, bahan) : null;
}

function bedaForm({ bahan, isi, sebelum, sesudah }: Langkah): readonly Perubahan[] | string {
  const baca = (b: Berkas | null): Isian | null => bacaIsian(b?.isian && isi.get(b.isian.id));
  const baru = baca(sesudah);
  if (baru === null) return PERUBAHAN.terhapus;
  const lama = baca(sebelum);
  if (lama === null || sebelum?.form !== sesudah.form) {
    const terisi = Object.values(baru.nilai).filter((teks) => teks.trim() !== '').length;
    return PERUBAHAN.formPertama(terisi, baru.baris.filter((b) => !barisKosong(b)).length);
  }
  const { form, kode } = bahan.naskah;
  const beda = perubahanForm({ form, kode, terbuka: bahan.terbuka }, lama, baru);
  return beda.length === 0 ? PERUBAHAN.formTetap : beda;
}

const KATA = { sesuai: PERIKSA.sesuai, kurang: PERIKSA.kurang, tidak_perlu: PERIKSA.tidakPerlu } as const;

/** The verdicts that are not what was last said of the item, by whichever step. */
function bedaNilai(
  { bahan, sebelum }: Langkah,
  nilai: Readonly<Record<string, Nilai>>,
): readonly Perubahan[] {
  const kata = (n: Nilai | undefined): string | undefined => {
    if (!n) return undefined;
    return n.putusan === 'kurang' ? `${KATA.kurang}: ${kataKurang(bahan, n)}` : KATA[n.putusan];
  };
  return Object.entries(nilai).flatMap(([kunci, baru]) => {
    const dulu = Object.values(sebelum?.penilaian ?? {})
      .flatMap((per) => per[kunci] ?? [])
      .toSorted((a, b) => a.saat - b.saat)
      .at(-1);
    const [lama, kini] = [kata(dulu), kata(baru)];
    return lama === kini ? [] : [{ bidang: namaSyarat(bahan.naskah, kunci), lama, baru: kini }];
  });
}
