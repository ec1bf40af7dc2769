import { alamat } from '../alamat.ts';
import { DEPAN } from '../kata/lacak.ts';

export interface FormKodeProps {
  readonly judul: string;
  readonly nilai?: string | undefined;
  readonly galat?: string | undefined;
}

/** The door to a berkas: type the code of the receipt right here. */
export function FormKode({ judul, nilai, galat }: FormKodeProps) {
  return (
    <form method="post" action={alamat.lacakKode} class="pintu form-u">
      <h2>{judul}</h2>
      <label for="kode">{DEPAN.kode}</label>
      <p class="kecil" id="kode-p">
        {DEPAN.contoh}
      </p>
      {galat !== undefined && (
        <p class="galat-u" id="kode-g" role="alert">
          {galat}
        </p>
      )}
      <input
        id="kode"
        name="kode"
        value={nilai}
        maxLength={40}
        autoComplete="off"
        autoCapitalize="characters"
        spellcheck={false}
        aria-describedby={galat === undefined ? 'kode-p' : 'kode-p kode-g'}
        aria-invalid={galat === undefined ? undefined : 'true'}
      />
      <button type="submit">{DEPAN.lihat}</button>
    </form>
  );
}
