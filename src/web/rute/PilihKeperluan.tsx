import type { keperluanPerKelompok } from '../../core/formulir/persyaratan.ts';
import { BagianFormulir } from '../komponen/BagianFormulir.tsx';

export interface PilihKeperluanProps {
  readonly aksi: string;
  /** Written up from a paper pad. */
  readonly kertas?: boolean;
  readonly kelompok: ReturnType<typeof keperluanPerKelompok>;
}

/** The services in groups, each a link: the requirements follow the choice. */
export function PilihKeperluan({ aksi, kertas = false, kelompok }: PilihKeperluanProps) {
  return (
    <div class="formulir">
      {kelompok.map((k) => (
        <BagianFormulir key={k.kunci} judul={k.label}>
          <ul class="pilih-keperluan penuh">
            {k.keperluan.map((p) => (
              <li key={p.kunci}>
                <a href={`${aksi}?${kertas ? 'kertas=ya&' : ''}keperluan=${p.kunci}`}>{p.label}</a>
                <span>{p.untuk}</span>
              </li>
            ))}
          </ul>
        </BagianFormulir>
      ))}
    </div>
  );
}
