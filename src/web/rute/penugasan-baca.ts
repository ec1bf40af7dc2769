import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { bacaTanggal, gabungTanggal, type TigaBagian } from '../../core/formulir/tanggal-isian.ts';
import type { Pengangkatan } from '../../core/organisasi/pengangkatan.ts';
import type { Temuan } from '../../core/organisasi/temuan.ts';
import { awalHari, hariDari, hariDariIso } from '../../core/waktu/hari.ts';
import { ANGKAT } from '../kata/penugasan.ts';
import type { Kiriman } from '../kiriman.ts';
import type { Kesalahan } from '../komponen/RingkasanKesalahan.tsx';
import type { Layar } from '../layar.ts';

const STATUS = z.enum(['definitif', 'plt', 'plh']);

/** The form as typed, each field on its own, so that a refused one comes back as it was. */
export interface KetikanAngkat {
  /** Made with the form: pressed twice it is one appointment. */
  readonly id: string;
  readonly orang: string;
  readonly jabatan: string;
  readonly status: string;
  readonly mulai: TigaBagian;
  readonly sampai: TigaBagian;
  readonly nomor: string;
  readonly tanggalSurat: TigaBagian;
  /** The warnings that were shown and are accepted by pressing again. */
  readonly tahu: string;
}

/** The typed fields of a post; an id that is not ours is replaced. */
export function ketikanAngkat({ teks }: Kiriman): KetikanAngkat {
  const tiga = (nama: string): TigaBagian => ({
    hari: teks(`${nama}.hari`),
    bulan: teks(`${nama}.bulan`),
    tahun: teks(`${nama}.tahun`),
  });
  return {
    id: z.uuid().safeParse(teks('id')).data ?? randomUUID(),
    orang: teks('orang'),
    jabatan: teks('jabatan'),
    status: teks('status'),
    mulai: tiga('mulai'),
    sampai: tiga('sampai'),
    nomor: teks('nomor'),
    tanggalSurat: tiga('tanggal_surat'),
    tahu: teks('tahu'),
  };
}

export type HasilBacaAngkat =
  | { readonly ok: true; readonly baru: Pengangkatan }
  | { readonly ok: false; readonly kesalahan: readonly Kesalahan[] };

/** Reads the wish to appoint. Days are those of the office; the last one is included. */
export function bacaAngkat(ketikan: KetikanAngkat, layar: Layar): HasilBacaAngkat {
  const { kini, organisasi } = layar;
  const { zona } = layar.dunia.kalender;
  const kesalahan: Kesalahan[] = [];
  const salah = (id: string, pesan: string): void => void kesalahan.push({ id, pesan });
  const orang = organisasi.pegawai.find((p) => p.id === ketikan.orang);
  const jabatan = organisasi.jabatan.find((j) => j.id === ketikan.jabatan);
  const status = STATUS.safeParse(ketikan.status).data;
  const sementara = status === 'plt' || status === 'plh';
  if (!orang) salah('orang', ANGKAT.orangKosong);
  if (!jabatan) salah('jabatan', ANGKAT.jabatanKosong);
  if (!status) salah('status', ANGKAT.statusKosong);

  const mulai = hari(ketikan.mulai);
  if (mulai === undefined) salah('mulai', ANGKAT.mulaiSalah);
  const sampai = hari(ketikan.sampai);
  if (sampai === undefined && (sementara || terisi(ketikan.sampai))) salah('sampai', ANGKAT.sampaiSalah);
  if (sampai !== undefined && sampai < hariDari(kini, zona)) salah('sampai', ANGKAT.sampaiLewat);

  const nomor = ketikan.nomor.trim();
  const bersurat = sementara || nomor !== '' || terisi(ketikan.tanggalSurat);
  const tanggal = bacaTanggal(gabungTanggal(ketikan.tanggalSurat));
  if (bersurat && nomor === '') salah('nomor', ANGKAT.nomorKosong);
  if (bersurat && tanggal === undefined) salah('tanggal_surat', ANGKAT.tanggalSuratSalah);

  if (!orang || !jabatan || !status || mulai === undefined || kesalahan.length > 0)
    return { ok: false, kesalahan };
  const baru: Pengangkatan = {
    id: ketikan.id,
    orang: orang.id,
    jabatan: jabatan.id,
    status,
    // From this moment on when it is today: whoever was revoked this morning held the post until then.
    mulai: mulai === hariDari(kini, zona) ? kini : awalHari(mulai, zona),
    sampai: sampai === undefined ? null : awalHari(sampai + 1, zona),
    surat: bersurat && tanggal !== undefined ? { nomor, tanggal } : null,
  };
  return { ok: true, baru };
}

const BIDANG: Readonly<Record<string, string>> = {
  orang: 'orang',
  jabatan: 'jabatan',
  sampai: 'sampai',
  surat: 'nomor',
};

/** Findings of the core beside the fields they are about; what is about the post as a whole stands beside it. */
export function kesalahanDari(temuan: readonly Temuan[], berat: Temuan['berat']): readonly Kesalahan[] {
  return temuan
    .filter((t) => t.berat === berat)
    .map((t) => ({ id: BIDANG[t.bidang ?? 'jabatan'] ?? 'jabatan', pesan: t.kalimat }));
}

function hari(bagian: TigaBagian): number | undefined {
  const iso = bacaTanggal(gabungTanggal(bagian));
  return iso === undefined ? undefined : hariDariIso(iso);
}

function terisi({ hari: h, bulan, tahun }: TigaBagian): boolean {
  return `${h}${bulan}${tahun}`.trim() !== '';
}
