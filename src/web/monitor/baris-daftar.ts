import type { Butir } from '../../core/monitor/daftar.ts';
import { hariTunggu, lajurPerUnit, menitPerUnit } from '../../core/monitor/mutu.ts';
import { kaliKembali } from '../../core/monitor/perjalanan.ts';
import type { KeadaanDaftar } from '../../core/monitor/saringan.ts';
import type { Kunjungan } from '../../core/berkas/berkas.ts';
import { sisaAtauLewat } from '../../core/waktu/durasi.ts';
import { HARI } from '../../core/waktu/saat.ts';
import { MONITOR } from '../kata/monitor.ts';
import { RIWAYAT } from '../kata/riwayat.ts';
import { namaTempat } from '../tampilan/direktori.ts';
import { statusBerkas } from '../tampilan/status.ts';
import { kapan } from '../tampilan/waktu.ts';
import { desimal, menitPendek } from './angka.ts';
import type { BahanMonitor } from './bahan-monitor.ts';
import { namaAlasan, namaButir } from './nama-sebab.ts';

const { kolom: K } = MONITOR.daftar;

const TEMPAT = [K.tempat, K.tiba, K.waktu] as const;
const UTUH = [K.keadaan, K.kantor, K.hariPemohon] as const;

/** The columns of a list after number and pemohon. */
export const KOLOM: Readonly<Record<KeadaanDaftar, readonly string[]>> = {
  sini: TEMPAT,
  lewat: TEMPAT,
  hampir: TEMPAT,
  pemohon: [K.sebab, K.tiba, K.lama],
  berulang: [K.tempat, K.tiba, K.kali],
  masuk: [K.masuk, K.keadaan],
  dikerjakan: [K.langkah, K.selesai, K.kerja, K.tunggu, K.baku],
  kembali: [K.langkah, K.pada, K.hal],
  selesai: [K.selesai, ...UTUH],
  langsung: [K.selesai, ...UTUH],
  sesuai: [K.selesai, ...UTUH],
  simpang: [K.perihal, K.langkah, K.pada],
};

/** The cells of one line, as many as its list has columns. Plain text: screen and CSV say the same. */
export function selDaftar(bahan: BahanMonitor, keadaan: KeadaanDaftar, butir: Butir): readonly string[] {
  const { berkas, isi, saat } = butir;
  const pada = kapan(saat, bahan.ukuran.kini, bahan.ukuran.kalender);
  switch (isi.jenis) {
    case 'kini': {
      const { kunjungan, jam } = isi.kini;
      if (keadaan === 'berulang') return [diMana(bahan, butir, kunjungan), pada, String(kaliKembali(berkas))];
      if (keadaan === 'pemohon') {
        const hari = Math.max(0, bahan.ukuran.kini - kunjungan.tiba) / HARI;
        return [status(bahan, butir), pada, MONITOR.daftar.hari(desimal(hari))];
      }
      return [diMana(bahan, butir, kunjungan), pada, jam ? sisaAtauLewat(jam.sisa) : ''];
    }
    case 'terukur': {
      const { kunjungan, lama } = isi.terukur;
      return [
        diMana(bahan, butir, kunjungan),
        pada,
        lama.kerja === null ? MONITOR.daftar.tidakTerukur : menitPendek(lama.kerja),
        menitPendek(lama.tunggu),
        kunjungan.baku === null ? '' : menitPendek(kunjungan.baku),
      ];
    }
    case 'kembali':
      return [
        langkah(bahan, butir, isi.kembali.langkah),
        pada,
        isi.kembali.butir
          .map((b) =>
            MONITOR.daftar.butir(
              namaButir(bahan.persyaratan, b.syarat),
              namaAlasan(bahan.persyaratan, b.alasan),
            ),
          )
          .join('; '),
      ];
    case 'simpang':
      return [RIWAYAT.penyimpangan[isi.simpang.perihal], langkah(bahan, butir, isi.simpang.langkah), pada];
    case 'berkas':
      return keadaan === 'masuk'
        ? [kapan(masuk(butir), bahan.ukuran.kini, bahan.ukuran.kalender), status(bahan, butir)]
        : [
            pada,
            status(bahan, butir),
            waktuKantor(bahan, butir),
            MONITOR.daftar.hari(desimal(hariTunggu(berkas))),
          ];
  }
}

function masuk({ berkas, saat }: Butir): number {
  return berkas.kunjungan.find((k) => k.jenis === 'langkah')?.tiba ?? saat;
}

function status({ sopBerkas }: BahanMonitor, { berkas }: Butir): string {
  return statusBerkas(sopBerkas(berkas), berkas.posisi);
}

function diMana({ layar, sopBerkas }: BahanMonitor, { berkas }: Butir, kunjungan: Kunjungan): string {
  const sop = sopBerkas(berkas);
  const kegiatan = sop.kegiatan.find((k) => k.no === kunjungan.langkah);
  const tempat = kunjungan.penanggung ? namaTempat(sop, layar.dir, kunjungan.penanggung) : '';
  return kegiatan ? `${kegiatan.no}. ${kegiatan.bacaan.singkat}, ${tempat}` : tempat;
}

function langkah({ sopBerkas }: BahanMonitor, { berkas }: Butir, no: number | null): string {
  const kegiatan = sopBerkas(berkas).kegiatan.find((k) => k.no === no);
  return kegiatan ? `${kegiatan.no}. ${kegiatan.bacaan.singkat}` : '';
}

function waktuKantor({ sopBerkas, ukur }: BahanMonitor, { berkas }: Butir): string {
  const menit = menitPerUnit(berkas, lajurPerUnit(sopBerkas(berkas)), ukur);
  return menitPendek([...menit.values()].reduce((n, m) => n + m, 0));
}
