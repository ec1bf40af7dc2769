import { PENGADUAN as KATA } from '../kata/pengaduan.ts';
import { alamat } from '../alamat.ts';
import { FormPengaduan, type FormPengaduanProps, Galat, kait } from './FormPengaduan.tsx';

export interface HalamanPengaduanProps extends FormPengaduanProps {
  /** Office days within which it is answered; undefined where offices differ. */
  readonly hari: number | undefined;
  /** The wall was met: nothing can be sent for a while. */
  readonly tunggu?: string | undefined;
  readonly kode?: { readonly nilai: string; readonly galat: string } | undefined;
}

/** The complaint page for everybody. */
export function HalamanPengaduan(p: HalamanPengaduanProps) {
  return (
    <div class="warga">
      <h1>{KATA.judul}</h1>
      <p class="sub1">
        {KATA.ket} {p.hari !== undefined && KATA.janji(p.hari)}
      </p>
      <Galat id="tunggu" galat={p.tunggu} />
      <FormPengaduan {...p} />
      <FormKodeAduan {...p.kode} />
      <CaraLain />
    </div>
  );
}

/** Where the code of an earlier complaint is typed. */
export function FormKodeAduan({ nilai, galat }: { readonly nilai?: string; readonly galat?: string }) {
  return (
    <form method="post" action={alamat.pengaduanKode}>
      <h2>{KATA.sudah}</h2>
      <label for="kode-aduan">{KATA.kode}</label>
      <p class="kecil" id="kode-aduan-p">
        {KATA.kodeKet}
      </p>
      <Galat id="kode-aduan" galat={galat} />
      <input
        class="kode-u"
        id="kode-aduan"
        name="kode"
        value={nilai}
        maxLength={40}
        autoComplete="off"
        spellcheck={false}
        {...kait('kode-aduan', galat, true)}
      />
      <button class="biasa" type="submit">
        {KATA.baca}
      </button>
    </form>
  );
}

/** The national service, for whoever would rather not write to this office. */
export function CaraLain() {
  return (
    <section class="bantu">
      <h2>{KATA.lainJudul}</h2>
      <p>
        {KATA.lain}{' '}
        <a href={KATA.lainAlamat} rel="noopener noreferrer">
          {KATA.lainNama}
        </a>
      </p>
    </section>
  );
}
