import type { Catatan } from '../../core/berkas/peristiwa.ts';
import { sebutNama, susunKurang } from '../../core/formulir/kekurangan.ts';
import { jangkauan } from '../../core/jaringan/jangkauan.ts';
import { pukul, tanggalHari } from '../../core/waktu/tanggal.ts';
import { CETAK_SURAT } from '../kata/cetak-surat.ts';
import { kalimatQr } from '../kata/jangkauan.ts';
import { butirSusun } from '../kerja/kekurangan.ts';
import { namaSyarat } from '../kerja/naskah-berkas.ts';
import { nilaiTerakhir } from '../kerja/periksa-nilai.ts';
import { kantorLoket } from './kop-surat.ts';
import { lembarSurat, uraianDasar } from './lembar-surat.ts';
import { qrLacak } from './qr-surat.ts';
import type { BahanSurat, SuratJadi } from './surat.ts';

/** The receipt for the pemohon: what came in, what is not there yet, when and where to ask. Without NIK. */
export function tandaTerima(b: BahanSurat): SuratJadi {
  const { layar, bahan, riwayat, pilihan } = b;
  const { berkas, naskah, pemohon } = bahan;
  const { alamatPublik, naskah: naskahKantor } = layar.dunia;
  const { kata } = naskahKantor.cetak.kop;
  const t = kata.tanda_terima;
  const loket = kantorLoket(layar, bahan);
  const masuk = riwayat.find((c) => c.peristiwa.jenis === 'diterima') ?? riwayat[0];
  const perbaikan = riwayat.findLast((c) => c.peristiwa.jenis === 'perbaikan_diterima');
  const ada = berkas.syarat.filter((s) => (berkas.dokumen[s] ?? []).length > 0);
  const beres = (s: string): boolean =>
    ada.includes(s) || ['sesuai', 'tidak_perlu'].includes(nilaiTerakhir(bahan, s)?.nilai.putusan ?? '');
  const daftar = butirSusun(berkas, naskah).filter((s) => berkas.syarat.includes(s.kunci));
  const belum = susunKurang(
    daftar,
    (s) => !beres(s),
    (s) => ada.includes(s),
  );
  return lembarSurat(b, {
    templat: 'tanda-terima',
    ukuran: pilihan.rol ? 'rol' : 'a6',
    judul: perbaikan ? t.judul_perbaikan : t.judul,
    kantor: loket,
    qr: qrLacak(b, t.kode, jangkauan(alamatPublik) === 'umum' ? t.qr : kalimatQr(alamatPublik)),
    isi: {
      uraian: [
        ...uraianDasar(b).slice(0, 2),
        ...(pemohon.wakil
          ? [[CETAK_SURAT.wakil, CETAK_SURAT.denganHubungan(pemohon.wakil.nama, pemohon.wakil.hubungan)]]
          : []),
        ...uraianDasar(b).slice(2),
        [CETAK_SURAT.diterima, kapanOleh(b, masuk)],
        ...(perbaikan ? [[CETAK_SURAT.perbaikan, kapanOleh(b, perbaikan)]] : []),
        ...(loket ? [[CETAK_SURAT.loket, loket.jamLoket]] : []),
      ],
      ada: ada.map((s) => namaSyarat(naskah, s)),
      belum: belum.map((k) => sebutNama(k.map((s) => namaSyarat(naskah, s.kunci)))),
      kata: { ...t, gratis: kata.gratis },
    },
  });
}

/** "Selasa, 24 November 2026, 09.42 WIB, <officer>". */
function kapanOleh({ layar, bahan }: BahanSurat, saat: Catatan | undefined): string {
  const { zona } = bahan.kalender;
  const kapan = saat?.terjadi ?? layar.kini;
  const oleh = saat?.pelaku.jenis === 'pejabat' ? bahan.dir.orang(saat.pelaku.orang)?.nama : undefined;
  return [tanggalHari(kapan, zona), pukul(kapan, zona), oleh].filter(Boolean).join(', ');
}
