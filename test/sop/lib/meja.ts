import { readFileSync } from 'node:fs';
import { type Berkas, kunjunganKini } from '../../../src/core/berkas/berkas.ts';
import { decide, type Keputusan } from '../../../src/core/berkas/decide.ts';
import type { Konteks } from '../../../src/core/berkas/konteks.ts';
import { tempat } from '../../../src/core/berkas/penempatan.ts';
import type { Perintah } from '../../../src/core/berkas/perintah.ts';
import type { Nilai, Peristiwa } from '../../../src/core/berkas/peristiwa.ts';
import type { Posisi } from '../../../src/core/berkas/posisi.ts';
import type { Penugasan } from '../../../src/core/organisasi/penugasan.ts';
import type { Sop } from '../../../src/core/sop/schema.ts';
import { duniaContoh, penugasanContoh, rencanaContoh } from '../../../src/latihan/jalan/contoh.ts';
import { jalankan } from '../../../src/latihan/jalan/jalankan.ts';
import type { Rencana } from '../../../src/latihan/jalan/rencana.ts';
import { parseSopFile } from '../../../src/naskah/sop-file.ts';

export const MENIT = 60_000;
export const HARI = 24 * 60 * MENIT;

const akar = new URL('../../../', import.meta.url);
export const baca = (file: string): string => readFileSync(new URL(file, akar), 'utf8');
export const NASKAH_KK = baca('sop/rekomendasi-kk/sop.yaml');
export const KK: Sop = parseSopFile('sop.yaml', NASKAH_KK);
export const KERAMAIAN: Sop = parseSopFile('izin.yaml', baca('test/sop-contoh/izin-keramaian/sop.yaml'));

export const teks = { id: 'teks', hash: 'teks' };
export const RAK = { rak: 'Lemari', boks: '', folder: '', label: '' };
export const sesuai: Nilai = { putusan: 'sesuai', alasan: null, catatan: null, pihak: null };
export const kurang: Nilai = { putusan: 'kurang', alasan: 'buram', catatan: null, pihak: 'pemohon' };
export const langkah = (no: number, bagian = 0): Posisi => ({ di: 'langkah', langkah: no, bagian });

/** A desk with one berkas on it: press as a post and look at what happened. */
export interface Meja {
  readonly berkas: () => Berkas;
  /** Minutes that pass before the next press. */
  readonly lewat: (menit: number) => void;
  /** Presses as the person of this lane, under another appointment, as the program (`sistem`) or the pemohon (`pemohon`). */
  readonly coba: (siapa: string | Penugasan, perintah: Perintah) => Keputusan;
  /** The same where it must succeed; gives the events. */
  readonly pencet: (siapa: string | Penugasan, perintah: Perintah) => readonly Peristiwa[];
  /** The code of the refusal where it must fail. */
  readonly ditolak: (siapa: string | Penugasan, perintah: Perintah) => string;
  readonly tempat: (lane: string) => Penugasan;
}

/** Walks a berkas to a situation and puts it on the desk. */
export function meja(sop: Sop, rencana: Partial<Rencana>): Meja {
  const dunia = duniaContoh(sop);
  const awal = jalankan(dunia, rencanaContoh(rencana));
  let { berkas, selesai: saat } = awal;
  const tempatnya = (lane: string): Penugasan => penugasanContoh(tempat(sop, berkas.kantor, lane));
  const konteks = (siapa: string | Penugasan): Konteks => {
    if (siapa === 'sistem' || siapa === 'pemohon') return { saat, pelaku: { jenis: siapa } };
    const penugasan = typeof siapa === 'string' ? tempatnya(siapa) : siapa;
    return { saat, pelaku: { jenis: 'pejabat', penugasan } };
  };
  const coba: Meja['coba'] = (siapa, perintah) => {
    saat += MENIT;
    const hasil = decide(sop, berkas, perintah, konteks(siapa));
    if (hasil.ok) berkas = hasil.berkas;
    return hasil;
  };
  return {
    berkas: () => berkas,
    lewat: (menit) => {
      saat += menit * MENIT;
    },
    coba,
    pencet: (siapa, perintah) => {
      const hasil = coba(siapa, perintah);
      if (!hasil.ok) throw new Error(`${perintah.jenis}: ${hasil.penolakan.kode}`);
      return hasil.peristiwa;
    },
    ditolak: (siapa, perintah) => {
      const hasil = coba(siapa, perintah);
      if (hasil.ok) throw new Error(`${perintah.jenis} was accepted`);
      return hasil.penolakan.kode;
    },
    tempat: tempatnya,
  };
}

/** The visit that is open now. @throws when the berkas is closed. */
export function kini(m: Meja): NonNullable<ReturnType<typeof kunjunganKini>> {
  const visit = kunjunganKini(m.berkas());
  if (!visit) throw new Error('closed');
  return visit;
}

/** The kinds of deviation recorded so far. */
export const perihal = (m: Meja): readonly string[] => m.berkas().penyimpangan.map((p) => p.perihal);
