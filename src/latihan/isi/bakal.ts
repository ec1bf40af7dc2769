import { type Berkas, kunjunganKini } from '../../core/berkas/berkas.ts';
import type { Kantor } from '../../core/organisasi/kantor.ts';
import type { Organisasi } from '../../core/organisasi/organisasi.ts';
import { pelaksanaBertindak } from '../../core/sop/lookup.ts';
import type { Sop } from '../../core/sop/schema.ts';
import { semuaSituasi, type Situasi } from '../jalan/situasi.ts';
import { kantorLoket } from './tempat-kerja.ts';

type Bagian = Situasi['rencana'];

/** A berkas to be: where it began, where it stands now, and what may lie behind it (the first that fits is taken). */
export interface Bakal {
  readonly asal: Kantor;
  readonly situasi: Bagian;
  readonly riwayat: readonly Bagian[];
}

/** The places of one lane: where there is work for it, and where it waits for the pemohon. */
interface PerLajur {
  readonly kerja: Bagian[];
  readonly tunggu: Bagian[];
}

/** Berkas that each acting post has before it now, in a quiet and in a busy office. */
const [SEPI, RAMAI] = [3, 4];
/** How many histories are tried before a berkas stays without one. */
const COBA = 6;

/**
 * The berkas of a lived-in office: for every acting post some that wait for it, over all situations of the SOP, and
 * those that have ended. `coba` walks to a situation and answers the berkas.
 */
export function susunBakal(
  sop: Sop,
  organisasi: Organisasi,
  coba: (asal: Kantor, situasi: Bagian) => Berkas,
): readonly Bakal[] {
  const asal = kantorLoket(sop, organisasi);
  const semua = semuaSituasi(sop).map((s) => s.rencana);
  const menunggu = semua.filter((s) => s.tujuan.di !== 'tutup');
  const riwayat = semua.filter((s) => s.tujuan.di === 'tutup' && (berliku(s) || s.koreksi !== undefined));
  const usai = bervariasi(semua.filter((s) => s.tujuan.di === 'tutup' && !berliku(s)));

  const perLajur = new Map<string, PerLajur>();
  for (const s of asal[0] ? menunggu : []) {
    const berkas = coba(pilih(asal, 0), s);
    const lane = berkas.penanggung?.pelaksana ?? '';
    const ada = perLajur.get(lane) ?? { kerja: [], tunggu: [] };
    ada[kunjunganKini(berkas)?.jenis === 'tunggu' ? 'tunggu' : 'kerja'].push(s);
    perLajur.set(lane, ada);
  }
  let ke = 0;
  const lalu = (): readonly Bagian[] => {
    ke += 1;
    return ke % 2 === 0 ? [] : Array.from({ length: COBA }, (_, n) => pilih(riwayat, (ke - 1) / 2 + n));
  };
  const berjalan = organisasi.kantor.flatMap((k, at) =>
    pelaksanaBertindak(sop)
      .filter((l) => l.unit === k.unit)
      .flatMap((l, lane) => {
        const ada = perLajur.get(l.kunci) ?? { kerja: [], tunggu: [] };
        const loket = asal.includes(k);
        const tunggu = loket ? Math.min(ada.tunggu.length, 1) : ada.tunggu.length;
        const banyak = loket && (at + lane) % 6 === 0 ? RAMAI : SEPI;
        const kerja = loket ? banyak - tunggu : Math.max(banyak, ada.kerja.length);
        const tempat = tempatLajur(ada, loket ? at : 0, { kerja, tunggu });
        return tempat.map((situasi, n): Bakal => ({
          asal: loket ? k : pilih(asal, n + lane),
          situasi,
          riwayat: lalu(),
        }));
      }),
  );
  const selesai = [...usai, ...riwayat.filter((s) => s.isiBerubah === true)].map((s, n): Bakal => ({
    asal: pilih(asal, n),
    situasi: s,
    riwayat: [],
  }));
  return [...berjalan, ...selesai];
}

/** So many places of one post, for each kantor (`at`) begun elsewhere in the lists. */
function tempatLajur(
  { kerja, tunggu }: PerLajur,
  at: number,
  banyak: { readonly kerja: number; readonly tunggu: number },
): readonly Bagian[] {
  return [
    ...Array.from({ length: banyak.kerja }, (_, n) => pilih(kerja, at * banyak.kerja + n)),
    ...Array.from({ length: banyak.tunggu }, (_, n) => pilih(tunggu, at * banyak.tunggu + n)),
  ];
}

/** Ends of one kind are alike: two of each are enough. */
function bervariasi(daftar: readonly Bagian[]): readonly Bagian[] {
  const sebab = (s: Bagian): string => (s.tujuan.di === 'tutup' ? s.tujuan.sebab : '');
  return daftar.filter((s, ke) => daftar.slice(0, ke).filter((d) => sebab(d) === sebab(s)).length < 2);
}

function berliku({ tidak, kembali, tarik, tujuan }: Bagian): boolean {
  if (tujuan.di === 'tutup' && tujuan.sebab !== 'selesai') return false;
  return tidak !== undefined || kembali !== undefined || tarik !== undefined;
}

function pilih<T>(daftar: readonly T[], ke: number): T {
  const item = daftar[Math.floor(ke) % daftar.length];
  if (item === undefined) throw new RangeError('The SOP has no situation for this post');
  return item;
}
