import type { ComponentChildren } from 'preact';
import { UMUM } from '../kata/umum.ts';
import { Ikon, type NamaIkon } from './Ikon.tsx';
import { Tombol } from './Tombol.tsx';

export interface PemberitahuanProps {
  readonly nada?: 'info' | 'baik' | 'kunyit' | 'merah' | undefined;
  /** What happened. */
  readonly isi: ComponentChildren;
  /** What comes next. */
  readonly lanjut?: string | undefined;
  /** A form that takes it back while that is allowed. */
  readonly urungkan?:
    | { readonly aksi: string; readonly tersembunyi?: Readonly<Record<string, string>> | undefined }
    | undefined;
  /** Other things to do: buttons or links. */
  readonly tindakan?: ComponentChildren;
}

const IKON: Readonly<Record<NonNullable<PemberitahuanProps['nada']>, NamaIkon>> = {
  info: 'info',
  baik: 'check',
  kunyit: 'triangle-alert',
  merah: 'triangle-alert',
};

/** A strip: the result of the last press, a warning, a duplicate found. */
export function Pemberitahuan({ nada = 'info', isi, lanjut, urungkan, tindakan }: PemberitahuanProps) {
  return (
    <div class={nada === 'info' ? 'pesan' : `pesan pesan-${nada}`} role="status">
      <Ikon nama={IKON[nada]} />
      <div>
        <p>{isi}</p>
        {lanjut && <p>{lanjut}</p>}
      </div>
      {tindakan}
      {urungkan && (
        <form method="post" action={urungkan.aksi}>
          {Object.entries(urungkan.tersembunyi ?? {}).map(([nama, nilai]) => (
            <input key={nama} type="hidden" name={nama} value={nilai} />
          ))}
          <Tombol ukuran="kecil" ikon="undo">
            {UMUM.urungkan}
          </Tombol>
        </form>
      )}
    </div>
  );
}
