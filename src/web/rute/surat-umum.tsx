import { type Context, Hono } from 'hono';
import { JAM, MENIT } from '../../core/waktu/saat.ts';
import { type IsiZip, zip } from '../../dokumen/zip.ts';
import { PEMOHON } from '../../store/berkas/pembacaan.ts';
import { namaUnduhan } from '../berkas/nama-unduhan.ts';
import { SURAT_UMUM } from '../kata/surat-umum.ts';
import { bacaKiriman } from '../kiriman.ts';
import { laju } from '../laju.ts';
import { halamanWarga, tautanAsing, type WargaDeps } from '../perbaiki/bingkai-warga.tsx';
import { HalamanSurat } from '../perbaiki/HalamanSurat.tsx';
import { type IsiSurat, isiSurat, type LembarSurat } from '../perbaiki/isi-surat.ts';
import { bukaTautan, type Tautan } from '../perbaiki/tautan.ts';

const BATAS_BACA = 64 * 1024;
// Whoever holds the link and guesses numbers has five an hour for this berkas, and ten for all.
const BATAS_BERKAS = { banyak: 5, selama: JAM };
const BATAS_ALAMAT = { banyak: 10, selama: JAM };

/** The finished letter, for whoever holds the tracking link and knows a number of the request. By POST alone. */
export function ruteSuratUmum(deps: WargaDeps): Hono {
  const rute = new Hono();
  const perBerkas = laju(BATAS_BERKAS);
  const perAlamat = laju(BATAS_ALAMAT);

  rute.get('/l/:kunci/surat', async (c) => {
    const tautan = await bukaTautan(deps, c.req.param('kunci'));
    return tautan ? tampil(deps, c, tautan, await isiSurat(tautan)) : tautanAsing(deps, c);
  });

  rute.post('/l/:kunci/surat', async (c) => {
    const tautan = await bukaTautan(deps, c.req.param('kunci'));
    if (!tautan) return tautanAsing(deps, c);
    const isi = await isiSurat(tautan);
    if (!isi.ada) return tampil(deps, c, tautan, isi);
    const kiriman = await bacaKiriman(c.req.raw, BATAS_BACA);
    const angka = kiriman.teks('bukti').replaceAll(/\D/gu, '');
    if (angka.length !== 16) return tampil(deps, c, tautan, isi, kurangAngka(angka.length));
    const { klien } = deps.hubungan(c);
    const saat = deps.jamSejati();
    const { dunia, berkas } = tautan;
    // Counted before it is compared, so that many at once are not many free ones.
    const tunggu = Math.max(perBerkas.lihat(berkas.id, saat), perAlamat.lihat(klien, saat));
    if (tunggu > 0) return tampil(deps, c, tautan, isi, SURAT_UMUM.tunggu(Math.ceil(tunggu / MENIT)), 429);
    perBerkas.ambil(berkas.id, saat);
    perAlamat.ambil(klien, saat);
    if (!(await dunia.berkas.cocokNomor(berkas.id, angka)))
      return tampil(deps, c, tautan, isi, SURAT_UMUM.salah);
    perBerkas.lepas(berkas.id, saat);
    perAlamat.lepas(klien, saat);
    const pilihan = kiriman.teks('surat');
    const satu = isi.lembar.find((l) => l.tanda === pilihan);
    const berkasZip = pilihan === 'semua' ? await semuaLembar(tautan, isi.lembar, isi.nomor) : undefined;
    const jawab = berkasZip ?? (await satuLembar(tautan, satu ?? isi.lembar[0], isi.nomor));
    return jawab ?? tampil(deps, c, tautan, isi, SURAT_UMUM.hilang);
  });

  return rute;
}

function kurangAngka(banyak: number): string {
  return banyak < 16 ? SURAT_UMUM.angka(banyak) : SURAT_UMUM.angkaLebih(banyak);
}

function tampil(
  deps: WargaDeps,
  c: Context,
  { token, dunia }: Tautan,
  isi: IsiSurat,
  galat?: string,
  kode: 422 | 429 = 422,
): Promise<Response> {
  const halaman = <HalamanSurat token={token} isi={isi} galat={galat} />;
  const status = galat === undefined ? 200 : kode;
  return halamanWarga(deps, c, { judul: SURAT_UMUM.judul, isi: halaman, dunia }, status);
}

/** Opens one scan and writes the look down; undefined when it is gone. */
async function buka(
  { dunia, berkas }: Tautan,
  { dokumen, label }: LembarSurat,
  nomor: string,
): Promise<(IsiZip & { readonly mime: string }) | undefined> {
  const isi = await dunia.berkas.dokumen.buka(berkas.id, dokumen, 'sistem');
  if (!isi) return undefined;
  await dunia.berkas.pembacaan.catat({
    berkas: berkas.id,
    orang: PEMOHON,
    penugasan: null,
    jenis: 'unduh',
    perihal: dokumen,
  });
  const { mime, bytes } = isi;
  return { nama: namaUnduhan(SURAT_UMUM.namaLembar(nomor, rapi(label)), mime), bytes, mime };
}

async function satuLembar(
  tautan: Tautan,
  lembar: LembarSurat | undefined,
  nomor: string,
): Promise<Response | undefined> {
  const isi = lembar && (await buka(tautan, lembar, nomor));
  return isi && new Response(Uint8Array.from(isi.bytes), { headers: kepala(isi.mime, isi.nama) });
}

async function semuaLembar(
  tautan: Tautan,
  lembar: readonly LembarSurat[],
  nomor: string,
): Promise<Response | undefined> {
  const semua = (await Promise.all(lembar.map((l) => buka(tautan, l, nomor)))).filter((l) => l !== undefined);
  if (semua.length === 0) return undefined;
  return new Response(zip(satuSatu(semua)), {
    headers: kepala('application/zip', SURAT_UMUM.namaZip(nomor)),
  });
}

async function* satuSatu(isi: readonly IsiZip[]): AsyncGenerator<IsiZip> {
  yield* isi;
}

/** Never shown inside a page, never kept by a browser or a proxy. */
function kepala(mime: string, nama: string): Readonly<Record<string, string>> {
  return {
    'Content-Type': mime,
    'Content-Disposition': `attachment; filename="${nama.replaceAll('"', '')}"`,
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "default-src 'none'; sandbox",
  };
}

/** A label as part of a file name. */
function rapi(label: string): string {
  return label.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-');
}
