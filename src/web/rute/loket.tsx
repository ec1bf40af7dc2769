import { Hono } from 'hono';
import type { Berkas } from '../../core/berkas/berkas.ts';
import { tersedia } from '../../core/berkas/tersedia.ts';
import { awalanWilayah } from '../../core/formulir/kode.ts';
import { cariKeperluan, daftarPersyaratan, keperluanPerKelompok } from '../../core/formulir/persyaratan.ts';
import type { Keperluan, Persyaratan } from '../../core/formulir/persyaratan.skema.ts';
import { alamat } from '../alamat.ts';
import { bukaBerkas, cariBerkas } from '../berkas/buka-berkas.ts';
import { kataDi } from '../berkas/pesan-basi.ts';
import { ketikanBersih, periksaSemua, type UnggahanSyarat } from '../berkas/tekan.ts';
import { Bingkai } from '../bingkai.tsx';
import { DARI_KERTAS } from '../kata/blok.ts';
import {
  ambilDrafLoket,
  drafBaru,
  type DrafDitawarkan,
  drafTitipan,
  simpanDrafLoket,
} from '../draf/draf-loket.ts';
import { dariDraf } from '../draf/tampilan-draf.ts';
import { DrafLain } from '../draf/DrafLain.tsx';
import { KELUARGA } from '../kata/keluarga.ts';
import { CETAK_LEMBAR } from '../kata/cetak-lembar.ts';
import { LOKET } from '../kata/loket.ts';
import { keluargaLoket } from '../loket/keluarga-loket.ts';
import { type DataPemohon, PEMOHON_KOSONG } from '../../core/berkas/data-pemohon.ts';
import { yangDicetak } from '../kerja/aksi-cetak.ts';
import { bacaIsianLoket } from '../kerja/loket-isian.ts';
import type { Kiriman } from '../kiriman.ts';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import type { Env, KonteksLayar, Layar } from '../layar.ts';
import { petugasLoket } from '../petugas-loket.ts';
import { kertasBaru, ketikanKertas } from '../register/dari-kertas.ts';
import { kertasPost } from '../register/kertas-post.ts';
import { syaratLoket } from '../syarat/berlaku.ts';
import { sebagai } from '../tampilan/sebagai.ts';
import { halaman, halamanGalat } from './galat.tsx';
import { tujuanHp } from './loket-dokumen.ts';
import { lembarLoket } from './loket-lembar.ts';
import { cariSerupa, samaIsi } from './loket-serupa.ts';
import { tampilkan } from './loket-tampil.tsx';
import { bacaKirimanPetugas } from '../unggah/baca-petugas.ts';
import { tekanLoket } from './loket-tekan.ts';
import { PilihKeperluan } from './PilihKeperluan.tsx';

/** The counter: a new request, or a titipan (or a returned berkas) taken up again. */
export function ruteLoket(): Hono<Env> {
  const rute = new Hono<Env>();

  rute.get('/', async (c) => {
    const layar = c.get('layar');
    if (!petugasLoket(layar)) return halamanGalat(c, 'bukan-wewenang', LOKET.bukanLoket);
    const daftar = layar.dunia.naskah.persyaratan.nilai;
    const keperluan = cariKeperluan(daftar, c.req.query('keperluan') ?? '');
    const kertas = c.req.query('kertas') === 'ya';
    const kunci = c.req.query('draf');
    const draf = keperluan && kunci ? await ambilDrafLoket(layar, { berkas: null, kunci }) : undefined;
    if (keperluan && draf) return tampilkan(c, await dariDraf(layar, draf, { keperluan, berkas: undefined }));
    const drafLain = await drafBaru(layar);
    if (!keperluan)
      return halaman(c, <Pilih layar={layar} aksi={alamat.baru} kertas={kertas} draf={drafLain} />, layar);
    if (!kertas) return tampilkan(c, { keperluan, data: PEMOHON_KOSONG, drafLain });
    return tampilkan(c, { keperluan, data: PEMOHON_PERGI, kertas: kertasBaru(layar) });
  });

  rute.post('/', async (c) => {
    const layar = c.get('layar');
    if (!petugasLoket(layar)) return halamanGalat(c, 'bukan-wewenang', LOKET.bukanLoket);
    return simpan(c, await bacaKirimanPetugas(c), null);
  });

  rute.get('/:id', async (c) => {
    const layar = c.get('layar');
    const berkas = await milikLoket(layar, c.req.param('id'));
    const terbuka = berkas && (await bukaBerkas(layar, berkas, { terbuka: true }));
    if (!berkas || !terbuka) return c.redirect(alamat.berkas(c.req.param('id')), 303);
    const daftar = await syaratLoket(layar.dunia, berkas);
    const diminta = c.req.query('keperluan');
    if (diminta === '') return halaman(c, <Pilih layar={layar} aksi={alamat.titipan(berkas.id)} />, layar);
    const keperluan = cariKeperluan(daftar, diminta ?? berkas.keperluan);
    if (!keperluan) return halaman(c, <Pilih layar={layar} aksi={alamat.titipan(berkas.id)} />, layar);
    const draf = c.req.query('draf') === 'ya' && (await ambilDrafLoket(layar, { berkas, kunci: '' }));
    if (draf) return tampilkan(c, await dariDraf(layar, draf, { keperluan, berkas }));
    const drafLain = await drafTitipan(layar, berkas);
    // What was kept of a sheet while something was mended is still a sheet.
    const kertas = terbuka.bahan.dariKertas && berkas.nomor === null ? kertasBaru(layar) : undefined;
    return tampilkan(c, { keperluan, data: terbuka.bahan.pemohon, berkas, kertas, drafLain });
  });

  rute.post('/:id', async (c) => {
    const layar = c.get('layar');
    const berkas = await milikLoket(layar, c.req.param('id'));
    const kiriman = await bacaKirimanPetugas(c);
    return berkas ? simpan(c, kiriman, berkas) : sudahDiterima(c, kiriman);
  });
  return rute;
}

/** Who came in on paper has left the counter long ago. */
const PEMOHON_PERGI: DataPemohon = { ...PEMOHON_KOSONG, diLoket: false };

/** A post to a titipan that is none any more: the second press of its form, or another tab that came too late. */
async function sudahDiterima(c: KonteksLayar, kiriman: Kiriman): Promise<Response> {
  const layar = c.get('layar');
  const loket = petugasLoket(layar);
  const berkas = await cariBerkas(layar, c.req.param('id') ?? '');
  if (!berkas || !loket) return halamanGalat(c, 'tidak-ada');
  const kunci = berkas.nomor ?? berkas.id;
  const dulu = await layar.dunia.berkas.terdahulu({
    berkas: berkas.id,
    versi: null,
    kunci: kiriman.teks('_idem'),
    konteks: sebagai(loket, layar.kini),
  });
  if (dulu?.hasil === 'berhasil') return c.redirect(alamat.cetakSiap(kunci, 'tanda-terima'), 303);
  return halamanGalat(c, 'bentrok', {
    penjelasan: LOKET.titipanSudah(kunci, kataDi(ketikanBersih(kiriman))),
    tindakan: { label: LOKET.bukaKode, href: alamat.berkas(kunci) },
  });
}

async function milikLoket(layar: Layar, kunci: string): Promise<Berkas | undefined> {
  const berkas = await cariBerkas(layar, kunci);
  const loket = petugasLoket(layar);
  if (!berkas || !loket) return undefined;
  const sop = await layar.dunia.berkas.naskah.sop(berkas.naskah.sop);
  return tersedia(sop, berkas, sebagai(loket, layar.kini)).some((t) => t.perintah === 'terima')
    ? berkas
    : undefined;
}

function Pilih({
  layar,
  aksi,
  kertas = false,
  draf = [],
}: {
  readonly layar: Layar;
  readonly aksi: string;
  readonly kertas?: boolean;
  readonly draf?: readonly DrafDitawarkan[];
}) {
  return (
    <Bingkai layar={layar} judul={LOKET.baru} di="baru">
      <KepalaHalaman
        judul={kertas ? DARI_KERTAS.judul : LOKET.pilihKeperluan}
        ket={kertas ? DARI_KERTAS.ket : LOKET.pilihKeperluanKet}
      />
      <DrafLain daftar={draf} />
      <PilihKeperluan
        kertas={kertas}
        aksi={aksi}
        kelompok={keperluanPerKelompok(layar.dunia.naskah.persyaratan.nilai)}
      />
    </Bingkai>
  );
}

async function simpan(c: KonteksLayar, kiriman: Kiriman, berkas: Berkas | null): Promise<Response> {
  const layar = c.get('layar');
  const loket = petugasLoket(layar);
  const daftar = await syaratLoket(layar.dunia, berkas);
  const keperluan = cariKeperluan(daftar, kiriman.teks('keperluan'));
  if (!loket || !keperluan) return c.redirect(alamat.baru, 303);
  const terima = kiriman.teks('aksi') === 'simpan' || kiriman.teks('tetap') === 'ya';
  const paket = layar.dunia.naskah.formulir.get(keperluan.form);
  const isian = bacaIsianLoket(kiriman, {
    lengkap: terima,
    awalanNik: paket ? [awalanWilayah(paket.nilai.kode)] : [],
  });
  const diperiksa = await periksaSemua(unggahan(kiriman, daftar, keperluan), layar.dunia.batasUnggahan);
  const ketikan = ketikanKertas(kiriman);
  const kertas = ketikan && (await kertasPost(layar, { ketikan, loket, kunci: kiriman.teks('_idem') }));
  const kesalahan = [
    ...(terima ? (kertas?.kesalahan ?? []) : []),
    ...isian.kesalahan,
    ...diperiksa.kesalahan,
  ];
  const tetap = kiriman.teks('tetap') === 'ya';
  const alasanTetap = kiriman.teks('alasan_tetap').trim();
  const keluarga = await keluargaLoket(layar, { kiriman, data: isian.data, berkas, loket, terima });
  const { data } = keluarga;
  const serupaAda = await cariSerupa(layar, data, { berkas, kunci: kiriman.teks('_idem') });
  const tanpaAlasan = tetap && serupaAda.length > 0 && alasanTetap === '';
  if (tanpaAlasan) kesalahan.push({ id: 'alasan_tetap', pesan: KELUARGA.alasanTetapWajib });
  const serupa = tetap && !tanpaAlasan ? [] : serupaAda;
  // Another service: what is typed and chosen goes along as a titipan, mended or not.
  const ganti = kiriman.teks('aksi') === 'ganti';
  if (ganti && berkas === null && kosong(data) && diperiksa.unggahan.length === 0)
    return c.redirect(alamat.baru, 303);
  // For a phone it is kept as well: the pictures need a berkas to come to.
  const keHp = kiriman.teks('aksi').startsWith('hp') && diperiksa.kesalahan.length === 0;
  // A sheet filled from what is typed: kept first, so that it is printed as the paper of a berkas.
  const lembar = (
    await lembarLoket(layar.dunia, berkas ?? undefined, { persyaratan: daftar, keperluan })
  ).find((l) => l.kunci === yangDicetak(kiriman.teks('aksi')));
  if (lembar && kosong(data)) kesalahan.push({ id: 'nama', pesan: CETAK_LEMBAR.loketKosong(lembar.kode) });
  const keLembar = lembar && !kosong(data) && diperiksa.kesalahan.length === 0;
  const perluDiubah = kesalahan.length > 0 || (terima && serupa.length > 0) || keluarga.berhenti;
  const berhenti = !ganti && !keHp && !keLembar && perluDiubah;

  // Files cannot be sent back to a browser: with anything to mend, what is good is kept as a titipan first.
  const simpanDulu = berhenti && diperiksa.unggahan.length > 0;
  const lanjut: Berkas | undefined = berkas ?? undefined;
  const ulangi = {
    kertas: ketikan,
    keperluan,
    data,
    berkas: lanjut,
    setuju: kiriman.teks('benar') === 'ya',
    alasanTetap,
    keluarga: keluarga.tampil,
    hp: kiriman.teks('hp'),
  };
  const terketik = { serupa, kesalahan, saran: isian.saran };
  if (berhenti && !simpanDulu) {
    const dilihat = await simpanDrafLoket(layar, berkas, kiriman);
    return tampilkan(c, { ...ulangi, ...terketik, idem: kiriman.teks('_idem'), dilihat });
  }
  const hasil = await tekanLoket(layar, {
    loket,
    keperluan,
    kiriman,
    data,
    berkas,
    diketahui: keluarga.diketahui,
    ...(tetap && serupaAda.length > 0 ? { alasanTetap } : {}),
    terima: terima && !berhenti,
    dokumen: diperiksa.unggahan,
    ...(kertas?.lembar && kertas.kesalahan.length === 0 ? { kertas: kertas.lembar } : {}),
  });
  if (hasil.hasil !== 'berhasil') {
    const pesan = hasil.hasil === 'ditolak' ? hasil.penolakan.kalimat : LOKET.basi;
    const kini = hasil.hasil === 'basi' ? hasil.berkas : lanjut;
    return tampilkan(c, { ...ulangi, berkas: kini, kesalahan: [{ id: 'nik', pesan }] });
  }
  // The browser's Back brings a form of before; what was typed into it since must not pass for its second press.
  if (hasil.ulang && !(await samaIsi(layar, hasil.berkas, data))) {
    const pesan = LOKET.formSudahDipakai(hasil.berkas.nomor ?? LOKET.titipanTanpaNomor);
    return tampilkan(c, { ...ulangi, setuju: false, kesalahan: [{ id: 'nik', pesan }] });
  }
  if (simpanDulu) return tampilkan(c, { ...ulangi, ...terketik, berkas: hasil.berkas, tersimpan: true });
  if (keHp) return c.redirect(await tujuanHp(layar, loket, hasil.berkas, kiriman), 303);
  if (keLembar) return c.redirect(alamat.cetakSiap(hasil.berkas.nomor ?? hasil.berkas.id, lembar.kunci), 303);
  if (ganti) return c.redirect(`${alamat.titipan(hasil.berkas.id)}?keperluan=`, 303);
  if (hasil.berkas.posisi.di === 'titipan' || hasil.berkas.posisi.di === 'penerimaan')
    return c.redirect(alamat.tugas({ usai: hasil.berkas.id }), 303);
  return c.redirect(alamat.cetakSiap(hasil.berkas.nomor ?? hasil.berkas.id, 'tanda-terima'), 303);
}

function kosong({ nama, nik, noKk, alamat: jalan, telepon }: DataPemohon): boolean {
  return [nama, nik, noKk, jalan, telepon].every((teks) => teks === '');
}

function unggahan(kiriman: Kiriman, daftar: Persyaratan, keperluan: Keperluan): readonly UnggahanSyarat[] {
  return daftarPersyaratan(daftar, keperluan.kunci).flatMap((s) =>
    kiriman.unggahan(`dok-${s.kunci}`).map((u) => ({
      syarat: s.kunci,
      berkas: u,
      lanjutan: kiriman.teks(`cara-${s.kunci}`) !== 'ganti',
    })),
  );
}
