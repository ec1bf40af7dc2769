import type { JenisPerintah, Perintah } from '../../core/berkas/perintah.ts';
import {
  bacaAlihkan,
  bacaBatalkan,
  bacaBukaKembali,
  bacaKembalikan,
  bacaKoreksi,
  bacaTolak,
} from '../kerja/alasan-baca.ts';
import { bacaMundur, bacaTarik } from '../kerja/alasan-sekali.tsx';
import { bacaArsip } from '../kerja/arsip.tsx';
import { bacaBatalNomor } from '../kerja/batal-nomor.tsx';
import type { HasilBaca } from '../kerja/baca.ts';
import type { BahanKerja } from '../kerja/bahan.ts';
import type { Kiriman } from '../kiriman.ts';
import { bacaBeritahu } from '../kerja/beritahu.tsx';
import { bacaDisposisi } from '../kerja/disposisi.tsx';
import { bacaForm } from '../kerja/baca-form.ts';
import { bacaKomentar } from '../kerja/komentar.tsx';
import { bacaParaf } from '../kerja/paraf.tsx';
import { bacaPerbaikan } from '../kerja/perbaikan.tsx';
import { bacaPeriksa } from '../kerja/periksa-baca.ts';
import { bacaPindai } from '../kerja/pindai.tsx';
import { bacaSerah } from '../kerja/serah.tsx';
import { bacaTandaPemohon, bacaTandaTangan } from '../kerja/tanda-tangan.tsx';
import { bacaTerimaMap } from '../kerja/terima-map.tsx';
import { bacaTeruskan } from '../kerja/teruskan.tsx';

/** The reader of each command that a berkas page posts. What is not here cannot be posted. */
export const PEMBACA: Readonly<
  Partial<Record<JenisPerintah, (kiriman: Kiriman, bahan: BahanKerja) => HasilBaca<Perintah>>>
> = {
  disposisi: bacaDisposisi,
  periksa: bacaPeriksa,
  isi_form: bacaForm,
  tanda_pemohon: bacaTandaPemohon,
  paraf: bacaParaf,
  tanda_tangan: bacaTandaTangan,
  pindai: bacaPindai,
  arsip: bacaArsip,
  teruskan: bacaTeruskan,
  beritahu: bacaBeritahu,
  terima_perbaikan: bacaPerbaikan,
  serahkan: bacaSerah,
  terima_map: bacaTerimaMap,
  kembalikan: bacaKembalikan,
  alihkan: bacaAlihkan,
  tolak: bacaTolak,
  batalkan: bacaBatalkan,
  buka_kembali: bacaBukaKembali,
  koreksi: bacaKoreksi,
  batal_nomor: bacaBatalNomor,
  mundur: bacaMundur,
  tarik: bacaTarik,
  komentar: bacaKomentar,
};

/** A path segment as a command's name; undefined for anything else. */
export function jenisPerintah(teks: string): JenisPerintah | undefined {
  return Object.keys(PEMBACA).find((jenis): jenis is JenisPerintah => jenis === teks);
}
