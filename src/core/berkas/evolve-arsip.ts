import type { Arsip, Berkas } from './berkas.ts';
import type { Catatan, Peristiwa } from './peristiwa.ts';

type Archived = Extract<Peristiwa, { jenis: 'arsip_dipinjam' | 'arsip_kembali' | 'arsip_dipindah' }>;

/** What happens to a map after it was filed: lent, brought back, moved. The last filing of a kantor is the one that counts. */
export function evolveArsip(berkas: Berkas, p: Archived, { terjadi: saat, pelaku: oleh }: Catatan): Berkas {
  switch (p.jenis) {
    case 'arsip_dipinjam': {
      const { jenis: _, ...isi } = p;
      return { ...berkas, pinjaman: [...berkas.pinjaman, { ...isi, saat, oleh, kembali: null }] };
    }
    case 'arsip_kembali': {
      const pinjaman = berkas.pinjaman.map((satu) =>
        satu.kantor === p.kantor && satu.kembali === null ? { ...satu, kembali: saat } : satu,
      );
      return { ...ditaruh(berkas, p.kantor, { tempat: p.tempat }), pinjaman };
    }
    case 'arsip_dipindah':
      return memang(berkas, p.kantor)
        ? ditaruh(berkas, p.kantor, { tempat: p.tempat, keadaan: p.keadaan })
        : {
            ...berkas,
            arsip: [
              ...berkas.arsip,
              {
                langkah: null,
                kantor: p.kantor,
                putaran: berkas.putaran,
                tempat: p.tempat,
                digital: null,
                keadaan: p.keadaan,
                saat,
              },
            ],
          };
  }
}

function memang({ arsip }: Berkas, kantor: string): boolean {
  return arsip.some((a) => a.kantor === kantor);
}

function ditaruh(berkas: Berkas, kantor: string, baru: Partial<Arsip>): Berkas {
  const at = berkas.arsip.findLastIndex((a) => a.kantor === kantor);
  return { ...berkas, arsip: berkas.arsip.map((a, i) => (i === at ? { ...a, ...baru } : a)) };
}
