import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { Jalur } from './Jalur.tsx';
import type { LangkahJalur, ModelJalur } from './jalur-model.ts';
import { JalurMini } from './JalurMini.tsx';

/** Twenty-three steps in three offices, every fourth a decision. */
const PANJANG: ModelJalur = {
  langkah: Array.from({ length: 23 }, (_, i): LangkahJalur => ({
    nomor: i + 1,
    singkat: `Kegiatan ${i + 1}`,
    simbol: i % 4 === 3 ? 'keputusan' : 'proses',
    kantorLabel: `Kantor ${Math.floor(i / 8)}`,
    menit: 5,
    state: i < 10 ? 'sudah' : i === 10 ? 'kini' : 'nanti',
    putaran: i === 3 ? 2 : 1,
  })),
  sela: [{ setelah: 8, label: 'Dibawa', state: 'sudah' }],
};

it('draws as many steps, groups and gaps as it is given', () => {
  const html = renderToString(<Jalur {...PANJANG} judul="x" />);
  expect(html.match(/<li /gu)).toHaveLength(24);
  expect(html.match(/aria-current="step"/gu)).toHaveLength(1);
  expect([...html.matchAll(/<b>(Kantor \d)<\/b> (\d+) menit/gu)].map((m) => [m[1], m[2]])).toEqual([
    ['Kantor 0', '40'],
    ['Kantor 1', '40'],
    ['Kantor 2', '35'],
  ]);
  expect(html.match(/2x/gu)).toHaveLength(1);
  expect(html).not.toContain('style=');
});

it('draws the small track with the same count of marks and one of them now', () => {
  const html = renderToString(<JalurMini {...PANJANG} label="Langkah" />);
  expect(html.match(/M\d/gu)).toHaveLength(23);
  expect(html.match(/class="mj-k" d="M[^M]*"/gu)).toHaveLength(1);
  expect(html).not.toContain('style=');
});
