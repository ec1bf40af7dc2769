import type { Berkas } from '../../core/berkas/berkas.ts';
import { layananDi } from '../../core/formulir/lembar-layanan.ts';
import type { LembarLayanan } from '../../core/formulir/lembar-ditawarkan.ts';
import type { LembarPendamping } from '../../core/formulir/lembar.skema.ts';
import type { Keperluan, Persyaratan } from '../../core/formulir/persyaratan.skema.ts';
import { type Dunia, naskahBerkas } from '../dunia.ts';

/** Companion sheets that the counter can fill from what it typed: of a berkas those it began with, else those of now. */
export async function lembarLoket(
  dunia: Dunia,
  berkas: Berkas | undefined,
  { persyaratan, keperluan }: { readonly persyaratan: Persyaratan; readonly keperluan: Keperluan },
): Promise<readonly LembarPendamping[]> {
  const semua =
    berkas?.keperluan === keperluan.kunci
      ? ((await naskahBerkas(dunia, berkas)).naskah.lembar ?? [])
      : lembarKini(dunia, persyaratan, keperluan);
  return semua.map((l) => l.lembar).filter((l) => l.loket);
}

function lembarKini(
  { naskah }: Dunia,
  persyaratan: Persyaratan,
  keperluan: Keperluan,
): readonly LembarLayanan[] {
  const paket = naskah.formulir.get(keperluan.form);
  return paket === undefined ? [] : layananDi(paket.nilai, persyaratan, keperluan).lembar;
}
