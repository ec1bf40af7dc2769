import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { kegiatan } from '../../core/sop/lookup.ts';
import { AreaPeriksa } from './periksa.tsx';
import {
  berkasBaru,
  kurang,
  majuSampai,
  sedang,
  semuaSesuai,
  SOP_UJI,
  SYARAT_UJI,
  tekan,
} from '../../../test/web/kerja/periksa-contoh.ts';
import { bahanUji } from '../../../test/web/kerja/periksa-contoh-bahan.ts';

const [PERTAMA, KEDUA] = SYARAT_UJI;
const awal = majuSampai(berkasBaru(), sedang('periksa'));
const dikembalikan = tekan(awal, {
  jenis: 'periksa',
  hasil: 'kurang',
  nilai: { ...semuaSesuai, [PERTAMA]: kurang('buram') },
});
const kembali = majuSampai(dikembalikan, sedang('periksa'));
const belakang = majuSampai(
  majuSampai(awal, sedang('dibawa')),
  (b) => sedang('periksa')(b) && b.penanggung?.kantor !== awal.penanggung?.kantor,
);
const langkahDi = (b: typeof awal): number => (b.posisi.di === 'langkah' ? b.posisi.langkah : 0);
const html = (b: typeof awal, lain = {}): string => render(<AreaPeriksa bahan={bahanUji(b, lain)} />);
const terlipat = (teks: string): string => teks.slice(teks.indexOf('<details'), teks.indexOf('</details'));

describe('the checklist', () => {
  it('shows every item with three verdicts and none chosen', () => {
    const teks = html(awal);
    for (const nama of ['Buku nikah', 'KK lama', 'Surat lain', 'Sesuai', 'Kurang', 'Tidak perlu'])
      expect(teks).toContain(nama);
    expect(teks).not.toMatch(/<input type="radio"[^>]*checked/);
    expect(teks).not.toContain('<details');
    expect(teks).toContain('3 belum dinilai');
  });

  it('sends both decisions from one form, in the words of the SOP', () => {
    const teks = html(awal);
    expect(teks.match(/<form/g)).toHaveLength(1);
    expect(teks).toMatch(/name="hasil" value="lengkap"[^>]*>.*Lengkap, isi form/);
    const { tidak } = kegiatan(SOP_UJI, langkahDi(awal)).bacaan.tombol;
    expect(teks).toMatch(new RegExp(`name="hasil" value="kurang".*${tidak ?? 'none'}`));
    expect(teks).toContain('action="/k/berkas/G1-26-0412-K/periksa"');
  });

  it('lets a document be looked at without script and without losing the verdicts', () => {
    const teks = html(awal);
    expect(teks).toMatch(/<button[^>]*name="lihat" value="buku-nikah"/i);
    expect(teks).toContain('data-lihat="/k/berkas/G1-26-0412-K?dok=buku-nikah"');
    expect(teks).toContain('src="/k/berkas/G1-26-0412-K/dokumen/dok-1?ukuran=pratinjau&amp;hal=1"');
    expect(teks).toContain('212 KB');
  });

  it('shows again what was typed and refused, with the error at its item', () => {
    const teks = html(awal, {
      ketikan: { 'putusan.kk-lama': 'kurang', 'alasan.kk-lama': 'lainnya', 'catatan.kk-lama': 'Sobek <b>' },
      kesalahan: [{ id: 'buku-nikah', pesan: 'Nilai dokumen ini.' }],
    });
    expect(teks).toMatch(/name="putusan.kk-lama" value="kurang"[^>]*checked/);
    expect(teks).toContain('value="Sobek &lt;b>"');
    expect(teks).toContain('href="#buku-nikah"');
    expect(teks).toContain('id="buku-nikah-g"');
  });
});

describe('after a return', () => {
  it('asks only what changed and folds away what stands', () => {
    const teks = html(kembali);
    expect(teks).toContain('Hanya yang berubah perlu dinilai');
    expect(teks).toContain('Sudah dinilai (2)');
    expect(terlipat(teks)).toContain('KK lama');
    expect(terlipat(teks)).not.toContain('Buku nikah');
    expect(teks).toContain('Sebelumnya kurang: Foto buram.');
    expect(teks).toMatch(/name="putusan.kk-lama" value="sesuai"[^>]*checked/);
  });
});

describe('at a later office', () => {
  it('shows the verdicts of the earlier one and offers one tick for all', () => {
    const teks = html(belakang);
    expect(teks).toContain('Semua tetap sesuai');
    expect(teks).toMatch(/<input[^>]*type="checkbox"[^>]*name="tetap"/);
    const unit = SOP_UJI.unit[0]?.kunci;
    expect(teks).toContain(`Sesuai menurut Kantor ${unit}`);
  });

  it('lets the checker say who must mend it, only where the way back passes another office', () => {
    expect(html(belakang)).toContain(`name="pemilik.${KEDUA}"`);
    expect(html(awal)).not.toContain('name="pemilik.');
    expect(html(awal)).not.toContain('name="tetap"');
  });
});
