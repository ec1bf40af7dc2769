import { PENGADUAN as KATA } from '../kata/pengaduan.ts';
import { type GalatAduan, type KetikanAduan, TEKS_TERPANJANG } from './baca-aduan.ts';

/** Offices to choose from, under the name of their tenant where there are several. */
export interface PilihanKantor {
  readonly nama: string;
  readonly kantor: readonly { readonly nilai: string; readonly nama: string }[];
}

export interface FormPengaduanProps {
  readonly aksi: string;
  readonly idem: string;
  readonly pilihan: readonly PilihanKantor[];
  readonly ketikan: KetikanAduan;
  readonly galat: GalatAduan;
  /** Asked for where no berkas is known yet. */
  readonly tanyaKode: boolean;
}

/** The form of a complaint: which office, what happened, and nothing that is not needed. */
export function FormPengaduan({ aksi, idem, pilihan, ketikan, galat, tanyaKode }: FormPengaduanProps) {
  return (
    <form method="post" action={aksi}>
      <input type="hidden" name="_idem" value={idem} />
      <label for="kantor">{KATA.kantor}</label>
      <Galat id="kantor" galat={galat.kantor} />
      <select id="kantor" name="kantor" {...kait('kantor', galat.kantor)}>
        {!tanyaKode || <option value="">{KATA.pilihKantor}</option>}
        {pilihan.length === 1
          ? pilihan[0]?.kantor.map((k) => <Opsi key={k.nilai} {...k} kini={ketikan.kantor} />)
          : pilihan.map((t) => (
              <optgroup key={t.nama} label={t.nama}>
                {t.kantor.map((k) => (
                  <Opsi key={k.nilai} {...k} kini={ketikan.kantor} />
                ))}
              </optgroup>
            ))}
      </select>
      <label for="teks">{KATA.teks}</label>
      <p class="kecil" id="teks-p">
        {KATA.teksKet}
      </p>
      <Galat id="teks" galat={galat.teks} />
      <textarea
        id="teks"
        name="teks"
        rows={7}
        maxLength={TEKS_TERPANJANG}
        {...kait('teks', galat.teks, true)}
      >
        {ketikan.teks}
      </textarea>
      {tanyaKode && (
        <>
          <label for="kode">{KATA.kodeLacak}</label>
          <p class="kecil" id="kode-p">
            {KATA.kodeLacakKet}
          </p>
          <Galat id="kode" galat={galat.kode} />
          <input
            class="kode-u"
            id="kode"
            name="kode"
            value={ketikan.kode}
            maxLength={40}
            autoComplete="off"
            spellcheck={false}
            {...kait('kode', galat.kode, true)}
          />
        </>
      )}
      <label for="kontak">{KATA.kontak}</label>
      <p class="kecil" id="kontak-p">
        {KATA.kontakKet}
      </p>
      <Galat id="kontak" galat={galat.kontak} />
      <input
        id="kontak"
        name="kontak"
        value={ketikan.kontak}
        maxLength={120}
        autoComplete="tel"
        {...kait('kontak', galat.kontak, true)}
      />
      <div class="centang-u">
        <input type="checkbox" id="rahasia" name="rahasia" value="ya" checked={ketikan.rahasia} />
        <label for="rahasia">
          {KATA.rahasia}. {KATA.rahasiaKet}
        </label>
      </div>
      <button type="submit">{KATA.kirim}</button>
    </form>
  );
}

function Opsi({
  nilai,
  nama,
  kini,
}: {
  readonly nilai: string;
  readonly nama: string;
  readonly kini: string;
}) {
  return (
    <option value={nilai} selected={nilai === kini}>
      {nama}
    </option>
  );
}

/** What is wrong with a field, before it. */
export function Galat({ id, galat }: { readonly id: string; readonly galat: string | undefined }) {
  return galat === undefined ? null : (
    <p class="galat-u" id={`${id}-g`} role="alert">
      {galat}
    </p>
  );
}

/** Ties a field to its hint and its error. */
export function kait(id: string, galat: string | undefined, petunjuk = false) {
  const oleh = [...(petunjuk ? [`${id}-p`] : []), ...(galat === undefined ? [] : [`${id}-g`])].join(' ');
  return {
    'aria-describedby': oleh === '' ? undefined : oleh,
    'aria-invalid': galat === undefined ? undefined : ('true' as const),
  };
}
