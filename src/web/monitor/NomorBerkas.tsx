import type { Perjalanan } from '../../core/monitor/perjalanan.ts';
import { pelaksanaBertindak } from '../../core/sop/lookup.ts';
import { alamat } from '../alamat.ts';
import { type Layar, lingkup } from '../layar.ts';
import type { BahanMonitor } from './bahan-monitor.ts';

/** The kantor whose berkas this person may open: where they hold a post that acts in the SOP. */
export function kantorSendiri({ penugasan, dunia }: Layar): readonly string[] {
  const bertindak = new Set(pelaksanaBertindak(dunia.naskah.sop.nilai).map((p) => p.kunci));
  return lingkup({ penugasan: penugasan.filter((p) => bertindak.has(p.pelaksana)) });
}

/** Whether this person may open the berkas itself: their kantor has a part in it. A number alone tells nobody anything. */
export function bolehDibuka({ layar }: BahanMonitor, berkas: Perjalanan): boolean {
  return dapatDibuka(layar, berkas);
}

/** The same, of a page that is not the monitor. */
export function dapatDibuka(layar: Layar, { kunjungan }: Perjalanan): boolean {
  const milik = kantorSendiri(layar);
  return kunjungan.some((k) => k.penanggung !== null && milik.includes(k.penanggung.kantor));
}

/** The number of a berkas, as the way to it for those who may go there. */
export function NomorBerkas({
  bahan,
  berkas,
}: {
  readonly bahan: BahanMonitor;
  readonly berkas: Perjalanan;
}) {
  return bolehDibuka(bahan, berkas) ? (
    <a class="angka" href={alamat.berkas(berkas.nomor)}>
      {berkas.nomor}
    </a>
  ) : (
    <span class="angka">{berkas.nomor}</span>
  );
}
