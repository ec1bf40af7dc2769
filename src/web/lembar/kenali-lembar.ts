import { type Berkas, pernahDicetak } from '../../core/berkas/berkas.ts';
import type { LembarDikenal } from '../../store/berkas/cetakan.ts';
import { rapikanKode } from '../../store/kripto/kode.ts';
import { bacaKodeCetakan, type KodeCetakan } from '../cetak/kode-cetakan.ts';
import { lembarKantor, sebutSurat } from '../cetak/sebut-surat.ts';
import { LEMBAR } from '../kata/lembar.ts';
import { type Layar, lingkup } from '../layar.ts';

/** What a scanned sheet says of itself: the texts of its QR codes, and what was typed where none could be read. */
export interface TandaLembar {
  readonly qr: readonly string[];
  readonly kode: string;
  /** The official says that this sheet was filled by hand and not printed here. */
  readonly tulisTangan: boolean;
}

/** The print that a scan belongs to (null: written by hand), or why it is none of this berkas. */
export type HasilKenali =
  { readonly ok: true; readonly cetakan: string | null } | { readonly ok: false; readonly kalimat: string };

type Lembar = Extract<KodeCetakan, { jenis: 'lembar' }>;

/**
 * Binds a scan to its print. The wrong paper, another berkas, two sheets at once, a sheet of a former content and one
 * that nobody printed are told apart, each with what to do; the core asks once more in the press itself.
 */
export async function kenaliLembar(layar: Layar, berkas: Berkas, tanda: TandaLembar): Promise<HasilKenali> {
  const kode = tanda.qr.map(bacaKodeCetakan);
  const lembar = kode.filter((k): k is Lembar => k.jenis === 'lembar');
  const token = [...new Set(lembar.map((k) => k.token))];
  const [satu] = token;
  if (token.length > 1) return salah(LEMBAR.duaLembar(token.length));
  if (satu !== undefined)
    return bandingkan(layar, berkas, lembar, await layar.dunia.berkas.cetakan.cariToken(satu));
  if (tanda.kode.trim() !== '') return dariKetikan(layar, berkas, tanda.kode);
  if (tanda.tulisTangan) return { ok: true, cetakan: null };
  if (kode.some((k) => k.jenis === 'lacak')) return salah(LEMBAR.tandaTerima);
  if (kode.some((k) => k.jenis === 'map')) return salah(LEMBAR.sampul);
  return salah(pernahDicetak(berkas) ? LEMBAR.takTerbaca : LEMBAR.belumDicetak);
}

async function dariKetikan(layar: Layar, berkas: Berkas, ketikan: string): Promise<HasilKenali> {
  if (rapikanKode(ketikan)?.length !== 8) return salah(LEMBAR.kodeSalahTulis);
  const semua = await layar.dunia.berkas.cetakan.cariKode(berkas.id, ketikan);
  const cocok = semua.find((c) => isianSama(berkas, c.id)) ?? semua[0];
  return cocok ? periksa(layar, berkas, cocok) : salah(LEMBAR.kodeTakDikenal(ketikan.trim().toUpperCase()));
}

async function bandingkan(
  layar: Layar,
  berkas: Berkas,
  lembar: readonly Lembar[],
  dikenal: LembarDikenal | undefined,
): Promise<HasilKenali> {
  if (!dikenal) return salah(LEMBAR.takDikenal);
  if (dikenal.berkas !== berkas.id) {
    const lain = await layar.dunia.berkas.ambil(dikenal.berkas, lingkup(layar));
    return salah(lain?.berkas.nomor ? LEMBAR.berkasLain(lain.berkas.nomor) : LEMBAR.berkasOrang);
  }
  const hasil = periksa(layar, berkas, dikenal);
  const dari = Math.max(...lembar.map((l) => l.dari));
  return hasil.ok && !lembar.some((l) => l.halaman === dari) ? salah(LEMBAR.bukanAkhir(dari)) : hasil;
}

function periksa({ dunia }: Layar, berkas: Berkas, { id, surat }: LembarDikenal): HasilKenali {
  const cetakan = berkas.cetakan.find((c) => c.id === id);
  if (cetakan === undefined) return salah(LEMBAR.takDikenal);
  if (cetakan.isian === null) return salah(LEMBAR.suratLain(sebutSurat(surat, lembarKantor(dunia))));
  return isianSama(berkas, id) ? { ok: true, cetakan: id } : salah(LEMBAR.lama);
}

function isianSama(berkas: Berkas, cetakan: string): boolean {
  const isian = berkas.cetakan.find((c) => c.id === cetakan)?.isian ?? null;
  return isian !== null && isian === berkas.isian?.hash;
}

function salah(kalimat: string): HasilKenali {
  return { ok: false, kalimat };
}
