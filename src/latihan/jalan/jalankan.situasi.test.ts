import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { replay } from '../../core/berkas/evolve.ts';
import { pelakuTercatat } from '../../core/berkas/konteks.ts';
import { parseSopFile } from '../../naskah/sop-file.ts';
import { duniaContoh, MULAI, rencanaContoh } from './contoh.ts';
import { jalankan, jalankanHingga } from './jalankan.ts';
import { semuaSituasi } from './situasi.ts';

const akar = new URL('../../../', import.meta.url);
const sops = ['sop/rekomendasi-kk/sop.yaml', 'test/sop-contoh/izin-keramaian/sop.yaml'].map((file) =>
  parseSopFile(file, readFileSync(new URL(file, akar), 'utf8')),
);

describe.each(sops.map((sop) => [sop.kunci, sop] as const))('situations of %s', (_, sop) => {
  const dunia = duniaContoh(sop);

  it.each(semuaSituasi(sop).map((s) => [s.nama, s] as const))('walks to: %s', (nama, { rencana }) => {
    const seed = nama.length;
    const jalan = jalankan(dunia, rencanaContoh({ ...rencana, seed }));
    expect(jalan.berkas.posisi).toEqual(rencana.tujuan);
    expect(jalankan(dunia, rencanaContoh({ ...rencana, seed })).tekan).toEqual(jalan.tekan);

    const catatan = jalan.tekan
      .flatMap((t) => t.peristiwa.map((peristiwa) => ({ peristiwa, konteks: t.konteks })))
      .map(({ peristiwa, konteks }, at) => ({
        versi: at + 1,
        terjadi: konteks.saat,
        pelaku: pelakuTercatat(konteks.pelaku),
        peristiwa,
      }));
    expect(replay(catatan)).toEqual(jalan.berkas);
  });

  it('keeps the standard minutes at pace 1 and overruns them at pace 4', () => {
    const lewat = (laju: number): number =>
      jalankan(dunia, rencanaContoh({ laju })).berkas.kunjungan.filter(
        (k) => k.baku !== null && k.selesai !== null && k.selesai - k.tiba > k.baku * 60_000,
      ).length;
    expect(lewat(1)).toBe(0);
    expect(lewat(4)).toBe(sop.kegiatan.length);
  });

  it('ends a walk at the wanted instant', () => {
    const kini = MULAI + 40 * 86_400_000;
    expect(jalankanHingga(dunia, rencanaContoh(), kini).selesai).toBe(kini);
  });

  it('puts the content beside every reference that a press carries', () => {
    const { tekan } = jalankan(dunia, rencanaContoh({ tujuan: { di: 'tutup', sebab: 'selesai' } }));
    for (const { perintah, teks } of tekan) {
      const dirujuk = [...JSON.stringify(perintah).matchAll(/"id":"([a-z]+-[0-9a-f]{16})"/g)].map(
        (m) => m[1],
      );
      expect(teks.map((t) => t.rujukan.id)).toEqual(dirujuk);
    }
  });

  it('refuses a plan that the SOP never meets', () => {
    expect(() => jalankan(dunia, rencanaContoh({ tidak: { 1: 1 } }))).toThrow(RangeError);
  });
});
