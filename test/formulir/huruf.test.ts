import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { hurufTakTercetak } from '../../src/dokumen/huruf-tercetak.ts';

const FOLDER = new URL('../../src/dokumen/huruf/', import.meta.url);

/** The code points below U+FFFF that a TrueType file draws, from its `cmap` of format 4 (OpenType 1.9). */
function bergambar(ttf: Buffer): ReadonlySet<number> {
  const tabel = Array.from({ length: ttf.readUInt16BE(4) }, (_, i) => 12 + 16 * i);
  const letak = tabel.find((t) => ttf.toString('latin1', t, t + 4) === 'cmap');
  const cmap = ttf.readUInt32BE((letak ?? 0) + 8);
  const isi = Array.from(
    { length: ttf.readUInt16BE(cmap + 2) },
    (_, i) => cmap + ttf.readUInt32BE(cmap + 8 + 8 * i),
  );
  const peta = isi.find((p) => ttf.readUInt16BE(p) === 4) ?? 0;
  const segmen = ttf.readUInt16BE(peta + 6) / 2;
  const ada = new Set<number>();
  for (let s = 0; s < segmen; s += 1) {
    const [akhir, awal, geser, acuan] = [0, 1, 2, 3].map(
      (k) => peta + 14 + 2 * (s + k * segmen) + (k > 0 ? 2 : 0),
    );
    const [dari, sampai] = [ttf.readUInt16BE(awal ?? 0), ttf.readUInt16BE(akhir ?? 0)];
    const lompat = ttf.readUInt16BE(acuan ?? 0);
    for (let u = dari; u <= sampai && u < 0xffff; u += 1) {
      const glif =
        lompat === 0
          ? u + ttf.readInt16BE(geser ?? 0)
          : ttf.readUInt16BE((acuan ?? 0) + lompat + 2 * (u - dari));
      if ((glif & 0xffff) !== 0) ada.add(u);
    }
  }
  return ada;
}

it.each(readdirSync(FOLDER).filter((n) => n.endsWith('.ttf')))(
  'lets through only what %s can draw',
  (nama) => {
    const ada = bergambar(readFileSync(new URL(nama, FOLDER)));
    expect(ada.size).toBeGreaterThan(2000);
    const semua = Array.from({ length: 0xd800 }, (_, u) => u);
    const lolos = semua.filter((u) => hurufTakTercetak(String.fromCodePoint(u)).length === 0);
    expect(lolos.length).toBeGreaterThan(900);
    expect(lolos.filter((u) => !ada.has(u)).map((u) => u.toString(16))).toEqual([]);
  },
);

it('names what cannot be printed, each once', () => {
  expect(hurufTakTercetak("NUR'AINI ÉTÉ Nguyễn 12/3 (a)")).toEqual([]);
  expect(hurufTakTercetak('王小王 😀\u200b\u00ad')).toEqual(['王', '小', '😀', '\u200b', '\u00ad']);
});
