import { access, constants, mkdir } from 'node:fs/promises';
import { getConnInfo } from '@hono/node-server/conninfo';
import { fileURLToPath } from 'node:url';
import { bukaBasisData, tempatDi } from './cli/buka.ts';
import { CliError } from './cli/galat.ts';
import { adaKantor } from './cli/kantor-mulai.ts';
import { kantorPertama } from './cli/kantor-pertama.ts';
import { ConfigError, readConfig } from './config.ts';
import { alamatBawaan } from './core/jaringan/alamat-bawaan.ts';
import { dengar, ListenError } from './dengar.ts';
import { alamatLan } from './jaringan/alamat-lan.ts';
import { awasiSertifikat } from './jaringan/awasi-sertifikat.ts';
import { bacaSertifikat, peringatanSertifikat, SertifikatError } from './jaringan/sertifikat.ts';
import { mulaiJobs } from './jobs/jobs.ts';
import { mulaiKabar } from './jobs/kabar.ts';
import { caraKabar } from './kabar/cara-kabar.ts';
import { KertasError } from './dokumen/kertas/kertas-error.ts';
import { bukaKertas } from './dokumen/kertas/kertas.ts';
import { tempatKertas } from './dokumen/kertas/tempat-kertas.ts';
import { isiKantorLatihan } from './latihan/isi/isi-latihan.ts';
import { catatGalat } from './log.ts';
import { DefinisiError } from './naskah/paket-formulir.ts';
import { SopFileError } from './naskah/sop-file.ts';
import { CadanganError } from './store/cadangan/cadangan-error.ts';
import { OpenError } from './store/database/error.ts';
import { KunciIndukError } from './store/kripto/kunci-induk.ts';
import { mulaiSistem } from './sistem.ts';
import { pemindai } from './sistem-periksa.ts';
import { susun } from './susun.ts';
import { muatAset } from './web/aset/muat.ts';
import { periksaTemplat } from './web/cetak/periksa-templat.ts';
import { createApp } from './web/app.tsx';
import { SISTEM } from './web/kata/sistem.ts';
import { sambutan } from './sambutan.ts';

/** A start that cannot go on, told in one sentence. */
class StartError extends Error {}

async function openFolder(data: string): Promise<void> {
  try {
    await mkdir(data, { recursive: true, mode: 0o700 });
    await access(data, constants.W_OK);
  } catch (cause) {
    throw new StartError(`Folder data ${data} tidak dapat ditulis; pilih folder lain dengan LAJUR_DATA.`, {
      cause,
    });
  }
}

type Aplikasi = Parameters<typeof dengar>[0];

/** What a browser is told while the program opens. */
function menyiapkan(): Response {
  return new Response('Lajur sedang disiapkan. Muat ulang halaman ini sebentar lagi.', {
    status: 503,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '5', 'Cache-Control': 'no-store' },
  });
}

/** Tells every tenth of a long preparation. */
function kemajuan(): (selesai: number, semua: number) => void {
  let dikatakan = 0;
  return (selesai, semua) => {
    const persen = Math.floor((selesai * 10) / semua) * 10;
    if (persen <= dikatakan) return;
    dikatakan = persen;
    console.log(`Menyiapkan kantor latihan: ${persen} %`);
  };
}

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const tls = config.tls && (await bacaSertifikat(config.tls));
  await openFolder(config.data);
  // The port first: who starts a second Lajur by mistake learns it at once, not after the database has opened.
  let app: Aplikasi = { fetch: menyiapkan };
  const pendengar = await dengar(
    { fetch: (request, env) => app.fetch(request, env) },
    { port: config.port, host: config.dengar, tls },
  );
  const tempat = { dengar: config.dengar, port: pendengar.port, https: tls !== null, lan: alamatLan() };
  const alamatPublik = config.alamatPublik ?? alamatBawaan(tempat);
  const aset = await muatAset(new URL('./aset/', import.meta.url));
  const database = await bukaBasisData(config, tempatDi(import.meta.url));
  const kertas = bukaKertas(tempatKertas(import.meta.url));
  const susunan = await susun(database, config, {
    folderSop: new URL('../sop/', import.meta.url),
    alamat: alamatPublik,
    kertas,
  });
  await periksaTemplat(kertas, susunan.naskah);
  // Without a training office the real one comes first: asked on the terminal, or told by which command it is made.
  if (!config.latihan && !(await adaKantor(database))) {
    for (const baris of await kantorPertama(database, { sop: susunan.naskah.sop.nilai, saat: Date.now() }))
      console.log(baris);
  }
  const latihan = config.latihan
    ? await isiKantorLatihan({
        ...susunan,
        folder: fileURLToPath(new URL('../latihan/', import.meta.url)),
        kini: Date.now(),
        kabari: kemajuan(),
      })
    : null;
  await susunan.muatDunia();
  const sistem = await mulaiSistem(config, susunan, import.meta.url);
  app = createApp({
    ...susunan,
    aset,
    jamSejati: Date.now,
    alamatPublik: config.alamatPublik,
    proksi: config.proksi,
    alamatKlien: (c) => getConnInfo(c).remote.address ?? null,
    catatGalat,
    sistem: sistem.sistem,
  });
  const jobs = mulaiJobs(susunan.daftarDunia);
  const kabar = mulaiKabar(susunan.daftarDunia, caraKabar(config.kabar));
  for (const baris of sambutan({ tempat, alamatPublik, akun: latihan?.akun ?? null, config }))
    console.log(baris);
  const peringatan =
    tls && peringatanSertifikat(tls, { alamatPublik: config.alamatPublik, kini: Date.now() });
  for (const baris of peringatan ?? []) console.log(baris);
  const virus = await pemindai({ config, kini: Date.now() });
  if (virus.keadaan === 'gangguan')
    console.log(`${SISTEM.bagian.pemindai}: ${SISTEM.kata.pemindai.gangguan(virus.nilai)}`);
  if (config.tls && tls)
    awasiSertifikat({ berkas: config.tls, terpakai: tls, pakai: pendengar.gantiTls, kabari: console.log });

  let berhenti: Promise<void> | null = null;
  const stop = () => {
    berhenti ??= (async () => {
      await pendengar.tutup();
      await Promise.all([jobs.berhenti(), kabar.berhenti()]);
      kertas.tutup();
      await sistem.berhenti();
      await database.close();
      process.exit(0);
    })();
  };
  // `disconnect`: the bootstrap that started us is gone.
  for (const tanda of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.on(tanda, stop);
}

const DIKENAL = [
  CliError,
  CadanganError,
  ConfigError,
  SertifikatError,
  ListenError,
  StartError,
  OpenError,
  KunciIndukError,
  SopFileError,
  DefinisiError,
  KertasError,
];

try {
  await main();
} catch (error) {
  const known = error instanceof Error && DIKENAL.some((jenis) => error instanceof jenis);
  console.error(known ? error.message : error);
  process.exit(1);
}
