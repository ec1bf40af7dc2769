import { ADUAN, PENGADUAN } from '../kata/pengaduan.ts';
import { alamat } from '../alamat.ts';
import { TEKS_TERPANJANG } from './baca-aduan.ts';
import { Galat, kait } from './FormPengaduan.tsx';
import type { IsiAduan } from './isi-aduan.ts';

export interface HalamanAduanProps {
  readonly isi: IsiAduan;
  readonly token: string;
  readonly kode: string;
  readonly idem: string;
  readonly usai: 'baru' | 'tambah' | undefined;
  readonly ketikan?: string | undefined;
  readonly galat?: string | undefined;
}

/** One complaint with its answers, and its code to keep. */
export function HalamanAduan({ isi, token, kode, idem, usai, ketikan, galat }: HalamanAduanProps) {
  const { baris } = isi;
  return (
    <div class="warga">
      <h1>{usai === 'baru' ? ADUAN.diterima : ADUAN.judul}</h1>
      <p class="sub1">
        {ADUAN.kepada(isi.kantor)}.{' '}
        {isi.nomorBerkas !== null && `${PENGADUAN.tentangBerkas(isi.nomorBerkas)}.`}{' '}
        {baris.hanyaPimpinan && ADUAN.rahasia}
      </p>
      {usai === 'tambah' && (
        <p class="ada-u" role="status">
          {ADUAN.terkirim}
        </p>
      )}
      <KeadaanAduan isi={isi} />
      <section class="kini-u">
        <h2>{PENGADUAN.kode}</h2>
        <div>
          <p class="besar-u">{kode}</p>
          <p>{ADUAN.simpan}</p>
          <p class="kecil">{ADUAN.alamat}</p>
        </div>
      </section>
      <Percakapan isi={isi} />
      {baris.keadaan === 'ditutup' ? (
        <p>
          {ADUAN.ditutup} <a href={alamat.pengaduan}>{ADUAN.baru}</a>
        </p>
      ) : (
        <form method="post" action={alamat.aduan(token)}>
          <input type="hidden" name="_idem" value={idem} />
          <label for="teks">{ADUAN.tambah}</label>
          <p class="kecil" id="teks-p">
            {ADUAN.tambahKet}
          </p>
          <Galat id="teks" galat={galat} />
          <textarea id="teks" name="teks" rows={4} maxLength={TEKS_TERPANJANG} {...kait('teks', galat, true)}>
            {ketikan}
          </textarea>
          <button class="biasa" type="submit">
            {ADUAN.kirim}
          </button>
        </form>
      )}
    </div>
  );
}

/** Where a complaint stands, and until when an answer is promised. */
export function KeadaanAduan({ isi: { baris, batas } }: { readonly isi: IsiAduan }) {
  return (
    <p>
      <b>{ADUAN.keadaan[baris.keadaan]}.</b>{' '}
      {batas && (batas.lewat > 0 ? ADUAN.terlambat(batas.tanggal) : ADUAN.sampai(batas.tanggal))}
    </p>
  );
}

/** What was written on both sides, oldest first. */
export function Percakapan({ isi: { tulisan } }: { readonly isi: IsiAduan }) {
  if (tulisan.length === 0) return <p>{ADUAN.dihapus}</p>;
  return (
    <ol class="butir-u">
      {tulisan.map((t) => (
        <li key={t.id} class={t.siapa === null ? 'tenang' : 'masuk'}>
          <h2>{t.siapa === null ? ADUAN.anda : ADUAN.dijawabOleh(t.siapa)}</h2>
          <p class="teks-u">{t.teks}</p>
          <p class="kecil">{t.kapan}</p>
        </li>
      ))}
    </ol>
  );
}
