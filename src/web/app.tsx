import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import type { BerkasStore } from '../store/berkas/store.ts';
import type { MasukStore } from '../store/masuk/masuk-store.ts';
import { alamat } from './alamat.ts';
import type { Aset } from './aset/buat.ts';
import { dokumenHtml } from './bingkai.tsx';
import type { Dunia } from './dunia.ts';
import { GALAT, type JenisGalat } from './kata/galat.ts';
import { bacaHubungan, type HubunganDeps } from './hubungan.ts';
import { dariHalamanSendiri, hanyaHttps, kepalaAman, tanpaNol } from './keamanan.ts';
import { KirimanRusak, KirimanTerlaluBesar } from './kiriman.ts';
import { HalamanGalat } from './komponen/HalamanGalat.tsx';
import type { Env, KonteksLayar, Layar } from './layar.ts';
import { RUTE_AJUKAN } from './rute/ajukan-semua.ts';
import { ruteArsip } from './rute/arsip.tsx';
import { ruteAset } from './rute/aset.ts';
import { ruteBantuan } from './rute/bantuan.tsx';
import { ruteBerkas } from './rute/berkas.tsx';
import { ruteCari } from './rute/cari.tsx';
import { ruteCetak, ruteCetakan } from './rute/cetak.tsx';
import { ruteCetakBanyak } from './rute/cetak-banyak.tsx';
import { ruteDokumen } from './rute/dokumen.tsx';
import { ruteDraf } from './rute/draf.ts';
import { galatDalamBingkai } from './rute/galat.tsx';
import { ruteFotoHp } from './rute/foto-hp.tsx';
import { ruteJejak } from './rute/jejak.tsx';
import { ruteJamLatihan } from './rute/jam-latihan.tsx';
import { buangBilaTerkirim, ruteLanjutkan } from './rute/lanjutkan.tsx';
import { ruteKantorBerkas } from './rute/kantor-berkas.tsx';
import { ruteBerhenti } from './rute/berhenti.tsx';
import { ruteKabar } from './rute/kabar.tsx';
import { rutePengaduan } from './rute/pengaduan.tsx';
import { rutePermohonan } from './rute/permohonan.tsx';
import { rutePengaduanUmum } from './rute/pengaduan-umum.tsx';
import { rutePerubahan } from './rute/perubahan.tsx';
import { rutePerbaiki } from './rute/perbaiki.tsx';
import { ruteSuratUmum } from './rute/surat-umum.tsx';
import { ruteLoket } from './rute/loket.tsx';
import { ruteMap } from './rute/map.tsx';
import { ruteMasuk } from './rute/masuk.tsx';
import { rutePanduan } from './rute/panduan.tsx';
import { rutePanduanUmum } from './rute/panduan-umum.tsx';
import { ruteMonitor } from './rute/monitor.tsx';
import { rutePegawai } from './rute/pegawai.tsx';
import { ruteSyaratKantor } from './rute/syarat-kantor.tsx';
import { rutePenugasan } from './rute/penugasan.tsx';
import { ruteRegister } from './rute/register.tsx';
import { ruteSopCetak } from './rute/sop-cetak.tsx';
import { rutePindai } from './rute/pindai.tsx';
import { rutePonsel } from './rute/ponsel.tsx';
import { ruteSandi } from './rute/sandi.tsx';
import { ruteUnggahPetugas, ruteUnggahTautan } from './rute/unggah.ts';
import { ruteSistem } from './rute/sistem.tsx';
import { ruteSop } from './rute/sop.tsx';
import { ruteSopUmum } from './rute/sop-umum.tsx';
import { ruteTandaTangan } from './rute/tanda-tangan.tsx';
import { ruteTerima } from './rute/terima.tsx';
import { ruteTugas } from './rute/tugas.tsx';
import { ruteUmum } from './rute/umum.tsx';
import type { Sistem } from './sistem/sistem.ts';
import { wajibMasuk } from './sesi.ts';

/** What the pages need from outside. */
export interface AppDeps extends HubunganDeps {
  readonly masuk: MasukStore;
  /** Finds what a QR code, a typed code or a phone's address is for, in whatever tenant. */
  readonly berkas: Pick<
    BerkasStore,
    'cariLacak' | 'cariLembar' | 'cariAduan' | 'cariPermohonan' | 'tenantSesiHp'
  >;
  readonly aset: Aset;
  readonly dunia: (tenant: string) => Dunia | undefined;
  readonly duniaUntuk: (host: string) => Promise<readonly Dunia[]>;
  /** The true clock (epoch ms), for sessions. */
  readonly jamSejati: () => number;
  /** Origin printed in QR codes, without a trailing slash. */
  readonly alamatPublik?: string | null | undefined;
  /** Backups and health, for the administrator; left out, their page does not exist. */
  readonly sistem?: Sistem | undefined;
  /** Writes a fault for the administrator; never personal data. */
  readonly catatGalat: (kode: string, galat: unknown) => void;
}

/** The whole program as one function from request to answer. */
export function createApp(deps: AppDeps): Hono<Env> {
  const { aset } = deps;
  const asal = { hubungan: bacaHubungan(deps), alamatPublik: deps.alamatPublik ?? null };
  const app = new Hono<Env>();
  app.use(hanyaHttps(asal));
  // Style, script and font are no documents: the headers of pages would be a twentieth of what a phone loads.
  app.route('/aset', ruteAset(aset));
  app.use(kepalaAman);
  app.use(compress({ encoding: 'gzip' }));
  app.use(dariHalamanSendiri(asal, (c) => c.html(polos(aset, 'asal-salah'), 403)));
  app.use(tanpaNol((c) => c.html(polos(aset, 'tidak-ada'), 404)));
  app.route('/h', rutePonsel({ ...deps, ...asal, aset: aset.alamat }));
  app.route('/panduan', rutePanduanUmum({ ...deps, ...asal, aset: aset.alamat }));
  app.route('/sop/cetak', ruteSopCetak({ ...deps, ...asal, aset: aset.alamat }));
  app.route('/sop', ruteSopUmum({ ...deps, ...asal, aset: aset.alamat }));
  app.route('/', ruteUmum({ ...deps, ...asal, aset: aset.alamat }));
  app.route('/l', ruteBerhenti({ ...deps, aset: aset.alamat }));
  const warga = { ...deps, ...asal, aset: aset.alamat };
  for (const rute of [rutePerbaiki, rutePengaduanUmum, ruteSuratUmum, ruteUnggahTautan, ...RUTE_AJUKAN])
    app.route('/', rute(warga));
  app.route('/', ruteMasuk({ ...deps, ...asal, aset: aset.alamat }));

  app.use('/k/*', wajibMasuk({ ...deps, aset: aset.alamat }));
  app.use('/k/*', buangBilaTerkirim);
  app.get('/k', (c) => c.redirect(alamat.tugas(), 303));
  app.route('/k/tugas', ruteTugas());
  app.route('/k/baru', ruteLoket());
  app.route('/k/draf', ruteDraf());
  app.route('/k/terima', ruteTerima());
  app.route('/k/kabar', ruteKabar());
  app.route('/k/map', ruteMap());
  app.route('/k/arsip', ruteArsip());
  app.route('/k/tandatangan', ruteTandaTangan());
  app.route(
    '/k/pindai',
    rutePindai((galat) => deps.catatGalat('PINDAI', galat)),
  );
  app.route('/k/berkas/:kunci/cetak', ruteCetak());
  app.route('/k/berkas/:kunci/cetakan', ruteCetakan());
  app.route(
    '/k/cetak',
    ruteCetakBanyak((galat) => deps.catatGalat('CETAK', galat)),
  );
  app.route('/k/berkas', rutePerubahan());
  app.route('/k/berkas', ruteDokumen());
  app.route('/k/berkas', ruteFotoHp());
  app.route('/k/berkas', ruteBerkas());
  app.route('/k/pengaduan', rutePengaduan());
  app.route('/k/permohonan', rutePermohonan());
  app.route(alamat.unggahan, ruteUnggahPetugas());
  app.route('/k/cari', ruteCari());
  app.route('/k/register', ruteRegister());
  app.route('/k/penugasan', rutePenugasan());
  app.route('/k/pegawai', rutePegawai());
  app.route('/k/kantor', ruteKantorBerkas());
  app.route('/k/sandi', ruteSandi(deps));
  app.route('/k/lanjutkan', ruteLanjutkan());
  app.route('/k/bantuan', ruteBantuan());
  app.route('/k/bantuan', rutePanduan());
  app.route('/k/sop', ruteSop());
  app.route('/k/syarat', ruteSyaratKantor());
  app.route('/k/monitor', ruteMonitor());
  app.route('/k/jejak', ruteJejak());
  app.route('/k/latihan/jam', ruteJamLatihan());
  app.route('/k/sistem', ruteSistem());

  app.notFound((c) => c.html(galatUntuk(c, aset, 'tidak-ada'), 404));
  app.onError((galat, c) => {
    if (galat instanceof KirimanTerlaluBesar) return c.html(galatUntuk(c, aset, 'terlalu-besar'), 413);
    if (galat instanceof KirimanRusak) return c.html(galatUntuk(c, aset, 'asal-salah'), 400);
    const kode = randomBytes(2).toString('hex').toUpperCase();
    deps.catatGalat(kode, galat);
    return c.html(galatUntuk(c, aset, 'gangguan', kode), 500);
  });
  return app;
}

/** An error page, in the official's frame for whom is logged in; if the frame fails too, without it. */
function galatUntuk(c: KonteksLayar, aset: Aset, jenis: JenisGalat, kode?: string): string {
  const layar: Layar | undefined = c.get('layar');
  if (layar === undefined) return polos(aset, jenis, kode);
  try {
    return galatDalamBingkai(c, jenis, kode);
  } catch {
    return polos(aset, jenis, kode);
  }
}

/** An error page without the official's frame: nobody knows who asked, or the frame itself failed. */
function polos(aset: Aset, jenis: JenisGalat, kode?: string): string {
  return dokumenHtml(
    <HalamanGalat
      bingkai={{
        untuk: 'tamu',
        aset: aset.alamat,
        merek: { nama: 'Lajur', kantor: '', href: alamat.tugas() },
      }}
      jenis={jenis}
      kode={kode}
      tindakan={[{ label: GALAT.keKotakTugas, href: alamat.tugas() }]}
    />,
    aset.alamat,
  );
}
