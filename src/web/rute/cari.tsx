import { Hono } from 'hono';
import { bacaNomorBerkas } from '../../core/organisasi/baca-nomor-berkas.ts';
import { mask } from '../../core/formulir/samaran.ts';
import { alamat } from '../alamat.ts';
import { Bingkai } from '../bingkai.tsx';
import { CARI } from '../kata/cari.ts';
import { TUGAS } from '../kata/tugas.ts';
import { bacaKiriman } from '../kiriman.ts';
import { DaftarBerkas } from '../komponen/DaftarBerkas.tsx';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import { Kosong } from '../komponen/Kosong.tsx';
import { KotakCari } from '../komponen/KotakCari.tsx';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import { type Env, type KonteksLayar, type Layar, lingkup } from '../layar.ts';
import { type BarisAntrean, barisProps, hrefBaris } from '../tampilan/antrean.ts';
import { halaman } from './galat.tsx';
import { barisAntrean } from './tugas.tsx';

const BATAS = 50;
/** From here on a run of digits is taken for a NIK or No. KK, whole or in part: never searched by address. */
const ANGKA_PRIBADI = 12;

/** Finds berkas of one's own kantor by name, number, NIK or No. KK. */
export function ruteCari(): Hono<Env> {
  const rute = new Hono<Env>();

  rute.get('/', (c) => {
    const q = (c.req.query('q') ?? '').trim();
    if (q === '') return tampilkan(c, { jenis: 'kosong' });
    return banyakAngka(q) >= ANGKA_PRIBADI ? tampilkan(c, { jenis: 'di-alamat' }) : jawab(c, q);
  });

  // What may be a NIK comes by POST alone, and the answer is the page itself: no address ever holds it.
  rute.post('/', async (c) => {
    const q = (await bacaKiriman(c.req.raw)).teks('q').trim();
    return q === '' ? tampilkan(c, { jenis: 'kosong' }) : jawab(c, q);
  });

  return rute;
}

type Isi =
  | { readonly jenis: 'kosong' }
  | { readonly jenis: 'di-alamat' }
  | {
      readonly jenis: 'hasil';
      readonly q: string;
      readonly saran: string | undefined;
      readonly baris: readonly BarisAntrean[];
    };

async function jawab(c: KonteksLayar, q: string): Promise<Response> {
  const layar = c.get('layar');
  const nomor = bacaNomorBerkas(q);
  if (nomor.ok && (await layar.dunia.berkas.ambilNomor(nomor.nomor, lingkup(layar))))
    return c.redirect(alamat.berkas(nomor.nomor), 303);
  const baris = await layar.dunia.berkas.cari({ teks: q, lingkup: lingkup(layar), batas: BATAS });
  const isi = {
    jenis: 'hasil',
    q,
    saran: baris.length === 0 ? saran(q) : undefined,
    baris: baris.map((b) => barisAntrean(layar, b)),
  } as const;
  return tampilkan(c, isi);
}

/** What may be wrong with what was typed, when nothing was found. */
function saran(q: string): string | undefined {
  const angka = banyakAngka(q);
  if (/^[\d\s.-]+$/.test(q) && angka >= 8 && angka !== 16) return CARI.nikKurang(angka);
  if (!/^[a-z][a-z0-9]{0,3}[-\s./]*\d{2}[-\s./]*\d/i.test(q)) return undefined;
  const nomor = bacaNomorBerkas(q);
  return nomor.ok ? CARI.bukanKantorAnda : nomor.kalimat;
}

function banyakAngka(teks: string): number {
  return teks.replaceAll(/\D/g, '').length;
}

async function tampilkan(c: KonteksLayar, isi: Isi): Promise<Response> {
  const layar = c.get('layar');
  const pribadi = isi.jenis === 'hasil' && banyakAngka(isi.q) >= ANGKA_PRIBADI;
  const nilai = isi.jenis === 'hasil' && !pribadi ? isi.q : undefined;
  return halaman(
    c,
    <Bingkai layar={layar} judul={CARI.judul} di="cari">
      <KepalaHalaman
        judul={CARI.judul}
        ket={keterangan(isi, pribadi)}
        kanan={
          <>
            <KotakCari id="form-cari" aksi={alamat.cari()} nilai={nilai} />
            <Tombol form="form-cari">{CARI.tombol}</Tombol>
          </>
        }
      />
      {layar.penugasan.length === 0 && <Pemberitahuan nada="kunyit" isi={TUGAS.tanpaPenugasan} />}
      {isi.jenis === 'di-alamat' && (
        <Pemberitahuan nada="kunyit" isi={CARI.nikDiAlamat} lanjut={CARI.nikDiAlamatLanjut} />
      )}
      {isi.jenis === 'hasil' && isi.baris.length === BATAS && (
        <Pemberitahuan isi={CARI.terlaluBanyak(BATAS)} />
      )}
      <DaftarBerkas
        hrefPintas={alamat.bantuanPintasan}
        kelompok={
          isi.jenis === 'hasil'
            ? [{ id: 'hasil', judul: CARI.hasil(isi.baris.length), baris: rows(layar, isi.baris) }]
            : []
        }
        kosong={<Tiada isi={isi} />}
      />
    </Bingkai>,
    layar,
  );
}

function keterangan(isi: Isi, pribadi: boolean): string {
  if (isi.jenis !== 'hasil') return CARI.ket;
  return CARI.untuk(pribadi ? mask(isi.q) : `“${isi.q}”`);
}

function rows(layar: Layar, baris: readonly BarisAntrean[]) {
  const { dunia, kini } = layar;
  const bahan = { sop: dunia.naskah.sop.nilai, kalender: dunia.kalender, kini, href: hrefBaris };
  return baris.map((b) => barisProps(b, bahan));
}

function Tiada({ isi }: { readonly isi: Isi }) {
  return isi.jenis === 'hasil' ? (
    <Kosong ikon="search" judul={TUGAS.tidakKetemu} ket={isi.saran ?? TUGAS.tidakKetemuKet} />
  ) : (
    <Kosong ikon="search" judul={CARI.kosong} ket={CARI.kosongKet} />
  );
}
