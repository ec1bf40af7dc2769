import type { Berkas } from '../../core/berkas/berkas.ts';
import type { Sop } from '../../core/sop/schema.ts';
import type { BarisPeristiwa } from '../../store/berkas/buku-bulan.ts';
import { alamat } from '../alamat.ts';
import { REGISTER } from '../kata/register.ts';
import type { Layar } from '../layar.ts';
import { namaPos } from '../tampilan/direktori.ts';
import { statusBerkas } from '../tampilan/status.ts';
import { asalKertas, namaKeperluan, namaPemohon, tanggal } from './bahan-baris.ts';
import type { Bagian, BarisBuku, IsiBuku } from './buku.ts';

/**
 * What came in: a permohonan at the counter, or a map from another office. The number of the berkas is the number of
 * the agenda in every office that it comes to (decision 0013).
 */
export async function agendaData(layar: Layar, bagian: Bagian): Promise<IsiBuku> {
  const { baris, jumlah } = await layar.dunia.berkas.nomor.peristiwaBulan(
    ['diterima', 'map_diterima'],
    bagian,
  );
  return { jumlah, baris: await Promise.all(baris.map((b) => satu(layar, b, bagian.kantor))) };
}

async function satu(layar: Layar, b: BarisPeristiwa, kantor: string): Promise<BarisBuku> {
  const { peristiwa, berkas, baris } = b;
  const saat = peristiwa.catatan.terjadi;
  const sop = await layar.dunia.berkas.naskah.sop(berkas.naskah.sop);
  const dalam = kunjunganDi(berkas, kantor, saat);
  const disposisi = berkas.disposisi.filter(
    (d) => d.dari.kantor === kantor && d.dikirim >= saat && d.dikirim <= dalam.sampai && d.ditarik === null,
  );
  return {
    sel: [
      baris.nomor ?? '',
      tanggal(layar, saat),
      asal(layar, b, kantor),
      surat(layar, b, kantor),
      namaKeperluan(layar, berkas.keperluan),
      disposisi.map((d) => REGISTER.disposisi(namaPos(sop, d.kepada), REGISTER.sifat[d.sifat])).join('; '),
      dalam.tujuan === null ? '' : namaPos(sop, { pelaksana: dalam.tujuan }),
      keterangan(sop, b).join('. '),
    ],
    href: baris.nomor ? alamat.berkas(baris.nomor) : null,
    batal: false,
  };
}

/** Where the work went first after it came in, and until when this office had it without a break. */
function kunjunganDi({ kunjungan }: Berkas, kantor: string, saat: number) {
  const mulai = kunjungan.findIndex(
    (k) => k.tiba >= saat && k.jenis === 'langkah' && k.penanggung?.kantor === kantor,
  );
  const dalam = mulai < 0 ? [] : kunjungan.slice(mulai);
  const keluar = dalam.find((k) => k.penanggung?.kantor !== kantor);
  return {
    tujuan: dalam[0]?.penanggung?.pelaksana ?? null,
    sampai: keluar?.tiba ?? Number.POSITIVE_INFINITY,
  };
}

function asal(layar: Layar, { peristiwa, berkas, baris }: BarisPeristiwa, kantor: string): string {
  const nama = namaPemohon(baris);
  if (peristiwa.catatan.peristiwa.jenis === 'diterima')
    return baris.rt ? REGISTER.pemohonRtRw(nama, baris.rt, baris.rw ?? '') : nama;
  const pengirim = pengirimnya(berkas, kantor);
  return pengirim === undefined ? nama : REGISTER.dibawa(layar.dir.kantor(pengirim)?.nama ?? pengirim, nama);
}

/** A permohonan has no number of its own; a map comes with the register number of the office that sent it. */
function surat(layar: Layar, { peristiwa, berkas }: BarisPeristiwa, kantor: string): string {
  const { terjadi: saat, peristiwa: p } = peristiwa.catatan;
  if (p.jenis === 'diterima') return REGISTER.permohonan(tanggal(layar, saat));
  const nomor = berkas.register.findLast((r) => r.kantor === pengirimnya(berkas, kantor) && r.saat <= saat);
  return nomor
    ? REGISTER.suratDari(nomor.nomor, tanggal(layar, nomor.saat))
    : REGISTER.tanpaNomor(tanggal(layar, saat));
}

/** The other office that plays a part: a map never comes from one's own. */
function pengirimnya({ kantor: semua }: Berkas, kantor: string): string | undefined {
  return Object.values(semua).find((k) => k !== kantor);
}

function keterangan(sop: Sop, { peristiwa, berkas, baris }: BarisPeristiwa): readonly string[] {
  const kertas = peristiwa.catatan.peristiwa.jenis === 'diterima' ? asalKertas(baris) : [];
  const putaran = berkas.kunjungan.findLast((k) => k.tiba <= peristiwa.catatan.terjadi)?.putaran ?? 1;
  return [...kertas, ...(putaran > 1 ? [REGISTER.putaran(putaran)] : []), statusBerkas(sop, berkas.posisi)];
}
