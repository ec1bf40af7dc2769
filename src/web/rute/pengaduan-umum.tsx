import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { kantorLoket } from '../../core/organisasi/pembaca-aduan.ts';
import { MENIT } from '../../core/waktu/saat.ts';
import type { BarisAduan } from '../../store/pengaduan/baris-aduan.ts';
import type { Dunia } from '../dunia.ts';
import { ADUAN, PENGADUAN } from '../kata/pengaduan.ts';
import { bacaKiriman, type Kiriman } from '../kiriman.ts';
import {
  galatTeks,
  type GalatAduan,
  KETIKAN_KOSONG,
  type KetikanAduan,
  ketikanAduan,
} from '../pengaduan/baca-aduan.ts';
import { HalamanAduan } from '../pengaduan/HalamanAduan.tsx';
import { FormKodeAduan, HalamanPengaduan } from '../pengaduan/HalamanPengaduan.tsx';
import { HalamanPengaduanBerkas } from '../pengaduan/HalamanPengaduanBerkas.tsx';
import { isiAduan } from '../pengaduan/isi-aduan.ts';
import { pembatasAduan, pilihanKantor, terimaAduan, tujuanUmum } from '../pengaduan/terima-aduan.ts';
import { alamat } from '../alamat.ts';
import { halamanWarga, tautanAsing, type WargaDeps } from '../perbaiki/bingkai-warga.tsx';
import { pencariKode } from '../umum/batas.ts';
import { duniaHost } from '../umum/jawab.tsx';
import { bukaTautan, type Tautan } from '../perbaiki/tautan.ts';

/** Bytes of one post that are read at all: words, never a file. */
const BATAS_BACA = 256 * 1024;
const PANJANG_TOKEN = 26;
/** Writings of one complaint at most. */
const TULISAN_TERBANYAK = 40;

interface Ulang {
  readonly ketikan?: KetikanAduan;
  readonly galat?: GalatAduan;
  readonly tunggu?: string;
  readonly kode?: { readonly nilai: string; readonly galat: string };
}

/** Complaints, for everybody: no login, no script. Answers are read with the complaint's own code or token. */
export function rutePengaduanUmum(deps: WargaDeps): Hono {
  const rute = new Hono();
  const pembatas = pembatasAduan();
  const kode = pencariKode(deps);

  rute.get(alamat.pengaduan, (c) => halamanUmum(deps, c));

  rute.post(alamat.pengaduan, async (c) => {
    const kiriman = await bacaKiriman(c.req.raw, BATAS_BACA);
    const ketikan = ketikanAduan(kiriman);
    const tujuan = await tujuanUmum(deps, c, { kode, ketikan });
    const hasil = await terimaAduan(deps, c, { pembatas, ketikan, idem: idem(kiriman), tujuan });
    if (hasil.jenis === 'masuk') return c.redirect(`${alamat.aduan(hasil.kunci.token)}?usai=baru`, 303);
    return halamanUmum(deps, c, {
      ketikan,
      ...(hasil.jenis === 'salah' ? { galat: hasil.galat } : { tunggu: hasil.pesan }),
    });
  });

  rute.post(alamat.pengaduanKode, async (c) => {
    const nilai = (await bacaKiriman(c.req.raw, BATAS_BACA)).teks('kode').slice(0, 100);
    const hasil = await kode(c, async () => {
      const temuan = await deps.berkas.cariAduan(nilai);
      return temuan && deps.dunia(temuan.tenant)?.berkas.aduan.kunci(temuan.aduan).token;
    });
    if (hasil.jenis === 'ada') return c.redirect(alamat.aduan(hasil.temuan), 303);
    const galat = hasil.jenis === 'tunggu' ? PENGADUAN.tunggu(hasil.menit) : PENGADUAN.kodeAsing;
    return halamanUmum(deps, c, { kode: { nilai, galat } });
  });
  rute.get(alamat.pengaduanKode, (c) => c.redirect(alamat.pengaduan, 303));

  rute.get('/pengaduan/:token', async (c) => {
    const aduan = await bukaAduan(deps, c.req.param('token'));
    return aduan ? halamanSatu(deps, c, aduan) : aduanAsing(deps, c);
  });

  rute.post('/pengaduan/:token', async (c) => {
    const aduan = await bukaAduan(deps, c.req.param('token'));
    if (!aduan) return aduanAsing(deps, c);
    const kiriman = await bacaKiriman(c.req.raw, BATAS_BACA);
    const { teks } = ketikanAduan(kiriman);
    const store = aduan.dunia.berkas.aduan;
    const penuh = (await store.tulisan(aduan.baris.id)).length >= TULISAN_TERBANYAK;
    const galat = penuh ? ADUAN.penuh : galatTeks(teks);
    if (galat !== undefined) return halamanSatu(deps, c, aduan, { teks, galat });
    const tunggu = pembatas.tambah.ambil(deps.hubungan(c).klien, deps.jamSejati());
    if (tunggu > 0)
      return halamanSatu(deps, c, aduan, { teks, galat: PENGADUAN.terlaluSering(Math.ceil(tunggu / MENIT)) });
    await store.balas(aduan.baris.id, { idem: idem(kiriman), teks, oleh: null, penugasan: null });
    return c.redirect(`${alamat.aduan(aduan.token)}?usai=tambah`, 303);
  });

  rute.get('/l/:kunci/pengaduan', async (c) => {
    const tautan = await bukaTautan(deps, c.req.param('kunci'));
    return tautan ? halamanBerkas(deps, c, tautan) : tautanAsing(deps, c);
  });

  rute.post('/l/:kunci/pengaduan', async (c) => {
    const tautan = await bukaTautan(deps, c.req.param('kunci'));
    if (!tautan) return tautanAsing(deps, c);
    const kiriman = await bacaKiriman(c.req.raw, BATAS_BACA);
    const ketikan = ketikanAduan(kiriman);
    const { dunia, berkas } = tautan;
    const kantor = Object.values(berkas.kantor).find((k) => k === ketikan.kantor) ?? (await loketnya(tautan));
    const tujuan = { dunia, kantor, berkas: berkas.id };
    const hasil = await terimaAduan(deps, c, { pembatas, ketikan, idem: idem(kiriman), tujuan });
    if (hasil.jenis === 'masuk') return c.redirect(`${alamat.aduan(hasil.kunci.token)}?usai=baru`, 303);
    const lagi = hasil.jenis === 'salah' ? { galat: hasil.galat } : { tunggu: hasil.pesan };
    return halamanBerkas(deps, c, tautan, { ketikan, ...lagi });
  });

  return rute;
}

const idem = (kiriman: Kiriman): string => kiriman.teks('_idem').slice(0, 60) || randomUUID();

async function loketnya({ dunia, berkas }: Tautan): Promise<string> {
  const sop = await dunia.berkas.naskah.sop(berkas.naskah.sop);
  return kantorLoket(sop, berkas.kantor) ?? '';
}

/** A complaint by its long token. */
async function bukaAduan(
  deps: WargaDeps,
  token: string,
): Promise<{ readonly dunia: Dunia; readonly baris: BarisAduan; readonly token: string } | undefined> {
  if (token.length !== PANJANG_TOKEN) return undefined;
  const temuan = await deps.berkas.cariAduan(token);
  const dunia = temuan && deps.dunia(temuan.tenant);
  const baris = dunia && (await dunia.berkas.aduan.ambil(temuan.aduan));
  return baris && { dunia, baris, token };
}

async function halamanUmum(deps: WargaDeps, c: Context, ulang: Ulang = {}): Promise<Response> {
  const [satu, ...lain] = await duniaHost(deps, c);
  const hari = satu && lain.length === 0 ? (await satu.berkas.aturanWarga.baca()).hariJawab : undefined;
  const isi = (
    <HalamanPengaduan
      aksi={alamat.pengaduan}
      idem={randomUUID()}
      pilihan={await pilihanKantor(deps, c)}
      ketikan={ulang.ketikan ?? KETIKAN_KOSONG}
      galat={ulang.galat ?? {}}
      tunggu={ulang.tunggu}
      kode={ulang.kode}
      hari={hari}
      tanyaKode
    />
  );
  return halamanWarga(deps, c, { judul: PENGADUAN.judul, isi }, status(ulang));
}

function status({ galat, tunggu, kode }: Ulang): 200 | 422 | 429 {
  if (tunggu !== undefined) return 429;
  return galat !== undefined || kode !== undefined ? 422 : 200;
}

async function halamanSatu(
  deps: WargaDeps,
  c: Context,
  { dunia, baris, token }: { readonly dunia: Dunia; readonly baris: BarisAduan; readonly token: string },
  ulang?: { readonly teks: string; readonly galat: string },
): Promise<Response> {
  const usai = c.req.query('usai');
  const isi = (
    <HalamanAduan
      isi={await isiAduan(dunia, baris)}
      token={token}
      kode={dunia.berkas.aduan.kunci(baris.id).kode}
      idem={randomUUID()}
      usai={ulang === undefined && (usai === 'baru' || usai === 'tambah') ? usai : undefined}
      ketikan={ulang?.teks}
      galat={ulang?.galat}
    />
  );
  return halamanWarga(deps, c, { judul: ADUAN.judul, isi, dunia }, ulang ? 422 : 200);
}

async function halamanBerkas(
  deps: WargaDeps,
  c: Context,
  tautan: Tautan,
  ulang: Ulang = {},
): Promise<Response> {
  const { dunia, berkas, token } = tautan;
  const [organisasi, aturan, baris] = await Promise.all([
    dunia.organisasi.baca(),
    dunia.berkas.aturanWarga.baca(),
    dunia.berkas.aduan.milikBerkas(berkas.id),
  ]);
  // The counter knows this link: what it may not read is read with the complaint's own code alone.
  const terbuka = baris.filter((b) => !b.hanyaPimpinan);
  const nama = (id: string): string => organisasi.kantor.find((k) => k.id === id)?.nama ?? id;
  const kantor = [...new Set(Object.values(berkas.kantor))].map((id) => ({ nilai: id, nama: nama(id) }));
  const awal = ulang.ketikan ?? { ...KETIKAN_KOSONG, kantor: await loketnya(tautan) };
  const isi = (
    <HalamanPengaduanBerkas
      aksi={alamat.pengaduanBerkas(token)}
      token={token}
      nomor={berkas.nomor}
      hari={aturan.hariJawab}
      ada={await Promise.all(terbuka.map((b) => isiAduan(dunia, b)))}
      idem={randomUUID()}
      pilihan={[{ nama: dunia.tenant.nama, kantor }]}
      ketikan={awal}
      galat={ulang.galat ?? {}}
      tunggu={ulang.tunggu}
      terbuka={ulang.ketikan !== undefined}
      tanyaKode={false}
    />
  );
  return halamanWarga(deps, c, { judul: PENGADUAN.judul, isi, dunia }, status(ulang));
}

function aduanAsing(deps: WargaDeps, c: Context): Promise<Response> {
  const isi = (
    <div class="warga">
      <h1>{ADUAN.asing}</h1>
      <p>{ADUAN.asingKet}</p>
      <FormKodeAduan />
    </div>
  );
  return halamanWarga(deps, c, { judul: ADUAN.asing, isi }, 404);
}
