import type { Dunia } from '../dunia.ts';
import { ajukanTerbuka } from '../ajukan/terbuka.ts';
import type { LayananBeranda } from './Beranda.tsx';
import { lamaLayanan, namaLayanan } from './layanan.ts';

/** What the front page says of one office. */
export async function isiBeranda(dunia: Dunia): Promise<LayananBeranda> {
  const { naskah, organisasi, tenant } = dunia;
  return {
    tenant: tenant.id,
    nama: tenant.nama,
    layanan: namaLayanan(dunia),
    keterangan: naskah.persyaratan.nilai.keterangan,
    bertanya: naskah.tanya !== undefined,
    panduan: naskah.panduan.daftar.some((p) => p.untuk === 'pemohon'),
    ajukan: await ajukanTerbuka(dunia),
    langsung: naskah.tanya?.langsung,
    lama: lamaLayanan(naskah.sop.nilai),
    kantor: (await organisasi.baca()).kantor,
  };
}
