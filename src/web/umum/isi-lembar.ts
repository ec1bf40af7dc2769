import { type Berkas, type Cetakan, tandaBerlaku } from '../../core/berkas/berkas.ts';
import { lembarDiganti } from '../../core/berkas/register.ts';
import { namaUmum } from '../../core/formulir/nama-umum.ts';
import type { Kantor } from '../../core/organisasi/kantor.ts';
import { pelaksana } from '../../core/sop/lookup.ts';
import { pukul, tanggalPanjang } from '../../core/waktu/tanggal.ts';
import type { Dunia } from '../dunia.ts';
import { lembarKantor, sebutSurat } from '../cetak/sebut-surat.ts';
import { LEMBAR } from '../kata/lacak.ts';

/** What a printed sheet is worth now. */
export type KeadaanLembar = 'berlaku' | 'diganti' | 'dibatalkan';

export interface IsiLembar {
  readonly keadaan: KeadaanLembar;
  readonly surat: string;
  readonly nomor: string | null;
  readonly nama: string;
  readonly dicetak: string;
  /** When a newer print of the same paper was made, where its content may be another. */
  readonly lebihBaru: string | null;
  /** Signatures on record, for a sheet that holds the form as it stands. */
  readonly tanda: readonly { readonly label: string; readonly kapan: string | null }[];
  readonly kantor: Kantor | undefined;
  /** When this was looked up: a screenshot is worth what it was then. */
  readonly diperiksa: string;
}

/** Reads one print for whoever holds its sheet; undefined when it is unknown. */
export async function isiLembar(
  dunia: Dunia,
  { berkas: id, cetakan: cetak }: { readonly berkas: string; readonly cetakan: string },
): Promise<IsiLembar | undefined> {
  const terbaca = await dunia.berkas.ambil(id, 'sistem');
  const cetakan = terbaca?.berkas.cetakan.find((c) => c.id === cetak);
  if (!terbaca || !cetakan) return undefined;
  const { berkas, baris } = terbaca;
  const [sop, organisasi] = await Promise.all([
    dunia.berkas.naskah.sop(berkas.naskah.sop),
    dunia.organisasi.baca(),
  ]);
  const { zona } = dunia.kalender;
  const hari = (saat: number): string => tanggalPanjang(saat, zona);
  const asal = cetakan.oleh.jenis === 'pejabat' ? cetakan.oleh.kantor : undefined;
  const keadaan = lembarDiganti(berkas, cetakan.id) ? 'diganti' : keadaanLembar(berkas, cetakan);
  const baru = berkas.cetakan.filter((c) => c.surat === cetakan.surat).at(-1);
  return {
    keadaan,
    surat: sebutSurat(cetakan.surat, lembarKantor(dunia)),
    nomor: berkas.nomor,
    nama: namaUmum(baris.namaPemohon ?? ''),
    dicetak: `${hari(cetakan.saat)}, ${pukul(cetakan.saat, zona)}`,
    lebihBaru:
      cetakan.isian === null && baru && baru.id !== cetakan.id
        ? LEMBAR.lebihBaru(`${hari(baru.saat)}, ${pukul(baru.saat, zona)}`)
        : null,
    tanda:
      cetakan.isian === null || keadaan !== 'berlaku'
        ? []
        : sop.tanda_tangan.map(({ kunci, label }) => {
            const tanda = tandaBerlaku(berkas, kunci);
            return { label, kapan: tanda ? hari(tanda.saat) : null };
          }),
    diperiksa: `${hari(dunia.jam())}, ${pukul(dunia.jam(), zona)}`,
    kantor: organisasi.kantor.find(
      (k) => k.id === (asal ?? berkas.kantor[pelaksana(sop, sop.penerimaan.pelaksana).unit]),
    ),
  };
}

/**
 * A sheet with the form on it is replaced when the form's content changes; every other paper stands as what was written
 * that day. Nothing of a berkas that was closed before its end is worth anything.
 */
export function keadaanLembar(
  { posisi, isian }: Pick<Berkas, 'posisi' | 'isian'>,
  cetakan: Pick<Cetakan, 'isian'>,
): KeadaanLembar {
  if (posisi.di === 'tutup' && posisi.sebab !== 'selesai') return 'dibatalkan';
  return cetakan.isian !== null && cetakan.isian !== isian?.hash ? 'diganti' : 'berlaku';
}
