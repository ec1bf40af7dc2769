import { daftarBawaan, type Bawaan } from '../../core/formulir/bawaan.ts';
import type { Keperluan } from '../../core/formulir/persyaratan.skema.ts';
import { cariKeperluan } from '../../core/formulir/persyaratan.ts';
import { telusuriTanya, type Terjawab } from '../../core/formulir/tanya.ts';
import { GAMBAR_CONTOH, type GambarContoh } from '../../core/formulir/tanya.skema.ts';
import type { Kantor } from '../../core/organisasi/kantor.ts';
import { tanggalPanjang } from '../../core/waktu/tanggal.ts';
import type { Dunia } from '../dunia.ts';
import { ajukanTerbuka } from '../ajukan/terbuka.ts';
import { syaratBerlaku } from '../syarat/berlaku.ts';
import { kantorPenerima, lamaLayanan } from './layanan.ts';

/** Everything that the page of one service says. */
export interface IsiSyarat {
  readonly keperluan: Keperluan;
  readonly bawaan: readonly Bawaan[];
  readonly jejak: readonly Terjawab[];
  /** Whether the answers made the list shorter. */
  readonly dipersempit: boolean;
  readonly langsung: { readonly judul: string; readonly isi: string; readonly dasar: string } | undefined;
  readonly gambar: readonly GambarContoh[];
  readonly lama: string;
  readonly kantor: readonly Kantor[];
  readonly namaKantor: string;
  readonly dibaca: string;
  /** Whether it may be applied for from a phone. */
  readonly ajukan: boolean;
}

/** Reads the list of a service for these answers; answers that lead elsewhere narrow nothing. Undefined: no such service. */
export async function isiSyarat(
  dunia: Dunia,
  kunci: string,
  jawab: readonly string[],
): Promise<IsiSyarat | undefined> {
  const { sop, tanya } = dunia.naskah;
  const { nilai: persyaratan } = await syaratBerlaku(dunia);
  const keperluan = cariKeperluan(persyaratan, kunci);
  if (!keperluan) return undefined;
  const telusur = tanya && telusuriTanya(tanya, jawab);
  const sesuai = telusur?.di.jenis === 'keperluan' && telusur.di.keperluan === kunci ? telusur : undefined;
  const tanpa = sesuai?.di.jenis === 'keperluan' ? sesuai.di.tanpa : [];
  const bawaan = daftarBawaan(persyaratan, kunci, tanpa);
  const ada = bawaan
    .flatMap((b) => (b.jenis === 'satu' ? [b.syarat] : b.pilihan))
    .map((s) => tanya?.gambar[s.kunci]);
  return {
    keperluan,
    bawaan,
    jejak: sesuai?.jejak ?? [],
    dipersempit: tanpa.length > 0,
    langsung: tanya?.langsung,
    gambar: GAMBAR_CONTOH.filter((g) => ada.includes(g)),
    lama: lamaLayanan(sop.nilai),
    kantor: kantorPenerima(sop.nilai, (await dunia.organisasi.baca()).kantor),
    namaKantor: dunia.tenant.nama,
    dibaca: tanggalPanjang(dunia.jam(), dunia.kalender.zona),
    ajukan: await ajukanTerbuka(dunia),
  };
}
