import { alamat } from '../alamat.ts';
import { HP } from '../kata/hp.ts';
import { KartuHp } from '../komponen/KartuHp.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { BahanKerja } from './bahan.ts';

export interface TempatHpProps {
  readonly bahan: Pick<BahanKerja, 'kunci' | 'penugasan' | 'hp'>;
  readonly guna: 'syarat' | 'pindai';
  /** Stands inside the form of the work, whose fields go along. */
  readonly dalamForm?: boolean | undefined;
}

/** The button that shows a code for a phone, or that code with what came. */
export function TempatHp({ bahan, guna, dalamForm }: TempatHpProps) {
  const isi =
    bahan.hp?.guna === guna ? (
      <KartuHp {...bahan.hp.kartu} />
    ) : (
      <div class="deret">
        <Tombol nama="guna" nilai={guna} aksi={alamat.fotoHp(bahan.kunci)} ikon="qr-code">
          {HP.tombol}
        </Tombol>
      </div>
    );
  if (dalamForm) return isi;
  return (
    <form method="post" action={alamat.fotoHp(bahan.kunci)}>
      <input type="hidden" name="_sebagai" value={bahan.penugasan.id} />
      {isi}
    </form>
  );
}
