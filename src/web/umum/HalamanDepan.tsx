import { alamat } from '../alamat.ts';
import { DEPAN } from '../kata/lacak.ts';

export interface BadanDepanProps {
  /** Short name of the service, from the SOP. */
  readonly layanan: string;
  readonly nilai?: string | undefined;
  readonly galat?: string | undefined;
}

/** The front page for strangers: type a code, or log in. */
export function BadanDepan({ layanan, nilai, galat }: BadanDepanProps) {
  return (
    <div class="depan">
      <h1>{DEPAN.judul(layanan)}</h1>
      <p class="sub1">{DEPAN.ket}</p>
      <form method="post" action={alamat.lacakKode}>
        <label for="kode">{DEPAN.kode}</label>
        <p class="kecil" id="kode-p">
          {DEPAN.contoh}
        </p>
        {galat && (
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
          aria-describedby={galat ? 'kode-p kode-g' : 'kode-p'}
          aria-invalid={galat ? 'true' : undefined}
        />
        <button type="submit">{DEPAN.lihat}</button>
      </form>
      <p class="petugas">
        {DEPAN.petugas}: <a href={alamat.masuk()}>{DEPAN.masuk}</a>
      </p>
    </div>
  );
}
