import { useContext } from 'preact/hooks';
import { kolom } from '../../core/formulir/form.ts';
import { ditanyakan } from '../../core/formulir/rapikan.ts';
import { dataAturan } from '../../core/keluarga/data-aturan.ts';
import { AsetKonteks } from '../komponen/aset-konteks.ts';
import { konteksForm } from './konteks-form.ts';
import type { LayarForm } from './layar-form.ts';

/** The rules of the form in the browser, on this page alone: what they read, and the scripts that say them. */
export function SkripAturan({ layar: { form, bahan, rapi } }: { readonly layar: LayarForm }) {
  const aset = useContext(AsetKonteks);
  const data = dataAturan(form, konteksForm(bahan));
  if (data === undefined) return null;
  const biodata = kolom(form).some(
    (f) => f.lembar !== undefined && ditanyakan({ ...f, bila: undefined }, rapi.nilai),
  );
  return (
    <>
      <div hidden data-aturan={JSON.stringify(data)} />
      {biodata && <script src={aset.aturanBiodata} defer />}
      <script src={aset.aturan} defer />
    </>
  );
}
