import { Hono } from 'hono';
import type { Pegawai } from '../../core/organisasi/pegawai.ts';
import { alamat } from '../alamat.ts';
import { PEGAWAI } from '../kata/pegawai.ts';
import { bacaKiriman } from '../kiriman.ts';
import type { Env, Layar } from '../layar.ts';
import { diberikan, HalamanPegawai, tanpaSandi } from '../pegawai/HalamanPegawai.tsx';
import { HalamanSandiJadi, type SandiJadi, TanyaSandiBaru } from '../pegawai/HalamanSandiBaru.tsx';
import { halaman, halamanGalat } from './galat.tsx';
import { hanyaAdmin } from './hanya-admin.ts';

/** People and their passwords, for the admin. A password is in one answer and nowhere else. */
export function rutePegawai(): Hono<Env> {
  const rute = new Hono<Env>();
  rute.use('*', hanyaAdmin(PEGAWAI.hanyaAdmin));

  rute.get('/', async (c) => {
    const layar = c.get('layar');
    const akun = await layar.dunia.akun.keadaanAkun();
    const usai = c.req.query('usai') !== undefined;
    return halaman(c, <HalamanPegawai layar={layar} akun={akun} usai={usai} />, layar);
  });

  rute.get('/sandi', async (c) => {
    const layar = c.get('layar');
    const id = c.req.query('untuk');
    const kepada = id === undefined ? await yangBelum(layar) : pilih(layar, [id]);
    if (kepada.length > 0) {
      const akun = (await layar.dunia.akun.keadaanAkun()).find((a) => a.pegawai === id);
      const isi = <TanyaSandiBaru layar={layar} kepada={kepada} terakhir={diberikan(layar, akun)} />;
      return halaman(c, isi, layar);
    }
    return id === undefined ? c.redirect(alamat.pegawai, 303) : halamanGalat(c, 'tidak-ada');
  });

  rute.post('/sandi', async (c) => {
    const layar = c.get('layar');
    const dipilih = pilih(layar, (await bacaKiriman(c.req.raw)).semua('pegawai'));
    if (dipilih.length === 0) return halamanGalat(c, 'tidak-ada');
    // Of many, only those who have none of their own by now: somebody may have been quicker than the page.
    const akun = await layar.dunia.akun.keadaanAkun();
    const sendiri = new Set(akun.filter((a) => a.sandi === 'sendiri').map((a) => a.pegawai));
    const kepada = dipilih.length === 1 ? dipilih : dipilih.filter((p) => !sendiri.has(p.id));
    return halaman(c, <HalamanSandiJadi layar={layar} jadi={await beri(layar, kepada)} />, layar);
  });

  return rute;
}

/** People of this office by id; never oneself: that would end the session that asks. */
function pilih({ organisasi, pegawai }: Layar, id: readonly string[]): readonly Pegawai[] {
  return organisasi.pegawai.filter((p) => id.includes(p.id) && p.id !== pegawai.id);
}

async function yangBelum(layar: Layar): Promise<readonly Pegawai[]> {
  const belum = tanpaSandi(await layar.dunia.akun.keadaanAkun(), layar.sejati);
  return pilih(
    layar,
    belum.map((a) => a.pegawai),
  );
}

async function beri(
  { dunia, pegawai, sejati }: Layar,
  kepada: readonly Pegawai[],
): Promise<readonly SandiJadi[]> {
  const jadi: SandiJadi[] = [];
  for (const p of kepada) {
    const baru = await dunia.akun.buatSandiSekali(p.akun, { oleh: pegawai.id, saat: sejati });
    if (baru) jadi.push({ pegawai: p, ...baru });
  }
  return jadi;
}
