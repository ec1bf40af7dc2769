import { mutu, type Mutu } from '../../core/monitor/mutu.ts';
import type { KeadaanDaftar } from '../../core/monitor/saringan.ts';
import { totalMenit } from '../../core/sop/lookup.ts';
import { alamat } from '../alamat.ts';
import { MONITOR } from '../kata/monitor.ts';
import { DaftarUraian } from '../komponen/DaftarUraian.tsx';
import { Kartu } from '../komponen/Kartu.tsx';
import { Kosong } from '../komponen/Kosong.tsx';
import { desimal, menitPendek, persen } from './angka.ts';
import type { BahanMonitor } from './bahan-monitor.ts';

const K = MONITOR.mutu;

/** The berkas that were finished: how many at once, how many by the chart, and whose time it took. */
export function KartuMutu({ bahan }: { readonly bahan: BahanMonitor }) {
  const { sop, semua, rentang, ukur } = bahan;
  const m = mutu(sop, semua, { rentang, ukur });
  return (
    <Kartu judul={K.judul} ujung={MONITOR.rentang[rentang.nama]} jarak={m.selesai > 0}>
      {m.selesai === 0 ? (
        <Kosong ikon="clock" judul={K.kosong(MONITOR.dalam[rentang.nama])} ket={K.kosongKet} />
      ) : (
        <>
          <ul class="tiga">
            <Bagian bahan={bahan} keadaan="selesai" judul={K.selesai} isi={String(m.selesai)} />
            <Bagian
              bahan={bahan}
              keadaan="langsung"
              judul={K.langsung}
              isi={persen(m.langsung, m.selesai)}
              ket={`${K.dari(m.langsung, m.selesai)}, ${K.langsungKet}`}
            />
            <Bagian
              bahan={bahan}
              keadaan="sesuai"
              judul={K.sesuai}
              isi={persen(m.sesuai, m.selesai)}
              ket={`${K.dari(m.sesuai, m.selesai)}, ${K.sesuaiKet}`}
            />
          </ul>
          <h3>{K.waktu}</h3>
          <Pembagian mutu={m} />
          <DaftarUraian lebar daftar={uraian(bahan, m)} />
        </>
      )}
    </Kartu>
  );
}

interface BagianProps {
  readonly bahan: BahanMonitor;
  readonly keadaan: KeadaanDaftar;
  readonly judul: string;
  readonly isi: string;
  readonly ket?: string;
}

function Bagian({ bahan: { kantor, rentang }, keadaan, judul, isi, ket }: BagianProps) {
  return (
    <li>
      <a href={alamat.monitorDaftar({ keadaan, kantor, rentang: rentang.nama })}>
        <b class="angka">{isi}</b> {judul}
      </a>
      {ket && <small>{ket}</small>}
    </li>
  );
}

/** One bar: the days at the offices and the days with the pemohon. The words below say the same. */
function Pembagian({ mutu: { hariPemohon, hariSemua } }: { readonly mutu: Mutu }) {
  if (hariPemohon === null || hariSemua === null || hariSemua <= 0) return null;
  const pemohon = Math.min(1, hariPemohon / hariSemua) * 100;
  return (
    <figure class="bagi">
      <svg
        viewBox="0 0 100 6"
        preserveAspectRatio="none"
        role="img"
        aria-label={K.grafik(desimal(hariPemohon), desimal(hariSemua))}
      >
        <rect class="b-kantor" width={100 - pemohon} height="6" />
        <rect class="b-pemohon" x={100 - pemohon} width={pemohon} height="6" />
      </svg>
      <figcaption>
        <span>
          <span class="kotak b-kantor" /> {K.bagianKantor}
        </span>
        <span>
          <span class="kotak b-pemohon" /> {K.bagianPemohon}
        </span>
      </figcaption>
    </figure>
  );
}

function uraian({ sop }: BahanMonitor, m: Mutu) {
  return [
    ...m.perUnit.map(({ unit, menit }) => ({
      nama: K.unit(sop.unit.find((u) => u.kunci === unit)?.nama ?? unit, totalMenit(sop, unit)),
      isi: menitPendek(menit),
      angka: true,
    })),
    { nama: K.pemohon, isi: K.hari(desimal(m.hariPemohon ?? 0)), angka: true },
    { nama: K.semua, isi: K.hari(desimal(m.hariSemua ?? 0)), angka: true },
  ];
}
