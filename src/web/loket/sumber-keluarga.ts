import { z } from 'zod';
import { type DataPemohon, SKEMA_PEMOHON } from '../../core/berkas/data-pemohon.ts';
import { SKEMA_DIKETAHUI } from '../../core/formulir/diketahui.ts';
import type { Isian } from '../../core/formulir/isian.ts';
import { bacaNik } from '../../core/formulir/nik.ts';
import { bacaNomorKk } from '../../core/formulir/nomor-kk.ts';
import type { PernahDilayani } from '../../store/berkas/pernah.ts';
import { type Layar, lingkup } from '../layar.ts';

/** An earlier berkas of the family with what it knows. */
export interface SumberKeluarga extends PernahDilayani {
  /** When it was so (epoch ms). */
  readonly pada: number;
  readonly isian: Isian | null;
  readonly pemohon: DataPemohon | null;
}

/** How many earlier berkas are looked into for one with a form. */
const DILIHAT = 5;

/** The numbers as typed, where they can be numbers at all. */
export function nomorTerketik(data: Pick<DataPemohon, 'nik' | 'noKk'>): {
  readonly nik: string | null;
  readonly noKk: string | null;
} {
  const nik = bacaNik(data.nik);
  const kk = bacaNomorKk(data.noKk);
  return { nik: nik.ok ? nik.nik.nomor : null, noKk: kk.ok ? kk.kk.nomor : null };
}

/** Earlier berkas about what was typed: those this office has a part in first, then others of the same No. KK. */
export async function calonKeluarga(
  layar: Layar,
  data: DataPemohon,
  bukan: { readonly kecuali: string | undefined; readonly kunci: string },
): Promise<readonly PernahDilayani[]> {
  const { nik, noKk } = nomorTerketik(data);
  if (nik === null && noKk === null) return [];
  const semua = await layar.dunia.berkas.pernahDilayani({
    nik,
    noKk,
    kantor: lingkup(layar),
    kecuali: bukan.kecuali,
    kunci: { orang: layar.pegawai.id, kunci: bukan.kunci },
  });
  return [...semua.filter((p) => p.tampak), ...semua.filter((p) => !p.tampak && p.noKk)];
}

/** The one to offer: the newest with a form, else the newest that knows its pemohon. */
export async function pilihSumber(
  layar: Layar,
  calon: readonly PernahDilayani[],
): Promise<SumberKeluarga | undefined> {
  const terbaca: SumberKeluarga[] = [];
  for (const satu of calon.slice(0, DILIHAT)) {
    const sumber = await bacaSumber(layar, satu);
    if (sumber?.isian) return sumber;
    if (sumber?.tampak && sumber.pemohon) terbaca.push(sumber);
  }
  return terbaca[0];
}

/** Opens what an earlier berkas knows; undefined when it was forgotten meanwhile. */
export async function bacaSumber(layar: Layar, dari: PernahDilayani): Promise<SumberKeluarga | undefined> {
  const store = layar.dunia.berkas;
  // Of another kelurahan only here, behind the rule of the original KK (docs/decisions/0031).
  const mana = dari.tampak ? lingkup(layar) : [dari.kantorAsal];
  const berkas = (await store.ambil(dari.id, mana))?.berkas;
  if (!berkas) return undefined;
  // What a berkas itself only took over is known better where it comes from.
  const form = berkas.isian;
  const isi = await store.isi({
    berkas: dari.id,
    lingkup: mana,
    rujukan: form ? [berkas.pemohon, form] : [berkas.pemohon],
    skema: z.unknown(),
  });
  const diisi = (await store.riwayat(dari.id, mana)).findLast(
    (p) => p.catatan.peristiwa.jenis === 'form_diisi',
  );
  const isian = form && SKEMA_DIKETAHUI.safeParse(isi.get(form.id)).data;
  return {
    ...dari,
    pada: diisi?.catatan.terjadi ?? berkas.kunjungan[0]?.tiba ?? layar.kini,
    isian: isian ? { nilai: isian.nilai, baris: isian.baris } : null,
    pemohon: SKEMA_PEMOHON.safeParse(isi.get(berkas.pemohon.id)).data ?? null,
  };
}
