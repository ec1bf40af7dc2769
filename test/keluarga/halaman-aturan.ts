import type { Aturan } from '../../src/core/keluarga/aturan.ts';
import { DAFTAR_ATURAN } from '../../src/core/keluarga/daftar-aturan.ts';
import type { TandaLayanan } from '../../src/core/keluarga/tanda-layanan.ts';
import { PERSYARATAN } from '../formulir/keluarga.uji.ts';

const TANDA: Readonly<Record<TandaLayanan, string>> = {
  'kepala-tetap': 'kepala keluarga tidak berganti; yang meninggal atau pindah bukan kepala keluarga',
  'kk-tetap': 'No. KK tidak berganti',
  'ganti-kepala': 'layanan penggantian kepala keluarga; kalimat aturan lain menunjuk ke layanan ini',
  'kepala-dewasa': 'kepala keluarga berumur 17 tahun atau sudah atau pernah kawin',
  'ada-lahir': 'ada anggota yang lahir',
  'ada-datang': 'ada anggota yang datang',
  'ada-meninggal': 'ada anggota yang meninggal',
  'ada-pindah': 'ada anggota yang pindah',
};

const baris = (a: Aturan): string =>
  `| \`${a.kunci}\` | ${a.tingkat} | ${a.pesan} | ${a.dasar} | ${a.tanda === undefined ? '' : `\`${a.tanda}\``} |`;

const layananDengan = (tanda: string): string =>
  PERSYARATAN.keperluan
    .filter((k) => k.aturan.some((t) => t === tanda))
    .map((k) => k.label)
    .join('; ');

/** docs/aturan.md, wholly from the rules and the list of services. */
export const halamanAturan = (): string => `# Aturan isian keluarga

Ditulis dari kode oleh \`npx vitest run test/keluarga/aturan.halaman.test.ts -u\`; jangan disunting di sini.

**Kesalahan** menahan form: selama ada, form tidak dapat diteruskan atau dicetak tanpa tulisan konsep. **Peringatan** meminta
melihat lagi dan tidak menahan apa pun. Aturan diam tentang yang tidak ditanyakan atau belum diisi, dan tidak pernah mengubah
isian. Server yang memutuskan; peramban mengatakan hal yang sama di samping isian selagi diketik. \`{nama}\` diganti nama anggota.

Pemeriksaan tiap isian (NIK, No. KK, tanggal, RT/RW, kode, panjang nama) ada di \`src/core/formulir/periksa-nilai.ts\`, dan NIK yang
sama dua kali dalam satu form ditahan oleh kunci \`unik\` pada definisi form. Tidak satu pun pasal di sini
dibaca dari lembaran negara; yang ditandai "tidak dibaca aslinya" atau "dari pemberitaan" paling lemah. Cocokkan sebelum
dijadikan alasan menolak. Alasan memilih kesalahan atau peringatan: [0026-aturan](decisions/0026-aturan.md).

## Aturan

| kunci | tingkat | kalimat | dasar | hanya untuk layanan bertanda |
|---|---|---|---|---|
${DAFTAR_ATURAN.map(baris).join('\n')}

## Tanda layanan

Ditulis pada \`keperluan[].aturan\` di \`persyaratan.yaml\`. SOP lain memakai kata yang sama untuk layanannya sendiri.

| tanda | artinya | di SOP ini |
|---|---|---|
${Object.entries(TANDA)
  .map(([tanda, arti]) => `| \`${tanda}\` | ${arti} | ${layananDengan(tanda)} |`)
  .join('\n')}
`;
