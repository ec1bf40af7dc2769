import type { Tempat } from '../../core/berkas/posisi.ts';
import type { Penugasan } from '../../core/organisasi/penugasan.ts';
import type { Sop } from '../../core/sop/schema.ts';
import type { Dunia, Rencana } from './rencana.ts';

/** Monday 3 August 2026, 09.00 in western Indonesia. */
export const MULAI = Date.UTC(2026, 7, 3, 2, 0);

/** The permanent appointment of the one person who holds a post. */
export function penugasanContoh({ pelaksana, kantor }: Tempat): Penugasan {
  const id = `${pelaksana}@${kantor}`;
  return {
    id,
    orang: `orang-${id}`,
    kantor,
    pelaksana,
    status: 'definitif',
    mulai: MULAI - 1e10,
    sampai: null,
  };
}

/** A small world for tests: one kantor per unit, one person per post, an office that never closes. */
export function duniaContoh(sop: Sop): Dunia {
  return {
    sop,
    kantor: Object.fromEntries(sop.unit.map((u) => [u.kunci, `${u.kunci}-satu`])),
    petugas: penugasanContoh,
    jam: { tambah: (saat, menit) => saat + Math.round(menit * 60_000) },
    naskah: { sop: 'sop-1', persyaratan: 'persyaratan-1', formulir: 'formulir-1' },
  };
}

/** A plan with nothing special in it: two persyaratan, to the end; override what the test is about. */
export function rencanaContoh(lain: Partial<Rencana> = {}): Rencana {
  return {
    seed: 1,
    berkas: 'berkas-1',
    nomor: '001',
    keperluan: 'contoh',
    form: 'form-contoh',
    syarat: ['syarat-satu', 'syarat-dua'],
    mulai: MULAI,
    pemohon: { nama: 'Pemohon Contoh' },
    isian: (versi) => ({ isi: versi }),
    tujuan: { di: 'tutup', sebab: 'selesai' },
    ...lain,
  };
}
