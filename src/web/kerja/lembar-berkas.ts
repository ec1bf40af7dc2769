import { ditawarkan } from '../../core/formulir/lembar-ditawarkan.ts';
import type { LembarPendamping } from '../../core/formulir/lembar.skema.ts';
import type { BahanKerja } from './bahan.ts';
import { isianKini } from './form.tsx';

/** The companion sheets that belong to this berkas as its form stands now. */
export function lembarBerkas(bahan: BahanKerja): readonly LembarPendamping[] {
  const isian = isianKini(bahan);
  return (bahan.naskah.lembar ?? []).filter((l) => ditawarkan(l, isian)).map((l) => l.lembar);
}
