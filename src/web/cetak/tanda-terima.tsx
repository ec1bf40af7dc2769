import { pukul, tanggalHari } from '../../core/waktu/tanggal.ts';
import { CETAK } from '../kata/cetak.ts';
import { CETAK_SURAT } from '../kata/cetak-surat.ts';
import { namaSyarat } from '../kerja/naskah-berkas.ts';
import { nilaiTerakhir } from '../kerja/periksa-nilai.ts';
import { UraianCetak } from '../komponen/BlokCetak.tsx';
import { LembarCetak } from '../komponen/HalamanCetak.tsx';
import { jejakCetak, tandaAir } from './jejak.ts';
import { kantorLoket, kop } from './kantor-cetak.ts';
import { QrBerkas } from './QrBerkas.tsx';
import type { BahanSurat, SuratJadi } from './surat.ts';

/** The receipt for the pemohon: what came in, what is not there yet, when and where to ask. Without NIK. */
export function tandaTerima({ layar, bahan, riwayat }: BahanSurat): SuratJadi {
  const { berkas, naskah, pemohon } = bahan;
  const loket = kantorLoket(layar, bahan);
  const judul = CETAK.tandaTerima;
  const masuk = riwayat.find((c) => c.peristiwa.jenis === 'diterima') ?? riwayat[0];
  const ada = berkas.syarat.filter((s) => (berkas.dokumen[s] ?? []).length > 0);
  const belum = berkas.syarat.filter(
    (s) =>
      !ada.includes(s) && !['sesuai', 'tidak_perlu'].includes(nilaiTerakhir(bahan, s)?.nilai.putusan ?? ''),
  );
  const lembar = (
    <LembarCetak
      judul={judul}
      kop={kop(layar, loket, bahan)}
      jejak={jejakCetak(layar)}
      tandaAir={tandaAir(layar)}
    >
      <UraianCetak
        daftar={[
          { nama: CETAK_SURAT.nomor, isi: <b>{berkas.nomor ?? CETAK_SURAT.tanpaNomor}</b> },
          { nama: CETAK_SURAT.pemohon, isi: pemohon.nama },
          ...(pemohon.wakil
            ? [
                {
                  nama: CETAK_SURAT.wakil,
                  isi: `${pemohon.wakil.nama} (${pemohon.wakil.hubungan})`,
                },
              ]
            : []),
          { nama: CETAK_SURAT.keperluan, isi: naskah.keperluan.label },
          { nama: CETAK_SURAT.diterima, isi: kapanOleh({ layar, bahan, riwayat }, masuk) },
          { nama: CETAK_SURAT.loket, isi: loket?.jamLoket ?? '' },
        ]}
      />
      <h2>{CETAK.dokumenDiterima}</h2>
      {ada.length === 0 && <p>{CETAK_SURAT.dokumenNihil}</p>}
      <Daftar isi={ada.map((s) => namaSyarat(naskah, s))} />
      {belum.length > 0 && (
        <>
          <h2>{CETAK_SURAT.belumAda}</h2>
          <Daftar isi={belum.map((s) => namaSyarat(naskah, s))} />
          <p class="kecil">{CETAK_SURAT.belumAdaKet}</p>
        </>
      )}
      <QrBerkas berkas={berkas} ket={`${CETAK_SURAT.pindaiPetugas} ${CETAK.gratis}`} />
      {berkas.nomor === null && <p>{CETAK.gratis}</p>}
    </LembarCetak>
  );
  return { judul, kertas: 'a6', lembar };
}

function Daftar({ isi }: { readonly isi: readonly string[] }) {
  return (
    <ul class="butir">
      {isi.map((i) => (
        <li>{i}</li>
      ))}
    </ul>
  );
}

/** "Selasa, 24 November 2026, 09.42 WIB, oleh <officer>". */
function kapanOleh({ layar, bahan }: BahanSurat, masuk: BahanSurat['riwayat'][number] | undefined): string {
  const { zona } = bahan.kalender;
  const saat = masuk?.terjadi ?? layar.kini;
  const oleh = masuk?.pelaku.jenis === 'pejabat' ? bahan.dir.orang(masuk.pelaku.orang)?.nama : undefined;
  return [tanggalHari(saat, zona), pukul(saat, zona), oleh].filter(Boolean).join(', ');
}
