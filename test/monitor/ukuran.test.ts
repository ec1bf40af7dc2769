import { describe, expect, it } from 'vitest';
import type { Kunjungan } from '../../src/core/berkas/berkas.ts';
import { lingkupMonitor } from '../../src/core/monitor/lingkup.ts';
import { lingkupJejak } from '../../src/core/monitor/kepala.ts';
import { median } from '../../src/core/monitor/median.ts';
import { mutu } from '../../src/core/monitor/mutu.ts';
import type { Perjalanan } from '../../src/core/monitor/perjalanan.ts';
import { rentangMonitor } from '../../src/core/monitor/rentang.ts';
import { pengukur, selesaiDalam } from '../../src/core/monitor/terukur.ts';
import { tersendat, ukuranLangkah } from '../../src/core/monitor/ukuran-langkah.ts';
import { tingkat, ukuranSel } from '../../src/core/monitor/ukuran-sel.ts';
import { ZONA } from '../../src/core/waktu/zona.ts';
import { kalenderUji } from '../latihan/latihan-uji.ts';
import { SOP } from '../organisasi/contoh.ts';

const kalender = kalenderUji();
const pukul = (jam: string, tanggal = '2026-11-24'): number => Date.parse(`${tanggal}T${jam}+07:00`);
const rentang = rentangMonitor('hari', pukul('16:00'), ZONA.WIB);
const periksa = SOP.kegiatan.find((k) => k.bacaan.tidak);

function visit(lain: Partial<Kunjungan>): Kunjungan {
  return {
    jenis: 'langkah',
    langkah: periksa?.no ?? 0,
    putaran: 1,
    penanggung: { pelaksana: periksa?.bacaan.pelaksana ?? '', kantor: 'a' },
    sebab: 'lanjut',
    baku: 15,
    tiba: pukul('08:00'),
    dibuka: pukul('08:10'),
    dibukaOleh: null,
    selesai: pukul('08:40'),
    ...lain,
  };
}

function berkas(...kunjungan: readonly Kunjungan[]): Perjalanan {
  return {
    id: 'x',
    versi: 1,
    nomor: 'A-1',
    sop: '',
    keperluan: '',
    kantor: {},
    posisi: { di: 'langkah', langkah: periksa?.no ?? 0, bagian: 0 },
    tutup: null,
    kunjungan,
    pengembalian: {},
    penyimpangan: [],
  };
}

const ukur = (...semua: readonly Perjalanan[]) => selesaiDalam(semua, rentang, pengukur(kalender));
const buka = visit({ selesai: null, dibuka: null, tiba: pukul('08:40') });

describe('measures of finished visits', () => {
  it('parts waiting from work in office minutes, the noon break left out', () => {
    const siang = visit({ tiba: pukul('11:30'), dibuka: pukul('11:50'), selesai: pukul('13:10') });
    expect(ukur(berkas(siang, buka)).map((t) => t.lama)).toEqual([{ tunggu: 20, kerja: 20 }]);
  });

  it('does not take a visit that was never seen opened for work of no time', () => {
    const sekaligus = visit({ dibuka: pukul('08:40') });
    const isi = ukuranSel(ukur(berkas(sekaligus, buka), berkas(visit({}), buka)));
    expect(isi).toEqual({ banyak: 2, kerja: 30, tunggu: 25, nisbah: 2 });
  });

  it('counts what ended in the time alone, and nothing that its own post did not end', () => {
    const kemarin = visit({ selesai: pukul('15:00', '2026-11-23'), tiba: pukul('14:00', '2026-11-23') });
    expect(ukur(berkas(kemarin, buka))).toEqual([]);
    const ditarik = ukur(berkas(visit({}), { ...buka, sebab: 'tarik' }));
    expect(ukuranSel(ditarik).banyak).toBe(0);
  });

  it('tells Ya from Tidak by where the berkas went, and a message passed on is no decision', () => {
    const tidak = berkas(visit({}), { ...buka, jenis: 'beritahu', sebab: 'tidak' });
    const pesan = berkas(visit({ jenis: 'beritahu' }), { ...buka, jenis: 'tunggu' });
    const baris = ukuranLangkah(SOP, [], ukur(tidak, berkas(visit({}), buka), pesan));
    expect(baris.find((b) => b.no === periksa?.no)?.putusan).toEqual({ semua: 2, tidak: 1 });
    expect(baris.filter((b) => b.putusan).map((b) => b.no)).toEqual(
      SOP.kegiatan.filter((k) => k.bacaan.tidak).map((k) => k.no),
    );
  });

  it.each([
    [null, undefined],
    [1, 'baku'],
    [1.01, 'sedang'],
    [1.5, 'sedang'],
    [3, 'tinggi'],
    [3.01, 'parah'],
  ])('%s of the standard is %s', (nisbah, harap) => expect(tingkat(nisbah)).toBe(harap));

  it('keeps the office’s minutes and the pemohon’s days apart', () => {
    const tunggu = visit({ jenis: 'tunggu', tiba: pukul('08:40', '2026-11-22'), selesai: pukul('08:40') });
    const tutup = { posisi: { di: 'tutup', sebab: 'selesai' } as const, tutup: 'selesai' as const };
    const hasil = mutu(SOP, [{ ...berkas(visit({}), tunggu), ...tutup }], {
      rentang,
      ukur: pengukur(kalender),
    });
    expect(hasil.hariPemohon).toBe(2);
    expect(hasil.perUnit.map((u) => u.menit)).toEqual([40, 0]);
  });

  it('names the step that takes longest over its standard, once enough has passed it', () => {
    const lama = Array.from({ length: 3 }, () => berkas(visit({}), buka));
    expect(tersendat(ukuranLangkah(SOP, [], ukur(...lama)))?.no).toBe(periksa?.no);
    expect(tersendat(ukuranLangkah(SOP, [], ukur(...lama.slice(1))))).toBeUndefined();
  });

  it('takes the middle, which one bad day does not move', () => {
    expect([median([]), median([3]), median([9, 1]), median([1, 900, 2])]).toEqual([null, 3, 5, 2]);
  });

  it('looks back over the office’s own days', () => {
    const dari = (nama: string) => rentangMonitor(nama, pukul('00:30'), ZONA.WIB).dari;
    expect(dari('hari')).toBe(pukul('00:00'));
    expect(dari('pekan')).toBe(pukul('00:00', '2026-11-18'));
    expect(dari('bulan')).toBe(pukul('00:00', '2026-11-01'));
  });
});

describe('who sees which numbers', () => {
  const kantor = [
    { id: 'atas', induk: null },
    { id: 'a', induk: 'atas' },
    { id: 'b', induk: 'atas' },
  ];
  const pos = (pelaksana: string, di: string) => [{ pelaksana, kantor: di }];
  const boleh = (penugasan: ReturnType<typeof pos>, admin = false) =>
    lingkupMonitor({ sop: SOP, kantor, penugasan, admin });
  const menanda = SOP.tanda_tangan.map((t) => t.oleh).filter((o) => SOP.pelaksana.some((p) => p.kunci === o));
  const diam = SOP.pelaksana.find(
    (p) => p.kunci !== SOP.penerimaan.pelaksana && !SOP.kegiatan.some((k) => k.bacaan.pelaksana === p.kunci),
  );

  it('denies whoever has no step, and nobody more than a post gives', () => {
    expect(boleh([])).toBeUndefined();
    expect(boleh(pos(diam?.kunci ?? '', 'atas'))).toBeUndefined();
    expect(boleh(pos(menanda[0] ?? '', 'a'))).toEqual(['a']);
    expect(boleh(pos(menanda.at(-1) ?? '', 'atas'))).toEqual(['atas', 'a', 'b']);
    expect(boleh([], true)).toEqual(['atas', 'a', 'b']);
  });

  it('shows looks at personal data to who signs, in that office alone', () => {
    const jejak = (penugasan: ReturnType<typeof pos>, admin = false) =>
      lingkupJejak({ sop: SOP, kantor, penugasan, admin });
    expect(jejak(pos(menanda.at(-1) ?? '', 'atas'))).toEqual(['atas']);
    expect(jejak(pos(periksa?.bacaan.pelaksana ?? '', 'a'))).toBeUndefined();
    expect(jejak([], true)).toEqual(['atas', 'a', 'b']);
  });
});
