import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { type IsiGerbang, saluranGerbang } from '../../src/kabar/gerbang.ts';
import type { PesanSiap } from '../../src/kabar/saluran.ts';

interface Diterima {
  readonly kepala: IncomingMessage['headers'];
  readonly badan: string;
}

let server: Server;
let url = '';
let masuk: Diterima[] = [];
let jawab: (r: ServerResponse, minta: IncomingMessage) => void;

beforeAll(async () => {
  server = createServer((minta, r) => {
    let badan = '';
    minta.on('data', (p) => (badan += String(p)));
    minta.on('end', () => {
      masuk.push({ kepala: minta.headers, badan });
      jawab(r, minta);
    });
  });
  await new Promise<void>((jadi) => {
    server.listen(0, '127.0.0.1', () => jadi());
  });
  const alamat = server.address();
  url = `http://127.0.0.1:${typeof alamat === 'object' && alamat ? alamat.port : 0}/kirim`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  masuk = [];
});

const PESAN: PesanSiap = {
  id: 'kabar-1',
  ke: '6281200004471',
  subjek: 'G1-26-0412-K: Siap diambil',
  teks: 'Berkas G1-26-0412-K "siap" & {nomor}',
  berhenti: null,
  kantor: 'Kelurahan Contoh',
};
const JSON_ISI: IsiGerbang = { jenis: 'json', nilai: { to: '{nomor}', isi: [{ text: '{teks}' }], n: 1 } };
const kirim = (lain: { isi?: IsiGerbang; idempoten?: boolean; url?: string } = {}) =>
  saluranGerbang({
    url,
    kepala: ['Authorization', 'Bearer rahasia'],
    isi: JSON_ISI,
    idempoten: false,
    batas: 400,
    ...lain,
  }).kirim(PESAN);
const status = (kode: number, kepala: Record<string, string> = {}) => {
  jawab = (r) => r.writeHead(kode, kepala).end('apa pun');
};

test('sends JSON or a form as set up, with its header; what is filled in cannot become another field', async () => {
  status(202);
  expect(await kirim()).toEqual({ jadi: 'terkirim' });
  expect(JSON.parse(masuk[0]?.badan ?? '')).toEqual({ to: PESAN.ke, isi: [{ text: PESAN.teks }], n: 1 });
  expect(masuk[0]?.kepala).toMatchObject({ authorization: 'Bearer rahasia', 'idempotency-key': 'kabar-1' });
  const pasangan = [
    ['hp', '{nomor0}'],
    ['pesan', '{teks}'],
  ] as const;
  await kirim({ isi: { jenis: 'form', pasangan } });
  const form = new URLSearchParams(masuk[1]?.badan);
  expect([...form]).toEqual([
    ['hp', '081200004471'],
    ['pesan', PESAN.teks],
  ]);
});

test.each([
  [400, { jadi: 'ditolak', sebab: 'kode/400' }],
  [422, { jadi: 'ditolak', sebab: 'kode/422' }],
  [401, { jadi: 'belum', sebab: 'kode/401', seluruh: true }],
  [429, { jadi: 'belum', sebab: 'kode/429', seluruh: true }],
  [500, { jadi: 'belum', sebab: 'kode/500', seluruh: true }],
  [503, { jadi: 'belum', sebab: 'kode/503', seluruh: true }],
  [504, { jadi: 'tak_pasti', sebab: 'kode/504' }],
] as const)('%i', async (kode, hasil) => {
  status(kode);
  expect(await kirim()).toEqual(hasil);
});

test('follows no redirect: the address comes from the settings alone', async () => {
  status(307, { Location: `${url}/lain` });
  expect(await kirim()).toMatchObject({ jadi: 'belum', sebab: 'kode/307' });
  expect(masuk).toHaveLength(1);
});

test('nobody there: certainly not sent; no answer after it was sent: not certain, unless the provider knows keys', async () => {
  expect(await kirim({ url: 'http://127.0.0.1:1/' })).toEqual({
    jadi: 'belum',
    sebab: 'tak_tersambung',
    seluruh: true,
  });
  jawab = () => undefined;
  expect(await kirim()).toEqual({ jadi: 'tak_pasti', sebab: 'terputus' });
  expect(await kirim({ idempoten: true })).toMatchObject({ jadi: 'belum', sebab: 'terputus' });
  jawab = (_, minta) => minta.socket.destroy();
  expect(await kirim()).toEqual({ jadi: 'tak_pasti', sebab: 'terputus' });
});

const SMTP = {
  LAJUR_SMTP_URL: 'smtps://lajur@surel.contoh.go.id',
  LAJUR_SMTP_SANDI: 's',
  LAJUR_SMTP_DARI: 'K <l@contoh.go.id>',
};

test('settings in full', () => {
  const { kabar } = readConfig({
    ...SMTP,
    LAJUR_GERBANG_URL: 'https://p.contoh/x',
    LAJUR_GERBANG_ISI: 'a={nomor}&b={teks}',
  });
  expect(kabar.surel).toMatchObject({
    host: 'surel.contoh.go.id',
    port: 465,
    tls: 'langsung',
    akun: { user: 'lajur', pass: 's' },
  });
  expect(kabar.gerbang?.isi).toMatchObject({ jenis: 'form' });
  expect(kabar).toMatchObject({
    tenang: { mulai: 20, selesai: 7 },
    ingat: { perbaikan: [3, 20], dibawa: [3] },
  });
  expect(readConfig({ LAJUR_INGAT_BAWA: '', LAJUR_KABAR_TENANG: '0-0' }).kabar).toMatchObject({
    ingat: { dibawa: [] },
    surel: null,
    gerbang: null,
  });
});

test.each([
  [{ LAJUR_SMTP_URL: SMTP.LAJUR_SMTP_URL }, 'LAJUR_SMTP_DARI belum'],
  [{ LAJUR_SMTP_DARI: SMTP.LAJUR_SMTP_DARI }, 'LAJUR_SMTP_URL belum'],
  [{ ...SMTP, LAJUR_SMTP_SANDI: undefined }, 'LAJUR_SMTP_SANDI belum'],
  [{ ...SMTP, LAJUR_SMTP_URL: 'surel.contoh.go.id' }, 'LAJUR_SMTP_URL harus'],
  [{ ...SMTP, LAJUR_SMTP_URL: 'smtps://a:100%@surel.contoh.go.id' }, 'LAJUR_SMTP_URL memuat %'],
  [{ ...SMTP, LAJUR_SMTP_DARI: 'kantor' }, 'bukan alamat surel'],
  [{ ...SMTP, LAJUR_SMTP_URL: 'smtp://surel.contoh.go.id', LAJUR_SMTP_TLS: 'mati' }, 'jaringan kantor'],
  [{ LAJUR_GERBANG_KEPALA: 'A: b' }, 'LAJUR_GERBANG_URL belum'],
  [{ LAJUR_GERBANG_URL: 'http://penyedia.contoh.com/x' }, 'harus https://'],
  [{ LAJUR_GERBANG_URL: 'https://p.contoh/', LAJUR_GERBANG_ISI: '{"to":"{nomor}"}' }, '{teks}'],
  [{ LAJUR_GERBANG_URL: 'https://p.contoh/', LAJUR_GERBANG_ISI: '{"to":"{nomor}{teks}"' }, 'bukan JSON'],
  [{ LAJUR_KABAR_TENANG: '25-7' }, '20-7'],
  [{ LAJUR_INGAT_PERBAIKAN: 'tiga' }, '3,20'],
])('half or wrong settings do not start: %o', (env, kalimat) => {
  expect(() => readConfig(env)).toThrow(kalimat);
});
