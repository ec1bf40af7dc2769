import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { MENIT } from '../../core/waktu/saat.ts';
import { PERBAIKI, PERBAIKI_BUTIR } from '../kata/perbaikan-umum.ts';
import { bacaKiriman, KirimanTerlaluBesar } from '../kiriman.ts';
import { laju } from '../laju.ts';
import { alamat } from '../alamat.ts';
import { halamanWarga, tautanAsing, type WargaDeps } from '../perbaiki/bingkai-warga.tsx';
import { ButirPerbaikan } from '../perbaiki/ButirPerbaikan.tsx';
import { DaftarPerbaikan } from '../perbaiki/DaftarPerbaikan.tsx';
import { isiPerbaikan } from '../perbaiki/isi-perbaikan.ts';
import { kirimPerbaikan, unggah } from '../perbaiki/kirim.ts';
import { sekaligus } from '../perbaiki/sekaligus.ts';
import { bukaTautan, type Tautan } from '../perbaiki/tautan.ts';
import { lengkapi } from '../unggah/lengkapi.ts';
import { pengunggahTautan } from '../unggah/pemilik.ts';

/** Bytes of one post that are read at all. */
const BATAS_BACA = 40 * 1024 * 1024;
/** Posts of one address within ten minutes: a whole village may stand behind it. */
const BATAS_KIRIM = { banyak: 60, selama: 10 * MENIT };

/**
 * The pemohon mends what is wanting, from the phone. Whoever holds the long token of the tracking link may do it; a short
 * code leads to that link first. No login, no script.
 */
export function rutePerbaiki(deps: WargaDeps): Hono {
  const rute = new Hono();
  const kirim = laju(BATAS_KIRIM);
  const masuk = sekaligus(2);

  rute.get('/l/:kunci/perbaiki', async (c) => {
    const tautan = await bukaTautan(deps, c.req.param('kunci'));
    return tautan ? daftar(deps, c, tautan) : tautanAsing(deps, c);
  });

  rute.post('/l/:kunci/perbaiki', async (c) => {
    const tautan = await bukaTautan(deps, c.req.param('kunci'));
    if (!tautan) return tautanAsing(deps, c);
    const hasil = await kirimPerbaikan(tautan, await bacaKiriman(c.req.raw, BATAS_BACA));
    if (hasil.hasil === 'ditolak' && hasil.penolakan.kode === 'perbaikan_kosong')
      return daftar(deps, c, tautan, hasil.penolakan.kalimat);
    // Done, done before, or taken in at the loket meanwhile: the page says which.
    return c.redirect(alamat.perbaiki(tautan.token), 303);
  });

  rute.get('/l/:kunci/perbaiki/:syarat', async (c) => {
    const tautan = await bukaTautan(deps, c.req.param('kunci'));
    if (!tautan) return tautanAsing(deps, c);
    return butir(deps, c, tautan, { masuk: c.req.query('masuk') !== undefined });
  });

  rute.post('/l/:kunci/perbaiki/:syarat', async (c) => {
    const tautan = await bukaTautan(deps, c.req.param('kunci'));
    if (!tautan) return tautanAsing(deps, c);
    const syarat = c.req.param('syarat');
    const tunggu = kirim.ambil(deps.hubungan(c).klien, deps.jamSejati());
    if (tunggu > 0)
      return butir(deps, c, tautan, {
        galat: [PERBAIKI_BUTIR.terlaluSering(Math.ceil(tunggu / MENIT))],
        status: 429,
      });
    const { keadaan } = await isiPerbaikan(tautan);
    const boleh =
      keadaan.jenis === 'kirim' && keadaan.butir.some((b) => b.syarat === syarat && b.cara === 'foto');
    if (!boleh) return c.redirect(alamat.perbaiki(tautan.token), 303);
    const oleh = pengunggahTautan(tautan, tautan.berkas.id, deps.jamSejati());
    const hasil = await masuk(tautan.berkas.id, async () =>
      unggah(tautan, syarat, await lengkapi(await bacaKiriman(c.req.raw, BATAS_BACA), oleh)),
    ).catch((sebab: unknown) => {
      if (sebab instanceof KirimanTerlaluBesar) return 'terlalu-besar' as const;
      throw sebab;
    });
    if (hasil === 'penuh') return butir(deps, c, tautan, { galat: [PERBAIKI_BUTIR.sabar], status: 429 });
    if (hasil === 'terlalu-besar')
      return butir(deps, c, tautan, { galat: [PERBAIKI_BUTIR.terlaluBesar], status: 413 });
    if (hasil.jenis === 'lain') return c.redirect(alamat.perbaiki(tautan.token), 303);
    if (hasil.jenis === 'masuk') return c.redirect(alamat.perbaikiButir(tautan.token, syarat, '1'), 303);
    return butir(deps, c, tautan, { galat: hasil.pesan, masuk: hasil.sebagian, status: 422 });
  });

  return rute;
}

async function daftar(deps: WargaDeps, c: Context, tautan: Tautan, galat?: string): Promise<Response> {
  const isi = await isiPerbaikan(tautan);
  return halamanWarga(
    deps,
    c,
    {
      judul: PERBAIKI.judul,
      isi: <DaftarPerbaikan token={tautan.token} isi={isi} idem={randomUUID()} galat={galat} />,
      dunia: tautan.dunia,
    },
    galat === undefined ? 200 : 422,
  );
}

interface CaraButir {
  readonly masuk?: boolean;
  readonly galat?: readonly string[];
  readonly status?: 200 | 413 | 422 | 429;
}

/** The page of the item in the address, as it is after what was just stored; the list where it is no item of it. */
async function butir(deps: WargaDeps, c: Context, tautan: Tautan, cara: CaraButir): Promise<Response> {
  const kini = (await bukaTautan(deps, tautan.token)) ?? tautan;
  const { keadaan, loket } = await isiPerbaikan(kini);
  const satu =
    keadaan.jenis === 'kirim' ? keadaan.butir.find((b) => b.syarat === c.req.param('syarat')) : undefined;
  if (keadaan.jenis !== 'kirim' || !satu) return c.redirect(alamat.perbaiki(tautan.token), 303);
  const isi = (
    <ButirPerbaikan
      token={tautan.token}
      semua={keadaan.butir}
      butir={satu}
      loket={loket?.nama ?? ''}
      idem={randomUUID()}
      masuk={(cara.masuk ?? false) && satu.masuk > 0}
      galat={cara.galat ?? []}
    />
  );
  return halamanWarga(deps, c, { judul: satu.nama, isi, dunia: tautan.dunia }, cara.status ?? 200);
}
