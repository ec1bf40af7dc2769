import { labelTanda } from '../../core/sop/lookup.ts';
import type { BarisNomor } from '../../store/berkas/buku-bulan.ts';
import { alamat } from '../alamat.ts';
import { REGISTER } from '../kata/register.ts';
import type { Layar } from '../layar.ts';
import { posisiBaris } from '../tampilan/posisi-baris.ts';
import { statusBerkas } from '../tampilan/status.ts';
import { asalKertas, kataBerkas, namaKeperluan, namaPemohon, tanggal } from './bahan-baris.ts';
import type { Bagian, BarisBuku, IsiBuku } from './buku.ts';

/** The numbers of a series of a kantor: bound, void with reason, or lying on a paper pad. */
export async function nomorData(
  layar: Layar,
  jenis: 'register' | 'berkas',
  bagian: Bagian,
): Promise<IsiBuku> {
  const { baris, jumlah } = await layar.dunia.berkas.nomor.nomorBulan(jenis, bagian);
  const susun = jenis === 'register' ? barisRegister : barisBerkas;
  return { jumlah, baris: await Promise.all(baris.map((n) => susun(layar, n))) };
}

async function barisRegister(layar: Layar, n: BarisNomor): Promise<BarisBuku> {
  const b = n.baris;
  const sop = b ? await layar.dunia.berkas.naskah.sop(b.sop) : layar.dunia.naskah.sop.nilai;
  return {
    sel: [
      String(n.urut),
      n.nomor,
      tanggal(layar, n.tanggal),
      b?.nomor ?? '',
      b ? namaPemohon(b) : '',
      b ? namaKeperluan(layar, b.keperluan) : '',
      n.tanda === null ? '' : labelTanda(sop, n.tanda),
      await keterangan(layar, n),
    ],
    href: b?.nomor ? alamat.berkas(b.nomor) : null,
    batal: n.batal !== null,
  };
}

async function barisBerkas(layar: Layar, n: BarisNomor): Promise<BarisBuku> {
  const b = n.baris;
  const sop = b ? await layar.dunia.berkas.naskah.sop(b.sop) : layar.dunia.naskah.sop.nilai;
  return {
    sel: [
      String(n.urut),
      n.nomor,
      tanggal(layar, n.tanggal),
      b ? namaPemohon(b) : '',
      b?.rt ? `${b.rt}/${b.rw ?? ''}` : '',
      b ? namaKeperluan(layar, b.keperluan) : '',
      b ? statusBerkas(sop, posisiBaris(b)) : '',
      await keterangan(layar, n),
    ],
    href: b?.nomor ? alamat.berkas(b.nomor) : null,
    batal: n.batal !== null,
  };
}

async function keterangan(layar: Layar, n: BarisNomor): Promise<string> {
  if (n.batal !== null) return REGISTER.batal(tanggal(layar, n.batal), await alasan(layar, n));
  if (n.berkas === null) return REGISTER.diBlok;
  return n.baris ? asalKertas(n.baris).join('. ') : '';
}

/** The reason in words: sealed with the berkas where a person may be named in it. */
async function alasan(
  layar: Layar,
  { berkas, batal_sebab: sebab, batal_alasan: isi }: BarisNomor,
): Promise<string> {
  const tulisan = isi ?? '';
  if (sebab === null) return tulisan;
  if (sebab === 'blok_ditutup') return `${REGISTER.sebab.blok_ditutup}. ${tulisan}`;
  const umum = Object.entries(REGISTER.sebab).find(([kunci]) => kunci === sebab)?.[1] ?? sebab;
  if (sebab !== 'pejabat' || berkas === null) return umum;
  return (await kataBerkas(layar, berkas, [{ id: tulisan }])).get(tulisan) ?? umum;
}
