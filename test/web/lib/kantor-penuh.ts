import { rmSync } from 'node:fs';
import type { Berkas } from '../../../src/core/berkas/berkas.ts';
import type { Database } from '../../../src/store/database/database.ts';
import type { Dunia } from '../../../src/web/dunia.ts';
import { masukkanContoh, SELASA } from '../../organisasi/contoh.ts';
import { berkasUji } from '../berkas-uji.ts';
import { susunUji } from '../susun-uji.ts';

const SANDI = 'empat-ekor-kucing-rekaan';
/** Who acts in the example office, the admin among them. */
const AKUN = [
  'rizki',
  'rosmala',
  'bambang',
  'fitri',
  'dedi.saputra',
  'nurlela',
  'arman.hadi',
  'yuni.astuti',
] as const;

/** The example office with a berkas at every place of the SOP, and everybody logged in. */
export interface KantorPenuh {
  readonly dunia: Dunia;
  readonly akun: readonly string[];
  /** A request of a logged-in official, or of nobody. */
  readonly minta: (akun: string | null, path: string, init?: RequestInit) => Promise<Response>;
  /** Tracking addresses of the pemohon, one for each place. */
  readonly lacak: readonly string[];
  /** Moves the true clock, by which logins run out. */
  readonly majukan: (ms: number) => void;
  /** Faults that no page should have had. */
  readonly galat: readonly unknown[];
  readonly tutup: () => void;
}

/** Fills a fresh database; the clock stands on a Tuesday morning. */
export async function kantorPenuh(database: Database): Promise<KantorPenuh> {
  await masukkanContoh(database);
  let geser = 0;
  const { susunan, app, data, galat } = await susunUji(database, { saat: () => SELASA + geser });
  const dunia = susunan.dunia('gabek');
  if (!dunia) throw new Error('the example office is not there');
  const semua = await diSemuaTempat(dunia);
  const kuki = new Map<string, string>();
  const minta: KantorPenuh['minta'] = async (akun, path, init = {}) => {
    const headers = new Headers(init.headers);
    const milik = akun === null ? undefined : kuki.get(akun);
    if (milik !== undefined) headers.set('cookie', milik);
    if (init.method === 'POST') headers.set('origin', 'http://lajur.test');
    headers.set('host', 'lajur.test');
    return app.request(`http://lajur.test${path}`, { ...init, headers });
  };
  for (const akun of AKUN) {
    await susunan.masuk.untuk(dunia.tenant.id).aturSandi(akun, { sandi: SANDI, saat: SELASA });
    const jawab = await minta(null, '/masuk', {
      method: 'POST',
      body: new URLSearchParams({ akun, sandi: SANDI }),
    });
    kuki.set(akun, (jawab.headers.get('set-cookie') ?? '').split(';')[0] ?? '');
  }
  const lacak: string[] = [];
  for (const b of semua) if (b.nomor) lacak.push(`/l/${(await dunia.berkas.lacak(b.id)).token}`);
  const majukan = (ms: number): void => void (geser += ms);
  return { dunia, akun: AKUN, minta, lacak, majukan, galat, tutup: () => rmSync(data, { recursive: true }) };
}

/** A berkas at every work of every step, on every way between them, one unsent and one finished. */
async function diSemuaTempat(dunia: Dunia): Promise<readonly Berkas[]> {
  const jalan = await berkasUji(dunia);
  const { kegiatan } = dunia.naskah.sop.nilai;
  const hasil = [await jalan.baru({ nama: 'BELUM DIKIRIM', terima: false })];
  for (const { no, bacaan } of kegiatan)
    for (const bagian of bacaan.kerja.keys()) {
      const di = (b: Berkas): boolean =>
        b.posisi.di === 'langkah' && b.posisi.langkah === no && b.posisi.bagian === bagian;
      hasil.push(await jalan.sampai(await jalan.baru(), di));
    }
  const awal = await jalan.sampai(await jalan.baru(), jalan.sedang('periksa'));
  const kurang = { kurang: { [awal.syarat[0] ?? '']: 'Foto buram.' } };
  hasil.push(await jalan.sampai(awal, jalan.sedang('beritahu'), kurang));
  const lagi = await jalan.sampai(await jalan.baru(), jalan.sedang('periksa'));
  hasil.push(await jalan.sampai(lagi, jalan.sedang('perbaikan'), kurang));
  for (const hop of ['diambil', 'dibawa'])
    hasil.push(await jalan.sampai(await jalan.baru(), jalan.sedang(hop)));
  hasil.push(await jalan.sampai(await jalan.baru(), (b) => b.posisi.di === 'tutup'));
  return hasil;
}
