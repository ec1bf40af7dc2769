import type { AturanArsip } from '../../store/berkas/aturan-arsip.ts';
import { alamat } from '../alamat.ts';
import { Bingkai } from '../bingkai.tsx';
import { ATURAN_ARSIP, GUDANG } from '../kata/gudang-arsip.ts';
import type { Kiriman } from '../kiriman.ts';
import { BidangTeks } from '../komponen/BidangTeks.tsx';
import { DaftarUraian } from '../komponen/DaftarUraian.tsx';
import { Kartu } from '../komponen/Kartu.tsx';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import { Remah } from '../komponen/Remah.tsx';
import { type Kesalahan, RingkasanKesalahan } from '../komponen/RingkasanKesalahan.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { Layar } from '../layar.ts';

export interface HalamanAturanProps {
  readonly layar: Layar;
  readonly aturan: AturanArsip;
  readonly ketikan?: Readonly<Record<string, string>> | undefined;
  readonly kesalahan?: readonly Kesalahan[];
  readonly usai?: boolean;
}

const ANGKA = ['tahunAktif', 'tahunInaktif', 'muatBoks', 'hariDibawa', 'hariDiambil'] as const;
const TEKS = ['dasar', 'klasifikasi'] as const;

/** The settings of archive and custody; read by all, changed by the administrator. Terms are the office's, never ours. */
export function HalamanAturan({ layar, aturan, ketikan, kesalahan = [], usai }: HalamanAturanProps) {
  const nilai = (nama: (typeof ANGKA)[number] | (typeof TEKS)[number]): string =>
    ketikan?.[nama] ?? String(aturan[nama] ?? '');
  const bidang = (id: (typeof ANGKA)[number] | (typeof TEKS)[number], petunjuk?: string) => (
    <BidangTeks
      id={id}
      label={ATURAN_ARSIP[id]}
      petunjuk={petunjuk}
      nilai={nilai(id)}
      lebar={id === 'dasar' ? undefined : 8}
      papan={id === 'dasar' || id === 'klasifikasi' ? undefined : 'numeric'}
      galat={kesalahan.find((k) => k.id === id)?.pesan}
    />
  );
  return (
    <Bingkai layar={layar} judul={ATURAN_ARSIP.judul} di="arsip">
      <Remah asal={{ label: GUDANG.judul, href: alamat.arsip() }} kini={GUDANG.aturanJudul} />
      <KepalaHalaman judul={ATURAN_ARSIP.judul} ket={ATURAN_ARSIP.ket} />
      {usai && <Pemberitahuan nada="baik" isi={ATURAN_ARSIP.usai} />}
      {!layar.pegawai.admin && <Pemberitahuan isi={ATURAN_ARSIP.bukanAdmin} />}
      {!layar.pegawai.admin ? (
        <Kartu judul={GUDANG.aturanJudul}>
          <DaftarUraian
            lebar
            daftar={[...ANGKA.slice(0, 2), ...TEKS, ...ANGKA.slice(2)].map((id) => ({
              nama: ATURAN_ARSIP[id],
              isi: nilai(id) === '' ? ATURAN_ARSIP.belum : nilai(id),
            }))}
          />
        </Kartu>
      ) : (
        <form class="lembar" method="post" action={alamat.arsipAturan()}>
          <div class="lembar-isi formulir">
            <RingkasanKesalahan daftar={kesalahan} />
            {bidang('tahunAktif', ATURAN_ARSIP.kosongkan)}
            {bidang('tahunInaktif', ATURAN_ARSIP.kosongkan)}
            {bidang('dasar', ATURAN_ARSIP.dasarKet)}
            {bidang('klasifikasi')}
            {bidang('muatBoks')}
            {bidang('hariDibawa')}
            {bidang('hariDiambil')}
            <div class="deret">
              <Tombol jenis="utama">{ATURAN_ARSIP.simpan}</Tombol>
            </div>
          </div>
        </form>
      )}
    </Bingkai>
  );
}

/** Reads the settings. A term without the decision it is taken from is not kept: nothing here is law by itself. */
export function bacaAturan(
  kiriman: Kiriman,
):
  | { readonly ok: true; readonly aturan: AturanArsip }
  | { readonly ok: false; readonly kesalahan: readonly Kesalahan[] } {
  const kesalahan: Kesalahan[] = [];
  const angka = (id: (typeof ANGKA)[number], batas: number, pesan: string): number => {
    const teks = kiriman.teks(id).trim();
    const nilai = /^\d{1,3}$/u.test(teks) ? Number(teks) : 0;
    if (nilai < 1 || nilai > batas) kesalahan.push({ id, pesan });
    return nilai;
  };
  const tahun = (id: 'tahunAktif' | 'tahunInaktif'): number | null =>
    kiriman.teks(id).trim() === '' ? null : angka(id, 99, ATURAN_ARSIP.angka);
  const dasar = kiriman.teks('dasar').trim().replaceAll(/\s+/gu, ' ').slice(0, 300);
  const klasifikasi = kiriman.teks('klasifikasi').trim();
  const aturan = {
    tahunAktif: tahun('tahunAktif'),
    tahunInaktif: tahun('tahunInaktif'),
    dasar,
    klasifikasi,
    muatBoks: angka('muatBoks', 999, ATURAN_ARSIP.isiBoks),
    hariDibawa: angka('hariDibawa', 99, ATURAN_ARSIP.angka),
    hariDiambil: angka('hariDiambil', 99, ATURAN_ARSIP.angka),
  };
  if (dasar === '' && (aturan.tahunAktif !== null || aturan.tahunInaktif !== null))
    kesalahan.push({ id: 'dasar', pesan: ATURAN_ARSIP.dasarPerlu });
  if (!/^\d{2,4}(\.\d{1,3}){0,4}$/u.test(klasifikasi))
    kesalahan.push({ id: 'klasifikasi', pesan: ATURAN_ARSIP.kodeSalah });
  return kesalahan.length > 0 ? { ok: false, kesalahan } : { ok: true, aturan };
}
