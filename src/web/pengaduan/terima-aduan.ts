import type { Context } from 'hono';
import { kantorLoket } from '../../core/organisasi/pembaca-aduan.ts';
import { JAM, MENIT } from '../../core/waktu/saat.ts';
import type { KunciPengadu } from '../../store/pengaduan/aduan-store.ts';
import type { Dunia } from '../dunia.ts';
import { PENGADUAN } from '../kata/pengaduan.ts';
import { type Laju, laju } from '../laju.ts';
import type { WargaDeps } from '../perbaiki/bingkai-warga.tsx';
import { duniaHost } from '../umum/jawab.tsx';
import { galatKontak, galatTeks, type GalatAduan, type KetikanAduan } from './baca-aduan.ts';
import type { PilihanKantor } from './FormPengaduan.tsx';

/** Complaints of one address within an hour, and further words to them. */
const BATAS_ADUAN = { banyak: 5, selama: JAM };
const BATAS_TAMBAH = { banyak: 20, selama: JAM };
// A code has 39 bits: at ten wrong ones in ten minutes nobody guesses any.
const BATAS_SALAH = { banyak: 10, selama: 10 * MENIT };

/** What this process remembers of who asked how often; nothing of what. */
export interface Pembatas {
  readonly aduan: Laju;
  readonly tambah: Laju;
  readonly salah: Laju;
}

export const pembatasAduan = (): Pembatas => ({
  aduan: laju(BATAS_ADUAN),
  tambah: laju(BATAS_TAMBAH),
  salah: laju(BATAS_SALAH),
});

/** What became of a complaint just typed. */
export type HasilAduan =
  | { readonly jenis: 'masuk'; readonly kunci: KunciPengadu }
  | { readonly jenis: 'salah'; readonly galat: GalatAduan }
  | { readonly jenis: 'tunggu'; readonly pesan: string };

export interface Tujuan {
  readonly dunia: Dunia;
  readonly kantor: string;
  readonly berkas: string | null;
}

/** Stores a complaint for its office, once per form and words. Counted only when it is really stored. */
export async function terimaAduan(
  deps: WargaDeps,
  c: Context,
  {
    pembatas,
    ketikan,
    idem,
    tujuan,
  }: {
    readonly pembatas: Pembatas;
    readonly ketikan: KetikanAduan;
    readonly idem: string;
    readonly tujuan: Tujuan | GalatAduan;
  },
): Promise<HasilAduan> {
  const galat: GalatAduan = {
    ...('dunia' in tujuan ? {} : tujuan),
    ...isi('teks', galatTeks(ketikan.teks)),
    ...isi('kontak', galatKontak(ketikan.kontak)),
  };
  if (!('dunia' in tujuan) || Object.keys(galat).length > 0) return { jenis: 'salah', galat };
  const tunggu = pembatas.aduan.ambil(deps.hubungan(c).klien, deps.jamSejati());
  if (tunggu > 0) return { jenis: 'tunggu', pesan: PENGADUAN.terlaluSering(Math.ceil(tunggu / MENIT)) };
  const { teks, kontak, rahasia: hanyaPimpinan } = ketikan;
  const kunci = await tujuan.dunia.berkas.aduan.buat({
    idem,
    kantor: tujuan.kantor,
    berkas: tujuan.berkas,
    hanyaPimpinan,
    teks,
    kontak: kontak === '' ? null : kontak,
  });
  return { jenis: 'masuk', kunci };
}

function isi<K extends string>(nama: K, pesan: string | undefined): Partial<Record<K, string>> {
  const hasil: Partial<Record<K, string>> = {};
  if (pesan !== undefined) hasil[nama] = pesan;
  return hasil;
}

/** The offices of this address to choose from; a value names tenant and office. */
export async function pilihanKantor(deps: WargaDeps, c: Context): Promise<readonly PilihanKantor[]> {
  const semua = await duniaHost(deps, c);
  return Promise.all(
    semua.map(async (dunia) => ({
      nama: dunia.tenant.nama,
      kantor: (await dunia.organisasi.baca()).kantor.map((k) => ({
        nilai: `${dunia.tenant.id}/${k.id}`,
        nama: k.nama,
      })),
    })),
  );
}

/** To whom a complaint of the general page goes: the office chosen, or by the typed code the office of that berkas. */
export async function tujuanUmum(
  deps: WargaDeps,
  c: Context,
  { pembatas, ketikan }: { readonly pembatas: Pembatas; readonly ketikan: KetikanAduan },
): Promise<Tujuan | GalatAduan> {
  const semua = await duniaHost(deps, c);
  const [tenant = '', kantor = ''] = ketikan.kantor.split('/');
  const dunia = semua.find((d) => d.tenant.id === tenant);
  const dikenal = (await dunia?.organisasi.baca())?.kantor.some((k) => k.id === kantor) ?? false;
  if (ketikan.kode === '')
    return dunia && dikenal ? { dunia, kantor, berkas: null } : { kantor: PENGADUAN.pilihKantorDulu };
  const { klien } = deps.hubungan(c);
  const saat = deps.jamSejati();
  // Counted before it is looked up, so that many at once are not many free ones.
  const tunggu = pembatas.salah.ambil(klien, saat);
  if (tunggu > 0) return { kode: PENGADUAN.tunggu(Math.ceil(tunggu / MENIT)) };
  const temuan = await deps.berkas.cariLacak(ketikan.kode);
  const rumah = semua.find((d) => d.tenant.id === temuan?.tenant);
  const terbaca = temuan && rumah && (await rumah.berkas.ambil(temuan.berkas, 'sistem'));
  if (!terbaca) return { kode: PENGADUAN.lacakAsing };
  pembatas.salah.lepas(klien, saat);
  const { berkas } = terbaca;
  const milik = Object.values(berkas.kantor);
  const sop = await rumah.berkas.naskah.sop(berkas.naskah.sop);
  const loket = kantorLoket(sop, berkas.kantor) ?? '';
  return { dunia: rumah, kantor: milik.includes(kantor) ? kantor : loket, berkas: berkas.id };
}
