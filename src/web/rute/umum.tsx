import { Hono, type Context } from 'hono';
import { getCookie } from 'hono/cookie';
import type { VNode } from 'preact';
import type { Hubungan } from '../../core/jaringan/hubungan.ts';
import { MENIT } from '../../core/waktu/saat.ts';
import type { BerkasStore } from '../../store/berkas/store.ts';
import type { MasukStore } from '../../store/masuk/masuk-store.ts';
import { alamat } from '../alamat.ts';
import type { AlamatAset } from '../aset/alamat.ts';
import { dokumenHtml } from '../bingkai.tsx';
import type { Dunia } from '../dunia.ts';
import { tanpaPort } from '../hubungan.ts';
import { DEPAN, LACAK, LEMBAR, MAP } from '../kata/lacak.ts';
import { bacaKiriman } from '../kiriman.ts';
import { HalamanUmum } from '../komponen/HalamanUmum.tsx';
import { KontakKantor } from '../komponen/KontakKantor.tsx';
import { laju } from '../laju.ts';
import { KUKI } from '../sesi.ts';
import { isiTautan } from '../perbaiki/isi-tautan.ts';
import { TautanWarga } from '../perbaiki/TautanWarga.tsx';
import { BadanDepan } from '../umum/HalamanDepan.tsx';
import { BadanLacak } from '../umum/HalamanLacak.tsx';
import { BadanLembar } from '../umum/HalamanLembar.tsx';
import { BadanPesan } from '../umum/HalamanPesan.tsx';
import { isiLacak } from '../umum/isi-lacak.ts';
import { isiLembar } from '../umum/isi-lembar.ts';

export interface UmumDeps {
  readonly berkas: Pick<BerkasStore, 'cariLacak' | 'cariLembar'>;
  readonly masuk: Pick<MasukStore, 'sesi'>;
  readonly aset: AlamatAset;
  readonly dunia: (tenant: string) => Dunia | undefined;
  readonly duniaUntuk: (host: string) => Promise<readonly Dunia[]>;
  readonly hubungan: (c: Context) => Hubungan;
  readonly jamSejati: () => number;
}

// A family behind one address may look often; only a machine asks more.
const BATAS_LIHAT = { banyak: 120, selama: MENIT };
// A code has 39 bits: at ten wrong ones in ten minutes nobody guesses any. Tokens have 128 and need no such wall.
const BATAS_SALAH = { banyak: 10, selama: 10 * MENIT };
const PANJANG_KODE = 8;

/** The pages that a QR code opens for anybody: where a berkas is, what a sheet is, whose map this is. No login, no script. */
export function ruteUmum(deps: UmumDeps): Hono {
  const rute = new Hono();
  const lihat = laju(BATAS_LIHAT);
  const salah = laju(BATAS_SALAH);
  const klien = (c: Context): string | null => deps.hubungan(c).klien;

  for (const jalur of ['/', '/l', '/l/*', '/v/*', '/m/*']) {
    rute.use(jalur, async (c, next) => {
      const tunggu = lihat.ambil(klien(c), deps.jamSejati());
      if (tunggu === 0) return next();
      c.header('Retry-After', String(Math.ceil(tunggu / 1000)));
      return halaman(
        deps,
        c,
        { judul: LACAK.sibuk, isi: <BadanPesan judul={LACAK.sibuk} ket={LACAK.sibukKet} /> },
        429,
      );
    });
  }

  rute.get('/', async (c) => ((await petugas(deps, c)) ? c.redirect(alamat.tugas(), 303) : depan(deps, c)));

  /** A typed code: how many wrong ones an address may still try is counted before it is looked up. */
  const cariKode = async (c: Context, ketikan: string): Promise<Temuan> => {
    const saat = deps.jamSejati();
    const tunggu = salah.lihat(klien(c), saat);
    if (tunggu > 0) return { jenis: 'tunggu', menit: Math.ceil(tunggu / MENIT) };
    const temuan = await deps.berkas.cariLacak(ketikan);
    if (temuan && deps.dunia(temuan.tenant)) return { jenis: 'ada', ...temuan };
    salah.ambil(klien(c), saat);
    return { jenis: 'tiada' };
  };

  rute.post(alamat.lacakKode, async (c) => {
    const ketikan = (await bacaKiriman(c.req.raw)).teks('kode').slice(0, 100);
    const temuan = await cariKode(c, ketikan);
    if (temuan.jenis === 'ada') {
      const kunci = await deps.dunia(temuan.tenant)?.berkas.lacak(temuan.berkas);
      if (kunci) return c.redirect(alamat.lacak(kunci.token), 303);
    }
    const galat = temuan.jenis === 'tunggu' ? DEPAN.tunggu(temuan.menit) : DEPAN.tidakDikenal;
    return depan(deps, c, { nilai: ketikan, galat });
  });
  rute.get(alamat.lacakKode, (c) => c.redirect(alamat.depan, 303));

  rute.get('/l/:kunci', async (c) => {
    const kunci = c.req.param('kunci');
    const pendek = kunci.replaceAll(/[^A-Za-z0-9]/gu, '').length <= PANJANG_KODE;
    const temuan = pendek ? await cariKode(c, kunci) : await cariToken(deps, kunci);
    if (temuan.jenis === 'tunggu') return depan(deps, c, { galat: DEPAN.tunggu(temuan.menit) });
    const dunia = temuan.jenis === 'ada' ? deps.dunia(temuan.tenant) : undefined;
    const isi = dunia && temuan.jenis === 'ada' ? await isiLacak(dunia, temuan.berkas) : undefined;
    if (!dunia || !isi) return pesan(deps, c, LACAK.tidakDikenal, LACAK.tidakDikenalKet);
    const tautan = temuan.jenis === 'ada' ? await isiTautan(dunia, temuan.berkas) : undefined;
    return halaman(deps, c, {
      judul: DEPAN.judulTab,
      isi: (
        <>
          <BadanLacak isi={isi} />
          {tautan && <TautanWarga isi={tautan} />}
        </>
      ),
      dunia,
    });
  });

  rute.get('/v/:token', async (c) => {
    const temuan = await deps.berkas.cariLembar(c.req.param('token'));
    const dunia = temuan && deps.dunia(temuan.tenant);
    const isi = dunia && (await isiLembar(dunia, temuan));
    if (!dunia || !isi) return pesan(deps, c, LEMBAR.tidakDikenal, LEMBAR.tidakDikenalKet);
    return halaman(deps, c, { judul: LEMBAR.judul, isi: <BadanLembar isi={isi} />, dunia });
  });

  rute.get('/m/:nomor', async (c) => {
    const buka = alamat.petaBerkas(c.req.param('nomor'), { dari: 'sampul' });
    if (await petugas(deps, c)) return c.redirect(buka, 303);
    // The same words for every number: nobody learns whether it exists.
    const [dunia] = await deps.duniaUntuk(tanpaPort(deps.hubungan(c).host));
    const kantor = (await dunia?.organisasi.baca())?.kantor.find((k) => k.induk === null);
    const isi = (
      <BadanPesan judul={MAP.judul} ket={kantor ? MAP.ket : MAP.ketTanpaKantor}>
        {kantor && <KontakKantor judul={kantor.nama} kantor={kantor} />}
        <p>
          {MAP.petugas} <a href={alamat.masuk(buka)}>{MAP.masuk}</a>
        </p>
      </BadanPesan>
    );
    return halaman(deps, c, { judul: MAP.judul, isi, dunia });
  });

  return rute;
}

type Temuan =
  | { readonly jenis: 'ada'; readonly tenant: string; readonly berkas: string }
  | { readonly jenis: 'tiada' }
  | { readonly jenis: 'tunggu'; readonly menit: number };

async function cariToken({ berkas }: UmumDeps, token: string): Promise<Temuan> {
  const temuan = await berkas.cariLacak(token);
  return temuan ? { jenis: 'ada', ...temuan } : { jenis: 'tiada' };
}

/** Whether this browser is logged in as an official. */
async function petugas({ masuk, jamSejati }: UmumDeps, c: Context): Promise<boolean> {
  const token = getCookie(c, KUKI);
  return token !== undefined && (await masuk.sesi(token, jamSejati())).jenis === 'berlaku';
}

interface Isi {
  readonly judul: string;
  readonly isi: VNode;
  readonly dunia?: Dunia | undefined;
}

async function halaman(
  deps: UmumDeps,
  c: Context,
  { judul, isi, dunia }: Isi,
  status: 200 | 404 | 422 | 429 = 200,
): Promise<Response> {
  const semua = dunia ? [dunia] : await deps.duniaUntuk(tanpaPort(deps.hubungan(c).host));
  const [utama] = semua;
  return c.html(
    dokumenHtml(
      <HalamanUmum
        judul={judul}
        aset={deps.aset}
        merek={{
          nama: layanan(utama),
          kantor: semua.length === 1 ? (utama?.tenant.nama ?? '') : '',
          href: alamat.depan,
        }}
        latihan={semua.length > 0 && semua.every((d) => d.tenant.latihan)}
      >
        {isi}
      </HalamanUmum>,
      deps.aset,
    ),
    status,
  );
}

/** The service in words, from the SOP that runs here. */
function layanan(dunia: Dunia | undefined): string {
  return dunia?.naskah.sop.nilai.identitas.nama.replace(/^SOP /u, '') ?? 'Lajur';
}

function pesan(deps: UmumDeps, c: Context, judul: string, ket: string): Promise<Response> {
  return halaman(deps, c, { judul, isi: <BadanPesan judul={judul} ket={ket} /> }, 404);
}

async function depan(
  deps: UmumDeps,
  c: Context,
  ulang: { readonly nilai?: string; readonly galat?: string } = {},
): Promise<Response> {
  const [dunia] = await deps.duniaUntuk(tanpaPort(deps.hubungan(c).host));
  const isi = dunia ? (
    <BadanDepan layanan={layanan(dunia)} {...ulang} />
  ) : (
    <BadanPesan judul={DEPAN.tanpaKantor} ket={DEPAN.petugas} />
  );
  return halaman(deps, c, { judul: DEPAN.judulTab, isi }, ulang.galat === undefined ? 200 : 422);
}
