import type { BarisPeristiwa } from '../../store/berkas/buku-bulan.ts';
import { jamMenit } from '../../core/waktu/tanggal.ts';
import { alamat } from '../alamat.ts';
import { REGISTER } from '../kata/register.ts';
import type { Layar } from '../layar.ts';
import { kataBerkas, namaKeperluan, tanggal } from './bahan-baris.ts';
import type { Bagian, BarisBuku, IsiBuku } from './buku.ts';

/** What this office handed over: when, which papers of which berkas, to whom; room for a signature in print. */
export async function ekspedisiData(layar: Layar, bagian: Bagian): Promise<IsiBuku> {
  const { baris, jumlah } = await layar.dunia.berkas.nomor.peristiwaBulan(['diserahkan'], bagian);
  return { jumlah, baris: await Promise.all(baris.map((b) => satu(layar, b, bagian.kantor))) };
}

async function satu(layar: Layar, b: BarisPeristiwa, kantor: string): Promise<BarisBuku> {
  const { peristiwa, berkas, baris } = b;
  const { terjadi, peristiwa: p } = peristiwa.catatan;
  const sop = await layar.dunia.berkas.naskah.sop(berkas.naskah.sop);
  const nomor = berkas.register.findLast((r) => r.kantor === kantor && r.saat <= terjadi);
  const penerima = p.jenis === 'diserahkan' ? p : undefined;
  const kata = penerima ? await kataBerkas(layar, berkas.id, [penerima.penerima]) : undefined;
  const nama = (penerima && kata?.get(penerima.penerima.id)) ?? REGISTER.tanpaNama;
  const isi = (penerima?.surat ?? []).map((s) => sop.surat.find((x) => x.kunci === s)?.nama ?? s);
  return {
    sel: [
      `${tanggal(layar, terjadi)} ${jamMenit(terjadi, layar.dunia.kalender.zona)}`,
      baris.nomor ?? '',
      nomor?.nomor ?? '',
      `${isi.join(', ')} (${namaKeperluan(layar, berkas.keperluan)})`,
      penerima ? REGISTER.kepada(nama, REGISTER.hubungan[penerima.hubungan]) : '',
      '',
      '',
    ],
    href: baris.nomor ? alamat.berkas(baris.nomor) : null,
    batal: false,
  };
}
