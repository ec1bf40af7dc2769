import { alamat } from '../alamat.ts';
import type { Kantor } from '../../core/organisasi/kantor.ts';
import { AJUKAN } from '../kata/ajukan.ts';
import { BERANDA } from '../kata/beranda.ts';
import { DaftarKantor } from './DaftarKantor.tsx';
import { FormKode } from './FormKode.tsx';

/** One office that this address serves, as the front page shows it. */
export interface LayananBeranda {
  readonly tenant: string;
  readonly nama: string;
  readonly layanan: string;
  readonly keterangan: string | undefined;
  /** Whether questions lead to the list. */
  readonly bertanya: boolean;
  /** Whether a guide for the pemohon was written. */
  readonly panduan: boolean;
  /** Whether it may be applied for from a phone. */
  readonly ajukan: boolean;
  readonly langsung: { readonly isi: string; readonly dasar: string } | undefined;
  readonly lama: string;
  readonly kantor: readonly Kantor[];
}

export interface BadanBerandaProps {
  readonly semua: readonly LayananBeranda[];
  readonly kode: { readonly nilai?: string | undefined; readonly galat?: string | undefined };
}

/** The front page: what to bring, where a berkas is, the offices, and what is honest to say of the service. */
export function BadanBeranda({ semua, kode }: BadanBerandaProps) {
  const [utama] = semua;
  const layanan = [...new Set(semua.map((s) => s.layanan))];
  const satu = semua.length === 1;
  return (
    <div class="beranda">
      <h1>{layanan.join(', ')}</h1>
      {layanan.length === 1 && utama?.keterangan !== undefined && <p class="sub1">{utama.keterangan}</p>}
      <div class="pintu-u">
        <a class="pintu pintu-syarat" href={alamat.syarat()}>
          <h2>{BERANDA.syarat}</h2>
          <p>{utama?.bertanya ? BERANDA.syaratKet : BERANDA.syaratDaftar}</p>
        </a>
        <FormKode judul={BERANDA.lacak} {...kode} />
        <nav class="pintu pintu-lain" aria-label={BERANDA.lain}>
          {semua.some((s) => s.ajukan) && <a href={alamat.ajukan()}>{AJUKAN.tautan}</a>}
          {utama?.panduan && <a href={alamat.panduan}>{BERANDA.panduan}</a>}
          <a href={alamat.pengaduan}>{BERANDA.pengaduan}</a>
          <a href={alamat.sopUmum}>{BERANDA.sop}</a>
          <a href={alamat.lembarKode}>{BERANDA.lembar}</a>
        </nav>
      </div>
      {semua.map((s) => (
        <section key={s.tenant}>
          <h2>{satu ? BERANDA.kantor : s.nama}</h2>
          {!satu && layanan.length > 1 && <p>{s.layanan}</p>}
          <DaftarKantor kantor={s.kantor} />
          {(satu || layanan.length > 1) && <Perlu {...s} judul={satu} />}
        </section>
      ))}
      {!satu && layanan.length === 1 && utama && <Perlu {...utama} judul />}
      <p class="petugas">
        {BERANDA.petugas}: <a href={alamat.masuk()}>{BERANDA.masuk}</a>
      </p>
    </div>
  );
}

function Perlu({ langsung, lama, judul }: LayananBeranda & { readonly judul: boolean }) {
  return (
    <div class="tahu">
      {judul && <h2>{BERANDA.tahu}</h2>}
      {langsung && (
        <p>
          {langsung.isi} <span class="dasar">{langsung.dasar}.</span>
        </p>
      )}
      <p>{lama}</p>
    </div>
  );
}
