import { Hono } from 'hono';
import { alamat } from '../alamat.ts';
import { bukaBerkas, cariBerkas } from '../berkas/buka-berkas.ts';
import { lembarDisposisi } from '../cetak/disposisi.tsx';
import { formIsian } from '../cetak/form.tsx';
import { kekurangan } from '../cetak/kekurangan.tsx';
import type { BahanSurat, SuratJadi } from '../cetak/surat.ts';
import { tandaTerima } from '../cetak/tanda-terima.tsx';
import { TumpukanCetak } from '../komponen/HalamanCetak.tsx';
import type { Env, Layar } from '../layar.ts';
import { halaman, halamanGalat } from './galat.tsx';

const SURAT = {
  'tanda-terima': tandaTerima,
  kekurangan,
  form: formIsian,
  disposisi: lembarDisposisi,
} as const satisfies Record<string, (bahan: BahanSurat) => SuratJadi | Promise<SuratJadi>>;

type NamaSurat = keyof typeof SURAT;

/** The papers of a berkas, as pages to print. Each printing is recorded: paper leaves the program's sight. */
export function ruteCetak(): Hono<Env> {
  const rute = new Hono<Env>();
  rute.get('/:surat', async (c) => {
    const layar = c.get('layar');
    const nama = namaSurat(c.req.param('surat'));
    const berkas = nama && (await cariBerkas(layar, c.req.param('kunci') ?? ''));
    const terbuka = berkas && (await bukaBerkas(layar, berkas, { terbuka: nama === 'form' }));
    if (!terbuka || !nama) return halamanGalat(c, 'tidak-ada');
    const { bahan, riwayat } = terbuka;
    const { judul, kertas, lembar } = await SURAT[nama]({ layar, bahan, riwayat });
    await catatCetak(layar, { berkas: bahan.berkas.id, penugasan: bahan.penugasan.id, surat: nama });
    return halaman(
      c,
      <TumpukanCetak
        judul={[judul, bahan.berkas.nomor].filter(Boolean).join(' ')}
        aset={layar.aset}
        kertas={kertas}
        hrefKembali={alamat.berkas(bahan.kunci)}
      >
        {lembar}
      </TumpukanCetak>,
      layar,
    );
  });
  return rute;
}

/** Writes into the book of looks that this person printed a paper of a berkas. */
export async function catatCetak(
  { dunia, pegawai }: Layar,
  { berkas, penugasan, surat }: { berkas: string; penugasan: string; surat: NamaSurat },
): Promise<void> {
  await dunia.berkas.pembacaan.catat({
    berkas,
    orang: pegawai.id,
    penugasan,
    jenis: 'cetak',
    perihal: surat,
  });
}

function namaSurat(teks: string): NamaSurat | undefined {
  return Object.keys(SURAT).find((nama): nama is NamaSurat => nama === teks);
}
