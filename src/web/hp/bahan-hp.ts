import { createHash } from 'node:crypto';
import type { Berkas } from '../../core/berkas/berkas.ts';
import { labelTanda } from '../../core/sop/lookup.ts';
import type { Sop } from '../../core/sop/schema.ts';
import { pukul } from '../../core/waktu/tanggal.ts';
import type { SesiHp } from '../../store/berkas/sesi-hp.ts';
import { alamat } from '../alamat.ts';
import type { BahanKerja } from '../kerja/bahan.ts';
import { namaSyarat, type NaskahBerkas } from '../kerja/naskah-berkas.ts';
import { lembarSyarat } from '../kerja/periksa-lembar.ts';
import type { IsiHpProps } from '../komponen/KartuHp.tsx';
import { qr } from '../qr.ts';
import type { Layar } from '../layar.ts';
import { halamanKecil } from '../tampilan/halaman-kecil.ts';

/** A berkas with its phone: what the card is made of. */
export interface BahanHp extends Pick<BahanKerja, 'sop' | 'naskah' | 'berkas' | 'dokumen' | 'kunci'> {
  readonly sesi: SesiHp;
  readonly layar: Pick<Layar, 'dunia' | 'sejati'>;
}

/** The public address that the phone opens. */
export function alamatPonsel({ dunia }: BahanHp['layar'], sesi: SesiHp): string {
  return `${dunia.alamatPublik}${alamat.ponsel(dunia.berkas.sesiHp.token(sesi.id))}`;
}

/** What the card says now. */
export function isiHp(b: BahanHp): IsiHpProps {
  const { sesi, layar } = b;
  const tujuan = alamatPonsel(layar, sesi);
  return {
    keadaan: keadaan(sesi, layar.sejati),
    sampai: pukul(sesi.habis, layar.dunia.kalender.zona),
    terkirim: sesi.terkirim,
    alamat: tujuan,
    qr: qr(tujuan),
    loopback: hanyaKomputerIni(layar.dunia.alamatPublik),
    butir: sesi.butir.map((kunci) => ({
      kunci,
      nama: namaButir(b.sop, b.naskah, sesi, kunci),
      halaman: halaman(b, kunci),
    })),
  };
}

/** Changes with everything that the card shows. */
export function etagHp({ keadaan: k, terkirim, butir }: IsiHpProps): string {
  const isi = JSON.stringify([k, terkirim, butir]);
  return `"${createHash('sha256').update(isi).digest('base64url').slice(0, 22)}"`;
}

/** The name of an item on both pages: of a persyaratan, or of the one whose signature is scanned. */
export function namaButir(
  sop: Sop,
  naskah: NaskahBerkas,
  { guna }: Pick<SesiHp, 'guna'>,
  kunci: string,
): string {
  return guna === 'syarat' ? namaSyarat(naskah, kunci) : labelTanda(sop, kunci);
}

/** How many pages an item has now. */
export function banyakHalaman(berkas: Berkas, { guna }: Pick<SesiHp, 'guna'>, kunci: string): number {
  if (guna === 'pindai') return pindaian(berkas, kunci) === undefined ? 0 : 1;
  const semua = berkas.dokumen[kunci] ?? [];
  return semua.filter((d) => d.versi === semua.at(-1)?.versi).length;
}

function halaman(b: BahanHp, kunci: string): IsiHpProps['butir'][number]['halaman'] {
  if (b.sesi.guna === 'syarat') return halamanKecil(b.kunci, lembarSyarat(b, kunci));
  const id = pindaian(b.berkas, kunci);
  return id === undefined ? [] : halamanKecil(b.kunci, [{ id, hal: 1, baru: true }]);
}

function pindaian({ tandaTangan }: Berkas, tanda: string): string | undefined {
  return tandaTangan.findLast((t) => t.tanda === tanda && t.gugur === null)?.pindaian ?? undefined;
}

function keadaan({ ditutup, habis, hp }: SesiHp, kini: number): IsiHpProps['keadaan'] {
  if (ditutup !== null) return 'selesai';
  if (habis <= kini) return 'habis';
  return hp === null ? 'menunggu' : 'terhubung';
}

/** Whether an origin names the machine that shows it, so that nothing else reaches it. */
export function hanyaKomputerIni(asal: string): boolean {
  const { hostname } = new URL(asal);
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    hostname === '0.0.0.0' ||
    hostname === '[::]' ||
    /^127(?:\.\d+){3}$/u.test(hostname)
  );
}
