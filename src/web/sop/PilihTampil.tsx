import { alamat } from '../alamat.ts';
import { SOP } from '../kata/sop.ts';

/** The sheet as it was signed, or with what lies at each step now. */
export function PilihTampil({ langsung }: { readonly langsung: boolean }) {
  return (
    <nav class="peran" aria-label={SOP.tampilan}>
      <a href={alamat.sop()} aria-current={langsung ? undefined : 'true'}>
        {SOP.resmi}
      </a>
      <a href={alamat.sop({ tampil: 'langsung' })} aria-current={langsung ? 'true' : undefined}>
        {SOP.langsung}
      </a>
    </nav>
  );
}
