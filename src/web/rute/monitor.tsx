import { Hono } from 'hono';
import { type Butir, daftar } from '../../core/monitor/daftar.ts';
import type { SaringMonitor } from '../../core/monitor/saringan.ts';
import { MONITOR } from '../kata/monitor.ts';
import { type Env, type KonteksLayar, type Layar } from '../layar.ts';
import { bacaSaring } from '../monitor/baca-saring.ts';
import { type BahanMonitor, bahanMonitor, lingkupLayar } from '../monitor/bahan-monitor.ts';
import { KOLOM, selDaftar } from '../monitor/baris-daftar.ts';
import { HalamanDaftar } from '../monitor/HalamanDaftar.tsx';
import { HalamanMonitor } from '../monitor/HalamanMonitor.tsx';
import { kantorSendiri } from '../monitor/NomorBerkas.tsx';
import { tulisCsv } from '../register/csv.ts';
import { halaman, halamanGalat } from './galat.tsx';

const PER_HALAMAN = 50;

/** The monitor of the SOP, and the lists behind its numbers. Posts that act in the SOP and admins alone. */
export function ruteMonitor(): Hono<Env> {
  const rute = new Hono<Env>();

  rute.get('/', async (c) => {
    const minta = diminta(c);
    if ('galat' in minta) return halamanGalat(c, 'bukan-wewenang', minta.galat);
    const bahan = await bahanMonitor(c.get('layar'), minta);
    const semua = c.req.query('semua') === 'ya';
    return halaman(c, <HalamanMonitor bahan={bahan} semua={semua} />, c.get('layar'));
  });

  rute.get('/daftar', async (c) => {
    const isi = await isiDaftar(c);
    if (isi instanceof Response) return isi;
    const { bahan, saring, semua } = isi;
    const banyak = Math.max(1, Math.ceil(semua.length / PER_HALAMAN));
    const hal = Math.min(saring.hal ?? 1, banyak);
    const butir = semua.slice((hal - 1) * PER_HALAMAN, hal * PER_HALAMAN);
    const nama = await namaPemohon(bahan.layar, butir);
    const props = { bahan, saring: { ...saring, hal }, butir, jumlah: semua.length, halaman: banyak, nama };
    return halaman(c, <HalamanDaftar {...props} />, bahan.layar);
  });

  // Without names: a file travels further than a page.
  rute.get('/csv', async (c) => {
    const isi = await isiDaftar(c);
    if (isi instanceof Response) return isi;
    const { bahan, saring, semua } = isi;
    const { keadaan } = saring;
    c.header('content-type', 'text/csv; charset=utf-8');
    c.header('content-disposition', `attachment; filename="monitor-${keadaan}.csv"`);
    c.header('cache-control', 'no-store');
    return c.body(
      tulisCsv(
        [MONITOR.daftar.kolom.nomor, ...KOLOM[keadaan]],
        semua.map((b) => [b.berkas.nomor, ...selDaftar(bahan, keadaan, b)]),
      ),
    );
  });

  return rute;
}

type Minta = Parameters<typeof bahanMonitor>[1];

/** The scope of this person and the kantor asked for, or why not. */
function diminta(c: KonteksLayar): Minta | { readonly galat: string } {
  const lingkup = lingkupLayar(c.get('layar'));
  const kantor = c.req.query('kantor') || undefined;
  if (!lingkup) return { galat: MONITOR.bukanWewenang };
  if (kantor !== undefined && !lingkup.includes(kantor)) return { galat: MONITOR.bukanKantor };
  return { lingkup, kantor, rentang: c.req.query('rentang') };
}

interface IsiDaftar {
  readonly bahan: BahanMonitor;
  readonly saring: SaringMonitor;
  readonly semua: readonly Butir[];
}

async function isiDaftar(c: KonteksLayar): Promise<IsiDaftar | Response> {
  const minta = diminta(c);
  if ('galat' in minta) return halamanGalat(c, 'bukan-wewenang', minta.galat);
  const saring = bacaSaring((nama) => c.req.query(nama));
  if (!saring) return halamanGalat(c, 'tidak-ada');
  const bahan = await bahanMonitor(c.get('layar'), minta);
  return { bahan, saring, semua: daftar(bahan, saring) };
}

function namaPemohon(layar: Layar, butir: readonly Butir[]): Promise<ReadonlyMap<string, string | null>> {
  const id = [...new Set(butir.map((b) => b.berkas.id))];
  return layar.dunia.berkas.monitor.nama(id, kantorSendiri(layar));
}
