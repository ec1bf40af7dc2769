import { tersedia } from '../../core/berkas/tersedia.ts';
import { alamat } from '../alamat.ts';
import { naskahBerkas } from '../dunia.ts';
import { KATA_BERKAS } from '../kata/berkas-halaman.ts';
import { type Layar, lingkup } from '../layar.ts';
import { sebagai } from '../tampilan/sebagai.ts';
import { statusBerkas } from '../tampilan/status.ts';

export interface StripUsai {
  readonly nada: 'baik';
  readonly isi: string;
  readonly lanjut?: string;
  readonly urungkan?: { readonly aksi: string; readonly tersembunyi: Readonly<Record<string, string>> };
}

/** What became of the berkas just sent on, and the way to take it back while it lies unopened. */
export async function stripUsai(layar: Layar, id: string): Promise<StripUsai | undefined> {
  const terbaca = await layar.dunia.berkas.ambil(id, lingkup(layar));
  if (!terbaca) return undefined;
  const { berkas, baris } = terbaca;
  const { sop } = await naskahBerkas(layar.dunia, berkas);
  const nama = baris.namaPemohon ?? berkas.nomor ?? '';
  const isi = KATA_BERKAS.terkirim(nama, statusBerkas(sop, berkas.posisi));
  const penarik = layar.penugasan.find((p) =>
    tersedia(sop, berkas, sebagai(p, layar.kini)).some((t) => t.perintah === 'tarik'),
  );
  if (!penarik || berkas.kiriman?.oleh !== layar.pegawai.id) return { nada: 'baik', isi };
  return {
    nada: 'baik',
    isi,
    lanjut: KATA_BERKAS.terkirimHabis,
    urungkan: {
      aksi: alamat.perintah(berkas.nomor ?? berkas.id, 'tarik'),
      tersembunyi: {
        _versi: String(berkas.versi),
        _idem: `tarik-${berkas.id}-${berkas.versi}`,
        _sebagai: penarik.id,
      },
    },
  };
}
