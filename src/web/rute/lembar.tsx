import { Hono, type Context } from 'hono';
import { alamat } from '../alamat.ts';
import type { Dunia } from '../dunia.ts';
import { DEPAN, LEMBAR } from '../kata/lacak.ts';
import { bacaKiriman } from '../kiriman.ts';
import type { PencariKode } from '../umum/batas.ts';
import { FormLembar, type FormLembarProps } from '../umum/FormLembar.tsx';
import { BadanLembar } from '../umum/HalamanLembar.tsx';
import { isiLembar } from '../umum/isi-lembar.ts';
import { duniaHost, halaman, type UmumDeps } from '../umum/jawab.tsx';
import { LembarAsing } from '../umum/LembarAsing.tsx';

/** Bytes of one post that are read at all: a number and a code, never a file. */
const BATAS_BACA = 64 * 1024;

/** What a printed sheet is worth, for whoever holds it: by its QR, or by its number and the short code beside it. */
export function ruteLembar(deps: UmumDeps, kode: PencariKode): Hono {
  const rute = new Hono();

  rute.get(alamat.lembarKode, (c) => ketik(deps, c));
  rute.post(alamat.lembarKode, async (c) => {
    const kiriman = await bacaKiriman(c.req.raw, BATAS_BACA);
    const nomor = kiriman.teks('nomor').slice(0, 40);
    const ketikan = kiriman.teks('kode').slice(0, 40);
    const semua = await duniaHost(deps, c);
    const hasil = await kode(c, () => cariLembar(semua, nomor, ketikan));
    if (hasil.jenis !== 'ada') {
      const galat = hasil.jenis === 'tunggu' ? DEPAN.tunggu(hasil.menit) : LEMBAR.ketikGalat;
      return ketik(deps, c, { nomor, kode: ketikan, galat });
    }
    const { dunia, isi } = hasil.temuan;
    return halaman(deps, c, { judul: LEMBAR.judul, isi: <BadanLembar isi={isi} />, dunia });
  });

  rute.get('/v/:token', async (c) => {
    const temuan = await deps.berkas.cariLembar(c.req.param('token'));
    const dunia = temuan && deps.dunia(temuan.tenant);
    const isi = dunia && (await isiLembar(dunia, temuan));
    if (!dunia || !isi) return halaman(deps, c, { judul: LEMBAR.judul, isi: <LembarAsing /> }, 404);
    return halaman(deps, c, { judul: LEMBAR.judul, isi: <BadanLembar isi={isi} />, dunia });
  });

  return rute;
}

/** The sheet with this code among the prints of the berkas with this number; both must fit. */
async function cariLembar(semua: readonly Dunia[], nomor: string, kode: string) {
  for (const dunia of semua) {
    const terbaca = await dunia.berkas.ambilNomor(nomor, 'sistem');
    const lembar = terbaca && (await dunia.berkas.cetakan.cariKode(terbaca.berkas.id, kode)).at(-1);
    const isi = lembar && (await isiLembar(dunia, { berkas: lembar.berkas, cetakan: lembar.id }));
    if (isi) return { dunia, isi };
  }
  return undefined;
}

function ketik(deps: UmumDeps, c: Context, ulang: FormLembarProps = {}): Promise<Response> {
  const status = ulang.galat === undefined ? 200 : 422;
  return halaman(deps, c, { judul: LEMBAR.ketik, isi: <FormLembar {...ulang} /> }, status);
}
