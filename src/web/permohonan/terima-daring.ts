import { rapikan } from '../../core/formulir/rapikan.ts';
import { jawabanButir } from '../../core/permohonan/butir.ts';
import type { IsiPermohonan } from '../../core/permohonan/permohonan.ts';
import type { PenugasanTercatat } from '../../core/organisasi/penugasan-tercatat.ts';
import type { DokumenPermohonan } from '../../store/permohonan/dokumen-permohonan.ts';
import type { BarisPermohonan } from '../../store/permohonan/baris-permohonan.ts';
import { kunciTerima } from '../../store/permohonan/terima-permohonan.ts';
import { isianAjuan, type Rangka } from '../ajukan/rangka.ts';
import { buangUnggahanAjuan } from '../ajukan/unggah-ajuan.ts';
import { kirimanDari } from '../kiriman.ts';
import type { Layar } from '../layar.ts';
import { tekanLoket } from '../rute/loket-tekan.ts';

/** What became of receiving a request. */
export type HasilTerima =
  | { readonly jenis: 'jadi'; readonly berkas: string }
  /** Changed, received or held by somebody else meanwhile. */
  | { readonly jenis: 'basi' }
  | { readonly jenis: 'ditolak'; readonly kalimat: string };

/**
 * Makes a berkas of it: the ordinary press of the counter, with the pictures and with what the pemohon wrote as what is
 * known at the beginning. One official at a time, and once only, also when something broke off in between.
 */
export async function terimaDaring(
  layar: Layar,
  {
    baris,
    isi,
    r,
    loket,
    versi,
    alasanTetap,
  }: {
    readonly baris: BarisPermohonan;
    readonly isi: IsiPermohonan;
    readonly r: Rangka;
    readonly loket: PenugasanTercatat;
    readonly versi: number;
    /** Why another berkas is begun beside one that runs; empty where none does. */
    readonly alasanTetap: string;
  },
): Promise<HasilTerima> {
  const { permohonan } = layar.dunia.berkas;
  const orang = layar.pegawai.id;
  const pegang = await permohonan.pegang(baris.id, { orang, versi });
  if (pegang.hasil === 'basi') return { jenis: 'basi' };
  if (pegang.berkas !== null) {
    await permohonan.jadi(baris.id, pegang.berkas, orang);
    await buangUnggahanAjuan(layar.dunia, baris.id);
    return { jenis: 'jadi', berkas: pegang.berkas };
  }
  const diminta = new Set(
    r.butir.flatMap((b) => {
      const jawaban = jawabanButir(b, isi);
      return jawaban?.cara === 'foto' && jawaban.syarat ? [jawaban.syarat.kunci] : [];
    }),
  );
  const foto = (await permohonan.dokumen.daftar(baris.id)).filter((d) => diminta.has(d.syarat));
  const dokumen = [];
  for (const d of foto) dokumen.push(await sebagaiUnggahan(layar, baris.id, d));
  const hasil = await tekanLoket(layar, {
    loket,
    keperluan: r.keperluan,
    kiriman: kirimanDari({ _idem: kunciTerima(baris.id) }),
    data: isi.pemohon,
    berkas: null,
    terima: true,
    dokumen,
    daring: true,
    ...(alasanTetap === '' ? {} : { alasanTetap }),
    diketahui: rapikan(r.form, isianAjuan(r, isi)),
  });
  if (hasil.hasil === 'berhasil') {
    await permohonan.jadi(baris.id, hasil.berkas.id, orang);
    await buangUnggahanAjuan(layar.dunia, baris.id);
    return { jenis: 'jadi', berkas: hasil.berkas.nomor ?? hasil.berkas.id };
  }
  await permohonan.lepas(baris.id, orang);
  return hasil.hasil === 'ditolak'
    ? { jenis: 'ditolak', kalimat: hasil.penolakan.kalimat }
    : { jenis: 'basi' };
}

/** A picture of the request as an upload of the press: pages after the first of a paper are further pages. */
async function sebagaiUnggahan({ dunia }: Layar, permohonan: string, d: DokumenPermohonan) {
  const asli = await dunia.berkas.permohonan.dokumen.buka(permohonan, d.id, 'sistem');
  if (!asli) throw new RangeError('A picture of the request is gone');
  const { nama, mime, bytes, halaman, putaran, mutu } = asli;
  return {
    syarat: d.syarat,
    id: `dok-${d.syarat}`,
    unggahan: { nama, mime, bytes, halaman, putaran, ...(mutu === null ? {} : { mutu }) },
    lanjutan: true,
    lewat: 'tautan' as const,
  };
}
