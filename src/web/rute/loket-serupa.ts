import type { Berkas } from '../../core/berkas/berkas.ts';
import { type DataPemohon, SKEMA_PEMOHON } from '../../core/berkas/data-pemohon.ts';
import { bacaNik } from '../../core/formulir/nik.ts';
import { bacaNomorKk } from '../../core/formulir/nomor-kk.ts';
import { tanggalPendek } from '../../core/waktu/tanggal.ts';
import { alamat } from '../alamat.ts';
import { bukaBerkas } from '../berkas/buka-berkas.ts';
import { LOKET } from '../kata/loket.ts';
import type { Serupa } from '../kerja/Loket.tsx';
import type { Layar } from '../layar.ts';

/** Whether a berkas holds just what was typed: then a repeated form is its second press, not another request. */
export async function samaIsi(layar: Layar, berkas: Berkas, data: DataPemohon): Promise<boolean> {
  const terbuka = await bukaBerkas(layar, berkas, { terbuka: true });
  return (
    terbuka !== undefined &&
    JSON.stringify(SKEMA_PEMOHON.parse(terbuka.bahan.pemohon)) === JSON.stringify(SKEMA_PEMOHON.parse(data))
  );
}

/** Other open berkas about the same person or family, as the counter is warned of them. */
export async function cariSerupa(
  layar: Layar,
  data: DataPemohon,
  { berkas, kunci }: { readonly berkas: Berkas | null; readonly kunci: string },
): Promise<readonly Serupa[]> {
  const nik = bacaNik(data.nik);
  const kk = bacaNomorKk(data.noKk);
  const kantor = layar.penugasan.map((p) => p.kantor);
  const pasangan = await layar.dunia.berkas.sepasang({
    nik: nik.ok ? [nik.nik.nomor] : [],
    noKk: kk.ok ? [kk.kk.nomor] : [],
    kantor,
    kunci: { orang: layar.pegawai.id, kunci },
    ...(berkas ? { kecuali: berkas.id } : {}),
  });
  const terbaca = await Promise.all(
    pasangan.map(async (p) => (p.id === null ? undefined : layar.dunia.berkas.ambil(p.id, kantor))),
  );
  return pasangan.map((p, at) => {
    const masuk = terbaca[at]?.berkas.kunjungan[0]?.tiba;
    const sejak = tanggalPendek(masuk ?? p.dicatat, layar.dunia.kalender.zona);
    if (p.id === null)
      return { kalimat: LOKET.serupaLain(layar.dir.kantor(p.kantorAsal)?.nama ?? '', sejak), href: null };
    return {
      kalimat: LOKET.sudahAda(p.nomor ?? LOKET.titipanTanpaNomor, sejak, LOKET.masihBerjalan),
      href: p.nomor ? alamat.berkas(p.nomor) : alamat.titipan(p.id),
    };
  });
}
