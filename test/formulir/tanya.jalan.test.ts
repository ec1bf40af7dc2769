import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { daftarBawaan } from '../../src/core/formulir/bawaan.ts';
import { tulisKesalahanDefinisi } from '../../src/core/formulir/kesalahan-definisi.ts';
import { bacaPersyaratan } from '../../src/core/formulir/persyaratan.ts';
import { semuaJalan } from '../../src/core/formulir/tanya.periksa.ts';
import { bacaTanya, telusuriTanya } from '../../src/core/formulir/tanya.ts';
import { bacaPertanyaan } from '../../src/naskah/paket-formulir.ts';
import { harus, teksSop } from './definisi.uji.ts';

const syarat = harus(bacaPersyaratan(parse(teksSop('persyaratan.yaml')), 'persyaratan.yaml'));
const teks = teksSop('tanya.yaml');
const tanya = harus(bacaTanya(parse(teks), 'tanya.yaml', syarat));
const rusak = (dari: string, menjadi: string): string => {
  const diubah = teks.replace(dari, menjadi);
  expect(diubah).not.toBe(teks);
  const hasil = bacaTanya(parse(diubah), 'tanya.yaml', syarat);
  return hasil.ok ? '' : hasil.kesalahan.map(tulisKesalahanDefinisi).join('\n');
};
const bawa = (...jawaban: string[]) => {
  const di = telusuriTanya(tanya, jawaban)?.di;
  if (di?.jenis !== 'keperluan') throw new Error(`no list: ${di?.jenis}`);
  return daftarBawaan(syarat, di.keperluan, di.tanpa).map((b) =>
    b.jenis === 'satu' ? b.syarat.kunci : b.pilihan.map((p) => p.kunci),
  );
};

describe('three questions at most', () => {
  it('lead to every service, and on every way to a list or to advice', () => {
    const jalan = semuaJalan(tanya);
    expect(Math.max(...jalan.map((j) => j.pertanyaan.length))).toBe(3);
    const sampai = new Set(jalan.flatMap((j) => j.jawaban.at(-1)?.keperluan ?? []));
    expect([...sampai].sort()).toEqual(syarat.keperluan.map((k) => k.kunci).sort());
    for (const { jawaban } of jalan)
      expect(
        telusuriTanya(
          tanya,
          jawaban.map((j) => j.kunci),
        )?.di.jenis,
      ).not.toBe('pertanyaan');
  });

  it('leave only the papers that this pemohon brings', () => {
    expect(bawa('menikah', 'sudah')).toEqual(['f-1-02', 'kk-lama-kedua-pihak', 'buku-nikah']);
    expect(bawa('menikah', 'belum')).toEqual(['f-1-02', 'kk-lama-kedua-pihak', 'sptjm-kawin-cerai']);
    expect(bawa('meninggal', 'kepala', 'ada')).toEqual(['f-1-02', 'kk-lama', 'akta-kematian-kepala']);
    expect(bawa('lain', 'wni')).toEqual(['f-1-02', ['keppres-sumpah', 'kepmenkum']]);
  });

  it('ask again where an answer is unknown, and stop where the way ended', () => {
    expect(telusuriTanya(tanya, ['menikah', 'entah', 'x'])?.di).toMatchObject({
      pertanyaan: { kunci: 'nikah' },
    });
    expect(telusuriTanya(tanya, [])?.di).toMatchObject({ pertanyaan: { kunci: 'peristiwa' } });
    expect(telusuriTanya(tanya, ['hilang', 'x'])).toMatchObject({ di: { keperluan: 'hilang' }, jejak: [{}] });
    expect(telusuriTanya(tanya, ['lain', 'tidak-ada'])?.di.jenis).toBe('saran');
  });

  it.each([
    ['keperluan: ubah-data', 'keperluan: ubah-dat', 'Keperluan "ubah-dat" tidak ada di persyaratan.yaml.'],
    ['keperluan: ubah-data', 'keperluan: rusak', 'Keperluan "ubah-data" tidak tercapai.'],
    ['keperluan: ubah-data', 'ke: entah', 'Pertanyaan "entah" tidak ada.'],
    ['keperluan: ubah-data', 'ke: pindah, saran: x', 'menuju tepat satu: ke, keperluan, atau saran'],
    [
      'label: Di bawah 17 tahun, keperluan: tambah-menumpang',
      'label: x, ke: siapa',
      'Lebih dari 3 pertanyaan',
    ],
    ['label: Menikah, ke: nikah', 'label: Menikah, ke: peristiwa', 'Lebih dari 3 pertanyaan: peristiwa'],
    ['label: Menikah, ke: nikah', 'label: Menikah, ke: pisah', 'yang menuju pertanyaan "nikah"'],
    ['tanpa: [surat-lahir]', 'tanpa: [kk-lama]', '"kk-lama" bukan syarat dengan `bila`'],
    ['tanpa: [surat-lahir]', 'tanpa: [surat-lahir, akta-kelahiran]', 'Semua pilihan "bukti-lahir"'],
    ['kunci: lahir, label', 'kunci: menikah, label', 'Kunci "menikah" dipakai dua kali.'],
    ['kk-rusak: kk', 'kk-entah: kk', 'Syarat "kk-entah" tidak ada'],
    ['kk-rusak: kk', 'kk-rusak: foto', 'Pilih salah satu: kk, kartu'],
  ])('say what is wrong in the file: %s → %s', (dari, menjadi, kalimat) => {
    expect(rusak(dari, menjadi)).toContain(kalimat);
  });

  it('stop the program with the file’s name where they are wrong, or no YAML at all', () => {
    expect(() => bacaPertanyaan('tanya.yaml', teks.replace('ke: nikah', 'ke: entah'), syarat)).toThrow(
      'tanya.yaml, pertanyaan[0].jawaban[0].ke: Pertanyaan "entah" tidak ada.',
    );
    expect(() => bacaPertanyaan('tanya.yaml', 'bahasa: [', syarat)).toThrow(/^tanya\.yaml:1: YAML/u);
  });
});
