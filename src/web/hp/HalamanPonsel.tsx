import type { ComponentChildren } from 'preact';
import { alamat } from '../alamat.ts';
import type { AlamatAset } from '../aset/alamat.ts';
import { PONSEL } from '../kata/hp.ts';
import { LEMBAR } from '../kata/lembar.ts';
import { BidangCentang } from '../komponen/BidangCentang.tsx';
import { BidangTeks } from '../komponen/BidangTeks.tsx';
import { HalamanPolos } from '../komponen/HalamanPolos.tsx';
import { Ikon } from '../komponen/Ikon.tsx';
import { MedanFoto, SkripUnggah } from '../komponen/MedanFoto.tsx';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { TolakPonsel } from './sesi-ponsel.ts';

/** One item as the phone names it. */
export interface ButirPonsel {
  readonly nama: string;
  readonly banyak: number;
}

export interface PonselProps {
  readonly aset: AlamatAset;
  readonly kantor: string;
  readonly token: string;
  /** Number of the berkas; null while it has none. Nothing else of it is shown. */
  readonly nomor: string | null;
  readonly butir: readonly ButirPonsel[];
  readonly pesan?:
    | {
        readonly baik: string | undefined;
        /** What is doubtful about the pictures that came. */
        readonly ragu: readonly string[];
        readonly salah: readonly string[];
      }
    | undefined;
}

function Kerangka({
  aset,
  kantor,
  token,
  judul,
  children,
}: Pick<PonselProps, 'aset' | 'kantor' | 'token'> & {
  readonly judul: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <HalamanPolos
      judul={judul}
      aset={aset}
      merek={{ nama: PONSEL.judul, kantor, href: token === '' ? '#isi' : alamat.ponsel(token) }}
    >
      {children}
    </HalamanPolos>
  );
}

/** The list of what may be photographed. */
export function DaftarPonsel(p: PonselProps) {
  return (
    <Kerangka {...p} judul={PONSEL.judul}>
      <h1>{p.nomor === null ? PONSEL.titipan : PONSEL.berkas(p.nomor)}</h1>
      <Pesan {...p} />
      <p>{PONSEL.pilih}</p>
      <ol class="pilih-keperluan butir-ponsel">
        {p.butir.map((b, n) => (
          <li key={b.nama}>
            <a href={alamat.ponsel(p.token, n + 1)}>{b.nama}</a>
            <span>
              {b.banyak > 0 && <Ikon nama="check" kecil />}{' '}
              {b.banyak > 0 ? PONSEL.sudah(b.banyak) : PONSEL.belum}
            </span>
          </li>
        ))}
      </ol>
      <Selesai token={p.token} />
    </Kerangka>
  );
}

/** One item: the camera, and one press. `ganti`: a first picture would rather replace what there is. */
export function ButirPonselHalaman(
  p: PonselProps & {
    readonly ke: number;
    readonly idem: string;
    readonly ganti: boolean;
    readonly satuSaja: boolean;
    /** The code of the sheet as typed before. */
    readonly kode?: string | undefined;
    /** Whether the form was printed here: only then there is a code on it. */
    readonly tercetak: boolean;
  },
) {
  const butir = p.butir[p.ke - 1];
  if (!butir) return null;
  const lain = p.butir.findIndex((b, n) => n !== p.ke - 1 && b.banyak === 0);
  return (
    <Kerangka {...p} judul={butir.nama}>
      <h1>{butir.nama}</h1>
      <p class="petunjuk">{p.nomor === null ? PONSEL.titipan : PONSEL.berkas(p.nomor)}</p>
      <Pesan {...p} />
      <form
        class="formulir"
        method="post"
        encType="multipart/form-data"
        action={alamat.ponsel(p.token, p.ke)}
      >
        <input type="hidden" name="_idem" value={p.idem} />
        <label class="lbl" for="foto">
          {PONSEL.ambil}
        </label>
        <p class="petunjuk" id="foto-p">
          {PONSEL.ambilKet}
        </p>
        <MedanFoto
          kelas="pilih-foto"
          id="foto"
          nama="foto"
          terima="image/*"
          kamera
          unggah={alamat.ponselUnggahan(p.token)}
          asli={p.satuSaja}
          aria-describedby="foto-p"
        />
        {p.satuSaja && <TanpaQr {...p} id="kode" />}
        <TombolKirim banyak={butir.banyak} ganti={p.ganti} satuSaja={p.satuSaja} />
      </form>
      <details>
        <summary>{PONSEL.galeri}</summary>
        <form
          class="formulir"
          method="post"
          encType="multipart/form-data"
          action={alamat.ponsel(p.token, p.ke)}
        >
          <input type="hidden" name="_idem" value={`${p.idem}-galeri`} />
          <label class="lbl" for="galeri">
            {PONSEL.galeriLabel}
          </label>
          <MedanFoto
            kelas="pilih-foto"
            id="galeri"
            nama="foto"
            banyak={!p.satuSaja}
            unggah={alamat.ponselUnggahan(p.token)}
            asli={p.satuSaja}
          />
          {p.satuSaja && <TanpaQr {...p} id="kode-galeri" />}
          <TombolKirim banyak={butir.banyak} ganti={p.ganti} satuSaja={p.satuSaja} />
        </form>
      </details>
      <div class="deret">
        {lain >= 0 && p.pesan?.baik && (
          <Tombol href={alamat.ponsel(p.token, lain + 1)} ikonAkhir="arrow-right">
            {PONSEL.berikut(p.butir[lain]?.nama ?? '')}
          </Tombol>
        )}
        <Tombol href={alamat.ponsel(p.token)} ikon="arrow-left">
          {PONSEL.daftar}
        </Tombol>
      </div>
      <Selesai token={p.token} />
      <SkripUnggah />
    </Kerangka>
  );
}

/** Where the QR of a signed sheet cannot be read: the eight letters below it, or the word that it has none. */
function TanpaQr({
  id,
  kode,
  tercetak,
}: {
  readonly id: string;
  readonly kode?: string | undefined;
  readonly tercetak: boolean;
}) {
  if (!tercetak)
    return <BidangCentang id={`${id}-tulis-tangan`} nama="tulis-tangan" label={LEMBAR.tulisTangan} />;
  return (
    <BidangTeks
      id={id}
      nama="kode-lembar"
      label={LEMBAR.kodeLabel}
      petunjuk={LEMBAR.kodePetunjuk}
      nilai={kode}
      lebar={16}
      kapital
    />
  );
}

function TombolKirim({
  banyak,
  ganti,
  satuSaja,
}: {
  readonly banyak: number;
  readonly ganti: boolean;
  readonly satuSaja: boolean;
}) {
  if (banyak === 0 || satuSaja) {
    return (
      <Tombol jenis="utama" ukuran="besar" lebar nama="cara" nilai="ganti">
        {PONSEL.kirim}
      </Tombol>
    );
  }
  const tambah = (
    <Tombol jenis={ganti ? 'biasa' : 'utama'} ukuran="besar" lebar nama="cara" nilai="tambah">
      {PONSEL.kirimHalaman(banyak + 1)}
    </Tombol>
  );
  const tukar = (
    <Tombol jenis={ganti ? 'utama' : 'biasa'} ukuran="besar" lebar nama="cara" nilai="ganti">
      {PONSEL.kirimGanti(banyak)}
    </Tombol>
  );
  return ganti ? [tukar, tambah] : [tambah, tukar];
}

function Pesan({ pesan }: Pick<PonselProps, 'pesan'>) {
  return (
    <>
      {pesan?.baik && <Pemberitahuan nada="baik" isi={pesan.baik} />}
      {pesan?.ragu.map((r) => (
        <Pemberitahuan nada="kunyit" isi={r} />
      ))}
      {pesan?.salah.map((s) => (
        <Pemberitahuan nada="merah" isi={s} />
      ))}
    </>
  );
}

function Selesai({ token }: { readonly token: string }) {
  return (
    <form method="post" action={alamat.ponselSelesai(token)}>
      <Tombol ukuran="besar" lebar ikon="check">
        {PONSEL.selesai}
      </Tombol>
    </form>
  );
}

/** The phone is done. */
export function SelesaiPonsel(p: Pick<PonselProps, 'aset' | 'kantor'> & { readonly terkirim: number }) {
  return (
    <Kerangka {...p} token="" judul={PONSEL.terimaKasih}>
      <h1>{PONSEL.terimaKasih}</h1>
      <p>{PONSEL.sudahMasuk(p.terkirim)}</p>
    </Kerangka>
  );
}

const TOLAK: Readonly<Record<TolakPonsel, readonly [judul: string, ket: string]>> = {
  'tak-berlaku': [PONSEL.takBerlaku, PONSEL.takBerlakuKet],
  'hp-lain': [PONSEL.hpLain, PONSEL.hpLainKet],
  'terlalu-sering': [PONSEL.terlaluSering, PONSEL.terlaluSeringKet],
};

/** A phone that is not let in: what to ask the official for, and nothing about any berkas. */
export function PonselDitolak({ aset, sebab }: { readonly aset: AlamatAset; readonly sebab: TolakPonsel }) {
  const [judul, ket] = TOLAK[sebab];
  return (
    <Kerangka aset={aset} kantor="" token="" judul={judul}>
      <h1>{judul}</h1>
      <p>{ket}</p>
    </Kerangka>
  );
}
