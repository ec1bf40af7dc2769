import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { kePost } from '../../src/core/formulir/post.ts';
import { dataAturan } from '../../src/core/keluarga/data-aturan.ts';
import { periksaAturan } from '../../src/core/keluarga/periksa-aturan.ts';
import { TANDA_LAYANAN } from '../../src/core/keluarga/tanda-layanan.ts';
import { isianPost } from '../../src/web/kerja/isian-post.ts';
import { PINJAM } from '../formulir/definisi.uji.ts';
import { ANAK, BAPAK, IBU, KONTEKS_ATURAN } from './aturan.uji.ts';
import { KASUS_BURUK } from './masukan-buruk.ts';
import { TABEL } from './tabel.ts';

const AKAR = fileURLToPath(new URL('../../', import.meta.url));
const CATATAN = z.array(
  z.strictObject({ path: z.string(), pesan: z.string(), aturan: z.string(), tingkat: z.string() }),
);

/** The page's own code, bundled and minified as the page gets it, run without anything of Node. */
async function peramban(): Promise<(data: unknown, post: unknown) => z.infer<typeof CATATAN>> {
  const hasil = await build({
    stdin: {
      contents: `
        import { ATURAN_DASAR } from './src/core/keluarga/aturan-dasar.ts';
        import { ATURAN_BIODATA } from './src/core/keluarga/aturan-biodata.ts';
        import { periksaLangsung } from './src/core/keluarga/langsung.ts';
        globalThis.periksa = (teks) => {
          const { data, post } = JSON.parse(teks);
          return JSON.stringify(periksaLangsung([...ATURAN_DASAR, ...ATURAN_BIODATA], data, post));
        };`,
      resolveDir: AKAR,
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['chrome109', 'firefox115'],
  });
  const dunia = createContext({});
  runInContext(hasil.outputFiles[0]?.text ?? '', dunia);
  return (data, post) => {
    dunia['masukan'] = JSON.stringify({ data, post });
    return CATATAN.parse(JSON.parse(String(runInContext('periksa(masukan)', dunia))));
  };
}

describe('server and browser', () => {
  let periksa: Awaited<ReturnType<typeof peramban>>;
  beforeAll(async () => {
    periksa = await peramban();
  });

  it('say the same of every family and service, and of what is wrong', () => {
    let kata = 0;
    // One bad patch a case in turn, so that there is something to say.
    const rusak = [
      { jk: '9' },
      { shdk: '01' },
      { tanggal_lahir: '2027-01-01' },
      { status_kawin: '6' },
      { nik: '' },
    ];
    const sebagian = TABEL.filter((_, n) => n % 9 === 0);
    for (const [n, k] of [...sebagian, ...KASUS_BURUK].entries()) {
      const baris = k.isian.baris.map((b, ke) => (ke === 1 ? { ...b, ...rusak[n % rusak.length] } : b));
      const konteks = { ...k.konteks, tanda: n % 2 === 0 ? [...TANDA_LAYANAN] : k.konteks.tanda };
      const post = kePost(k.form, { ...k.isian, baris });
      const server = periksaAturan(k.form, isianPost({ form: k.form, kode: k.konteks.buku }, post), konteks);
      expect({ kunci: k.kunci, kata: periksa(dataAturan(k.form, konteks), post) }).toEqual({
        kunci: k.kunci,
        kata: server,
      });
      kata += server.length;
    }
    expect(kata).toBeGreaterThan(sebagian.length);
  });

  it('read a member chosen as a parent and a code with its name alike', () => {
    const k = TABEL.find((t) => t.kunci === 'empat / tambah-kelahiran');
    if (k === undefined) throw new Error('No such case');
    const post = {
      ...kePost(k.form, {
        nilai: k.isian.nilai,
        baris: [BAPAK, IBU, { ...ANAK, tanggal_lahir: '1/1/1970', pekerjaan_semula: '' }],
      }),
      'anggota.2.nama_ibu.dari': '0',
      'anggota.0.pekerjaan': '88 WIRASWASTA',
    };
    const server = periksaAturan(
      k.form,
      isianPost({ form: k.form, kode: k.konteks.buku }, post),
      KONTEKS_ATURAN,
    );
    expect(server.map((c) => c.aturan)).toContain('ibu-kelamin');
    expect(periksa(dataAturan(k.form, KONTEKS_ATURAN), post)).toEqual(server);
  });

  it('have nothing to say to each other of a form that is no family', () => {
    expect(dataAturan(PINJAM, KONTEKS_ATURAN)).toBeUndefined();
  });
});
