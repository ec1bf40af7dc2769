import { perKantor, type UkuranKantor } from '../../core/monitor/per-kantor.ts';
import type { KeadaanDaftar } from '../../core/monitor/saringan.ts';
import { pelaksana } from '../../core/sop/lookup.ts';
import { alamat } from '../alamat.ts';
import { MONITOR } from '../kata/monitor.ts';
import { Kartu } from '../komponen/Kartu.tsx';
import { Tabel } from '../komponen/Tabel.tsx';
import type { Layar } from '../layar.ts';
import { menitPendek, persen } from './angka.ts';
import type { BahanMonitor } from './bahan-monitor.ts';

/** The kantor in which berkas begin, of those this person's monitor counts; by code of the region. */
export function kantorAsal({ dunia, organisasi }: Layar, lingkup: readonly string[]) {
  const sop = dunia.naskah.sop.nilai;
  const { unit } = pelaksana(sop, sop.penerimaan.pelaksana);
  return organisasi.kantor
    .filter((k) => k.unit === unit && lingkup.includes(k.id))
    .toSorted((a, b) => a.kode.localeCompare(b.kode) || a.nama.localeCompare(b.nama));
}

/** The same figures for each office where berkas begin. Nothing to compare with one of them. */
export function KartuKantor({ bahan }: { readonly bahan: BahanMonitor }) {
  const { layar, sop, lingkup, rentang, kantor: dipilih } = bahan;
  const semua = kantorAsal(layar, lingkup);
  const kantor = semua.filter((k) => dipilih === undefined || k.id === dipilih);
  if (semua.length < 2 || kantor.length === 0) return null;
  const unit = sop.unit.find((u) => u.kunci === kantor[0]?.unit)?.nama ?? '';
  const K = MONITOR.kantor;
  const baris = perKantor({ ...bahan, kantor: kantor.map((k) => k.id) });
  return (
    <Kartu judul={K.judul(unit)} jarak={false} ujung={MONITOR.rentang[rentang.nama]}>
      <Tabel
        label={K.tabel}
        kolom={K.kolom.map((judul, ke) => ({ judul, angka: ke > 0 }))}
        baris={baris.map((u) => sel(u, bahan, layar.dir.kantor(u.kantor)?.nama ?? u.kantor))}
      />
      <p class="lembar-isi petunjuk">{K.ket}</p>
    </Kartu>
  );
}

function sel(u: UkuranKantor, { rentang, kantor }: BahanMonitor, nama: string) {
  const tautan = (keadaan: KeadaanDaftar, isi: number | string, ada: number) =>
    ada === 0 ? (
      String(isi)
    ) : (
      <a href={alamat.monitorDaftar({ keadaan, kantor: u.kantor, rentang: rentang.nama })}>{isi}</a>
    );
  return [
    kantor === undefined ? (
      <a href={alamat.monitor({ kantor: u.kantor, rentang: rentang.nama })}>{nama}</a>
    ) : (
      nama
    ),
    tautan('masuk', u.masuk, u.masuk),
    tautan('selesai', u.selesai, u.selesai),
    tautan('sini', u.berjalan - u.pemohon, u.berjalan - u.pemohon),
    tautan('lewat', u.lewat, u.lewat),
    tautan('pemohon', u.pemohon, u.pemohon),
    tautan('kembali', persen(u.tidak, u.putusan), u.tidak),
    menitPendek(u.menit),
  ];
}
