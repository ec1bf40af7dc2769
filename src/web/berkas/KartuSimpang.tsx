import { kantorTerlibat } from '../../core/berkas/wewenang.ts';
import { tanggalPendek, jamMenit } from '../../core/waktu/tanggal.ts';
import { alamat } from '../alamat.ts';
import { lingkupJejakLayar } from '../jejak/hak.ts';
import { JEJAK } from '../kata/jejak.ts';
import { KATA_BERKAS } from '../kata/berkas-halaman.ts';
import { RIWAYAT } from '../kata/riwayat.ts';
import type { BahanKerja } from '../kerja/bahan.ts';
import { KartuSisi } from '../komponen/KartuSisi.tsx';
import type { Layar } from '../layar.ts';
import { namaPelaku } from '../tampilan/direktori.ts';

/**
 * What left the chart in this berkas: what, at which step, by which post, when. Reasons are free words sealed with the
 * berkas: they stand on its own pages alone, for those whose kantor has a part in it, and never in the monitor.
 */
export function KartuSimpang({ bahan }: { readonly bahan: BahanKerja }) {
  const { berkas, sop, kalender } = bahan;
  if (berkas.penyimpangan.length === 0) return null;
  return (
    <KartuSisi judul={KATA_BERKAS.simpang(berkas.penyimpangan.length)}>
      <ul class="ikatan">
        {berkas.penyimpangan.map((p) => {
          const langkah = sop.kegiatan.find((k) => k.no === p.langkah);
          const alasan = p.alasan && bahan.teks(p.alasan);
          return (
            <li>
              <b>{RIWAYAT.penyimpangan[p.perihal]}</b>
              <small>
                {KATA_BERKAS.simpangRinci(
                  langkah ? `${langkah.no}. ${langkah.bacaan.singkat}` : '',
                  namaPelaku(sop, p.oleh),
                  `${tanggalPendek(p.saat, kalender.zona)} ${jamMenit(p.saat, kalender.zona)}`,
                )}
              </small>
              {alasan && <small>{KATA_BERKAS.simpangAlasan(alasan)}</small>}
            </li>
          );
        })}
      </ul>
    </KartuSisi>
  );
}

/** The way to who looked at this berkas' personal data, for those who may read it. */
export function KartuJejak({ layar, bahan }: { readonly layar: Layar; readonly bahan: BahanKerja }) {
  const { kunci, berkas } = bahan;
  const kantor = kantorTerlibat(berkas);
  if (!lingkupJejakLayar(layar)?.some((k) => kantor.has(k))) return null;
  return (
    <KartuSisi judul={JEJAK.kartu} tautan={{ label: JEJAK.kartuTautan, href: alamat.jejakBerkas(kunci) }}>
      <p class="petunjuk">{JEJAK.kartuIsi}</p>
    </KartuSisi>
  );
}
