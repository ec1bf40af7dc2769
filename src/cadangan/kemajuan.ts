/** How far a long piece of work is; `semua` may be an estimate. */
export interface Kemajuan {
  readonly tahap: 'baris' | 'dokumen' | 'periksa-arsip' | 'berkas' | 'nomor';
  readonly selesai: number;
  readonly semua: number;
}

export type Kabari = (kemajuan: Kemajuan) => void;

/** Passes on what moved by a hundredth or is the end, so that a listener is never flooded. */
export function sesekali(kabari: Kabari): Kabari {
  let terakhir = '';
  return (k) => {
    const kini = `${k.tahap} ${k.semua === 0 ? 100 : Math.floor((k.selesai * 100) / k.semua)}`;
    if (kini === terakhir) return;
    terakhir = kini;
    kabari(k);
  };
}
