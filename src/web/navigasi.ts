import { pelaksanaBertindak } from '../core/sop/lookup.ts';
import { alamat } from './alamat.ts';
import { kantorKabar } from './kabar/boleh.ts';
import type { BarangNavigasi } from './komponen/Navigasi.tsx';
import { NAVIGASI } from './kata/navigasi.ts';
import { bolehJejak } from './jejak/hak.ts';
import type { Layar } from './layar.ts';
import { adaJangkauan } from '../core/organisasi/pembaca-aduan.ts';
import { jangkauan } from './pengaduan/jangkauan.ts';
import { penugasanPemindai } from './lembar/yang-menunggu.ts';

/** Where a page stands in the navigation. */
export type Tempat =
  | 'tugas'
  | 'baru'
  | 'terima'
  | 'tandatangan'
  | 'berkas'
  | 'cari'
  | 'register'
  | 'peta'
  | 'arsip'
  | 'penugasan'
  | 'pegawai'
  | 'bantuan'
  | 'sop'
  | 'monitor'
  | 'jejak'
  | 'pindai'
  | 'pengaduan'
  | 'permohonan'
  | 'sistem'
  | 'kabar'
  | 'syarat';

/** Places this person has something to do in; nothing is listed that would refuse them. */
export function navigasi(layar: Layar, di: Tempat | undefined): readonly BarangNavigasi[] {
  const { penugasan, dunia, pegawai, sistem } = layar;
  const sop = dunia.naskah.sop.nilai;
  const pos = new Set(penugasan.map((p) => p.pelaksana));
  const loket = pos.has(sop.penerimaan.pelaksana);
  const menerima =
    loket ||
    sop.kegiatan.some((k) =>
      [...k.bacaan.ya, ...(k.bacaan.tidak ?? [])].some((h) => h.jenis === 'dibawa' && pos.has(h.pelaksana)),
    );
  const bertindak = pelaksanaBertindak(sop).some((p) => pos.has(p.kunci));
  const menandatangani = sop.kegiatan.some(
    (k) => pos.has(k.bacaan.pelaksana) && k.bacaan.kerja.some((w) => w.jenis === 'tanda_tangan'),
  );
  const barang: (BarangNavigasi & { readonly kunci: Tempat; readonly tampil: boolean })[] = [
    {
      kunci: 'tugas',
      tampil: true,
      label: NAVIGASI.tugas,
      href: alamat.tugas(),
      ikon: 'inbox',
      ponsel: NAVIGASI.tugasPendek,
    },
    {
      kunci: 'baru',
      tampil: loket,
      label: NAVIGASI.baru,
      href: alamat.baru,
      ikon: 'file-plus-2',
      ponsel: NAVIGASI.baruPendek,
    },
    {
      kunci: 'permohonan',
      tampil: loket || pegawai.admin,
      label: NAVIGASI.permohonan,
      href: loket ? alamat.permohonan() : alamat.permohonanAturan,
      ikon: 'inbox',
      jumlah: layar.permohonanBaru,
    },
    {
      kunci: 'terima',
      tampil: menerima,
      label: NAVIGASI.terima,
      href: alamat.terima,
      ikon: 'qr-code',
      ponsel: loket ? undefined : NAVIGASI.terimaPendek,
    },
    {
      kunci: 'tandatangan',
      tampil: menandatangani,
      label: NAVIGASI.tandaTangan,
      href: alamat.tandaTangan(),
      ikon: 'pen-line',
      ponsel: NAVIGASI.tandaTanganPendek,
    },
    {
      kunci: 'pindai',
      tampil: penugasanPemindai({ penugasan, dunia }).length > 0,
      label: NAVIGASI.pindai,
      href: alamat.pindai,
      ikon: 'image',
    },
    {
      kunci: 'cari',
      tampil: true,
      label: NAVIGASI.cari,
      href: alamat.cari(),
      ikon: 'search',
      ponsel: NAVIGASI.cariPendek,
    },
    {
      kunci: 'register',
      tampil: penugasan.length > 0,
      label: NAVIGASI.register,
      href: alamat.register,
      ikon: 'book-open',
    },
    {
      kunci: 'kabar',
      tampil: kantorKabar({ penugasan, dunia }).length > 0,
      label: NAVIGASI.kabar,
      href: alamat.kabar(),
      ikon: 'message-circle',
    },
    {
      kunci: 'peta',
      tampil: bertindak,
      label: NAVIGASI.peta,
      href: alamat.peta(),
      ikon: 'footprints',
    },
    { kunci: 'arsip', tampil: bertindak, label: NAVIGASI.arsip, href: alamat.arsip(), ikon: 'archive' },
    {
      kunci: 'monitor',
      tampil: bertindak || pegawai.admin,
      label: NAVIGASI.monitor,
      href: alamat.monitor(),
      ikon: 'activity',
    },
    {
      kunci: 'jejak',
      tampil: bolehJejak({ penugasan, dunia, pegawai }),
      label: NAVIGASI.jejak,
      href: alamat.jejak(),
      ikon: 'eye',
    },
    {
      kunci: 'pengaduan',
      tampil: adaJangkauan(jangkauan(layar)),
      label: NAVIGASI.pengaduan,
      href: alamat.aduanKantor(),
      ikon: 'message-circle',
    },
    {
      kunci: 'penugasan',
      tampil: pegawai.admin,
      label: NAVIGASI.penugasan,
      href: alamat.penugasan,
      ikon: 'users',
    },
    {
      kunci: 'pegawai',
      tampil: pegawai.admin,
      label: NAVIGASI.pegawai,
      href: alamat.pegawai,
      ikon: 'id-card',
    },
    {
      kunci: 'sistem',
      tampil: sistem !== undefined,
      label: NAVIGASI.sistem,
      href: alamat.sistem,
      ikon: 'activity',
    },
    { kunci: 'syarat', tampil: true, label: NAVIGASI.syarat, href: alamat.syaratKantor, ikon: 'file-text' },
    { kunci: 'sop', tampil: true, label: NAVIGASI.sop, href: alamat.sop(), ikon: 'route' },
    { kunci: 'bantuan', tampil: true, label: NAVIGASI.bantuan, href: alamat.bantuan, ikon: 'info' },
  ];
  return barang
    .filter((b) => b.tampil)
    .map(({ kunci, label, href, ikon, ponsel, jumlah }) => ({
      label,
      href,
      ikon,
      ponsel,
      jumlah,
      kini: kunci === di,
    }));
}
