import type { BidangDasar } from './Bidang.tsx';
import { Bidang, kaitan } from './Bidang.tsx';
import { Tombol } from './Tombol.tsx';

export interface KotakPindaiProps extends BidangDasar {
  readonly nilai?: string | undefined;
  readonly tombol: string;
}

/**
 * Field for a scanned or typed code. A scanner is a keyboard that ends with Enter, which submits the form;
 * with script the field also takes the focus and drops stray spaces. Stands inside the caller's form.
 */
export function KotakPindai(p: KotakPindaiProps) {
  return (
    <div class="formulir">
      <Bidang {...p}>
        <input
          {...kaitan(p)}
          class="isian isian-besar angka"
          id={p.id}
          name={p.nama ?? p.id}
          value={p.nilai}
          autoComplete="off"
          autoCapitalize="characters"
          spellcheck={false}
          autoFocus
          data-pindai
        />
      </Bidang>
      <div class="deret">
        <Tombol jenis="utama" ukuran="besar" ikon="qr-code">
          {p.tombol}
        </Tombol>
      </div>
    </div>
  );
}
