import { kunjunganKini, tandaBerlaku } from '../../core/berkas/berkas.ts';
import { butirDinilai, perluDinilai } from '../../core/berkas/tindakan/nilai-berlaku.ts';
import type { Nilai } from '../../core/berkas/peristiwa.ts';
import type { Kegiatan } from '../../core/sop/schema.ts';
import { KALIMAT } from './kalimat.ts';
import { ambil, type Bahan, berdiri, lama, oleh, pada } from './bahan.ts';
import type { Rancangan, Teks } from './rencana.ts';

/** The press of an opened step: a planned return, a scan that is still missing, or the step's own work. */
export function rancangKerja(bahan: Bahan, k: Kegiatan, bagian: number): Rancangan {
  const { sisa, acak, teks } = bahan;
  if (k.bacaan.kembali && ambil(sisa.kembali, k.no)) {
    const alasan = teks('alasan', acak.pilih(KALIMAT.alasan));
    const perintah = { jenis: 'kembalikan', alasan: alasan.rujukan } as const;
    return oleh(bahan, perintah, { menit: lama(bahan, 0.4), teks: [alasan] });
  }
  return pindaian(bahan, k) ?? kerjanya(bahan, k, bagian);
}

/** The scan that this step needs, made by whoever the SOP names for it. */
function pindaian(bahan: Bahan, k: Kegiatan): Rancangan | undefined {
  const { berkas, teks } = bahan;
  for (const perlu of k.bacaan.perlu) {
    if (perlu.jenis !== 'pindaian' || tandaBerlaku(berkas, perlu.tanda)?.pindaian !== null) continue;
    const lembar = teks('dokumen', { pindaian: perlu.tanda, isian: berkas.isian?.hash ?? null });
    const lane = perlu.oleh[0];
    return {
      perintah: { jenis: 'pindai', tanda: perlu.tanda, dokumen: lembar.rujukan, cetakan: null },
      oleh: lane === undefined || !berkas.penanggung ? (berkas.penanggung ?? 'sistem') : pada(bahan, lane),
      teks: [lembar],
      menit: lama(bahan, 0.1),
    };
  }
  return undefined;
}

function kerjanya(bahan: Bahan, k: Kegiatan, bagian: number): Rancangan {
  const kerja = k.bacaan.kerja[bagian];
  const menit = lama(bahan, 0.5 / k.bacaan.kerja.length);
  switch (kerja?.jenis) {
    case 'disposisi':
      return disposisi(bahan, menit);
    case 'periksa':
      return periksa(bahan, k, menit);
    case 'isi_form':
      return isiForm(bahan, menit);
    case 'paraf':
      return oleh(bahan, { jenis: 'paraf' }, { menit });
    case 'tanda_tangan':
      return oleh(
        bahan,
        { jenis: 'tanda_tangan', cara: berdiri(bahan, kerja.tanda) ? 'tetap' : 'basah' },
        { menit },
      );
    case 'arsip':
      return oleh(
        bahan,
        { jenis: 'arsip', lokasi: bahan.acak.pilih(KALIMAT.lokasi), digital: true },
        { menit },
      );
    case 'serah':
      return oleh(bahan, { jenis: 'teruskan' }, { menit });
    case undefined:
      throw new RangeError(`Step ${k.no} has no work at ${bagian}`);
  }
}

function disposisi(bahan: Bahan, menit: number): Rancangan {
  const { acak, berkas, teks } = bahan;
  const instruksi = teks('instruksi', acak.pilih(KALIMAT.instruksi));
  const sifat = acak.pilih(['biasa', 'biasa', 'biasa', 'segera', 'sangat_segera'] as const);
  const id = `${berkas.id}-d${berkas.disposisi.length + 1}`;
  const perintah = { jenis: 'disposisi', id, instruksi: instruksi.rujukan, sifat, batas: null } as const;
  return oleh(bahan, perintah, { menit, teks: [instruksi] });
}

function periksa(bahan: Bahan, k: Kegiatan, menit: number): Rancangan {
  const { acak, berkas, sisa, teks } = bahan;
  const belum = perluDinilai(bahan.dunia.sop, berkas, k.no);
  const sesuai: Nilai = { putusan: 'sesuai', alasan: null, catatan: null, pihak: null };
  const baik = Object.fromEntries(belum.map((syarat) => [syarat, sesuai]));
  if (!ambil(sisa.tidak, k.no))
    return oleh(bahan, { jenis: 'periksa', hasil: 'lengkap', nilai: baik }, { menit });

  const catatan = teks('catatan', acak.pilih(KALIMAT.kurang));
  const kurang: Nilai = { putusan: 'kurang', alasan: null, catatan: catatan.rujukan, pihak: 'pemohon' };
  const salah = acak.pilih(butirDinilai(bahan.dunia.sop, berkas, k.no));
  const nilai = { ...baik, [salah]: kurang };
  return oleh(bahan, { jenis: 'periksa', hasil: 'kurang', nilai }, { menit, teks: [catatan] });
}

function isiForm(bahan: Bahan, menit: number): Rancangan {
  const { berkas, rencana, sisa, teks } = bahan;
  if (berkas.isian !== null && rencana.isiBerubah && formBelumDiubah(bahan)) sisa.versi += 1;
  const isian: Teks = teks('isian', rencana.isian(sisa.versi));
  const pemohon = rencana.pemohonHadir === false ? null : 'hadir';
  const perintah = { jenis: 'isi_form', isian: isian.rujukan, lengkap: true, pemohon } as const;
  return oleh(bahan, perintah, { menit, teks: [isian] });
}

/** Content changes once per visit to the form, not each time somebody looks at it again. */
function formBelumDiubah({ berkas, sisa }: Bahan): boolean {
  return kunjunganKini(berkas) !== undefined && berkas.isianDulu.length === sisa.versi;
}
