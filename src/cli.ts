import { Pengaturan } from './config.ts';

/** `lajur`: the commands of an office's administrator. */
const BANTUAN = [
  'lajur bantuan    perintah dan pengaturan yang ada',
  '',
  'Pengaturan (variabel lingkungan):',
  ...Object.entries(Pengaturan.shape).map(([nama, isi]) => `  ${nama.padEnd(15)}${isi.description ?? ''}`),
].join('\n');

const [perintah = 'bantuan'] = process.argv.slice(2);
if (perintah === 'bantuan') {
  console.log(BANTUAN);
} else {
  console.error(`Perintah "${perintah}" tidak dikenal; lihat: npx lajur bantuan`);
  process.exitCode = 1;
}
