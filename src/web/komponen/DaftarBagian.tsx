import { FORM } from '../kata/form.ts';
import { Ikon } from './Ikon.tsx';

export interface BagianIsi {
  readonly label: string;
  readonly href: string;
  /** "4/4", "1 kurang"; with its state, so that colour is not alone. */
  readonly ket?: string | undefined;
  readonly keadaan?: 'lengkap' | 'kurang' | 'kosong' | undefined;
  readonly kini?: boolean | undefined;
  /** One of several under the part before (a family member). */
  readonly anak?: boolean | undefined;
}

/** Parts of a long form with how far each is. */
export function DaftarBagian({
  judul,
  bagian,
}: {
  readonly judul: string;
  readonly bagian: readonly BagianIsi[];
}) {
  return (
    <nav class="lembar daftar-f" aria-label={FORM.bagian}>
      <div class="kartu-j">
        <h2>{judul}</h2>
      </div>
      <ol>
        {bagian.map((b) => (
          <li key={b.href} class={b.anak ? 'anak' : undefined}>
            <a href={b.href} aria-current={b.kini ? 'step' : undefined}>
              {b.label}
              <small class={b.keadaan === 'lengkap' ? 'baik' : b.keadaan === 'kurang' ? 'kurang' : undefined}>
                {b.ket}
                {b.keadaan === 'lengkap' && <Ikon nama="check" kecil />}
              </small>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
