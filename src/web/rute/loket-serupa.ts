import type { Berkas } from '../../core/berkas/berkas.ts';
import type { DataPemohon } from '../../core/berkas/data-pemohon.ts';
import { bacaNik } from '../../core/formulir/nik.ts';
import { bacaNomorKk } from '../../core/formulir/nomor-kk.ts';
import { tanggalPendek } from '../../core/waktu/tanggal.ts';
import { alamat } from '../alamat.ts';
import { LOKET } from '../kata/loket.ts';
import type { Serupa } from '../kerja/Loket.tsx';
import type { Layar } from '../layar.ts';

/** Other open berkas of the same person or family, with a link where this official may open them. */
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
