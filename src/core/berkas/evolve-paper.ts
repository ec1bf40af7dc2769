import type { Arsip, Berkas } from './berkas.ts';
import type { Catatan, Peristiwa } from './peristiwa.ts';
import type { Pemegang, Tempat } from './posisi.ts';
import { type Lembar, type PemegangSurat, pindahTangan, type Surat } from './surat.ts';

type Papers = Extract<
  Peristiwa,
  { jenis: 'diserahkan' | 'map_diterima' | 'surat_dicatat' | 'surat_sampai' | 'diarsipkan' | 'dicetak' }
>;

/** Events about the paper itself: printed, handed over, received, found, arrived, filed. */
export function evolvePaper(berkas: Berkas, p: Papers, catatan: Catatan): Berkas {
  const sejak = catatan.terjadi;
  const semula = berkas.surat?.lembar ?? [];
  switch (p.jenis) {
    case 'diserahkan': {
      const pemegang = { jenis: 'pemohon' } as const;
      const penerima = { nama: p.penerima, hubungan: p.hubungan };
      const lembar = pindahTangan(semula, p.surat, { pemegang, sejak, orang: penerima });
      return { ...berkas, surat: { pemegang, surat: p.surat, sejak, penerima, lembar } };
    }
    case 'map_diterima':
    case 'surat_dicatat': {
      const pemegang = { jenis: 'pelaksana', ...p.oleh } as const;
      const datang = pindahTangan(semula, p.surat, { pemegang, sejak, orang: p.pembawa });
      const lembar = p.jenis === 'map_diterima' ? dicari(datang, p.kurang, sejak) : datang;
      return { ...berkas, surat: { pemegang, surat: p.surat, sejak, penerima: null, lembar } };
    }
    case 'surat_sampai': {
      if (!berkas.surat) return berkas;
      const tujuan = { pemegang: { jenis: 'tujuan' }, sejak, orang: null } as const;
      return { ...berkas, surat: { ...berkas.surat, lembar: pindahTangan(semula, p.surat, tujuan) } };
    }
    case 'diarsipkan': {
      const { jenis: _, ...isi } = p;
      const baru: Arsip = { ...isi, putaran: berkas.putaran, keadaan: 'aktif', saat: sejak };
      return { ...berkas, arsip: [...berkas.arsip, baru] };
    }
    case 'dicetak': {
      const { surat, cetakan: id, hash, isian } = p;
      return {
        ...berkas,
        cetakan: [...berkas.cetakan, { id, surat, hash, isian, saat: sejak, oleh: catatan.pelaku }],
      };
    }
  }
}

/** What should have come with the map and did not is looked for until it is in somebody's hands again. */
function dicari(lembar: readonly Lembar[], kurang: readonly string[], saat: number): readonly Lembar[] {
  return lembar.map((l) => (kurang.includes(l.surat) ? { ...l, tidakIkut: l.tidakIkut ?? saat } : l));
}

/**
 * Inside the offices the paper goes with the work; what the pemohon holds stays with the pemohon until received, and
 * what was left behind in another office stays there.
 */
export function suratMengikuti(berkas: Berkas, ke: Pemegang, saat: number): Surat | null {
  const { surat, penanggung } = berkas;
  if (surat === null || ke.jenis !== 'pelaksana') return surat;
  const ikut = (milik: Pemegang | PemegangSurat): boolean =>
    milik.jenis === 'pelaksana' &&
    !samaTempat(milik, ke) &&
    (milik.kantor === ke.kantor || samaTempat(milik, penanggung));
  const yangIkut = surat.lembar.filter((l) => ikut(l.pemegang)).map((l) => l.surat);
  const lembar =
    yangIkut.length === 0
      ? surat.lembar
      : pindahTangan(surat.lembar, yangIkut, { pemegang: ke, sejak: saat, orang: null });
  if (!ikut(surat.pemegang)) return { ...surat, lembar };
  return { ...surat, pemegang: ke, sejak: saat, penerima: null, lembar };
}

function samaTempat(a: Pemegang | PemegangSurat, b: Tempat | null): boolean {
  return b !== null && a.jenis === 'pelaksana' && a.pelaksana === b.pelaksana && a.kantor === b.kantor;
}
