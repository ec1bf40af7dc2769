import { RENTANG } from '../../core/monitor/saringan.ts';
import { jamMenit } from '../../core/waktu/tanggal.ts';
import { alamat } from '../alamat.ts';
import { Bingkai } from '../bingkai.tsx';
import { MONITOR } from '../kata/monitor.ts';
import { BidangPilihan } from '../komponen/BidangPilihan.tsx';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import { Kosong } from '../komponen/Kosong.tsx';
import { Tab } from '../komponen/Tab.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { BahanMonitor } from './bahan-monitor.ts';
import { KartuKantor, kantorAsal } from './KartuKantor.tsx';
import { KartuLewat, KartuPemohonMonitor } from './KartuKini.tsx';
import { KartuMutu } from './KartuMutu.tsx';
import { KartuSebab, KartuSimpang } from './KartuSebab.tsx';
import { KartuPeta } from './PetaPanas.tsx';
import { Ringkas } from './Ringkas.tsx';

/** The monitor: what stands now first, then where time goes, then what to improve. The same for all who see a kantor. */
export function HalamanMonitor({ bahan, semua }: { readonly bahan: BahanMonitor; readonly semua: boolean }) {
  const { layar, rentang, kantor, kini } = bahan;
  const nama = namaLingkup(bahan);
  const kosong = kini.length === 0 && bahan.semua.length === 0;
  return (
    <Bingkai layar={layar} judul={MONITOR.judul} di="monitor" gaya="monitor">
      <KepalaHalaman
        judul={MONITOR.judul}
        ket={MONITOR.ket(nama, jamMenit(layar.kini, layar.dunia.kalender.zona))}
        kanan={<PilihKantor bahan={bahan} />}
      />
      <p class="hanya-cetak">{MONITOR.laporan(MONITOR.rentang[rentang.nama].toLowerCase(), nama)}</p>
      <Tab
        label={MONITOR.pilihRentang}
        antrean={RENTANG.map((r) => ({
          label: MONITOR.rentang[r],
          href: alamat.monitor({ rentang: r, kantor, ...(semua ? { semua: 'ya' } : {}) }),
          kini: r === rentang.nama,
        }))}
      />
      {kosong ? (
        <section class="lembar">
          <Kosong ikon="inbox" judul={MONITOR.kosong} ket={MONITOR.kosongKet} />
        </section>
      ) : (
        <div class="monitor">
          <Ringkas bahan={bahan} />
          <KartuPeta bahan={bahan} semua={semua} />
          <div class="dua-m">
            <KartuLewat bahan={bahan} />
            <KartuPemohonMonitor bahan={bahan} />
            <KartuSebab bahan={bahan} />
            <div class="tumpuk">
              <KartuMutu bahan={bahan} />
              <KartuSimpang bahan={bahan} />
            </div>
          </div>
          <KartuKantor bahan={bahan} />
          <p class="petunjuk tanpa-cetak">{MONITOR.cetak}</p>
        </div>
      )}
    </Bingkai>
  );
}

/** Whose berkas are counted, in words. */
export function namaLingkup({ layar, lingkup, kantor }: BahanMonitor): string {
  if (kantor !== undefined) return layar.dir.kantor(kantor)?.nama ?? '';
  const [satu] = lingkup;
  if (lingkup.length === 1 && satu !== undefined) return layar.dir.kantor(satu)?.nama ?? '';
  return `${layar.dunia.tenant.nama}, ${MONITOR.semuaKantor(lingkup.length)}`;
}

function PilihKantor({ bahan: { layar, lingkup, kantor, rentang } }: { readonly bahan: BahanMonitor }) {
  const pilihan = kantorAsal(layar, lingkup);
  if (pilihan.length < 2) return null;
  return (
    <form class="saring-m" method="get" action={alamat.monitor()}>
      <input type="hidden" name="rentang" value={rentang.nama} />
      <BidangPilihan
        id="kantor"
        label={MONITOR.kelurahan}
        nilai={kantor}
        kosong={MONITOR.semua}
        pilihan={pilihan.map((k) => ({ nilai: k.id, label: k.nama }))}
      />
      <Tombol>{MONITOR.tampilkan}</Tombol>
    </form>
  );
}
