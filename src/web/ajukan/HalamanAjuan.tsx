import { alamat } from '../alamat.ts';
import { AJUAN as KATA } from '../kata/ajukan.ts';
import type { HalamanTerjawab } from './HalamanPeriksa.tsx';

export interface SimpanTautanProps {
  /** The whole address of the request. */
  readonly tautan: string;
  /** Opens a chat with oneself where a number was given, WhatsApp's own choice otherwise. */
  readonly wa: string;
  readonly surel: string | undefined;
  /** Until when it is kept; undefined once it waits for the counter. */
  readonly sampai: string | undefined;
}

/** The link by which one comes back, in plain words, and two ways to keep it. */
export function SimpanTautan({ tautan, wa, surel, sampai }: SimpanTautanProps) {
  return (
    <section class="kini-u">
      <h2>{KATA.simpan}</h2>
      <div>
        <p>{KATA.simpanKet}</p>
        <label for="tautan">{KATA.alamatTautan}</label>
        <input id="tautan" value={tautan} readOnly />
        <p>
          <a class="tbl-u biasa" href={wa} rel="noopener noreferrer">
            {KATA.kirimWa}
          </a>{' '}
          {surel !== undefined && (
            <a class="tbl-u biasa" href={surel}>
              {KATA.kirimSurel}
            </a>
          )}
        </p>
        {sampai !== undefined && <p class="kecil">{KATA.sampai(sampai)}</p>}
      </div>
    </section>
  );
}

export interface HalamanAjuanProps {
  readonly token: string;
  readonly kantor: string;
  readonly keperluan: string;
  readonly semua: readonly HalamanTerjawab[];
  readonly simpan: SimpanTautanProps;
  /** Where to go on: the first page that is not done. */
  readonly lanjut: string;
  readonly sudahMulai: boolean;
}

/** Where a request begins and is taken up again: the link to keep, and the pages with how far each is. */
export function HalamanAjuan({
  token,
  kantor,
  keperluan,
  semua,
  simpan,
  lanjut,
  sudahMulai,
}: HalamanAjuanProps) {
  return (
    <div class="warga">
      <h1>{KATA.judul}</h1>
      <p class="sub1">
        {keperluan}. {kantor}.
      </p>
      {!sudahMulai && <SimpanTautan {...simpan} />}
      <p>
        <a class="tbl-u" href={lanjut}>
          {sudahMulai ? KATA.lanjutkan : KATA.mulai}
        </a>
      </p>
      <ol class="daftar-u">
        {semua.map((s) => (
          <li key={s.hal.kunci}>
            <a href={alamat.ajuanHal(token, s.hal.kunci)}>{s.judul}</a>
            <span class={`kecil k-${s.keadaan}`}>{KATA.keadaan[s.keadaan]}</span>
          </li>
        ))}
      </ol>
      {sudahMulai && <SimpanTautan {...simpan} />}
      <p>
        <a href={alamat.ajuanHal(token, 'hapus')}>{KATA.hapus}</a>
      </p>
    </div>
  );
}

/** The question before everything is deleted. */
export function HalamanHapus({ token }: { readonly token: string }) {
  return (
    <div class="warga">
      <h1>{KATA.hapusTanya}</h1>
      <form method="post" action={alamat.ajuanHal(token, 'hapus')}>
        <p>{KATA.hapusKet}</p>
        <button type="submit">{KATA.hapusYa}</button>
        <a href={alamat.ajuan(token)}>{KATA.hapusTidak}</a>
      </form>
    </div>
  );
}
