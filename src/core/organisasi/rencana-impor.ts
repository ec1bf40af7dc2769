import type { IsiKantor, IsiPenugasan } from './isi-kantor.ts';
import type { Jabatan } from './jabatan.ts';
import type { Kantor } from './kantor.ts';
import type { Organisasi } from './organisasi.ts';
import type { Pegawai } from './pegawai.ts';
import type { PenugasanTercatat } from './penugasan-tercatat.ts';

/** What an import does to one list: entries to add, entries to change. Nothing is ever removed. */
export interface Selisih<T> {
  readonly tambah: readonly T[];
  readonly ubah: readonly T[];
}

/** An import worked out against what is there: the result, the steps to it, and what it cannot do. */
export interface RencanaImpor {
  readonly hasil: Organisasi;
  readonly kantor: Selisih<Kantor>;
  readonly jabatan: Selisih<Jabatan>;
  readonly pegawai: Selisih<Pegawai>;
  readonly penugasan: readonly PenugasanTercatat[];
  /** Open appointments to which the file gives an end (epoch ms). */
  readonly akhiri: readonly { readonly id: string; readonly pada: number }[];
  /** Entries of the file, by place, that would rewrite what already happened. */
  readonly menolak: readonly {
    readonly daftar: 'jabatan' | 'penugasan';
    readonly ke: number;
    readonly kalimat: string;
  }[];
}

/** Works out an import; the same file twice gives an empty plan. `idBaru` gives ids to new people and appointments. */
export function rencanaImpor(ada: Organisasi, isi: IsiKantor, idBaru: () => string): RencanaImpor {
  const orang = new Map(ada.pegawai.map((p) => [p.akun, p.id]));
  const pegawaiIsi = isi.pegawai.map((p): Pegawai => ({ ...p, id: orang.get(p.akun) ?? idBaru() }));
  const kantor = selisih(ada.kantor, isi.kantor);
  const jabatan = selisih(ada.jabatan, isi.jabatan);
  const pegawai = selisih(ada.pegawai, pegawaiIsi);
  const semuaPegawai = terapkan(ada.pegawai, pegawai);
  const semuaJabatan = terapkan(ada.jabatan, jabatan);
  const tugas = isi.penugasan.map((p) => satuTugas(ada, p, { semuaPegawai, semuaJabatan, idBaru }));
  const akhiri = tugas.flatMap((t) => (t.jenis === 'akhiri' ? [{ id: t.id, pada: t.pada }] : []));
  const penugasan = tugas.flatMap((t) => (t.jenis === 'baru' ? [t.penugasan] : []));
  return {
    hasil: {
      kantor: terapkan(ada.kantor, kantor),
      jabatan: semuaJabatan,
      pegawai: semuaPegawai,
      penugasan: [...ada.penugasan.map((p) => akhirkan(p, akhiri)), ...penugasan],
    },
    kantor,
    jabatan,
    pegawai,
    penugasan,
    akhiri,
    menolak: [
      ...jabatanBerpindah(ada, isi),
      ...tugas.flatMap((t, ke) =>
        t.jenis === 'menolak' ? [{ daftar: 'penugasan' as const, ke, kalimat: t.kalimat }] : [],
      ),
    ],
  };
}

/** Whether a plan changes nothing. */
export function rencanaKosong(r: RencanaImpor): boolean {
  const daftar = [r.kantor, r.jabatan, r.pegawai].flatMap((s) => [...s.tambah, ...s.ubah]);
  return daftar.length + r.penugasan.length + r.akhiri.length === 0;
}

function selisih<T extends { readonly id: string }>(ada: readonly T[], isi: readonly T[]): Selisih<T> {
  const lama = new Map(ada.map((a) => [a.id, a]));
  return {
    tambah: isi.filter((i) => !lama.has(i.id)),
    ubah: isi.filter((i) => {
      const dulu = lama.get(i.id);
      return dulu !== undefined && !sama(dulu, i);
    }),
  };
}

function sama<T extends object>(a: T, b: T): boolean {
  const isi = (o: T): string => JSON.stringify(Object.entries(o).sort(([x], [y]) => (x < y ? -1 : 1)));
  return isi(a) === isi(b);
}

function terapkan<T extends { readonly id: string }>(
  ada: readonly T[],
  { tambah, ubah }: Selisih<T>,
): readonly T[] {
  const baru = new Map(ubah.map((u) => [u.id, u]));
  return [...ada.map((a) => baru.get(a.id) ?? a), ...tambah];
}

function jabatanBerpindah(ada: Organisasi, isi: IsiKantor): RencanaImpor['menolak'] {
  return isi.jabatan.flatMap((j, ke) => {
    const dulu = ada.jabatan.find((a) => a.id === j.id);
    if (!dulu || (dulu.pelaksana === j.pelaksana && dulu.kantor === j.kantor)) return [];
    const kalimat = `Jabatan "${j.id}" sudah tercatat untuk pelaksana "${dulu.pelaksana}". Beri kunci lain untuk jabatan baru.`;
    return [{ daftar: 'jabatan' as const, ke, kalimat }];
  });
}

type Tugas =
  | { readonly jenis: 'baru'; readonly penugasan: PenugasanTercatat }
  | { readonly jenis: 'akhiri'; readonly id: string; readonly pada: number }
  | { readonly jenis: 'menolak'; readonly kalimat: string }
  | { readonly jenis: 'tetap' };

interface Bahan {
  readonly semuaPegawai: readonly Pegawai[];
  readonly semuaJabatan: readonly Jabatan[];
  readonly idBaru: () => string;
}

function satuTugas(ada: Organisasi, isi: IsiPenugasan, bahan: Bahan): Tugas {
  const { akun, ...tugas } = isi;
  const orang = bahan.semuaPegawai.find((p) => p.akun === akun)?.id ?? akun;
  const dulu = ada.penugasan.find(
    (p) => p.orang === orang && p.jabatan === isi.jabatan && p.status === isi.status && p.mulai === isi.mulai,
  );
  if (dulu) return lanjutkan(dulu, isi);
  const jabatan = bahan.semuaJabatan.find((j) => j.id === isi.jabatan);
  const { kantor = '', pelaksana = '' } = jabatan ?? {};
  return {
    jenis: 'baru',
    penugasan: { ...tugas, id: bahan.idBaru(), orang, kantor, pelaksana, dicabut: null },
  };
}

function lanjutkan(dulu: PenugasanTercatat, { sampai }: IsiPenugasan): Tugas {
  if (dulu.sampai === sampai) return { jenis: 'tetap' };
  if (sampai !== null && dulu.dicabut === null && sampai < (dulu.sampai ?? Infinity)) {
    return { jenis: 'akhiri', id: dulu.id, pada: sampai };
  }
  return {
    jenis: 'menolak',
    kalimat: 'Akhir penugasan ini sudah tercatat lebih awal. Tulis perpanjangannya sebagai penugasan baru.',
  };
}

function akhirkan(p: PenugasanTercatat, akhiri: RencanaImpor['akhiri']): PenugasanTercatat {
  const akhir = akhiri.find((a) => a.id === p.id);
  return akhir ? { ...p, sampai: akhir.pada } : p;
}
