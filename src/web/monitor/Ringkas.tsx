import { BERULANG } from '../../core/monitor/daftar.ts';
import { kaliKembali } from '../../core/monitor/perjalanan.ts';
import type { KeadaanDaftar } from '../../core/monitor/saringan.ts';
import { tersendat, type UkuranLangkah } from '../../core/monitor/ukuran-langkah.ts';
import { kegiatan } from '../../core/sop/lookup.ts';
import type { Sop } from '../../core/sop/schema.ts';
import { alamat } from '../alamat.ts';
import { MONITOR } from '../kata/monitor.ts';
import { menitPendek } from './angka.ts';
import type { BahanMonitor } from './bahan-monitor.ts';

interface Angka {
  readonly keadaan: KeadaanDaftar;
  readonly jumlah: number;
  readonly kata: string;
  readonly warna: string;
}

/** What somebody must know who looks for five seconds: the counts of now, and where it sticks. */
export function Ringkas({ bahan }: { readonly bahan: BahanMonitor }) {
  const { kini, kantor, rentang } = bahan;
  const banyak = (keadaan: string): number => kini.filter((k) => k.keadaan === keadaan).length;
  const pemohon = banyak('pemohon');
  const K = MONITOR.ringkas;
  const angka: readonly Angka[] = [
    { keadaan: 'sini', jumlah: kini.length - pemohon, kata: K.berjalan, warna: 'abu' },
    { keadaan: 'lewat', jumlah: banyak('lewat'), kata: K.lewat, warna: 'merah' },
    { keadaan: 'hampir', jumlah: banyak('hampir'), kata: K.hampir, warna: 'kunyit' },
    { keadaan: 'pemohon', jumlah: pemohon, kata: K.pemohon, warna: 'ungu' },
    {
      keadaan: 'berulang',
      jumlah: kini.filter((k) => kaliKembali(k.berkas) >= BERULANG).length,
      kata: K.berulang,
      warna: 'kunyit',
    },
  ];
  return (
    <section class="lembar ringkas-m" aria-label={K.label}>
      <ul>
        {angka.map((a) => (
          <li key={a.keadaan}>
            <a
              class={a.jumlah === 0 ? 'nol' : a.warna}
              href={alamat.monitorDaftar({ keadaan: a.keadaan, kantor, rentang: rentang.nama })}
            >
              <b class="angka">{a.jumlah}</b> {a.kata}
            </a>
          </li>
        ))}
      </ul>
      <Tersendat bahan={bahan} />
    </section>
  );
}

function Tersendat({ bahan }: { readonly bahan: BahanMonitor }) {
  const { sop, rentang, langkah } = bahan;
  const dalam = MONITOR.dalam[rentang.nama];
  return (
    <p>
      <b>{terbanyak(sop, langkah)}</b> {biasanya(bahan, langkah, dalam)}
    </p>
  );
}

/** The step with the most late berkas now; the earlier of two alike. */
function terbanyak(sop: Sop, langkah: readonly UkuranLangkah[]): string {
  const [satu] = langkah.filter((l) => l.lewat > 0).toSorted((a, b) => b.lewat - a.lewat || a.no - b.no);
  return satu ? MONITOR.terbanyak(nama(sop, satu.no), satu.lewat, satu.kini) : MONITOR.tepat;
}

function biasanya({ sop }: BahanMonitor, langkah: readonly UkuranLangkah[], dalam: string): string {
  const lama = tersendat(langkah);
  if (!lama) return langkah.some((l) => l.banyak > 2) ? MONITOR.lancar(dalam) : MONITOR.belumTerukur(dalam);
  const ket = MONITOR.tersendatKet(
    menitPendek((lama.kerja ?? 0) + (lama.tunggu ?? 0)),
    menitPendek(lama.tunggu),
    menitPendek(lama.baku),
  );
  return `${MONITOR.tersendat(nama(sop, lama.no), dalam)} ${ket}`;
}

function nama(sop: Sop, no: number): string {
  return `${no}. ${kegiatan(sop, no).bacaan.singkat}`;
}
