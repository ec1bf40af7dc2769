import { jalan } from '../../core/sop/lookup.ts';
import type { Hop, Sop } from '../../core/sop/schema.ts';
import type { Rencana } from './rencana.ts';

/** One situation worth showing or testing: the part of a plan that leads to it, and a name for it. */
export interface Situasi {
  readonly nama: string;
  readonly rencana: Pick<Rencana, 'tujuan'> &
    Partial<
      Pick<Rencana, 'tutupDari' | 'tidak' | 'kembali' | 'tarik' | 'koreksi' | 'isiBerubah' | 'pemohonHadir'>
    >;
}

/** Every situation this SOP knows: its steps, waits, loops, returns, withdrawals and ends. */
export function semuaSituasi(sop: Sop): readonly Situasi[] {
  return [
    { nama: 'titipan', rencana: { tujuan: { di: 'titipan' } } },
    ...diLangkah(sop),
    ...diJalan(sop),
    ...putaran(sop),
    ...pengembalian(sop),
    ...akhir(sop),
  ];
}

function diLangkah(sop: Sop): Situasi[] {
  return sop.kegiatan.flatMap((k) =>
    k.bacaan.kerja.map((kerja, bagian) => ({
      nama: `langkah ${k.no} ${kerja.jenis}`,
      rencana: { tujuan: { di: 'langkah', langkah: k.no, bagian } as const },
    })),
  );
}

function diJalan(sop: Sop): Situasi[] {
  return sop.kegiatan.flatMap((k) =>
    (['ya', 'tidak'] as const).flatMap((cabang) =>
      jalan(sop, k.no, cabang).flatMap((hop, at) =>
        hop.jenis === 'langkah' || hop.jenis === 'selesai'
          ? []
          : [
              {
                nama: `${hop.status} (${k.no} ${cabang})`,
                rencana: {
                  tujuan: { di: 'jalan', dari: k.no, cabang, hop: at } as const,
                  ...(cabang === 'tidak' ? { tidak: { [k.no]: 1 } } : {}),
                  pemohonHadir: hop.jenis !== 'tanda_tangan',
                },
              },
            ],
      ),
    ),
  );
}

/** Each decision said Tidak once and twice; with the form changed on the way (signatures fall) and unchanged. */
function putaran(sop: Sop): Situasi[] {
  const tujuan = { di: 'tutup', sebab: 'selesai' } as const;
  return keputusan(sop).flatMap((no) =>
    [1, 2].flatMap((kali) =>
      [false, true].map((isiBerubah) => ({
        nama: `langkah ${no} Tidak ${kali} kali, isi ${isiBerubah ? 'berubah' : 'tetap'}`,
        rencana: { tujuan, tidak: { [no]: kali }, isiBerubah },
      })),
    ),
  );
}

function pengembalian(sop: Sop): Situasi[] {
  const selesai = { di: 'tutup', sebab: 'selesai' } as const;
  return sop.kegiatan.flatMap((k) => {
    const { kembali } = k.bacaan;
    const tarik = { nama: `langkah ${k.no} ditarik`, rencana: { tujuan: selesai, tarik: { [k.no]: 1 } } };
    const kirim = jalan(sop, k.no, 'ya')[0]?.jenis === 'langkah' ? [tarik] : [];
    if (!kembali) return kirim;
    const ke = kembali.ke === 'penerimaan' ? ({ di: 'penerimaan' } as const) : undefined;
    return [
      { nama: `langkah ${k.no} mengembalikan`, rencana: { tujuan: ke ?? selesai, kembali: { [k.no]: 1 } } },
      ...kirim,
    ];
  });
}

function akhir(sop: Sop): Situasi[] {
  const menunggu = diJalan(sop).filter((s) => tunggu(sop, s));
  const penolak = sop.kegiatan.find((k) => sop.luar_bagan.tolak.pelaksana.includes(k.bacaan.pelaksana));
  return [
    { nama: 'selesai', rencana: { tujuan: { di: 'tutup', sebab: 'selesai' } } },
    {
      nama: 'dikoreksi',
      rencana: { tujuan: { di: 'tutup', sebab: 'selesai' }, koreksi: 1, isiBerubah: true },
    },
    { nama: 'dibatalkan', rencana: { tujuan: { di: 'tutup', sebab: 'dibatalkan' } } },
    ...(penolak
      ? [
          {
            nama: 'ditolak',
            rencana: {
              tujuan: { di: 'tutup', sebab: 'ditolak' } as const,
              tutupDari: { di: 'langkah', langkah: penolak.no, bagian: 0 } as const,
            },
          },
        ]
      : []),
    ...menunggu.map((s) => ({
      nama: `kedaluwarsa: ${s.nama}`,
      rencana: {
        ...s.rencana,
        tujuan: { di: 'tutup', sebab: 'kedaluwarsa' } as const,
        tutupDari: s.rencana.tujuan,
      },
    })),
  ];
}

/** Steps that decide, in printed order. */
export function keputusan(sop: Sop): readonly number[] {
  return sop.kegiatan.filter((k) => k.bacaan.tidak).map((k) => k.no);
}

function tunggu(sop: Sop, { rencana: { tujuan } }: Situasi): boolean {
  if (tujuan.di !== 'jalan') return false;
  const hop: Hop | undefined = jalan(sop, tujuan.dari, tujuan.cabang)[tujuan.hop];
  return hop !== undefined && hop.jenis !== 'beritahu';
}
