import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bacaNik } from '../../src/core/formulir/nik.ts';
import { kalimatPanduan, type Panduan, teksPotong } from '../../src/core/panduan/panduan.ts';
import { pelaksanaBertindak } from '../../src/core/sop/lookup.ts';
import { bacaNaskahKantor } from '../../src/naskah/naskah-kantor.ts';
import { PINTASAN } from '../../src/web/kata/pintasan.ts';
import { berkasTeks } from '../rumah/sumber.ts';
import { kataLayar } from './kata-layar.ts';

const AKAR = new URL('../../', import.meta.url);
const baca = (path: string): string => readFileSync(new URL(path, AKAR), 'utf8');
const { sop, panduan } = await bacaNaskahKantor(fileURLToPath(new URL('sop/rekomendasi-kk', AKAR)));
const ada = kataLayar();
const potong = ({ isi }: { readonly isi: Panduan }) => kalimatPanduan(isi).flat();
const jenis = (p: { readonly isi: Panduan }, apa: 'label' | 'tuts'): readonly string[] =>
  potong(p).flatMap((x) => (x.jenis === apa ? [x.teks] : []));

describe('the words of the screen in a guide', () => {
  it.each(panduan.daftar)('$kunci names none that the program does not have', (p) => {
    expect(jenis(p, 'label').length).toBeGreaterThan(0);
    expect(jenis(p, 'label').filter((teks) => !ada(teks))).toEqual([]);
  });

  it('are looked for letter by letter', () => {
    expect(ada('Lengkap, isi form')).toBe(true);
    expect(ada('Teruskan ke Camat')).toBe(true);
    expect(ada('Tandatangani 3 berkas?')).toBe(true);
    for (const salah of ['Lengkap, isi formulir', 'lengkap, isi form', 'Simpan arsip ini', 'Kirim'])
      expect(ada(salah), salah).toBe(false);
  });

  it('are the keys that the program knows, or what is typed in the training office', () => {
    const akun = new Set(
      z
        .object({ pegawai: z.array(z.object({ akun: z.string() })) })
        .parse(parse(baca('latihan/kantor-latihan.yaml')))
        .pegawai.map((p) => p.akun),
    );
    const tombol = new Set<string>(PINTASAN.daftar.flatMap((d) => d.tombol));
    const asing = panduan.daftar.flatMap((p) =>
      jenis(p, 'tuts').filter(
        (t) => !tombol.has(t) && !akun.has(t) && !bacaNik(t).ok && !t.startsWith('docs/'),
      ),
    );
    expect(asing).toEqual([]);
  });
});

describe('a guide', () => {
  it('is there for every acting post, the admin, the pemohon and the trainer', () => {
    const untuk = panduan.daftar.flatMap((p) => p.untuk);
    for (const { kunci } of pelaksanaBertindak(sop.nilai)) expect(untuk).toContain(kunci);
    expect(untuk).toEqual(expect.arrayContaining(['admin', 'pemohon', 'pelatih']));
  });

  it.each(panduan.daftar.filter((p) => Array.isArray(p.untuk)))(
    '$kunci tells the day in three to six steps with pictures, what is unusual, the keys, and whom to ask',
    ({ isi }) => {
      const judul = isi.blok.flatMap((b) =>
        b.jenis === 'judul' && b.tingkat === 2 ? [teksPotong(b.isi)] : [],
      );
      expect(judul).toEqual([
        'Pekerjaan sehari-hari',
        'Bila ada yang tidak biasa',
        'Tombol papan ketik',
        'Bertanya kepada siapa',
      ]);
      const langkah = isi.blok.flatMap((b) => (b.jenis === 'daftar' && b.berurut ? [b.butir] : []));
      expect(langkah).toHaveLength(1);
      expect(langkah[0]?.length).toBeGreaterThanOrEqual(3);
      expect(langkah[0]?.length).toBeLessThanOrEqual(6);
      const tanya = isi.blok.flatMap((b) =>
        b.jenis === 'judul' && b.tingkat === 3 ? [teksPotong(b.isi)] : [],
      );
      expect(tanya.filter((t) => t.startsWith('Listrik'))).toHaveLength(1);
      expect(tanya).toContain('Salah tekan');
    },
  );

  it('speaks in short sentences, without shouting, and to nobody in English', () => {
    const kalimat = panduan.daftar.flatMap((p) =>
      kalimatPanduan(p.isi).flatMap((k) => teksPotong(k).split(/(?<=[.?:;])\s/u)),
    );
    expect(kalimat.filter((k) => k.split(/\s+/u).length > 24)).toEqual([]);
    expect(
      kalimat.filter((k) => /!|\b(?:klik|upload|download|password|login|file|user)\b/iu.test(k)),
    ).toEqual([]);
  });
});

describe('guides beside other guides', () => {
  it('name only what an index names, and are all named by it', () => {
    const md = berkasTeks(new URL('sop/rekomendasi-kk/panduan/', AKAR)).filter((b) => b.path.endsWith('.md'));
    expect(new Set(md.map((b) => b.path))).toEqual(new Set(panduan.daftar.map((p) => `${p.kunci}.md`)));
  });

  it('are linked from docs/panduan', () => {
    const daftar = baca('docs/panduan/README.md');
    for (const p of panduan.daftar)
      expect(daftar).toContain(`(../../sop/rekomendasi-kk/panduan/${p.kunci}.md)`);
  });
});
