import type { ComponentChildren, VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { sebutan } from '../core/organisasi/penugasan.ts';
import { pelaksana } from '../core/sop/lookup.ts';
import { jamMenit } from '../core/waktu/tanggal.ts';
import { alamat } from './alamat.ts';
import { AsetKonteks } from './komponen/aset-konteks.ts';
import { Halaman } from './komponen/Halaman.tsx';
import type { BarangNavigasi } from './komponen/Navigasi.tsx';
import { NAVIGASI } from './kata/navigasi.ts';
import type { Layar } from './layar.ts';
import { penugasanPemindai } from './lembar/yang-menunggu.ts';
import { PitaLatihan } from './latihan/PitaLatihan.tsx';

export type Tempat =
  | 'tugas'
  | 'baru'
  | 'terima'
  | 'tandatangan'
  | 'pindai'
  | 'berkas'
  | 'cari'
  | 'penugasan'
  | 'bantuan'
  | 'sop';

export interface BingkaiProps {
  readonly layar: Layar;
  readonly judul: string;
  readonly di?: Tempat | undefined;
  readonly lompat?: string | undefined;
  readonly bilah?: boolean | undefined;
  readonly children?: ComponentChildren;
}

/** The frame of every page of a logged-in official, filled from the request. */
export function Bingkai({ layar, judul, di, lompat, bilah, children }: BingkaiProps) {
  const { dunia, pegawai, aset, dir } = layar;
  const { sop } = dunia.naskah;
  const [utama] = layar.penugasan;
  return (
    <Halaman
      judul={judul}
      aset={aset}
      merek={{
        nama: sop.nilai.identitas.nama.replace(/^SOP /u, ''),
        kantor: dunia.tenant.nama,
        href: alamat.tugas(),
      }}
      navigasi={navigasi(layar, di)}
      pengguna={{
        id: pegawai.id,
        nama: pegawai.nama,
        jabatan: utama
          ? sebutan(utama.status, pelaksana(sop.nilai, utama.pelaksana).singkat)
          : NAVIGASI.tanpaJabatan,
        kantor: utama ? (dir.kantor(utama.kantor)?.nama ?? '') : '',
        hrefAkun: alamat.sandi,
        aksiKeluar: alamat.keluar,
      }}
      jam={jamMenit(layar.kini, dunia.kalender.zona)}
      lompat={lompat}
      bilah={bilah}
      pita={dunia.tenant.latihan ? <PitaLatihan layar={layar} /> : undefined}
    >
      {children}
    </Halaman>
  );
}

/** Places this person has something to do in; nothing is listed that would refuse them. */
function navigasi({ penugasan, dunia, pegawai }: Layar, di: Tempat | undefined): readonly BarangNavigasi[] {
  const sop = dunia.naskah.sop.nilai;
  const pos = new Set(penugasan.map((p) => p.pelaksana));
  const loket = pos.has(sop.penerimaan.pelaksana);
  const menerima =
    loket ||
    sop.kegiatan.some((k) =>
      [...k.bacaan.ya, ...(k.bacaan.tidak ?? [])].some((h) => h.jenis === 'dibawa' && pos.has(h.pelaksana)),
    );
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
      kunci: 'penugasan',
      tampil: pegawai.admin,
      label: NAVIGASI.penugasan,
      href: alamat.penugasan,
      ikon: 'users',
    },
    { kunci: 'sop', tampil: true, label: NAVIGASI.sop, href: alamat.sop, ikon: 'route' },
    { kunci: 'bantuan', tampil: true, label: NAVIGASI.bantuan, href: alamat.bantuan, ikon: 'info' },
  ];
  return barang
    .filter((b) => b.tampil)
    .map(({ kunci, label, href, ikon, ponsel }) => ({ label, href, ikon, ponsel, kini: kunci === di }));
}

/** A whole document as text. */
export function dokumenHtml(isi: VNode, aset: Layar['aset']): string {
  return `<!doctype html>${render(<AsetKonteks.Provider value={aset}>{isi}</AsetKonteks.Provider>)}`;
}
