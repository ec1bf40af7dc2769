import { sebutan } from '../../core/organisasi/penugasan.ts';
import { tanggalPanjang } from '../../core/waktu/tanggal.ts';
import { CETAK } from '../kata/cetak.ts';
import { CETAK_SURAT } from '../kata/cetak-surat.ts';
import { BarisTandaTangan, UraianCetak } from '../komponen/BlokCetak.tsx';
import { LembarCetak } from '../komponen/HalamanCetak.tsx';
import { namaPos } from '../tampilan/direktori.ts';
import { alasanKembali, batasPerbaikan, type ButirSurat, butirKurang, tujuanMap } from './butir-kurang.ts';
import { jejakCetak, tandaAir } from './jejak.ts';
import { kantorLoket, kop } from './kantor-cetak.ts';
import { QrBerkas } from './QrBerkas.tsx';
import type { BahanSurat, SuratJadi } from './surat.ts';

/** The slip that says item by item what is wanting, and where to bring it. A nota on the map when the map goes back. */
export function kekurangan({ layar, bahan }: BahanSurat): SuratJadi {
  const { berkas, naskah, pemohon, dir, sop, penugasan } = bahan;
  const tujuan = tujuanMap(bahan);
  const judul = tujuan === undefined ? CETAK.kekurangan : CETAK.notaPengembalian;
  const loket = kantorLoket(layar, bahan);
  const penerbit = layar.organisasi.kantor.find((k) => k.id === penugasan.kantor) ?? loket;
  const butir = butirKurang(bahan);
  const kembali = alasanKembali(bahan);
  const { zona } = bahan.kalender;
  const bawa =
    tujuan === undefined
      ? CETAK_SURAT.bawaKe(loket?.nama ?? '', tanggalPanjang(batasPerbaikan(bahan), zona))
      : CETAK_SURAT.bawaMap(dir.kantor(tujuan)?.nama ?? '');
  const orang = dir.orang(penugasan.orang);
  const lembar = (
    <LembarCetak
      judul={judul}
      kop={kop(layar, penerbit, bahan)}
      jejak={jejakCetak(layar)}
      tandaAir={tandaAir(layar)}
    >
      <UraianCetak
        daftar={[
          { nama: CETAK_SURAT.nomor, isi: <b>{berkas.nomor ?? CETAK_SURAT.tanpaNomor}</b> },
          { nama: CETAK_SURAT.pemohon, isi: pemohon.nama },
          { nama: CETAK_SURAT.keperluan, isi: naskah.keperluan.label },
        ]}
      />
      {kembali && (
        <>
          <h2>{CETAK_SURAT.alasanKembali}</h2>
          <p>{kembali}</p>
        </>
      )}
      <p class="jarak">{pembuka(butir, berkas.posisi.di === 'titipan', kembali)}</p>
      {butir.length > 0 && <TabelKurang butir={butir} />}
      {(butir.length > 0 || kembali) && (
        <p class="jarak">
          {bawa} {loket && tujuan === undefined ? `${CETAK_SURAT.loket} ${loket.jamLoket}. ` : ''}
          {CETAK_SURAT.tidakUlang} {CETAK.gratis}
        </p>
      )}
      <div class="kaki-surat">
        <QrBerkas berkas={berkas} ket={CETAK_SURAT.pindaiPetugas} />
        <BarisTandaTangan
          daftar={[
            {
              atas: tanggalPanjang(layar.kini, zona),
              jabatan: sebutan(penugasan.status, namaPos(sop, penugasan)),
              nama: orang?.nama ?? layar.pegawai.nama,
              nip: orang?.nip ?? undefined,
            },
          ]}
        />
      </div>
    </LembarCetak>
  );
  return { judul, kertas: 'a5', lembar };
}

function pembuka(butir: readonly ButirSurat[], titipan: boolean, kembali: string | undefined): string {
  if (butir.length === 0) return kembali ? '' : CETAK_SURAT.tanpaKurang;
  return titipan ? CETAK_SURAT.titipanBuka : CETAK_SURAT.kekuranganBuka;
}

function TabelKurang({ butir }: { readonly butir: readonly ButirSurat[] }) {
  return (
    <table class="tabel-cetak">
      <thead>
        <tr>
          <th scope="col">{CETAK_SURAT.nomorUrut}</th>
          <th scope="col">{CETAK_SURAT.kolomDokumen}</th>
          <th scope="col">{CETAK_SURAT.kolomAlasan}</th>
          <th scope="col">{CETAK_SURAT.kolomPihak}</th>
        </tr>
      </thead>
      <tbody>
        {butir.map((b, i) => (
          <tr>
            <td>{i + 1}</td>
            <td>{b.nama}</td>
            <td>{b.alasan}</td>
            <td>{CETAK_SURAT.pihak[b.pihak]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
