import { alamat } from '../alamat.ts';
import { LEMBAR } from '../kata/lacak.ts';

export interface FormLembarProps {
  readonly nomor?: string | undefined;
  readonly kode?: string | undefined;
  readonly galat?: string | undefined;
}

/** For a sheet whose QR cannot be read: its number and the short code beside the QR. */
export function FormLembar({ nomor, kode, galat }: FormLembarProps) {
  return (
    <div class="depan">
      <h1>{LEMBAR.ketik}</h1>
      <p class="sub1">{LEMBAR.ketikKet}</p>
      <form method="post" action={alamat.lembarKode} class="pintu form-u">
        {galat !== undefined && (
          <p class="galat-u" id="lembar-g" role="alert">
            {galat}
          </p>
        )}
        <Isian id="nomor" label={LEMBAR.ketikNomor} ket={LEMBAR.ketikNomorKet} nilai={nomor} galat={galat} />
        <Isian id="kode" label={LEMBAR.ketikKode} ket={LEMBAR.ketikKodeKet} nilai={kode} galat={galat} />
        <button type="submit">{LEMBAR.ketikPeriksa}</button>
      </form>
    </div>
  );
}

interface IsianProps {
  readonly id: string;
  readonly label: string;
  readonly ket: string;
  readonly nilai: string | undefined;
  readonly galat: string | undefined;
}

function Isian({ id, label, ket, nilai, galat }: IsianProps) {
  return (
    <>
      <label for={id}>{label}</label>
      <p class="kecil" id={`${id}-p`}>
        {ket}
      </p>
      <input
        id={id}
        name={id}
        value={nilai}
        maxLength={40}
        autoComplete="off"
        autoCapitalize="characters"
        spellcheck={false}
        aria-describedby={galat === undefined ? `${id}-p` : `${id}-p lembar-g`}
        aria-invalid={galat === undefined ? undefined : 'true'}
      />
    </>
  );
}
