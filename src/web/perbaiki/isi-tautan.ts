import { butirPerbaikan, fotoTerkirim } from '../../core/berkas/perbaikan-pemohon.ts';
import { hopKini } from '../../core/sop/tahap-umum.ts';
import type { Dunia } from '../dunia.ts';
import { isiPerbaikan } from './isi-perbaikan.ts';
import { isiSurat } from './isi-surat.ts';

/** What a pemohon can do from the tracking page of a berkas. */
export interface IsiTautan {
  readonly token: string;
  /** Something is to be mended by the pemohon: from the phone, or seen there what to bring. */
  readonly perbaiki: boolean;
  /** Items that a picture mends. */
  readonly foto: readonly string[];
  /** Pictures that were stored and not sent yet. */
  readonly belumDikirim: number;
  readonly surat: boolean;
  /** Complaints about this berkas that were not kept from the counter (which knows the link too), and how many of them have an answer. */
  readonly aduan: { readonly semua: number; readonly dijawab: number };
}

/** Reads it for one berkas; undefined when it is gone. */
export async function isiTautan(dunia: Dunia, id: string): Promise<IsiTautan | undefined> {
  const [terbaca, kunci, semuaAduan] = await Promise.all([
    dunia.berkas.ambil(id, 'sistem'),
    dunia.berkas.lacak(id),
    dunia.berkas.aduan.milikBerkas(id),
  ]);
  if (!terbaca) return undefined;
  const { berkas } = terbaca;
  const aduan = semuaAduan.filter((a) => !a.hanyaPimpinan);
  const { token } = kunci;
  const hop = hopKini(await dunia.berkas.naskah.sop(berkas.naskah.sop), berkas.posisi)?.jenis;
  const kembali = berkas.posisi.di === 'jalan' && berkas.posisi.cabang === 'tidak' && hop !== 'beritahu';
  const isi = await isiPerbaikan({ token, dunia, berkas });
  const butir = isi.keadaan.jenis === 'kirim' ? isi.keadaan.butir : [];
  const menunggu = hop === 'perbaikan' && butirPerbaikan(berkas).length > 0;
  return {
    token,
    perbaiki: menunggu || (kembali && hop !== 'perbaikan'),
    belumDikirim: menunggu ? fotoTerkirim(berkas) : 0,
    foto: butir.filter((b) => b.cara === 'foto').map((b) => b.syarat),
    surat: (await isiSurat({ token, dunia, berkas })).ada,
    aduan: { semua: aduan.length, dijawab: aduan.filter((a) => a.keadaan !== 'terbuka').length },
  };
}
