import { kunjunganKini } from '../../core/berkas/berkas.ts';
import { jalan, kegiatan } from '../../core/sop/lookup.ts';
import { ambil, type Bahan, lama, oleh, pada } from './bahan.ts';
import { KALIMAT } from './kalimat.ts';
import { rancangHop } from './rancang-hop.ts';
import { rancangKerja } from './rancang-kerja.ts';
import type { Rancangan } from './rencana.ts';

/** The press that comes next in this walk. @throws RangeError when the plan leads past the end of the SOP. */
export function rancang(bahan: Bahan): Rancangan {
  const { berkas, dunia, rencana, acak } = bahan;
  const { posisi } = berkas;
  const penarikan = tarik(bahan);
  if (penarikan) return penarikan;
  switch (posisi.di) {
    case 'titipan':
    case 'penerimaan':
      return oleh(bahan, { jenis: 'terima', nomor: rencana.nomor }, { menit: acak.bulat(3, 9) });
    case 'langkah':
      return membuka(bahan) ?? rancangKerja(bahan, kegiatan(dunia.sop, posisi.langkah), posisi.bagian);
    case 'jalan': {
      const hop = jalan(dunia.sop, posisi.dari, posisi.cabang)[posisi.hop];
      return membuka(bahan) ?? rancangHop(bahan, hop);
    }
    case 'tutup':
      return koreksi(bahan);
  }
}

function membuka(bahan: Bahan): Rancangan | undefined {
  const visit = kunjunganKini(bahan.berkas);
  if (!visit || visit.dibuka !== null || visit.jenis === 'tunggu') return undefined;
  return oleh(bahan, { jenis: 'buka' }, { menit: lama(bahan, 0.4) });
}

function tarik(bahan: Bahan): Rancangan | undefined {
  const { berkas, dunia, sisa } = bahan;
  const dari = berkas.kiriman?.dari;
  if (dari?.di !== 'langkah' || kunjunganKini(berkas)?.dibuka !== null || !ambil(sisa.tarik, dari.langkah))
    return undefined;
  const lane = kegiatan(dunia.sop, dari.langkah).bacaan.pelaksana;
  return { perintah: { jenis: 'tarik' }, oleh: pada(bahan, lane), teks: [], menit: 1 };
}

function koreksi(bahan: Bahan): Rancangan {
  const { berkas, dunia, sisa } = bahan;
  const selesai = berkas.posisi.di === 'tutup' && berkas.posisi.sebab === 'selesai';
  const lane = dunia.sop.luar_bagan.koreksi.pelaksana[0];
  if (!selesai || sisa.koreksi <= 0 || lane === undefined)
    throw new RangeError(
      `The plan of berkas ${bahan.rencana.berkas} asks for something this SOP never meets`,
    );
  sisa.koreksi -= 1;
  const alasan = bahan.teks('alasan', bahan.acak.pilih(KALIMAT.koreksi));
  const perintah = { jenis: 'koreksi', alasan: alasan.rujukan } as const;
  return { perintah, oleh: pada(bahan, lane), teks: [alasan], menit: bahan.acak.bulat(200, 900) };
}
