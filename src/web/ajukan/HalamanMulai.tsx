import type { ComponentChildren } from 'preact';
import type { Kantor } from '../../core/organisasi/kantor.ts';
import { alamat, type SaringAjukan } from '../alamat.ts';
import { AJUKAN as KATA } from '../kata/ajukan.ts';
import { Galat } from '../pengaduan/FormPengaduan.tsx';

export interface PilihanTautan {
  readonly href: string;
  readonly label: string;
  readonly ket?: string | undefined;
}

/** One question as a page of links: the address holds the answers, nothing else does. */
export function TanyaTautan({
  judul,
  ket,
  pilihan,
  children,
}: {
  readonly judul: string;
  readonly ket?: string | undefined;
  readonly pilihan: readonly PilihanTautan[];
  readonly children?: ComponentChildren;
}) {
  return (
    <div class="tanya">
      <h1>{judul}</h1>
      {ket !== undefined && <p class="sub1">{ket}</p>}
      <ul class="jawaban">
        {pilihan.map((p) => (
          <li key={p.href}>
            <a href={p.href}>
              <b>{p.label}</b>
              {p.ket !== undefined && <span>{p.ket}</span>}
            </a>
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
}

export interface HalamanMulaiProps {
  readonly kantor: Kantor;
  readonly keperluan: { readonly kunci: string; readonly label: string };
  readonly saring: SaringAjukan;
  /** More than one counter or one service to choose from. */
  readonly bisaGanti: { readonly kantor: boolean };
  readonly hari: number;
  readonly galat?: string | undefined;
}

/** Before anything is kept: for which counter and service, what to have at hand, how long it is kept. */
export function HalamanMulai({ kantor, keperluan, saring, bisaGanti, hari, galat }: HalamanMulaiProps) {
  const { jawab, kelurahan, kantor: tenant } = saring;
  return (
    <div class="warga">
      <h1>{KATA.mulaiJudul}</h1>
      <dl class="jawab-u">
        <div>
          <dt>{KATA.untuk}</dt>
          <dd>
            {kantor.nama}{' '}
            {bisaGanti.kantor && (
              <a
                href={alamat.ajukan({ kantor: tenant, keperluan: keperluan.kunci, jawab })}
                aria-label={KATA.gantiKantor}
              >
                {KATA.ganti}
              </a>
            )}
          </dd>
        </div>
        <div>
          <dt>{KATA.keperluan}</dt>
          <dd>
            {keperluan.label}{' '}
            <a href={alamat.ajukan({ kantor: tenant, kelurahan })} aria-label={KATA.gantiKeperluan}>
              {KATA.ganti}
            </a>
          </dd>
        </div>
      </dl>
      <section>
        <h2>{KATA.siapkan}</h2>
        <ul class="cara-u">
          {KATA.siapkanIsi.map((s) => (
            <li key={s}>{s}</li>
          ))}
        </ul>
        <p>{KATA.asliNanti}</p>
      </section>
      <Galat id="mulai" galat={galat} />
      <form method="post" action={alamat.ajukan()}>
        <input type="hidden" name="kantor" value={tenant ?? ''} />
        <input type="hidden" name="kelurahan" value={kantor.id} />
        <input type="hidden" name="keperluan" value={keperluan.kunci} />
        <input type="hidden" name="jawab" value={(jawab ?? []).join('.')} />
        <button type="submit">{KATA.mulai}</button>
        <p class="kecil">
          {KATA.gratis} {KATA.simpanan(hari)}
        </p>
      </form>
      <p class="kecil">{KATA.lainnya}</p>
    </div>
  );
}
