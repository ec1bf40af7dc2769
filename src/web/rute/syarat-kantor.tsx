import { Hono } from 'hono';
import { bedaSetelan } from '../../core/formulir/beda-setelan.ts';
import { ubahSetelan } from '../../core/formulir/perintah-setelan.ts';
import type { Setelan } from '../../core/formulir/setelan.skema.ts';
import { alamat } from '../alamat.ts';
import type { Dunia } from '../dunia.ts';
import { ATUR_SYARAT as KATA } from '../kata/syarat-kantor.ts';
import { bacaKiriman, type Kiriman } from '../kiriman.ts';
import type { Env, KonteksLayar } from '../layar.ts';
import { bacaTekanan, bidangTekanan, type Tekanan } from '../syarat/baca-atur.ts';
import { syaratBerlaku } from '../syarat/berlaku.ts';
import { HalamanAtur } from '../syarat/HalamanAtur.tsx';
import { HalamanSyarat } from '../syarat/HalamanSyarat.tsx';
import { HalamanYakin } from '../syarat/HalamanYakin.tsx';
import { isiAtur, type IsiAtur } from '../syarat/isi-atur.ts';
import { kataBeda } from '../syarat/kata-beda.ts';
import { pilihanPerangkat } from '../syarat/perangkat.ts';
import { halaman } from './galat.tsx';
import { hanyaAdmin } from './hanya-admin.ts';

/** The whole list of requirements for every official; for the admin, what the office decides over it. */
export function ruteSyaratKantor(): Hono<Env> {
  const rute = new Hono<Env>();

  rute.get('/', async (c) => {
    const layar = c.get('layar');
    const { nilai } = await syaratBerlaku(layar.dunia);
    return halaman(c, <HalamanSyarat layar={layar} persyaratan={nilai} />, layar);
  });

  rute.use('/atur', hanyaAdmin(KATA.hanyaAdmin));

  rute.get('/atur', async (c) => {
    const layar = c.get('layar');
    const usai = c.req.query('usai') === 'simpan';
    return halaman(c, <HalamanAtur layar={layar} isi={await isiAtur(layar)} usai={usai} />, layar);
  });

  rute.post('/atur', async (c) => {
    const kiriman = await bacaKiriman(c.req.raw);
    const tekanan = bacaTekanan(kiriman);
    return tekanan ? tekan(c, tekanan, kiriman) : c.redirect(alamat.syaratAtur(), 303);
  });

  return rute;
}

/** Presses that change what is asked of citizens, or take something away, are asked about once more. */
const DITANYAKAN: readonly Tekanan['jenis'][] = [
  'nyalakan',
  'matikan',
  'pensiunkan',
  'perangkat',
  'pulihkan',
];

async function tekan(c: KonteksLayar, tekanan: Tekanan, kiriman: Kiriman): Promise<Response> {
  const layar = c.get('layar');
  const isi = await isiAtur(layar);
  const hasil = await sesudah(layar.dunia, isi, tekanan);
  const ketikan = satu(kiriman);
  if (!hasil.ok) {
    // The second press of the same button finds it done already.
    if (hasil.tolak === 'sudah_begitu') return c.redirect(alamat.syaratAtur(), 303);
    const kesalahan = [{ id: bidangTekanan(tekanan), pesan: KATA.tolak[hasil.tolak] }];
    return halaman(c, <HalamanAtur {...{ layar, isi, ketikan, kesalahan }} />, layar, 422);
  }
  const dari = Number(kiriman.teks('_versi'));
  if (dari !== isi.versi) return bentrok(c, ketikan);
  if (DITANYAKAN.includes(tekanan.jenis) && kiriman.teks('yakin') !== 'ya') {
    const file = layar.dunia.naskah.persyaratan.nilai;
    const perubahan = bedaSetelan(file, isi.setelan, hasil.setelan).map(kataBeda);
    return halaman(c, <HalamanYakin {...{ layar, isi, tekanan, perubahan }} kiriman={ketikan} />, layar);
  }
  const { setelan } = layar.dunia.berkas;
  const tersimpan = await setelan.simpan({ dari, isi: hasil.setelan, oleh: layar.pegawai.id });
  return tersimpan ? c.redirect(alamat.syaratAtur({ usai: 'simpan' }), 303) : bentrok(c, ketikan);
}

/** The settings as the press wants them, or why not. */
async function sesudah(
  dunia: Dunia,
  isi: IsiAtur,
  tekanan: Tekanan,
): Promise<ReturnType<typeof ubahSetelan>> {
  const { naskah, berkas } = dunia;
  if (tekanan.jenis !== 'pulihkan') {
    const perangkat = pilihanPerangkat(dunia).map((p) => p.kunci);
    return ubahSetelan(naskah.persyaratan.nilai, isi.setelan, tekanan, perangkat);
  }
  const ada = tekanan.versi > 0 && tekanan.versi <= isi.versi;
  const lama: Setelan | undefined = ada ? await berkas.setelan.ambil(tekanan.versi - 1) : undefined;
  if (lama === undefined) return { ok: false, tolak: 'tidak_ada' };
  const sama = JSON.stringify(lama) === JSON.stringify(isi.setelan);
  return sama ? { ok: false, tolak: 'sudah_begitu' } : { ok: true, setelan: lama };
}

/** Another admin was quicker: nothing is saved, what was typed stays, and what stands now is shown. */
async function bentrok(c: KonteksLayar, ketikan: Readonly<Record<string, string>>): Promise<Response> {
  const layar = c.get('layar');
  const isi = await isiAtur(layar);
  const siapa = isi.riwayat[0]?.siapa ?? '';
  return halaman(c, <HalamanAtur {...{ layar, isi, ketikan, bentrok: siapa }} />, layar, 409);
}

function satu(kiriman: Kiriman): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.keys(kiriman.isi).map((nama) => [nama, kiriman.teks(nama)]));
}
