import { registerBerlaku, tandaPejabat } from '../../core/berkas/register.ts';
import { labelTanda } from '../../core/sop/lookup.ts';
import { REGISTER_BERKAS as KATA } from '../kata/register-berkas.ts';
import { BidangRadio } from '../komponen/BidangRadio.tsx';
import { kalimatAlasan } from './alasan-baca.ts';
import type { Pembaca } from './baca.ts';
import { type BahanKerja, galatUntuk, terketik } from './bahan.ts';

/** The numbers of this kantor that still count; a single one is chosen already. */
export function PilihNomor({ bahan }: { readonly bahan: BahanKerja }) {
  const daftar = nomorSendiri(bahan);
  const satu = daftar.length === 1 ? daftar[0]?.tanda : undefined;
  return (
    <BidangRadio
      id="tanda"
      label={KATA.pilih}
      nilai={terketik(bahan, 'tanda', satu)}
      pilihan={daftar.map((d) => ({
        nilai: d.tanda,
        label: `${d.nomor} (${labelTanda(bahan.sop, d.tanda)})`,
      }))}
      galat={galatUntuk(bahan, 'tanda')}
    />
  );
}

export const bacaBatalNomor: Pembaca<'batal_nomor'> = (kiriman, bahan) => {
  const tanda = kiriman.teks('tanda');
  const alasan = kalimatAlasan(kiriman);
  const ada = nomorSendiri(bahan).some((d) => d.tanda === tanda);
  const salahPilih = ada ? [] : [{ id: 'tanda', pesan: KATA.pilihDahulu }];
  if ('kesalahan' in alasan) return { ok: false, kesalahan: [...salahPilih, ...alasan.kesalahan] };
  if (!ada) return { ok: false, kesalahan: salahPilih };
  return { ok: true, perintah: ({ rujuk }) => ({ jenis: 'batal_nomor', tanda, alasan: rujuk(alasan.teks) }) };
};

function nomorSendiri({ sop, berkas, penugasan }: BahanKerja) {
  return tandaPejabat(sop, berkas).flatMap(({ tanda, kantor }) => {
    const ada = registerBerlaku(berkas, tanda);
    return ada && kantor === penugasan.kantor ? [{ tanda, nomor: ada.nomor }] : [];
  });
}
