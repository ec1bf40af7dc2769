import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Pengaturan } from '../../src/config.ts';
import { berkasTeks } from '../rumah/sumber.ts';
import { kataLayar } from './kata-layar.ts';

const AKAR = new URL('../../', import.meta.url);
const FILE = new URL('docs/operator.md', AKAR);
const teks = readFileSync(FILE, 'utf8');
const TANDA = /(<!-- setelan: [^\n]* -->\n)([\s\S]*?)(<!-- \/setelan -->)/u;
/** Writes the table anew: `LAJUR_UJI_DOKUMEN=tulis npx vitest run test/panduan/operator.test.ts`. */
const TULIS = process.env['LAJUR_UJI_DOKUMEN'] === 'tulis';

/** A default as one would write it in the settings; nothing for none. */
function tertulis(bawaan: unknown): string {
  if (Array.isArray(bawaan)) return bawaan.join(',');
  if (typeof bawaan === 'object' && bawaan !== null) return Object.values(bawaan).join('-');
  return typeof bawaan === 'string' || typeof bawaan === 'number' ? String(bawaan) : '';
}

/** The settings as a table: name, what is taken when it is left out, what it is. */
function tabelSetelan(): string {
  const awal = Pengaturan.parse({});
  const baris = Object.entries(Pengaturan.shape).map(([nama, bentuk]) => {
    const bawaan = Object.entries(awal).find(([n]) => n === nama)?.[1];
    const awalnya = tertulis(bawaan);
    const isi = awalnya === '' ? 'kosong' : `\`${awalnya}\``;
    return `| \`${nama}\` | ${isi} | ${(bentuk.description ?? '').replace(/ \([^()]*\)$/u, '').replaceAll(/[<>]/gu, '')} |`;
  });
  return ['| setelan | bawaan | arti |', '|---|---|---|', ...baris, ''].join('\n');
}

describe("the operator's guide", () => {
  it('has the settings that there are, and no others', () => {
    if (TULIS)
      writeFileSync(
        FILE,
        teks.replace(TANDA, (_, a: string, __, z: string) => `${a}${tabelSetelan()}${z}`),
      );
    else expect(TANDA.exec(teks)?.[2]).toBe(tabelSetelan());
    const dikenal = Object.keys(Pengaturan.shape);
    const semua = ['docs/operator.md', 'docs/kantor-sendiri.md', 'docs/cadangan.md', 'README.md'].flatMap(
      (nama) =>
        [...readFileSync(new URL(nama, AKAR), 'utf8').matchAll(/\bLAJUR_[A-Z_]+\b/gu)].map(([n]) => n),
    );
    expect(semua.length).toBeGreaterThan(30);
    expect(semua.filter((n) => !n.startsWith('LAJUR_UJI_') && !dikenal.includes(n))).toEqual([]);
  });

  it('quotes the very sentences that the program prints', () => {
    const sumber = [...berkasTeks(new URL('src/', AKAR)), ...berkasTeks(new URL('scripts/', AKAR))]
      .filter(({ path }) => /\.(?:ts|tsx|mjs)$/u.test(path) && !path.includes('.test.'))
      .map((b) => b.teks.replaceAll(/\$\{[^{}]*\}/gu, '…'))
      .join('\n');
    const [, bagian = ''] = teks.split('## Bila ada yang salah');
    const kutipan = [...bagian.matchAll(/^\| `(?<kalimat>[^`]+)` \|/gmu)].map(
      (m) => m.groups?.['kalimat'] ?? '',
    );
    expect(kutipan.length).toBeGreaterThan(25);
    expect(kutipan.filter((k) => !sumber.includes(k))).toEqual([]);
  });

  it('names the parts of Keadaan sistem and its buttons as they stand there', () => {
    const ada = kataLayar();
    const [, bagian = ''] = teks.split('## Yang dilihat di Keadaan sistem');
    const label = [...bagian.matchAll(/^\| \*\*(?<kata>[^*]+)\*\*/gmu)].map((m) => m.groups?.['kata'] ?? '');
    expect(label.length).toBe(8);
    expect(label.filter((l) => !ada(l))).toEqual([]);
    for (const tombol of [
      'Keadaan sistem',
      'Kesehatan',
      'Kabar ke pemohon',
      'Cadangkan sekarang',
      'Periksa sekarang',
    ])
      expect([tombol, teks.includes(`**${tombol}**`), ada(tombol)]).toEqual([tombol, true, true]);
  });

  it('leads to headings that are there', () => {
    const jangkar = (judul: string): string =>
      judul
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-');
    const tautan = [...teks.matchAll(/\]\((?<file>[a-z/.-]+)(?:#(?<ke>[^)]+))?\)/gu)].map(
      (m) => m.groups ?? {},
    );
    expect(tautan.length).toBeGreaterThan(6);
    for (const { file = '', ke } of tautan) {
      const isi = readFileSync(new URL(`docs/${file}`, AKAR), 'utf8');
      const judul = [...isi.matchAll(/^#+ (?<j>.+)$/gmu)].map((m) => jangkar(m.groups?.['j'] ?? ''));
      if (ke !== undefined) expect(judul, file).toContain(ke);
    }
  });
});
