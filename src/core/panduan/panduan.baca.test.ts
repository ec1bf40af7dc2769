import { describe, expect, it } from 'vitest';
import { bacaPanduan } from './panduan.baca.ts';
import { gambarPanduan, kalimatPanduan, teksPotong } from './panduan.ts';

const CONTOH = `# Panduan uji

Untuk siapa saja. Satu
kalimat boleh dua baris.

## Langkah

1. Tekan **Simpan arsip**, lalu \`Ctrl\` \`Enter\`.
   Baris kedua butir itu.
   ![Arsip](gambar/arsip.webp "Tekan **Simpan arsip**.")
2. Baca [panduan lain](lain.md) atau [halaman depan](/).

### Bila salah
Tekan **Urungkan**.

- satu
- dua
`;

function salah(teks: string): readonly string[] {
  const hasil = bacaPanduan(teks);
  return hasil.ok ? [] : hasil.kesalahan.map((k) => `${k.baris}: ${k.pesan}`);
}

describe('reading a guide', () => {
  it('keeps title, first paragraph, steps with their pictures, questions and marks', () => {
    const hasil = bacaPanduan(CONTOH);
    if (!hasil.ok) throw new Error(JSON.stringify(hasil.kesalahan));
    const { judul, ringkas, blok } = hasil.panduan;
    expect(judul).toBe('Panduan uji');
    expect(teksPotong(ringkas)).toBe('Untuk siapa saja. Satu kalimat boleh dua baris.');
    expect(blok.map((b) => b.jenis)).toEqual(['judul', 'daftar', 'judul', 'paragraf', 'daftar']);
    expect(gambarPanduan(hasil.panduan)).toMatchObject([{ nama: 'arsip.webp', uraian: 'Arsip' }]);
    const semua = kalimatPanduan(hasil.panduan).flat();
    expect(semua.filter((p) => p.jenis === 'label').map((p) => p.teks)).toEqual([
      'Simpan arsip',
      'Simpan arsip',
      'Urungkan',
    ]);
    expect(semua.filter((p) => p.jenis === 'tuts').map((p) => p.teks)).toEqual(['Ctrl', 'Enter']);
    expect(semua.flatMap((p) => (p.jenis === 'tautan' ? [p.ke] : []))).toEqual(['lain.md', '/']);
    const [, daftar] = blok;
    expect(daftar?.jenis === 'daftar' && teksPotong(daftar.butir[0]?.isi ?? [])).toContain(
      'Baris kedua butir itu.',
    );
  });

  it.each([
    ['', '1: '],
    ['Tanpa judul\n', '1: Panduan dimulai dengan judul'],
    ['# J\n\n## Langsung\n', '1: Sesudah judul'],
    ['# J\n\nA.\n\n| a | b |\n', '5: Baris ini tidak dikenal'],
    ['# J\n\nA.\n\n<script>x</script>\n', '5: Baris ini tidak dikenal'],
    ['# J\n\nA <b>x</b>.\n', '3: Tanda di'],
    ['# J\n\nA **tanpa tutup.\n', '3: Tanda di'],
    ['# J\n\n[x](javascript:alert)\n', '3: Tautan ke'],
    ['# J\n\n[x](https://lain.example/)\n', '3: Tautan ke'],
    ['# J\n\nA.\n\n   menjorok\n', '5: Baris yang menjorok'],
    ['# J\n\nA.\n\n![x](gambar/x.png "y")\n', '5: Baris ini tidak dikenal'],
  ])('refuses %j at its line', (teks, awal) => {
    expect(salah(teks)[0] ?? '').toContain(awal);
  });
});
