import { createHash, randomUUID } from 'node:crypto';
import { hariDari } from '../../core/waktu/hari.ts';
import type { LembarKertas } from '../../dokumen/kertas/kertas.ts';
import { KertasError } from '../../dokumen/kertas/kertas-error.ts';
import { type PaketTemplat, paketTemplat } from '../../dokumen/kertas/paket-templat.ts';
import { kodePendek } from '../../store/kripto/kode.ts';
import { alamat } from '../alamat.ts';
import { bukaBerkas, cariBerkas } from '../berkas/buka-berkas.ts';
import type { BahanKerja } from '../kerja/bahan.ts';
import { type Layar, lingkup } from '../layar.ts';
import { sebagai } from '../tampilan/sebagai.ts';
import { namaSurat, susunSurat } from './daftar-surat.ts';
import { jejakCetak } from './jejak.ts';
import type { CapCetak, PilihanCetak, SuratJadi } from './surat.ts';

/** A print: its bytes as they are kept, and what it was made from, for a file of several. */
export interface CetakanJadi {
  readonly id: string;
  readonly surat: string;
  readonly judul: string;
  readonly bahan: BahanKerja;
  readonly bytes: Uint8Array;
  readonly lembar: LembarKertas;
  /** Epoch ms of the first print of this content. */
  readonly pada: number;
}

/** What became of a wish to print. `tiada`: no such berkas or paper for this person. */
export type HasilCetak =
  | { readonly hasil: 'jadi'; readonly cetakan: CetakanJadi }
  | { readonly hasil: 'tiada' }
  | { readonly hasil: 'ditolak'; readonly kalimat: string; readonly bahan: BahanKerja }
  | { readonly hasil: 'gagal'; readonly galat: KertasError; readonly bahan: BahanKerja };

export interface PermintaanCetak {
  readonly kunci: string;
  /** One of our papers, or the key of a companion sheet. */
  readonly surat: string;
  readonly sebagai?: string | undefined;
  readonly pilihan: PilihanCetak;
}

/**
 * Prints a paper of a berkas: one press, that commits event, bytes and the code of the sheet. The same content printed
 * again by the same person on the same day is the same document: its key says so, and so does the code in its QR.
 */
export async function cetakSurat(
  layar: Layar,
  { kunci, surat, sebagai: peran, pilihan }: PermintaanCetak,
): Promise<HasilCetak> {
  const berkas = await cariBerkas(layar, kunci);
  const terbuka = berkas && (await bukaBerkas(layar, berkas, { terbuka: memuatNik(surat), sebagai: peran }));
  if (!terbuka) return { hasil: 'tiada' };
  const { bahan, riwayat } = terbuka;
  const lacak = await layar.dunia.berkas.lacak(bahan.berkas.id);
  const { nama, surat: jadi } = await susunSurat(surat, { layar, bahan, riwayat, lacak, pilihan });
  if (jadi === undefined) return { hasil: 'tiada' };
  if ('kalimat' in jadi) return { hasil: 'ditolak', kalimat: jadi.kalimat, bahan };
  try {
    return await tekanCetak(layar, bahan, nama, jadi);
  } catch (galat) {
    if (galat instanceof KertasError) return { hasil: 'gagal', galat, bahan };
    throw galat;
  }
}

/** The form isian and its companion sheets show numbers in full; letters never do. */
function memuatNik(surat: string): boolean {
  return surat === 'form' || namaSurat(surat) === undefined;
}

async function tekanCetak(
  layar: Layar,
  bahan: BahanKerja,
  nama: string,
  surat: SuratJadi,
): Promise<HasilCetak> {
  const { dunia, pegawai, kini } = layar;
  const { berkas } = bahan;
  const paket = paketSurat(layar, surat);
  const guna = [
    sidik({ nama, paket: paket.sidik, isi: surat.isi }),
    pegawai.id,
    hariDari(kini, dunia.kalender.zona),
  ].join('/');
  const token = surat.bertoken ? dunia.berkas.rahasiaCetak(berkas.id, `lembar/${guna}`) : null;
  const tanda = {
    berkas: berkas.id,
    versi: null,
    kunci: `cetak-${dunia.berkas.rahasiaCetak(berkas.id, `kunci/${guna}`)}`,
    konteks: sebagai(bahan.penugasan, kini),
  };
  const jadi = (saat: number): LembarKertas => ({ ...surat.lembar(cap(layar, token, saat)), paket });
  const kembali = async (versi: number): Promise<HasilCetak> => {
    const tercatat = (await dunia.berkas.cetakan.daftar(berkas.id, lingkup(layar))).find(
      (c) => c.versi === versi,
    );
    const lama = tercatat && (await dunia.berkas.cetakan.buka(berkas.id, tercatat.id, lingkup(layar)));
    if (!lama) return { hasil: 'tiada' };
    const { id, pada, bytes } = lama;
    const lembar = jadi(pada);
    return { hasil: 'jadi', cetakan: { id, surat: nama, judul: surat.judul, bahan, bytes, lembar, pada } };
  };
  const dulu = await dunia.berkas.terdahulu(tanda);
  if (dulu?.hasil === 'berhasil') return kembali(dulu.versi);
  const lembar = jadi(kini);
  const { pdf } = await dunia.kertas.cetak([lembar], { judul: namaBerkas(surat, bahan), saat: kini });
  const id = randomUUID();
  const hasil = await dunia.berkas.tekan({
    ...tanda,
    sumber: dunia.tenant.latihan ? 'latihan' : 'layar',
    perintah: (alat) => ({
      jenis: 'cetak',
      surat: nama,
      cetakan: id,
      hash: alat.sidik(pdf),
      isian: surat.isian?.(alat).hash ?? null,
    }),
    dokumenResmi: [{ jenis: nama, bytes: pdf, cetakan: { id, token } }],
  });
  if (hasil.hasil === 'ditolak') return { hasil: 'ditolak', kalimat: hasil.penolakan.kalimat, bahan };
  if (hasil.hasil === 'basi') return { hasil: 'tiada' };
  if (hasil.ulang) return kembali(hasil.versi);
  return {
    hasil: 'jadi',
    cetakan: { id, surat: nama, judul: surat.judul, bahan, bytes: pdf, lembar, pada: kini },
  };
}

function cap(layar: Layar, token: string | null, saat: number): CapCetak {
  return {
    jejak: jejakCetak(layar, saat),
    lembar:
      token === null
        ? null
        : { alamat: layar.dunia.alamatPublik + alamat.lembar(token), kode: kodePendek(token) },
  };
}

/** The office's templates of now; a form keeps those it began with. Pictures are always those of now. */
function paketSurat({ dunia }: Layar, { templat }: SuratJadi): PaketTemplat {
  return paketTemplat(new Map([...dunia.naskah.cetak.berkas, ...(templat ?? [])]));
}

function sidik(isi: unknown): string {
  return createHash('sha256').update(JSON.stringify(isi)).digest('hex');
}

function namaBerkas({ judul }: SuratJadi, { berkas }: BahanKerja): string {
  return [judul, berkas.nomor].filter(Boolean).join(' ');
}
