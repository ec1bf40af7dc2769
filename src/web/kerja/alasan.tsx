import { alamat } from '../alamat.ts';
import { ALASAN } from '../kata/alasan.ts';
import { UMUM } from '../kata/umum.ts';
import { BidangPanjang } from '../komponen/BidangPanjang.tsx';
import { BidangPilihan } from '../komponen/BidangPilihan.tsx';
import { BidangRadio } from '../komponen/BidangRadio.tsx';
import { RingkasanKesalahan } from '../komponen/RingkasanKesalahan.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import { akibat } from './alasan-akibat.ts';
import { type BahanKerja, galatUntuk, terketik } from './bahan.ts';
import { PilihNomor } from './batal-nomor.tsx';
import { FormKerja } from './FormKerja.tsx';

/** Commands outside the chart that must say why. */
export type PerintahBeralasan = keyof typeof ALASAN.ya;

export interface HalamanAlasanProps {
  readonly bahan: BahanKerja;
  readonly perintah: PerintahBeralasan;
  /** Offices of the same unit that a berkas may be moved to (`alihkan`). */
  readonly kantorLain?: readonly { readonly id: string; readonly nama: string }[] | undefined;
}

/** Asks once more, as a page of its own: what will happen, a ready reason or one's own, then the press. */
export function HalamanAlasan({ bahan, perintah, kantorLain = [] }: HalamanAlasanProps) {
  const siap = ALASAN.siap[perintah];
  return (
    <FormKerja bahan={bahan} perintah={perintah} kelas="lembar konfirmasi" simpan>
      <div class="kartu-j">
        <h1 tabIndex={-1}>{ALASAN.judul[perintah]}</h1>
        <span class="ujung">{bahan.berkas.nomor}</span>
      </div>
      <div class="lembar-isi">
        <RingkasanKesalahan daftar={bahan.kesalahan} />
        <p>{akibat(bahan, perintah)}</p>
        {perintah === 'alihkan' && <PilihKantor bahan={bahan} kantor={kantorLain} />}
        {perintah === 'batal_nomor' && <PilihNomor bahan={bahan} />}
        <BidangRadio
          id="alasan"
          label={ALASAN.alasan}
          nilai={terketik(bahan, 'alasan')}
          pilihan={[...siap.map((s) => ({ nilai: s, label: s })), { nilai: '-', label: ALASAN.lain }]}
          galat={galatUntuk(bahan, 'alasan')}
        />
        <BidangPanjang
          id="sendiri"
          label={ALASAN.sendiri}
          petunjuk={ALASAN.sendiriKet}
          nilai={terketik(bahan, 'sendiri')}
          galat={galatUntuk(bahan, 'sendiri')}
        />
        <div class="deret">
          <Tombol jenis="utama" ukuran="besar" pintasan="Ctrl+Enter">
            {ALASAN.ya[perintah]}
          </Tombol>
          <Tombol ukuran="besar" href={alamat.berkas(bahan.kunci)}>
            {UMUM.batal}
          </Tombol>
        </div>
      </div>
    </FormKerja>
  );
}

interface PilihKantorProps {
  readonly bahan: BahanKerja;
  readonly kantor: readonly { readonly id: string; readonly nama: string }[];
}

function PilihKantor({ bahan, kantor }: PilihKantorProps) {
  return (
    <BidangPilihan
      id="kantor"
      label={ALASAN.kantor}
      nilai={terketik(bahan, 'kantor')}
      pilihan={kantor.map((k) => ({ nilai: k.id, label: k.nama }))}
      petunjuk={kantor.length === 0 ? ALASAN.tanpaKantor : undefined}
      galat={galatUntuk(bahan, 'kantor')}
    />
  );
}
