import type { Pegawai } from '../../core/organisasi/pegawai.ts';
import { alamat } from '../alamat.ts';
import { Bingkai } from '../bingkai.tsx';
import { PEGAWAI, SANDI_BARU } from '../kata/pegawai.ts';
import { Kartu } from '../komponen/Kartu.tsx';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import { Konfirmasi } from '../komponen/Konfirmasi.tsx';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import { Remah } from '../komponen/Remah.tsx';
import { Tabel } from '../komponen/Tabel.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { Layar } from '../layar.ts';
import { kapan } from './HalamanPegawai.tsx';

interface TanyaProps {
  readonly layar: Layar;
  readonly kepada: readonly Pegawai[];
  /** When the last one was given and by whom, of a single person. */
  readonly terakhir?: string | undefined;
}

/** Asks once more before passwords are given. */
export function TanyaSandiBaru({ layar, kepada, terakhir }: TanyaProps) {
  const [satu, ...lain] = kepada;
  const judul =
    satu && lain.length === 0 ? SANDI_BARU.judul(satu.nama) : SANDI_BARU.judulBanyak(kepada.length);
  return (
    <Bingkai layar={layar} judul={judul} di="pegawai">
      <Remah asal={{ label: PEGAWAI.judul, href: alamat.pegawai }} kini={PEGAWAI.beri} />
      <Konfirmasi
        judul={judul}
        aksi={alamat.sandiBaru()}
        tersembunyi={{ pegawai: kepada.map((p) => p.id) }}
        ya={SANDI_BARU.ya}
        hrefBatal={alamat.pegawai}
      >
        {lain.length > 0 && <p>{kepada.map((p) => p.nama).join(', ')}.</p>}
        <p>{lain.length > 0 ? SANDI_BARU.akibatBanyak : SANDI_BARU.akibat}</p>
        {terakhir && <p>{terakhir}</p>}
        <p>{SANDI_BARU.tercatat}</p>
      </Konfirmasi>
    </Bingkai>
  );
}

/** One password that was just made. */
export interface SandiJadi {
  readonly pegawai: Pegawai;
  readonly sandi: string;
  readonly sampai: number;
}

/** The passwords, shown this once. */
export function HalamanSandiJadi({
  layar,
  jadi,
}: {
  readonly layar: Layar;
  readonly jadi: readonly SandiJadi[];
}) {
  const { kolom } = SANDI_BARU;
  return (
    <Bingkai layar={layar} judul={SANDI_BARU.sekali} di="pegawai">
      <Remah asal={{ label: PEGAWAI.judul, href: alamat.pegawai }} kini={SANDI_BARU.sekali} />
      <KepalaHalaman
        judul={SANDI_BARU.sekali}
        ket={jadi.length === 0 ? SANDI_BARU.nihil : SANDI_BARU.sekaliKet}
        kanan={<Tombol href={alamat.pegawai}>{SANDI_BARU.kembali}</Tombol>}
      />
      {jadi.length > 0 && (
        <div class="formulir">
          <Kartu judul={SANDI_BARU.sekali} jarak={false}>
            <Tabel
              label={SANDI_BARU.tabel}
              kolom={[kolom.pegawai, kolom.akun, kolom.sandi, kolom.sampai].map((judul) => ({ judul }))}
              baris={jadi.map((j) => [
                j.pegawai.nama,
                j.pegawai.akun,
                <b class="sandi-sekali">{j.sandi}</b>,
                kapan(layar, j.sampai),
              ])}
            />
          </Kartu>
          <Pemberitahuan isi={SANDI_BARU.caranya(layar.dunia.alamatPublik)} />
        </div>
      )}
    </Bingkai>
  );
}
