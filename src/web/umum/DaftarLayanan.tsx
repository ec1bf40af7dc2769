import type { Keperluan } from '../../core/formulir/persyaratan.skema.ts';
import { alamat } from '../alamat.ts';
import { SYARAT_UMUM } from '../kata/syarat.ts';

export interface DaftarLayananProps {
  readonly kelompok: readonly {
    readonly kunci: string;
    readonly label: string;
    readonly keperluan: readonly Keperluan[];
  }[];
  readonly kantor: string | undefined;
}

/** All services in their groups, for an office that asks no questions and for whoever skips them. */
export function DaftarLayanan({ kelompok, kantor }: DaftarLayananProps) {
  return (
    <div class="tanya">
      <h1>{SYARAT_UMUM.judulTab}</h1>
      <p class="sub1">{SYARAT_UMUM.pilih}</p>
      {kelompok.map((k) => (
        <section key={k.kunci}>
          {kelompok.length > 1 && <h2>{k.label}</h2>}
          <ul class="jawaban">
            {k.keperluan.map((p) => (
              <li key={p.kunci}>
                <a href={alamat.syaratUntuk(p.kunci, { kantor })}>
                  <b>{p.label}</b>
                  <span>{p.untuk}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
