import type { Berkas } from '../../core/berkas/berkas.ts';
import type { DataPemohon } from '../../core/berkas/data-pemohon.ts';
import type { Diketahui } from '../../core/formulir/diketahui.ts';
import { termasukKeluarga } from '../../core/keluarga/bawa.ts';
import type { PenugasanTercatat } from '../../core/organisasi/penugasan-tercatat.ts';
import { KELUARGA } from '../kata/keluarga.ts';
import type { KeluargaTampil } from '../kerja/TawaranKeluarga.tsx';
import type { Kiriman } from '../kiriman.ts';
import type { Layar } from '../layar.ts';
import { bacaBagian, diketahuiDari, dipakaiTampil, lengkapi, tawaranDari } from './bagian-keluarga.ts';
import {
  bacaSumber,
  calonKeluarga,
  nomorTerketik,
  pilihSumber,
  type SumberKeluarga,
} from './sumber-keluarga.ts';

/** What one press at the counter makes of the family's earlier data. */
export interface HasilKeluarga {
  readonly data: DataPemohon;
  readonly tampil: KeluargaTampil;
  /** To be frozen with the berkas; null where nothing is taken over. */
  readonly diketahui: Diketahui | null;
  /** The page is shown again instead of stored. */
  readonly berhenti: boolean;
}

export interface TanyaKeluarga {
  readonly kiriman: Kiriman;
  readonly data: DataPemohon;
  readonly berkas: Berkas | null;
  readonly loket: PenugasanTercatat;
  /** The press wants to receive the berkas. */
  readonly terima: boolean;
}

/** Looks for what is known of the family, offers it once, takes it over when told, and carries it to the press that stores. */
export async function keluargaLoket(layar: Layar, t: TanyaKeluarga): Promise<HasilKeluarga> {
  const { kiriman, data, berkas } = t;
  const aksi = kiriman.teks('aksi');
  const ditanya = kiriman.teks('ditanya') === 'ya';
  const biasa: HasilKeluarga = { data, tampil: { ditanya }, diketahui: null, berhenti: false };
  // Who comes back with a number brings what was missing, and not another request.
  if (berkas !== null && berkas.nomor !== null) return biasa;
  const pesan = (isi: string): HasilKeluarga => ({
    ...biasa,
    tampil: { ditanya, pesan: isi },
    berhenti: true,
  });
  if (aksi === 'lepas')
    return { ...pesan(KELUARGA.dilepas), tampil: { ditanya: true, pesan: KELUARGA.dilepas } };
  const dari = kiriman.teks('dari');
  const cari = aksi === 'kenali' || aksi === 'pakai';
  const tawarkan = t.terima && !ditanya && kiriman.teks('tetap') !== 'ya';
  if (!cari && !tawarkan && dari === '') return biasa;
  const nomor = nomorTerketik(data);
  if (cari && nomor.nik === null && nomor.noKk === null) return pesan(KELUARGA.isiNomorDulu);
  const calon = await calonKeluarga(layar, data, { kecuali: berkas?.id, kunci: kiriman.teks('_idem') });
  if (dari !== '' && !cari) {
    const tetap = calon.find((c) => c.id === dari);
    const sumber = tetap && (await bacaSumber(layar, tetap));
    if (!sumber || larangan(sumber, data, kiriman.teks('dari_kk') === 'ya'))
      return { ...pesan(KELUARGA.berubah), berhenti: t.terima };
    return pakai(layar, sumber, bacaBagian([kiriman.teks('dari_bagian')]), data);
  }
  const sumber = await pilihSumber(layar, calon);
  const tawaran = sumber && tawaranDari(layar, sumber, data);
  if (!sumber || !tawaran) return cari ? pesan(KELUARGA.belumPernah) : biasa;
  if (aksi !== 'pakai') return { ...biasa, tampil: { tawaran }, berhenti: true };
  const bagian = bacaBagian(kiriman.semua('bawa'));
  const galat =
    larangan(sumber, data, kiriman.teks('kk_ditunjukkan') === 'ya') ??
    (bagian.length === 0 ? KELUARGA.pilihSatu : undefined);
  if (galat) return { ...biasa, tampil: { tawaran: { ...tawaran, galat } }, berhenti: true };
  await layar.dunia.berkas.pembacaan.catat({
    berkas: sumber.id,
    orang: layar.pegawai.id,
    penugasan: t.loket.id,
    jenis: 'keluarga',
    perihal: sumber.tampak ? 'permohonan-baru' : 'kk-ditunjukkan',
  });
  return { ...pakai(layar, sumber, bagian, lengkapi(data, sumber, bagian)), berhenti: true };
}

/** Data of another kelurahan: only with the original KK shown, and for somebody who stands in that family. */
function larangan(sumber: SumberKeluarga, data: DataPemohon, kk: boolean): string | undefined {
  if (sumber.tampak) return undefined;
  if (!kk) return KELUARGA.kkWajib;
  const { nik } = nomorTerketik(data);
  const ada = sumber.nik || (nik !== null && sumber.isian !== null && termasukKeluarga(sumber.isian, nik));
  return ada ? undefined : KELUARGA.bukanAnggota;
}

function pakai(
  layar: Layar,
  sumber: SumberKeluarga,
  bagian: ReturnType<typeof bacaBagian>,
  data: DataPemohon,
): HasilKeluarga {
  return {
    data,
    tampil: { dipakai: dipakaiTampil(layar, sumber, bagian), ditanya: true },
    diketahui: diketahuiDari(sumber, bagian),
    berhenti: false,
  };
}
