import type { Jabatan } from '../../core/organisasi/jabatan.ts';
import { berlaku } from '../../core/organisasi/penugasan.ts';
import type { PenugasanTercatat, SuratPerintah } from '../../core/organisasi/penugasan-tercatat.ts';
import { pelaksanaBertindak } from '../../core/sop/lookup.ts';
import { awalHari, hariDariIso } from '../../core/waktu/hari.ts';
import { tanggalPendek } from '../../core/waktu/tanggal.ts';
import { Bingkai } from '../bingkai.tsx';
import { PENUGASAN } from '../kata/penugasan.ts';
import { Kartu } from '../komponen/Kartu.tsx';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import { Pemberitahuan, type PemberitahuanProps } from '../komponen/Pemberitahuan.tsx';
import { Tabel } from '../komponen/Tabel.tsx';
import { Tag } from '../komponen/Tag.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { Layar } from '../layar.ts';
import { alamatPenugasan } from './penugasan-alamat.ts';

const { kolom } = PENUGASAN;
const KOLOM = [kolom.jabatan, kolom.pejabat, kolom.status, kolom.berlakuSurat, kolom.tindakan].map(
  (judul) => ({ judul }),
);
const KOLOM_LALU = [kolom.jabatan, kolom.pejabat, kolom.status, kolom.berlaku, kolom.sebab].map((judul) => ({
  judul,
}));
const BANYAK_LALU = 20;

/** Every post of every kantor with who holds it now and who will; vacant ones are marked. */
export function DaftarPenugasan({
  layar,
  strip,
}: {
  readonly layar: Layar;
  readonly strip: PemberitahuanProps | undefined;
}) {
  const { organisasi, kini } = layar;
  const kosong = organisasi.jabatan.filter(
    (j) => !organisasi.penugasan.some((p) => p.jabatan === j.id && berlaku(p, kini)),
  ).length;
  return (
    <Bingkai layar={layar} judul={PENUGASAN.judul} di="penugasan">
      <KepalaHalaman
        judul={PENUGASAN.judul}
        ket={PENUGASAN.ket(kosong)}
        kanan={
          <Tombol jenis="utama" href={alamatPenugasan.baru()} ikon="plus">
            {PENUGASAN.tugaskan}
          </Tombol>
        }
      />
      {strip && <Pemberitahuan {...strip} />}
      <div class="formulir">
        {organisasi.kantor.map((k) => {
          const baris = jabatanUrut(layar, k.id).flatMap((j) => barisJabatan(layar, j));
          return (
            <Kartu key={k.id} judul={k.nama} id={`kantor-${k.id}`} jarak={baris.length === 0}>
              {baris.length === 0 ? (
                <p>{PENUGASAN.tanpaJabatan}</p>
              ) : (
                <Tabel label={PENUGASAN.tabel(k.nama)} kolom={KOLOM} tumpuk baris={baris} />
              )}
            </Kartu>
          );
        })}
        <Lalu layar={layar} />
      </div>
    </Bingkai>
  );
}

/** The posts of a kantor in the order of the SOP's columns. */
function jabatanUrut({ organisasi, dunia }: Layar, kantor: string): readonly Jabatan[] {
  const urutan = dunia.naskah.sop.nilai.pelaksana.map((p) => p.kunci);
  return organisasi.jabatan
    .filter((j) => j.kantor === kantor)
    .toSorted((a, b) => urutan.indexOf(a.pelaksana) - urutan.indexOf(b.pelaksana));
}

function barisJabatan(layar: Layar, jabatan: Jabatan) {
  const { organisasi, kini, dir, dunia } = layar;
  const milik = organisasi.penugasan.filter((p) => p.jabatan === jabatan.id && !sudahLalu(p, kini));
  const tugaskan = (
    <Tombol
      ukuran="kecil"
      href={alamatPenugasan.baru(jabatan.id)}
      label={PENUGASAN.tugaskanPada(jabatan.nama)}
    >
      {PENUGASAN.tugaskan}
    </Tombol>
  );
  const bertindak = pelaksanaBertindak(dunia.naskah.sop.nilai).some((p) => p.kunci === jabatan.pelaksana);
  const kosong = (
    <Tag warna={bertindak ? 'kunyit' : 'abu'} ikon="users">
      {PENUGASAN.kosong}
    </Tag>
  );
  const baris = milik.map((p) => {
    const nama = dir.orang(p.orang)?.nama ?? p.orang;
    return [
      jabatan.nama,
      nama,
      <>
        {PENUGASAN.status[p.status]} {p.mulai > kini && <Tag warna="laut">{PENUGASAN.nanti}</Tag>}
      </>,
      <>
        {rentang(p, layar)}
        {p.surat && <p class="petunjuk">{surat(p.surat, layar)}</p>}
      </>,
      <div class="deret">
        <Tombol
          ukuran="kecil"
          href={alamatPenugasan.cabut(p.id)}
          label={PENUGASAN.cabutDari(nama, jabatan.nama)}
        >
          {PENUGASAN.cabut}
        </Tombol>
        {p === milik[0] && milik.some((m) => berlaku(m, kini)) && tugaskan}
      </div>,
    ];
  });
  if (milik.some((p) => berlaku(p, kini))) return baris;
  return [[jabatan.nama, kosong, '', '', <div class="deret">{tugaskan}</div>], ...baris];
}

function Lalu({ layar }: { readonly layar: Layar }) {
  const { organisasi, kini, dir } = layar;
  const lalu = organisasi.penugasan
    .filter((p) => sudahLalu(p, kini))
    .toSorted((a, b) => (b.sampai ?? 0) - (a.sampai ?? 0))
    .slice(0, BANYAK_LALU);
  if (lalu.length === 0) return null;
  const nama = (id: string) => dir.orang(id)?.nama;
  return (
    <Kartu judul={PENUGASAN.riwayat} jarak={false}>
      <Tabel
        label={PENUGASAN.riwayatTabel}
        kolom={KOLOM_LALU}
        baris={lalu.map((p) => [
          organisasi.jabatan.find((j) => j.id === p.jabatan)?.nama ?? p.jabatan,
          nama(p.orang) ?? p.orang,
          PENUGASAN.status[p.status],
          rentang(p, layar),
          p.dicabut
            ? PENUGASAN.dicabut(p.dicabut.alasan, p.dicabut.oleh === null ? undefined : nama(p.dicabut.oleh))
            : PENUGASAN.habis,
        ])}
      />
    </Kartu>
  );
}

function sudahLalu(p: PenugasanTercatat, kini: number): boolean {
  // Revoked before it began, it never came into force and is past as well.
  return p.sampai !== null && (p.sampai <= kini || p.sampai <= p.mulai);
}

/** Days as people say them: the stored end is the instant after the last day. */
function rentang(p: PenugasanTercatat, { dunia }: Layar): string {
  const { zona } = dunia.kalender;
  const mulai = tanggalPendek(p.mulai, zona);
  if (p.sampai === null) return PENUGASAN.sejak(mulai);
  return PENUGASAN.rentang(mulai, tanggalPendek(Math.max(p.mulai, p.sampai - 1), zona));
}

function surat({ nomor, tanggal }: SuratPerintah, { dunia }: Layar): string {
  const { zona } = dunia.kalender;
  const hari = hariDariIso(tanggal);
  return PENUGASAN.surat(nomor, hari === undefined ? tanggal : tanggalPendek(awalHari(hari, zona), zona));
}
