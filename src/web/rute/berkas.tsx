import { Hono } from 'hono';
import type { Berkas } from '../../core/berkas/berkas.ts';
import type { JenisPerintah } from '../../core/berkas/perintah.ts';
import type { HasilTekan } from '../../store/berkas/press.ts';
import { alamat } from '../alamat.ts';
import { kerjaUtama } from '../berkas/AreaKerja.tsx';
import { type BerkasTerbuka, bukaBerkas, type CaraBuka, cariBerkas } from '../berkas/buka-berkas.ts';
import { bolehTerbuka } from '../berkas/boleh-terbuka.ts';
import { HalamanBerkas, type HalamanBerkasProps } from '../berkas/HalamanBerkas.tsx';
import { jenisPerintah } from '../berkas/pembaca.ts';
import { pesanBasi } from '../berkas/pesan-basi.ts';
import { berikut, ketikanBersih, tekan } from '../berkas/tekan.ts';
import { Bingkai } from '../bingkai.tsx';
import { drafKerja } from '../draf/draf-berkas.ts';
import { hpBerkas } from '../hp/hp-berkas.ts';
import { kabarBerkas } from '../kabar/kabar-berkas.ts';
import { HalamanAlasan, type PerintahBeralasan } from '../kerja/alasan.tsx';
import { ALASAN } from '../kata/alasan.ts';
import type { BahanKerja } from '../kerja/bahan.ts';
import type { Kiriman } from '../kiriman.ts';
import type { Env, KonteksLayar, Layar } from '../layar.ts';
import { sebagai } from '../tampilan/sebagai.ts';
import { bacaKirimanPetugas } from '../unggah/baca-petugas.ts';
import { halaman, halamanGalat } from './galat.tsx';
import { urutanKerja } from './tugas.tsx';
import { stripUsai } from './usai.ts';

const HADIR = 2 * 60 * 1000;

/** The pages of one berkas, and the presses on it. */
export function ruteBerkas(): Hono<Env> {
  const rute = new Hono<Env>();

  rute.get('/:kunci', async (c) => {
    const layar = c.get('layar');
    const berkas = await cariBerkas(layar, c.req.param('kunci'));
    if (!berkas) return halamanGalat(c, 'tidak-ada');
    return tampilkan(c, await tandaiDibuka(layar, berkas), { usai: c.req.query('usai') });
  });

  rute.get('/:kunci/:perintah', async (c) => {
    const layar = c.get('layar');
    const berkas = await cariBerkas(layar, c.req.param('kunci'));
    const perintah = beralasan(c.req.param('perintah'));
    if (!berkas) return halamanGalat(c, 'tidak-ada');
    const terbuka = perintah && (await bukaBerkas(layar, berkas, { terbuka: false }));
    // Anything else is the address of a press: a reload after an error comes back to the berkas.
    if (!terbuka?.bahan.tersedia.some((t) => t.perintah === perintah) || !perintah)
      return c.redirect(alamat.berkas(c.req.param('kunci')), 303);
    return halaman(c, <Alasan layar={layar} bahan={terbuka.bahan} perintah={perintah} />, layar);
  });

  rute.post('/:kunci/:perintah', async (c) => {
    const layar = c.get('layar');
    const perintah = jenisPerintah(c.req.param('perintah'));
    const berkas = await cariBerkas(layar, c.req.param('kunci'));
    if (!berkas || !perintah) return halamanGalat(c, 'tidak-ada');
    const kiriman = await bacaKirimanPetugas(c);
    const terbuka = await bukaBerkas(layar, berkas, {
      sebagai: kiriman.teks('_sebagai'),
      terbuka: true,
      untukKerja: true,
    });
    if (!terbuka) return halamanGalat(c, 'tidak-ada');
    return jawab(c, { terbuka, perintah, kiriman });
  });

  return rute;
}

function beralasan(teks: string): PerintahBeralasan | undefined {
  return Object.keys(ALASAN.ya).find((p): p is PerintahBeralasan => p === teks);
}

interface Tekanan {
  readonly terbuka: BerkasTerbuka;
  readonly perintah: JenisPerintah;
  readonly kiriman: Kiriman;
}

async function jawab(c: KonteksLayar, { terbuka, perintah, kiriman }: Tekanan): Promise<Response> {
  const layar = c.get('layar');
  const { bahan } = terbuka;
  const hasil = await tekan(layar, bahan, perintah, kiriman);
  switch (hasil.hasil) {
    case 'simpan': {
      if (hasil.ke === 'cetak') return c.redirect(alamat.cetakSiap(bahan.kunci, hasil.surat), 303);
      const kembali = alamat.berkas(bahan.kunci, { dok: hasil.dok ?? '' });
      return c.redirect(`${kembali}${hasil.jangkar ? `#${hasil.jangkar}` : ''}`, 303);
    }
    case 'salah':
      return ulangi(c, bahan.berkas, { perintah, kiriman, kesalahan: hasil.kesalahan });
    case 'ditolak': {
      const id = hasil.penolakan.perihal[0] ?? 'isi';
      return ulangi(c, bahan.berkas, {
        perintah,
        kiriman,
        kesalahan: [{ id, pesan: hasil.penolakan.kalimat }],
      });
    }
    case 'basi':
      return basi(c, hasil, kiriman);
    case 'berhasil':
      // Who has passed it on does not have it open any more.
      await layar.dunia.berkas.kehadiran.pergi(bahan.berkas.id, layar.pegawai.id);
      return c.redirect(await tujuan(layar, hasil.berkas, bahan, perintah), 303);
  }
}

/** Shows the page again with what was typed and what must be mended beside it. */
async function ulangi(
  c: KonteksLayar,
  berkas: Berkas,
  {
    perintah,
    kiriman,
    kesalahan,
  }: { perintah: JenisPerintah; kiriman: Kiriman; kesalahan: BahanKerja['kesalahan'] },
): Promise<Response> {
  const layar = c.get('layar');
  const cara: CaraBuka = {
    terbuka: true,
    sebagai: kiriman.teks('_sebagai'),
    ketikan: ketikanBersih(kiriman),
    kesalahan,
  };
  const alasan = beralasan(perintah);
  const terbuka = await bukaBerkas(layar, berkas, cara);
  if (!terbuka) return halamanGalat(c, 'tidak-ada');
  if (alasan) return halaman(c, <Alasan layar={layar} bahan={terbuka.bahan} perintah={alasan} />, layar, 422);
  const utama = kerjaUtama(terbuka.bahan);
  // The error of a press that is no part of the work area stands as a strip above it.
  if (utama !== perintah && perintah !== 'pindai' && perintah !== 'komentar') {
    const pesan = kesalahan.map((k) => ({ nada: 'merah' as const, isi: k.pesan }));
    return tampilkan(c, berkas, { pesan, status: 422 });
  }
  return tampilkan(c, berkas, { cara, status: 422 });
}

/** Somebody was first: the page as it is now, who it was, and what was typed where it still fits. */
async function basi(
  c: KonteksLayar,
  hasil: Extract<HasilTekan, { hasil: 'basi' }>,
  kiriman: Kiriman,
): Promise<Response> {
  const { pesan, ketikan } = pesanBasi(hasil, ketikanBersih(kiriman), c.get('layar').pegawai.id);
  return tampilkan(c, hasil.berkas, { pesan: [pesan], status: 409, cara: { terbuka: false, ketikan } });
}

/** The holder looks at it for the first time: one event, and the disposisi counts as read. */
async function tandaiDibuka(layar: Layar, berkas: Berkas): Promise<Berkas> {
  const terbuka = await bukaBerkas(layar, berkas, { terbuka: false });
  if (!terbuka?.bahan.tersedia.some((t) => t.perintah === 'buka')) return berkas;
  const hasil = await layar.dunia.berkas.tekan({
    berkas: berkas.id,
    versi: berkas.versi,
    kunci: `buka-${berkas.id}-${berkas.kunjungan.length}`,
    konteks: sebagai(terbuka.bahan.penugasan, layar.kini),
    sumber: layar.dunia.tenant.latihan ? 'latihan' : 'layar',
    perintah: () => ({ jenis: 'buka' }),
  });
  return hasil.hasil === 'berhasil' || hasil.hasil === 'basi' ? hasil.berkas : berkas;
}

interface Tampilan {
  readonly cara?: CaraBuka;
  readonly pesan?: NonNullable<HalamanBerkasProps['pesan']>;
  readonly status?: 200 | 409 | 422;
  readonly usai?: string | undefined;
}

async function tampilkan(
  c: KonteksLayar,
  berkas: Berkas,
  { cara, pesan = [], status = 200, usai }: Tampilan,
): Promise<Response> {
  const layar = c.get('layar');
  const { dunia, pegawai } = layar;
  const awal = await bukaBerkas(layar, berkas, {
    terbuka: false,
    untukKerja: true,
    dok: c.req.query('dok'),
    sebagai: c.req.query('sebagai') ?? cara?.sebagai,
  });
  if (!awal) return halamanGalat(c, 'tidak-ada');
  const utama = kerjaUtama(awal.bahan);
  const terbuka = bolehTerbuka(awal.bahan, c.req.query('nik') === 'tampil');
  const { ketikan: tersimpan, draf } = await drafKerja(layar, berkas, utama);
  const ketikan = cara?.ketikan ?? tersimpan;
  const hp = await hpBerkas(layar, awal.bahan, c.req.query('hp'));
  const bolehNik = bolehTerbuka(awal.bahan, true);
  const bahan: BahanKerja = {
    ...awal.bahan,
    terbuka,
    bolehNik,
    ketikan,
    draf,
    kesalahan: cara?.kesalahan ?? [],
    hp,
  };
  if (terbuka) {
    await dunia.berkas.pembacaan.catat({
      berkas: berkas.id,
      orang: pegawai.id,
      penugasan: bahan.penugasan.id,
      jenis: 'nik',
      perihal: utama ?? 'lihat',
    });
  }
  await dunia.berkas.kehadiran.sentuh(berkas.id, pegawai.id);
  const [lain, urutan, strip, kabar] = await Promise.all([
    dunia.berkas.kehadiran.lain(berkas.id, { orang: pegawai.id, dalam: HADIR }),
    letak(layar, bahan),
    usai ? stripUsai(layar, usai) : undefined,
    kabarBerkas(layar, bahan),
  ]);
  const hadir = lain.map((l) => layar.dir.orang(l.orang)?.nama ?? '').filter((nama) => nama !== '');
  return halaman(
    c,
    <HalamanBerkas
      layar={layar}
      bahan={bahan}
      catatan={awal.riwayat}
      urutan={urutan}
      pesan={strip ? [strip, ...pesan] : pesan}
      hadir={hadir}
      kabar={kabar}
    />,
    layar,
    status,
  );
}

/** Place in the queue of the post one acts in, with its neighbours. */
async function letak(layar: Layar, { berkas, penugasan }: BahanKerja): Promise<HalamanBerkasProps['urutan']> {
  const resmi = layar.penugasan.find((p) => p.id === penugasan.id);
  const urut = resmi ? await urutanKerja(layar, resmi) : [];
  const ke = urut.findIndex((b) => b.id === berkas.id);
  if (ke < 0 || urut.length < 2) return undefined;
  const href = (at: number): string | undefined => {
    const b = urut[at];
    return b && alamat.berkas(b.nomor ?? b.id);
  };
  return { ke: ke + 1, dari: urut.length, hrefSebelum: href(ke - 1), hrefSesudah: href(ke + 1) };
}

/** After a press: the same berkas while it is still this post's work, else the next file, else the task box. */
async function tujuan(
  layar: Layar,
  berkas: Berkas,
  bahan: BahanKerja,
  perintah: JenisPerintah,
): Promise<string> {
  const kunci = berkas.nomor ?? berkas.id;
  const { penugasan } = bahan;
  const masih =
    berkas.penanggung?.pelaksana === penugasan.pelaksana && berkas.penanggung.kantor === penugasan.kantor;
  if (perintah === 'komentar' || perintah === 'pindai' || perintah === 'batal_nomor' || masih)
    return alamat.berkas(kunci);
  const resmi = layar.penugasan.find((p) => p.id === penugasan.id);
  const lanjut = resmi && berikut(berkas, await urutanKerja(layar, resmi));
  return lanjut
    ? alamat.berkas(lanjut, { usai: berkas.id })
    : alamat.tugas({ usai: berkas.id, sebagai: penugasan.id });
}

function Alasan({
  layar,
  bahan,
  perintah,
}: {
  readonly layar: Layar;
  readonly bahan: BahanKerja;
  readonly perintah: PerintahBeralasan;
}) {
  const unit = layar.dir.kantor(bahan.penugasan.kantor)?.unit;
  const kantorLain = layar.organisasi.kantor.filter(
    (k) => k.unit === unit && k.id !== bahan.penugasan.kantor,
  );
  return (
    <Bingkai layar={layar} judul={ALASAN.judul[perintah]} di="tugas">
      <HalamanAlasan bahan={bahan} perintah={perintah} kantorLain={kantorLain} />
    </Bingkai>
  );
}
