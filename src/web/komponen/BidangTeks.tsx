import { Bidang, kaitan, type BidangDasar } from './Bidang.tsx';

export interface BidangTeksProps extends BidangDasar {
  readonly nilai?: string | undefined;
  readonly jenis?: 'text' | 'tel' | 'email' | 'password' | 'search' | undefined;
  /** Characters expected: sets the width, not a limit. */
  readonly lebar?: 2 | 4 | 8 | 16 | undefined;
  /** Keyboard of a phone. */
  readonly papan?: 'numeric' | 'tel' | 'email' | undefined;
  readonly autoLengkap?: string | undefined;
  readonly maks?: number | undefined;
  readonly bacaSaja?: boolean | undefined;
  /** Shown in capitals as on a KTP; the server stores what was typed, normalised. */
  readonly kapital?: boolean | undefined;
  /** Codes for a datalist. */
  readonly saranNilai?: readonly string[] | undefined;
  /** Id of a datalist that stands elsewhere on the page. */
  readonly daftar?: string | undefined;
  readonly fokus?: boolean | undefined;
}

/** One line of text. */
export function BidangTeks(p: BidangTeksProps) {
  const idSaran = p.saranNilai ? `${p.id}-d` : undefined;
  return (
    <Bidang {...p}>
      <input
        {...kaitan(p)}
        class={kelasIsian(p)}
        id={p.id}
        name={p.nama ?? p.id}
        type={p.jenis ?? 'text'}
        value={p.nilai}
        inputMode={p.papan}
        autoComplete={p.autoLengkap ?? 'off'}
        maxLength={p.maks}
        readOnly={p.bacaSaja}
        list={idSaran ?? p.daftar}
        autoFocus={p.fokus}
        spellcheck={false}
      />
      {p.saranNilai && (
        <datalist id={idSaran}>
          {p.saranNilai.map((s) => (
            <option key={s} value={s} />
          ))}
        </datalist>
      )}
    </Bidang>
  );
}

function kelasIsian({ lebar, kapital }: BidangTeksProps): string {
  const daftar = ['isian'];
  if (lebar) daftar.push(`isian-${lebar}`);
  if (lebar === 16 || lebar === 4 || lebar === 2) daftar.push('angka');
  if (kapital) daftar.push('isian-kapital');
  return daftar.join(' ');
}
