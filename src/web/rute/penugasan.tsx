import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { siapkanPengangkatan, type Pengangkatan } from '../../core/organisasi/pengangkatan.ts';
import { berlaku } from '../../core/organisasi/penugasan.ts';
import type { PenugasanTercatat } from '../../core/organisasi/penugasan-tercatat.ts';
import { bagianHari, hariDari } from '../../core/waktu/hari.ts';
import { tanggalPanjang } from '../../core/waktu/tanggal.ts';
import type { Zona } from '../../core/waktu/zona.ts';
import { CABUT, PENUGASAN } from '../kata/penugasan.ts';
import { bacaKiriman } from '../kiriman.ts';
import type { PemberitahuanProps } from '../komponen/Pemberitahuan.tsx';
import type { Env, KonteksLayar, Layar } from '../layar.ts';
import { halaman, halamanGalat } from './galat.tsx';
import { hanyaAdmin } from './hanya-admin.ts';
import { alamatPenugasan } from './penugasan-alamat.ts';
import { bacaAngkat, kesalahanDari, ketikanAngkat, type KetikanAngkat } from './penugasan-baca.ts';
import { HalamanCabut, penyebutan } from './penugasan-cabut.tsx';
import { DaftarPenugasan } from './penugasan-daftar.tsx';
import { FormAngkat, type FormAngkatProps, kalimatTahu } from './penugasan-form.tsx';

const TANGGAL_KOSONG = { hari: '', bulan: '', tahun: '' };

/** Who holds which post; the admin appoints and revokes. Others learn whom to ask. */
export function rutePenugasan(): Hono<Env> {
  const rute = new Hono<Env>();

  rute.use('*', hanyaAdmin(PENUGASAN.hanyaAdmin));

  rute.get('/', (c) => {
    const layar = c.get('layar');
    return halaman(c, <DaftarPenugasan layar={layar} strip={strip(layar, c.req.query('usai'))} />, layar);
  });

  rute.get('/baru', (c) => {
    const layar = c.get('layar');
    const { tanggal, bulan, tahun } = bagianHari(hariDari(layar.kini, layar.dunia.kalender.zona));
    const ketikan: KetikanAngkat = {
      id: randomUUID(),
      orang: '',
      jabatan: c.req.query('jabatan') ?? '',
      status: '',
      mulai: { hari: String(tanggal), bulan: String(bulan), tahun: String(tahun) },
      sampai: TANGGAL_KOSONG,
      nomor: '',
      tanggalSurat: TANGGAL_KOSONG,
      tahu: '',
    };
    return halaman(c, <FormAngkat layar={layar} ketikan={ketikan} />, layar);
  });

  rute.post('/baru', async (c) => {
    const layar = c.get('layar');
    const ketikan = ketikanAngkat(await bacaKiriman(c.req.raw));
    const hasil = await angkat(layar, ketikan);
    if ('usai' in hasil) return c.redirect(alamatPenugasan.usai(hasil.usai), 303);
    return halaman(c, <FormAngkat layar={layar} ketikan={ketikan} {...hasil} />, layar, 422);
  });

  rute.get('/:id/cabut', (c) => {
    const layar = c.get('layar');
    const ini = layar.organisasi.penugasan.find((p) => p.id === c.req.param('id'));
    if (!ini) return halamanGalat(c, 'tidak-ada');
    if (ini.dicabut) return c.redirect(alamatPenugasan.usai(ini.id), 303);
    return halaman(c, <HalamanCabut layar={layar} penugasan={ini} />, layar);
  });

  rute.post('/:id/cabut', (c) => cabut(c, c.req.param('id')));

  return rute;
}

type HasilAngkat = { readonly usai: string } | Partial<Omit<FormAngkatProps, 'layar'>>;

async function angkat(layar: Layar, ketikan: KetikanAngkat): Promise<HasilAngkat> {
  const { organisasi, dunia, pegawai, kini } = layar;
  const { zona } = dunia.kalender;
  const bacaan = bacaAngkat(ketikan, layar);
  if (!bacaan.ok) return { kesalahan: bacaan.kesalahan };
  const { baru } = bacaan;
  const sudah = organisasi.penugasan.find((p) => p.id === baru.id);
  if (sudah) return sama(sudah, baru, zona) ? { usai: baru.id } : lain(ketikan);
  const { temuan } = siapkanPengangkatan(organisasi, baru, zona);
  const kesalahan = kesalahanDari(temuan, 'galat');
  if (kesalahan.length > 0) return { kesalahan };
  const peringatan = kesalahanDari(temuan, 'peringatan');
  if (kalimatTahu(peringatan) !== ketikan.tahu && peringatan.length > 0) return { peringatan };
  const hasil = await dunia.organisasi.angkat(baru, { oleh: pegawai.id, saat: kini, zona });
  if (hasil.ok) return sama(hasil.penugasan, baru, zona) ? { usai: baru.id } : lain(ketikan);
  // Somebody else changed the office in between.
  return hasil.temuan.length > 0
    ? { kesalahan: kesalahanDari(hasil.temuan, 'galat') }
    : { kesalahan: hasil.kalimat.map((pesan) => ({ id: 'jabatan', pesan })) };
}

/** The form was used before with another content (the browser's Back): a new id makes it a form of its own. */
function lain(ketikan: KetikanAngkat): HasilAngkat {
  return { ketikan: { ...ketikan, id: randomUUID() }, sudahDipakai: true };
}

/** Whether a record is what was wished; days are compared, because one that begins today begins at its press. */
function sama(ada: PenugasanTercatat, baru: Pengangkatan, zona: Zona): boolean {
  return (
    ada.orang === baru.orang &&
    ada.jabatan === baru.jabatan &&
    ada.status === baru.status &&
    hariDari(ada.mulai, zona) === hariDari(baru.mulai, zona) &&
    (ada.dicabut !== null || ada.sampai === baru.sampai) &&
    ada.surat?.nomor === baru.surat?.nomor &&
    ada.surat?.tanggal === baru.surat?.tanggal
  );
}

async function cabut(c: KonteksLayar, id: string): Promise<Response> {
  const layar = c.get('layar');
  const { organisasi, dunia, pegawai, kini } = layar;
  const ini = organisasi.penugasan.find((p) => p.id === id);
  if (!ini) return halamanGalat(c, 'tidak-ada');
  if (ini.dicabut) return c.redirect(alamatPenugasan.usai(id), 303);
  const alasan = (await bacaKiriman(c.req.raw)).teks('alasan').trim();
  const tolak = (galat: string) =>
    halaman(c, <HalamanCabut layar={layar} penugasan={ini} alasan={alasan} galat={galat} />, layar, 422);
  if (!/\S\s+\S/.test(alasan)) return tolak(CABUT.alasanKosong);
  const hasil = await dunia.organisasi.cabut({ id, pada: kini, alasan }, { oleh: pegawai.id, saat: kini });
  if (hasil.ok) return c.redirect(alamatPenugasan.usai(id), 303);
  // Pressed twice at once: the first press did it.
  const kembar = (await dunia.organisasi.baca()).penugasan.find((p) => p.id === id)?.dicabut;
  return kembar ? c.redirect(alamatPenugasan.usai(id), 303) : tolak(hasil.kalimat.join(' '));
}

function strip(layar: Layar, usai: string | undefined): PemberitahuanProps | undefined {
  const ini = layar.organisasi.penugasan.find((p) => p.id === usai);
  if (!ini) return undefined;
  const { nama, sebagai } = penyebutan(layar, ini);
  if (ini.dicabut)
    return { nada: 'baik', isi: PENUGASAN.usaiCabut(nama, sebagai), lanjut: PENUGASAN.usaiCabutLanjut };
  const lanjut = berlaku(ini, layar.kini)
    ? PENUGASAN.usaiBerlaku
    : PENUGASAN.usaiMulai(tanggalPanjang(ini.mulai, layar.dunia.kalender.zona));
  return { nada: 'baik', isi: PENUGASAN.usaiAngkat(nama, sebagai), lanjut };
}
