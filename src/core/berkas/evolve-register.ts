import { type Berkas, tandaBerlaku, type TandaTangan } from './berkas.ts';
import type { Catatan, Peristiwa } from './peristiwa.ts';

type Numbering = Extract<Peristiwa, { jenis: 'dinomori' | 'nomor_dibatalkan' }>;

/** Events about the register numbers that the form carries. */
export function evolveRegister(berkas: Berkas, p: Numbering, { terjadi: saat }: Catatan): Berkas {
  switch (p.jenis) {
    case 'dinomori': {
      const { tanda, kantor, nomor } = p;
      const baru = { tanda, kantor, nomor, saat, sejakCetakan: berkas.cetakan.length, batal: null };
      return { ...berkas, register: [...berkas.register, baru] };
    }
    case 'nomor_dibatalkan': {
      const { sebab, alasan } = p;
      const register = berkas.register.map((r) =>
        r.tanda === p.tanda && r.batal === null
          ? { ...r, batal: { saat, sebab, alasan, sampaiCetakan: berkas.cetakan.length } }
          : r,
      );
      // A new letter: what stood on the sheet with the void number is given again on the next one. A berkas that was
      // closed keeps its signatures, because it may be opened again where they cannot be given any more.
      const diganti = sebab === 'pejabat' || sebab === 'dikoreksi';
      const tandaTangan =
        diganti && tandaBerlaku(berkas, p.tanda)
          ? berkas.tandaTangan.map((t) => fallen(t, saat))
          : berkas.tandaTangan;
      return { ...berkas, register, tandaTangan };
    }
  }
}

function fallen(tanda: TandaTangan, saat: number): TandaTangan {
  return tanda.gugur === null ? { ...tanda, gugur: { saat, sebab: 'diganti' } } : tanda;
}
