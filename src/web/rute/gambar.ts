import type { Berkas } from '../../core/berkas/berkas.ts';
import type { UkuranGambar } from '../../store/berkas/turunan-dokumen.ts';
import { gambarDokumen } from '../berkas/gambar-dokumen.ts';
import { namaUnduhan } from '../berkas/nama-unduhan.ts';
import { type KonteksLayar, type Layar, lingkup } from '../layar.ts';

const UKURAN: readonly UkuranGambar[] = ['kecil', 'pratinjau', 'baca'];

/** Nothing in it may run, wherever it is opened. */
const CSP_BERKAS = "sandbox; default-src 'none'";

/**
 * A page of a document as a picture (`ukuran`, `hal`), or the original as a file (`unduh`). Each look is recorded: one
 * row for a person, a document and ten minutes; the strips of small pictures of a berkas are one thing together.
 * Undefined when there is nothing to be seen.
 */
export async function jawabDokumen(
  c: KonteksLayar,
  { berkas, penugasan, id }: { readonly berkas: Berkas; readonly penugasan: string; readonly id: string },
): Promise<Response | undefined> {
  const layar = c.get('layar');
  const lihat = (jenis: 'dokumen' | 'unduh', perihal: string): Promise<void> =>
    layar.dunia.berkas.pembacaan.catatSekali({
      berkas: berkas.id,
      orang: layar.pegawai.id,
      penugasan,
      jenis,
      perihal,
    });
  c.header('Cache-Control', 'private, no-store');
  c.header('Content-Security-Policy', CSP_BERKAS);
  if (c.req.query('unduh') !== undefined) {
    const asli = await layar.dunia.berkas.dokumen.buka(berkas.id, id, lingkup(layar));
    if (!asli) return undefined;
    await lihat('unduh', asli.id);
    const nama = encodeURIComponent(namaUnduhan(asli.nama, asli.mime));
    c.header('Content-Type', asli.mime);
    c.header('Content-Disposition', `attachment; filename*=UTF-8''${nama}`);
    return c.body(Uint8Array.from(asli.bytes).buffer);
  }
  const ukuran = UKURAN.find((u) => u === c.req.query('ukuran')) ?? 'baca';
  const gambar = await ambil(layar, berkas, id, ukuran, c.req.query('hal'));
  if (!gambar) return undefined;
  await lihat('dokumen', ukuran === 'kecil' ? 'kecil' : gambar.dokumen.id);
  if (!gambar.bytes) return c.body(null, 404);
  c.header('Content-Type', 'image/jpeg');
  c.header('Content-Disposition', 'inline');
  return c.body(Uint8Array.from(gambar.bytes).buffer);
}

function ambil(layar: Layar, berkas: Berkas, id: string, ukuran: UkuranGambar, hal = '1') {
  const halaman = Number.parseInt(hal, 10) || 0;
  return gambarDokumen(layar.dunia.berkas, {
    berkas: berkas.id,
    id,
    lingkup: lingkup(layar),
    halaman,
    ukuran,
  });
}
