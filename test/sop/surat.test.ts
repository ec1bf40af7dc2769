import { describe, expect, it } from 'vitest';
import type { Berkas } from '../../src/core/berkas/berkas.ts';
import { diMana } from '../../src/core/berkas/di-mana.ts';
import type { Posisi } from '../../src/core/berkas/posisi.ts';
import { KK, langkah, meja, perihal, RAK, teks } from './lib/meja.ts';

const SEMUA = ['form-isian', 'persyaratan', 'map'];
const serah = { jenis: 'serahkan', penerima: teks, hubungan: 'keluarga' } as const;
const jalan = (dari: number, cabang: 'ya' | 'tidak', hop: number): Posisi => ({
  di: 'jalan',
  dari,
  cabang,
  hop,
});

/** What the walk must have seen to stand there. */
const tidak = (p: Posisi): Record<number, number> =>
  p.di === 'jalan' && p.cabang === 'tidak' ? { [p.dari]: 1 } : {};

/** Who has each paper, in short: the lane, "pemohon" or "tujuan". */
const pegangan = ({ surat }: Berkas): Record<string, string> =>
  Object.fromEntries(
    (surat?.lembar ?? []).map(({ surat: s, pemegang: p }) => [
      s,
      p.jenis === 'pelaksana' ? p.pelaksana : p.jenis,
    ]),
  );

describe('each paper has its holder', () => {
  it('follows the work inside an office, from the loket on', () => {
    const m = meja(KK, { tujuan: langkah(4) });
    expect(new Set(Object.values(pegangan(m.berkas())))).toEqual(new Set(['sekretaris-kelurahan']));
    expect(diMana(KK, m.berkas())).toMatchObject({
      ikatan: [{ surat: ['persyaratan', 'form-isian', 'map'] }],
      berikutnya: { jenis: 'pos', tempat: { pelaksana: 'lurah' } },
    });
  });

  it('answers for a berkas in every kind of state', () => {
    const jawab = (tujuan: Posisi) =>
      diMana(KK, meja(KK, { tujuan, tidak: tidak(tujuan) }).berkas()).berikutnya;
    expect(diMana(KK, meja(KK, { tujuan: { di: 'titipan' } }).berkas()).ikatan).toEqual([]);
    expect(jawab(langkah(6))).toMatchObject({
      jenis: 'akan_diambil',
      tempat: { pelaksana: 'staf-kelurahan' },
    });
    expect(jawab(jalan(6, 'ya', 0))).toMatchObject({ jenis: 'diambil' });
    expect(jawab(jalan(6, 'ya', 1))).toMatchObject({
      jenis: 'dibawa',
      tempat: { pelaksana: 'kasi-pemerintahan' },
    });
    expect(jawab(jalan(3, 'tidak', 1))).toMatchObject({ jenis: 'pos' });
    expect(jawab({ di: 'tutup', sebab: 'selesai' })).toEqual({ jenis: 'tujuan' });
    expect(jawab({ di: 'tutup', sebab: 'dibatalkan' })).toEqual({ jenis: 'tetap' });
  });

  it('names what stayed behind at loop 7, and what did not arrive', () => {
    const m = meja(KK, { tujuan: jalan(7, 'tidak', 0), tidak: { 7: 1 } });
    m.pencet('kasi-pemerintahan', { ...serah, surat: ['form-isian', 'map'] });
    expect(pegangan(m.berkas())).toEqual({
      'form-isian': 'pemohon',
      map: 'pemohon',
      persyaratan: 'kasi-pemerintahan',
    });
    const datang = m.pencet('staf-kelurahan', {
      jenis: 'terima_map',
      surat: ['map'],
      pembawa: { nama: teks, hubungan: 'kuasa' },
    });
    expect(datang[0]).toMatchObject({ jenis: 'map_diterima', kurang: ['form-isian'] });
    // What came goes on with the work; what is missing is still where it was seen last, and is looked for.
    expect(pegangan(m.berkas())).toEqual({
      'form-isian': 'pemohon',
      map: 'kasi-pemerintahan-kelurahan',
      persyaratan: 'kasi-pemerintahan',
    });
    const hilang = m.berkas().surat?.lembar.filter((l) => l.tidakIkut !== null);
    expect(hilang?.map((l) => l.surat)).toEqual(['form-isian']);
    expect(perihal(m)).toEqual([]);
  });

  it('finds them again: a hand-over nobody recorded is repaired where the work stands, as a penyimpangan', () => {
    const m = meja(KK, { tujuan: jalan(7, 'tidak', 0), tidak: { 7: 1 } });
    m.pencet('kasi-pemerintahan', { ...serah, surat: ['form-isian', 'map'] });
    m.pencet('staf-kelurahan', { jenis: 'terima_map', surat: ['form-isian', 'map'] });
    const catat = { jenis: 'catat_pegang', surat: ['persyaratan'], pembawa: null } as const;
    expect(m.ditolak('lurah', catat)).toBe('bukan_wewenang');
    expect(m.ditolak('kasi-pemerintahan-kelurahan', { ...catat, surat: [] })).toBe('surat_kosong');
    expect(m.ditolak('kasi-pemerintahan-kelurahan', { ...catat, surat: ['map'] })).toBe(
      'surat_tidak_dikenal',
    );
    const posisi = m.berkas().posisi;
    m.pencet('kasi-pemerintahan-kelurahan', catat);
    expect(pegangan(m.berkas())['persyaratan']).toBe('kasi-pemerintahan-kelurahan');
    expect([perihal(m), m.berkas().posisi]).toEqual([['serah_tidak_tercatat'], posisi]);
    expect(m.ditolak('kasi-pemerintahan-kelurahan', catat)).toBe('bukan_giliran');
  });

  it('ends at the destination, and comes back for a correction', () => {
    const m = meja(KK, { tujuan: { di: 'tutup', sebab: 'selesai' } });
    expect(new Set(Object.values(pegangan(m.berkas())))).toEqual(new Set(['pemohon']));
    m.pencet('staf-kecamatan', { jenis: 'sampai_tujuan' });
    expect(new Set(Object.values(pegangan(m.berkas())))).toEqual(new Set(['tujuan']));
    expect(diMana(KK, m.berkas()).berikutnya).toEqual({ jenis: 'tetap' });
    expect(m.ditolak('staf-kecamatan', { jenis: 'sampai_tujuan' })).toBe('bukan_giliran');
    m.pencet('staf-kecamatan', { jenis: 'koreksi', alasan: teks });
    m.pencet('kasi-pemerintahan-kelurahan', {
      jenis: 'catat_pegang',
      surat: SEMUA,
      pembawa: { nama: teks, hubungan: 'sendiri' },
    });
    expect(new Set(Object.values(pegangan(m.berkas())))).toEqual(new Set(['kasi-pemerintahan-kelurahan']));
  });
});

describe('the archive of each office', () => {
  const KEL = 'staf-kelurahan';
  const KEC = 'staf-kecamatan';
  const pinjam = (saat: number) =>
    ({
      jenis: 'arsip_pinjam',
      peminjam: { jenis: 'luar', nama: teks },
      keperluan: teks,
      tenggat: saat,
    }) as const;
  const NANTI = 8_000_000_000_000;
  const arsip = (m: ReturnType<typeof meja>) =>
    m.berkas().arsip.map((a) => [a.kantor, a.putaran, a.tempat.rak, a.keadaan]);

  it('is two archives; a later filing of the same office supersedes, after loop 7 and after a correction', () => {
    const m = meja(KK, { tujuan: langkah(6), tidak: { 7: 1 }, koreksi: 1 });
    m.pencet(KEL, { jenis: 'arsip', tempat: { ...RAK, rak: 'Baru' }, digital: teks });
    const kel = m.tempat(KEL).kantor;
    const milik = m.berkas().arsip.filter((a) => a.kantor === kel);
    expect(milik.length).toBeGreaterThanOrEqual(2);
    expect(milik.at(-1)?.tempat.rak).toBe('Baru');
    m.pencet(KEL, { jenis: 'arsip_pindah', tempat: { ...RAK, rak: 'Z' }, keadaan: 'aktif' });
    const kini = m.berkas().arsip.filter((a) => a.kantor === kel);
    expect([kini.length, kini.at(-1)?.tempat.rak, kini.at(0)?.tempat.rak === 'Z']).toEqual([
      milik.length,
      'Z',
      false,
    ]);
    expect(m.berkas().arsip.some((a) => a.kantor === m.tempat(KEC).kantor)).toBe(true);
  });

  it('lends and takes back from a finished berkas, once at a time, each office its own', () => {
    const m = meja(KK, { tujuan: { di: 'tutup', sebab: 'selesai' } });
    const penyimpangan = m.berkas().penyimpangan;
    expect(m.ditolak(KEL, pinjam(0))).toBe('tenggat_lalu');
    expect(m.ditolak('lurah', pinjam(NANTI))).toBe('bukan_wewenang');
    expect(m.ditolak(KEL, { jenis: 'arsip_kembalikan', tempat: RAK })).toBe('bukan_giliran');
    m.pencet(KEL, pinjam(NANTI));
    expect(m.ditolak(KEL, pinjam(NANTI))).toBe('bukan_wewenang');
    expect(m.ditolak(KEL, { jenis: 'arsip_pindah', tempat: RAK, keadaan: 'inaktif' })).toBe('bukan_wewenang');
    m.pencet(KEC, pinjam(NANTI));
    expect(m.ditolak(KEL, { jenis: 'arsip_kembalikan', tempat: { ...RAK, rak: ' ' } })).toBe(
      'arsip_belum_dua',
    );
    m.pencet(KEL, { jenis: 'arsip_kembalikan', tempat: { ...RAK, rak: ' Lain ' } });
    expect(m.berkas().pinjaman.map((p) => p.kembali !== null)).toEqual([true, false]);
    expect(arsip(m)[0]).toEqual([m.tempat(KEL).kantor, 1, 'Lain', 'aktif']);
    m.pencet(KEL, { jenis: 'arsip_pindah', tempat: { ...RAK, rak: '2026' }, keadaan: 'inaktif' });
    expect(arsip(m)[0]).toEqual([m.tempat(KEL).kantor, 1, '2026', 'inaktif']);
    // Nothing of this is a deviation, and nothing of it opens the berkas again.
    expect([m.berkas().penyimpangan, m.berkas().posisi.di]).toEqual([penyimpangan, 'tutup']);
  });

  it('keeps a running berkas aktif, and gives one closed on its way its first place', () => {
    const jalanLagi = meja(KK, { tujuan: langkah(7) });
    const inaktif = { jenis: 'arsip_pindah', tempat: RAK, keadaan: 'inaktif' } as const;
    expect(jalanLagi.ditolak(KEL, inaktif)).toBe('belum_waktunya');
    expect(jalanLagi.ditolak(KEC, inaktif)).toBe('bukan_wewenang');
    const batal = meja(KK, { tujuan: { di: 'tutup', sebab: 'dibatalkan' } });
    expect(batal.berkas().arsip).toEqual([]);
    batal.pencet(KEL, inaktif);
    expect(batal.berkas().arsip).toMatchObject([{ langkah: null, digital: null, keadaan: 'inaktif' }]);
  });
});
