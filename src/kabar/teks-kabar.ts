import type { Berkas } from '../core/berkas/berkas.ts';
import { BUTIR_FORM } from '../core/berkas/peristiwa.ts';
import { daftarPersyaratan } from '../core/formulir/persyaratan.ts';
import type { Persyaratan } from '../core/formulir/persyaratan.skema.ts';
import { jangkauan } from '../core/jaringan/jangkauan.ts';
import type { BahanKalimat } from '../core/kabar/kalimat.ts';
import type { Organisasi } from '../core/organisasi/organisasi.ts';
import { DefinisiError, bacaDaftar } from '../naskah/paket-formulir.ts';
import type { KantorKabar } from './kantor-kabar.ts';

/** What the words about one berkas are filled with: the office's names as they are now, the lists the berkas began with. */
export async function bahanKalimat(
  kantor: Pick<KantorKabar, 'berkas' | 'kalender' | 'alamatPublik'>,
  berkas: Berkas,
  organisasi: Organisasi,
): Promise<BahanKalimat> {
  const [sop, daftar] = await Promise.all([
    kantor.berkas.naskah.sop(berkas.naskah.sop),
    persyaratan(kantor.berkas.naskah, berkas.naskah.persyaratan),
  ]);
  const butir = daftar ? daftarPersyaratan(daftar, berkas.keperluan) : [];
  return {
    nomor: berkas.nomor ?? '',
    zona: kantor.kalender.zona,
    kantor: (id) => organisasi.kantor.find((k) => k.id === id),
    pelaksana: (kunci) => sop.pelaksana.find((p) => p.kunci === kunci)?.nama ?? '',
    syarat: (kunci) =>
      kunci === BUTIR_FORM ? 'form isian' : (butir.find((b) => b.kunci === kunci)?.label ?? 'kelengkapan'),
    alternatif: (kunci) => butir.find((b) => b.kunci === kunci)?.salah_satu,
    // What somebody wrote freely is not told by phone: only the office's own short reasons are.
    alasan: (kode) => daftar?.alasan_kurang.find((a) => a.kunci === kode && !a.tulis_sendiri)?.label,
    foto: ({ syarat, alasan }) => {
      const cukup = daftar?.alasan_kurang.find((a) => a.kunci === alasan)?.cukup_foto === true;
      const diminta = butir.find((b) => b.kunci === syarat);
      return diminta !== undefined && (diminta.bentuk !== 'asli' || cukup);
    },
    tautan: await tautanLacak(kantor, berkas.id),
    tujuan: sop.tujuan,
    hari: sop.luar_bagan.kedaluwarsa.hari,
  };
}

/** Address of the tracking page; null where a phone outside the office could not open it. */
export async function tautanLacak(
  { berkas, alamatPublik }: Pick<KantorKabar, 'berkas' | 'alamatPublik'>,
  id: string,
): Promise<string | null> {
  if (jangkauan(alamatPublik) !== 'umum') return null;
  const { token } = await berkas.lacak(id);
  return `${alamatPublik}/l/${token}`;
}

type Naskah = KantorKabar['berkas']['naskah'];
const INGATAN = new WeakMap<Naskah, Map<string, Persyaratan | undefined>>();

/** The list frozen under this hash, read once; undefined when it does not read: then items have no names here. */
async function persyaratan(naskah: Naskah, hash: string): Promise<Persyaratan | undefined> {
  const ingat = INGATAN.get(naskah) ?? new Map<string, Persyaratan | undefined>();
  INGATAN.set(naskah, ingat);
  if (!ingat.has(hash)) ingat.set(hash, baca(await naskah.ambil(hash)));
  return ingat.get(hash);
}

function baca(bytes: Uint8Array | undefined): Persyaratan | undefined {
  try {
    return bytes && bacaDaftar('persyaratan.yaml', new TextDecoder().decode(bytes));
  } catch (galat) {
    if (galat instanceof DefinisiError) return undefined;
    throw galat;
  }
}
