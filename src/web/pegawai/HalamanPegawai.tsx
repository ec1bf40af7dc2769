import type { Pegawai } from '../../core/organisasi/pegawai.ts';
import { berlaku, sebutan } from '../../core/organisasi/penugasan.ts';
import { pukul, tanggalPendek } from '../../core/waktu/tanggal.ts';
import type { KeadaanAkun } from '../../store/masuk/sandi-sekali.ts';
import { alamat } from '../alamat.ts';
import { Bingkai } from '../bingkai.tsx';
import { KANTOR_BERKAS, PEGAWAI } from '../kata/pegawai.ts';
import { NAVIGASI } from '../kata/navigasi.ts';
import { Kartu } from '../komponen/Kartu.tsx';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import { Tabel } from '../komponen/Tabel.tsx';
import { Tag } from '../komponen/Tag.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { Layar } from '../layar.ts';

const KOLOM = Object.values(PEGAWAI.kolom).map((judul) => ({ judul }));

export interface HalamanPegawaiProps {
  readonly layar: Layar;
  readonly akun: readonly KeadaanAkun[];
  /** Just entered from a file. */
  readonly usai: boolean;
}

/** Everybody who may log in, how their password stands, and a new one for who lost it. */
export function HalamanPegawai({ layar, akun, usai }: HalamanPegawaiProps) {
  const { organisasi, kini } = layar;
  const belum = tanpaSandi(akun, layar.sejati);
  const kosong = organisasi.jabatan.filter(
    (j) => !organisasi.penugasan.some((p) => p.jabatan === j.id && berlaku(p, kini)),
  ).length;
  return (
    <Bingkai layar={layar} judul={PEGAWAI.judul} di="pegawai">
      <KepalaHalaman
        judul={PEGAWAI.judul}
        ket={PEGAWAI.ket(organisasi.pegawai.length, belum.length)}
        kanan={
          <>
            {belum.length > 0 && (
              <Tombol jenis="utama" href={alamat.sandiBaru()} ikon="key">
                {PEGAWAI.beriSemua(belum.length)}
              </Tombol>
            )}
            <Tombol href={alamat.kantorBerkas} ikon="file-text">
              {PEGAWAI.dariBerkas}
            </Tombol>
          </>
        }
      />
      {usai && <Pemberitahuan nada="baik" isi={KANTOR_BERKAS.usai} lanjut={KANTOR_BERKAS.usaiLanjut} />}
      {organisasi.kantor.length === 0 && (
        <Pemberitahuan nada="kunyit" isi={PEGAWAI.kantorKosong} lanjut={PEGAWAI.kantorKosongLanjut} />
      )}
      {kosong > 0 && (
        <Pemberitahuan
          isi={PEGAWAI.jabatanKosong(kosong)}
          tindakan={
            <Tombol ukuran="kecil" href={alamat.penugasan}>
              {NAVIGASI.penugasan}
            </Tombol>
          }
        />
      )}
      <Kartu judul={PEGAWAI.daftar} jarak={false}>
        <Tabel
          label={PEGAWAI.tabel}
          kolom={KOLOM}
          tumpuk
          baris={organisasi.pegawai.map((p) =>
            baris(
              layar,
              p,
              akun.find((a) => a.pegawai === p.id),
            ),
          )}
        />
      </Kartu>
    </Bingkai>
  );
}

/** Accounts that nobody can use of their own: without a password, or with a one-time one whose time is over. */
export function tanpaSandi(akun: readonly KeadaanAkun[], kini: number): readonly KeadaanAkun[] {
  const lewat = (a: KeadaanAkun): boolean => a.sandi === 'sekali' && a.sampai !== null && a.sampai <= kini;
  return akun.filter((a) => a.sandi === 'belum' || lewat(a));
}

function baris(layar: Layar, p: Pegawai, akun: KeadaanAkun | undefined) {
  const sendiri = p.id === layar.pegawai.id;
  return [
    <>
      {p.nama} {p.admin && <Tag warna="laut">{PEGAWAI.admin}</Tag>}
      {p.nip && <p class="petunjuk angka">{p.nip}</p>}
    </>,
    <>
      {p.akun}
      <p class="petunjuk">{jabatanKini(layar, p.id)}</p>
    </>,
    <>
      {sandi(layar, akun)}
      <p class="petunjuk">{masukTerakhir(layar, akun)}</p>
    </>,
    sendiri ? (
      <Tombol ukuran="kecil" href={alamat.sandi}>
        {PEGAWAI.gantiSendiri}
      </Tombol>
    ) : (
      <Tombol ukuran="kecil" href={alamat.sandiBaru(p.id)} label={PEGAWAI.beriKepada(p.nama)}>
        {PEGAWAI.beri}
      </Tombol>
    ),
  ];
}

function jabatanKini({ organisasi, kini }: Layar, orang: string): string {
  const milik = organisasi.penugasan.filter((p) => p.orang === orang && berlaku(p, kini));
  if (milik.length === 0) return PEGAWAI.tanpaJabatan;
  const nama = (id: string): string => organisasi.jabatan.find((j) => j.id === id)?.nama ?? id;
  return milik.map((p) => sebutan(p.status, nama(p.jabatan))).join(', ');
}

function sandi(layar: Layar, akun: KeadaanAkun | undefined) {
  if (!akun || akun.sandi === 'belum') return <Tag warna="kunyit">{PEGAWAI.sandi.belum}</Tag>;
  if (akun.sandi === 'sendiri') return PEGAWAI.sandi.sendiri;
  if (akun.sampai === null) return PEGAWAI.sandi.sekaliTetap;
  if (akun.sampai <= layar.sejati) return <Tag warna="kunyit">{PEGAWAI.sandi.lewat}</Tag>;
  const { zona } = layar.dunia.kalender;
  return (
    <>
      {PEGAWAI.sandi.sekali} <span class="angka">{tanggalPendek(akun.sampai, zona)}</span>
    </>
  );
}

function masukTerakhir(layar: Layar, akun: KeadaanAkun | undefined) {
  const masuk = akun?.masukTerakhir ?? null;
  if (masuk === null) return PEGAWAI.belumMasuk;
  return (
    <>
      {PEGAWAI.masukTerakhir} <span class="angka">{tanggalPendek(masuk, layar.dunia.kalender.zona)}</span>
    </>
  );
}

/** Who gave the last new password and when; undefined when nobody did. */
export function diberikan(layar: Layar, akun: KeadaanAkun | undefined): string | undefined {
  const beri = akun?.diberikan;
  if (!beri) return undefined;
  const oleh = beri.oleh === null ? PEGAWAI.pengelola : (layar.dir.orang(beri.oleh)?.nama ?? beri.oleh);
  return PEGAWAI.diberikan(kapan(layar, beri.pada), oleh);
}

/** Day and hour of the true clock in the office's zone. */
export function kapan({ dunia }: Layar, saat: number): string {
  const { zona } = dunia.kalender;
  return `${tanggalPendek(saat, zona)}, ${pukul(saat, zona)}`;
}
