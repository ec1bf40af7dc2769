import type { HitunganSel } from '../../core/monitor/sel.ts';
import { alamat } from '../alamat.ts';
import { SOP_ANGKA } from '../kata/sop-angka.ts';

/** How many berkas lie at a step and how many of them are late, each opening its list. Nothing there: nothing shown. */
export function PilAngka({ no, sel }: { readonly no: number; readonly sel: HitunganSel | undefined }) {
  if (!sel || sel.jumlah === 0) return null;
  return (
    <span class="pil-g">
      <a class="pil" href={alamat.monitorDaftar({ keadaan: 'sini', langkah: no })}>
        <span aria-hidden="true">
          {sel.jumlah}
          <span class="hp"> {SOP_ANGKA.berkas}</span>
        </span>
        <span class="sr">{SOP_ANGKA.pada(sel.jumlah, no)}</span>
      </a>
      {sel.lewat > 0 && (
        <a class="pil pil-l" href={alamat.monitorDaftar({ keadaan: 'lewat', langkah: no })}>
          {SOP_ANGKA.lewatPendek(sel.lewat)}
          <span class="sr">{SOP_ANGKA.lewat(no)}</span>
        </a>
      )}
    </span>
  );
}

/** How many wait for the pemohon after a step. */
export function PilTunggu({ no, jumlah }: { readonly no: number; readonly jumlah: number | undefined }) {
  if (!jumlah) return null;
  return (
    <a class="pil pil-t" href={alamat.monitorDaftar({ keadaan: 'pemohon', langkah: no })}>
      {SOP_ANGKA.menunggu(jumlah)}
      <span class="sr">{SOP_ANGKA.menungguPada(no)}</span>
    </a>
  );
}
