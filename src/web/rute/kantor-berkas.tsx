import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { type KantorFile, KantorFileError, parseKantorFile } from '../../naskah/kantor-file.ts';
import { tulisKantor } from '../../naskah/tulis-kantor.ts';
import type { HasilImpor } from '../../store/organisasi/organisasi-store.ts';
import { alamat } from '../alamat.ts';
import { KANTOR_BERKAS, PEGAWAI } from '../kata/pegawai.ts';
import { bacaKiriman, type Kiriman } from '../kiriman.ts';
import type { Env, KonteksLayar, Layar } from '../layar.ts';
import { HalamanKantorBerkas, PratinjauKantor } from '../pegawai/HalamanKantorBerkas.tsx';
import { halaman } from './galat.tsx';
import { hanyaAdmin } from './hanya-admin.ts';

const NAMA = 'kantor.yaml';
/** A kecamatan with all its kelurahan takes some 20 KB. */
const BATAS = 512 * 1024;

/** Offices, posts and people from one file: download, fill in, send, look at what changes, save. For the admin. */
export function ruteKantorBerkas(): Hono<Env> {
  const rute = new Hono<Env>();
  rute.use('*', hanyaAdmin(PEGAWAI.hanyaAdmin));

  rute.get('/', (c) => halaman(c, <HalamanKantorBerkas layar={c.get('layar')} />, c.get('layar')));

  rute.get(`/${NAMA}`, (c) => {
    const { dunia, organisasi } = c.get('layar');
    const { id: kunci, nama, host, zona } = dunia.tenant;
    c.header('Content-Disposition', `attachment; filename="${NAMA}"`);
    c.header('Content-Type', 'application/yaml; charset=utf-8');
    return c.body(tulisKantor({ kunci, nama, host, zona: zona.nama }, organisasi, dunia.naskah.sop.nilai));
  });

  rute.post('/', async (c) => {
    const layar = c.get('layar');
    const dikirim = teksDari(await bacaKiriman(c.req.raw));
    if (!dikirim.ok) return ulangi(c, '', [dikirim.kalimat]);
    const bacaan = await coba(layar, dikirim.teks);
    if (!bacaan.ok) return ulangi(c, dikirim.teks, bacaan.salah);
    return halaman(c, <PratinjauKantor layar={layar} teks={dikirim.teks} {...bacaan} />, layar);
  });

  rute.post('/simpan', async (c) => {
    const layar = c.get('layar');
    const teks = (await bacaKiriman(c.req.raw)).teks('teks');
    // Checked anew: the office may have changed since the preview.
    const bacaan = await coba(layar, teks);
    if (!bacaan.ok) return ulangi(c, teks, bacaan.salah);
    await layar.dunia.organisasi.impor(bacaan.file.isi, { ...ukuran(layar), oleh: layar.pegawai.id });
    return c.redirect(`${alamat.pegawai}?usai=ya`, 303);
  });

  return rute;
}

function ulangi(c: KonteksLayar, teks: string, salah: readonly string[]): Response | Promise<Response> {
  const layar = c.get('layar');
  return halaman(c, <HalamanKantorBerkas layar={layar} teks={teks} salah={salah} />, layar, 422);
}

type Dikirim =
  { readonly ok: true; readonly teks: string } | { readonly ok: false; readonly kalimat: string };

function teksDari(kiriman: Kiriman): Dikirim {
  const [unggahan] = kiriman.unggahan('berkas').filter((u) => u.bytes.length > 0);
  if (unggahan && unggahan.bytes.length > BATAS) return { ok: false, kalimat: KANTOR_BERKAS.terlaluBesar };
  const teks = unggahan ? new TextDecoder().decode(unggahan.bytes) : kiriman.teks('teks');
  return teks.trim() === '' ? { ok: false, kalimat: KANTOR_BERKAS.kosong } : { ok: true, teks };
}

type Bacaan =
  | { readonly ok: true; readonly file: KantorFile; readonly hasil: HasilImpor }
  | { readonly ok: false; readonly salah: readonly string[] };

/** Reads and tries a file; nothing is changed. */
async function coba(layar: Layar, teks: string): Promise<Bacaan> {
  const { tenant, organisasi } = layar.dunia;
  try {
    const file = parseKantorFile(NAMA, teks);
    if (file.tenant.id !== tenant.id)
      return { ok: false, salah: [KANTOR_BERKAS.kantorLain(file.tenant.id, tenant.id)] };
    const hasil = await organisasi.impor(file.isi, { ...ukuran(layar), coba: true });
    const salah = hasil.temuan.filter((t) => t.temuan.berat === 'galat').map(file.sebut);
    return salah.length > 0 ? { ok: false, salah } : { ok: true, file, hasil };
  } catch (sebab) {
    if (sebab instanceof KantorFileError) return { ok: false, salah: sebab.problems };
    throw sebab;
  }
}

function ukuran({ dunia, kini }: Layar) {
  return { sop: dunia.naskah.sop.nilai, zona: dunia.tenant.zona, saat: kini, idBaru: randomUUID };
}
