import { LACAK } from '../kata/lacak.ts';

/** What a stranger may know of an office. */
export interface KontakKantorProps {
  readonly judul: string;
  readonly kantor: {
    readonly nama: string;
    readonly alamat: string;
    readonly jamLoket: string;
    readonly telepon: string;
  };
}

/** Name, address, hours and telephone of an office. */
export function KontakKantor({ judul, kantor }: KontakKantorProps) {
  return (
    <section class="bantu">
      <h2>{judul}</h2>
      <dl>
        <dt>{LACAK.kantor}</dt>
        <dd>{kantor.nama}</dd>
        <dt>{LACAK.alamat}</dt>
        <dd>{kantor.alamat}</dd>
        <dt>{LACAK.jam}</dt>
        <dd>{kantor.jamLoket}</dd>
        <dt>{LACAK.telepon}</dt>
        <dd>
          <a href={`tel:${kantor.telepon.replaceAll(/[^\d+]/gu, '')}`}>{kantor.telepon}</a>
        </dd>
      </dl>
    </section>
  );
}
