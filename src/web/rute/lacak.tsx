import { Hono, type Context } from 'hono';
import { alamat } from '../alamat.ts';
import { DEPAN, LACAK, PEMBACA_UMUM } from '../kata/lacak.ts';
import { bacaKiriman } from '../kiriman.ts';
import { isiTautan } from '../perbaiki/isi-tautan.ts';
import { pengaduanBerkas, TautanWarga } from '../perbaiki/TautanWarga.tsx';
import { cariKodeLacak, type PencariKode, type Temuan } from '../umum/batas.ts';
import { FormKode } from '../umum/FormKode.tsx';
import { BadanLacak } from '../umum/HalamanLacak.tsx';
import { BadanPembaca } from '../umum/HalamanPembaca.tsx';
import { BadanPesan } from '../umum/HalamanPesan.tsx';
import { isiLacak } from '../umum/isi-lacak.ts';
import { depan, halaman, type UmumDeps } from '../umum/jawab.tsx';
import { pembacaLacak } from '../umum/pembaca-lacak.ts';

const PANJANG_KODE = 8;
/** Bytes of one post that are read at all: a code, never a file. */
const BATAS_BACA = 64 * 1024;

/** Where a berkas is, for whoever holds its key: by the token of a QR, or by the short code typed. */
export function ruteLacak(deps: UmumDeps, kode: PencariKode): Hono {
  const rute = new Hono();

  rute.post(alamat.lacakKode, async (c) => {
    const ketikan = (await bacaKiriman(c.req.raw, BATAS_BACA)).teks('kode').slice(0, 100);
    const hasil = await kode(c, () => cariKodeLacak(deps, c, ketikan));
    if (hasil.jenis === 'ada') {
      const kunci = await deps.dunia(hasil.temuan.tenant)?.berkas.lacak(hasil.temuan.berkas);
      if (kunci) return c.redirect(alamat.lacak(kunci.token), 303);
    }
    const galat = hasil.jenis === 'tunggu' ? DEPAN.tunggu(hasil.menit) : DEPAN.tidakDikenal;
    return depan(deps, c, { nilai: ketikan, galat });
  });
  for (const jalur of [alamat.lacakKode, '/lacak'])
    rute.get(jalur, (c) => c.redirect(`${alamat.depan}#kode`, 303));

  rute.get('/l/:kunci', async (c) => {
    const temuan = await cari(deps, kode, c);
    if (temuan.jenis === 'tunggu') return depan(deps, c, { galat: DEPAN.tunggu(temuan.menit) });
    const dunia = temuan.jenis === 'ada' ? deps.dunia(temuan.temuan.tenant) : undefined;
    const isi = dunia && temuan.jenis === 'ada' ? await isiLacak(dunia, temuan.temuan.berkas) : undefined;
    const tautan = dunia && temuan.jenis === 'ada' ? await isiTautan(dunia, temuan.temuan.berkas) : undefined;
    if (!dunia || !isi || !tautan) return tiada(deps, c);
    const { token } = tautan;
    const badan = (
      <BadanLacak
        isi={isi}
        token={token}
        kirim={(s) => (tautan.foto.includes(s) ? alamat.perbaikiButir(token, s) : undefined)}
        pengaduan={pengaduanBerkas(tautan)}
      >
        <TautanWarga isi={tautan} />
      </BadanLacak>
    );
    return halaman(deps, c, { judul: DEPAN.judulTab, isi: badan, dunia });
  });

  rute.get('/l/:kunci/pembaca', async (c) => {
    const temuan = await cari(deps, kode, c);
    if (temuan.jenis === 'tunggu') return depan(deps, c, { galat: DEPAN.tunggu(temuan.menit) });
    const dunia = temuan.jenis === 'ada' ? deps.dunia(temuan.temuan.tenant) : undefined;
    const hari =
      dunia && temuan.jenis === 'ada' ? await pembacaLacak(dunia, temuan.temuan.berkas) : undefined;
    if (!dunia || !hari) return tiada(deps, c);
    const badan = <BadanPembaca hari={hari} token={c.req.param('kunci')} />;
    return halaman(deps, c, { judul: PEMBACA_UMUM.judul, isi: badan, dunia });
  });

  return rute;
}

interface Letak {
  readonly tenant: string;
  readonly berkas: string;
}

/** The berkas of the key in an address; a short code there is counted as if it had been typed. */
async function cari(deps: UmumDeps, kode: PencariKode, c: Context): Promise<Temuan<Letak>> {
  const kunci = c.req.param('kunci') ?? '';
  if (kunci.replaceAll(/[^A-Za-z0-9]/gu, '').length <= PANJANG_KODE)
    return kode(c, () => cariKodeLacak(deps, c, kunci));
  const temuan = await deps.berkas.cariLacak(kunci);
  return temuan ? { jenis: 'ada', temuan } : { jenis: 'tiada' };
}

/** The same words for every key that opens nothing: never used, of a berkas that is forgotten, of another office. */
function tiada(deps: UmumDeps, c: Context): Promise<Response> {
  const isi = (
    <BadanPesan judul={LACAK.tidakDikenal} ket={LACAK.tidakDikenalKet}>
      <FormKode judul={DEPAN.judulTab} />
    </BadanPesan>
  );
  return halaman(deps, c, { judul: LACAK.tidakDikenal, isi }, 404);
}
