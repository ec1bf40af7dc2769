import type { Disposisi } from '../../core/berkas/berkas.ts';
import { jamMenit, tanggalPendek, tanggalPanjang } from '../../core/waktu/tanggal.ts';
import { CETAK } from '../kata/cetak.ts';
import { CETAK_SURAT } from '../kata/cetak-surat.ts';
import { KATA_DISPOSISI } from '../kata/disposisi.ts';
import type { BahanKerja } from '../kerja/bahan.ts';
import { UraianCetak } from '../komponen/BlokCetak.tsx';
import { LembarCetak } from '../komponen/HalamanCetak.tsx';
import { namaPelaku, namaPos } from '../tampilan/direktori.ts';
import { jejakCetak, samarkan, tandaAir } from './jejak.ts';
import { kantorLoket, kop } from './kantor-cetak.ts';
import { QrBerkas } from './QrBerkas.tsx';
import type { BahanSurat, SuratJadi } from './surat.ts';

/** Rows left for handwriting: parafs may be wet. */
const BARIS_KOSONG = 3;

/** The lembar disposisi: the whole chain of instructions, with room for parafs in ink. */
export function lembarDisposisi({ layar, bahan, riwayat }: BahanSurat): SuratJadi {
  const { berkas, naskah, pemohon, kalender } = bahan;
  const judul = CETAK.lembarDisposisi;
  const masuk = riwayat.find((c) => c.peristiwa.jenis === 'diterima');
  const rantai = berkas.disposisi.filter((d) => d.ditarik === null);
  const lembar = (
    <LembarCetak
      judul={judul}
      kop={kop(layar, kantorLoket(layar, bahan), bahan)}
      jejak={jejakCetak(layar)}
      tandaAir={tandaAir(layar)}
    >
      <UraianCetak
        daftar={[
          { nama: CETAK_SURAT.nomor, isi: <b>{berkas.nomor ?? CETAK_SURAT.tanpaNomor}</b> },
          { nama: CETAK_SURAT.pemohon, isi: pemohon.nama },
          { nama: CETAK_SURAT.keperluan, isi: naskah.keperluan.label },
          {
            nama: CETAK_SURAT.diterima,
            isi: masuk ? tanggalPanjang(masuk.terjadi, kalender.zona) : '',
          },
        ]}
      />
      <table class="tabel-cetak tabel-disposisi jarak">
        <thead>
          <tr>
            <th scope="col">{CETAK_SURAT.dari}</th>
            <th scope="col">{CETAK_SURAT.kepada}</th>
            <th scope="col">{CETAK_SURAT.isi}</th>
            <th scope="col">{CETAK_SURAT.tanggal}</th>
            <th scope="col">{CETAK_SURAT.paraf}</th>
          </tr>
        </thead>
        <tbody>
          {rantai.map((d) => (
            <BarisDisposisi d={d} bahan={bahan} />
          ))}
          {Array.from({ length: BARIS_KOSONG }, () => (
            <tr class="kosong">
              <td />
              <td />
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      {rantai.length === 0 && <p class="kecil">{CETAK_SURAT.tanpaDisposisi}</p>}
      <QrBerkas berkas={berkas} ket={CETAK_SURAT.pindaiPetugas} />
    </LembarCetak>
  );
  return { judul, kertas: 'a5', lembar };
}

function BarisDisposisi({ d, bahan }: { readonly d: Disposisi; readonly bahan: BahanKerja }) {
  const { sop, dir, teks, kalender } = bahan;
  const orang = d.oleh.jenis === 'pejabat' ? dir.orang(d.oleh.orang)?.nama : undefined;
  const isi = d.instruksi && teks(d.instruksi);
  const batas = d.batas === null ? '' : ` ${KATA_DISPOSISI.batas(tanggalPendek(d.batas, kalender.zona))}`;
  return (
    <tr>
      <td>
        {namaPelaku(sop, d.oleh)}
        {orang && <span class="kecil">{orang}</span>}
      </td>
      <td>{namaPos(sop, d.kepada)}</td>
      <td>
        {d.sifat !== 'biasa' && <b>{KATA_DISPOSISI.sifat[d.sifat]}. </b>}
        {isi ? samarkan(isi) : KATA_DISPOSISI.tanpaInstruksi}
        {batas}
      </td>
      <td>
        {tanggalPendek(d.dikirim, kalender.zona)}
        <span class="kecil">{jamMenit(d.dikirim, kalender.zona)}</span>
      </td>
      <td />
    </tr>
  );
}
