import { alamat } from '../alamat.ts';
import { Bingkai } from '../bingkai.tsx';
import { PINDAI } from '../kata/lembar.ts';
import { Kartu } from '../komponen/Kartu.tsx';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import { Tabel } from '../komponen/Tabel.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { Layar } from '../layar.ts';
import type { HasilPindai } from './simpan-tumpukan.ts';

/** What became of each sheet of the stack. */
export function HalamanHasilPindai({
  layar,
  hasil,
}: {
  readonly layar: Layar;
  readonly hasil: readonly HasilPindai[];
}) {
  const gagal = hasil.filter((h) => h.gagal !== undefined);
  const jadi = hasil.filter((h) => h.gagal === undefined);
  return (
    <Bingkai layar={layar} judul={PINDAI.hasilJudul} di="pindai">
      <KepalaHalaman judul={PINDAI.hasilJudul} />
      <div class="kiri">
        <Pemberitahuan
          nada={jadi.length > 0 ? 'baik' : 'kunyit'}
          isi={jadi.length > 0 ? PINDAI.tersimpan(jadi.length) : PINDAI.takSatuPun}
        />
        {gagal.length > 0 && (
          <Kartu judul={PINDAI.gagalJudul(gagal.length)}>
            <Daftar hasil={gagal} label={PINDAI.gagalJudul(gagal.length)} />
          </Kartu>
        )}
        {jadi.length > 0 && (
          <Kartu judul={PINDAI.tersimpanJudul}>
            <Daftar hasil={jadi} label={PINDAI.tersimpanJudul} />
          </Kartu>
        )}
        <div class="deret">
          <Tombol ukuran="besar" href={alamat.pindai}>
            {PINDAI.lagi}
          </Tombol>
          <Tombol ukuran="besar" href={alamat.tugas()}>
            {PINDAI.keTugas}
          </Tombol>
        </div>
      </div>
    </Bingkai>
  );
}

function Daftar({ hasil, label }: { readonly hasil: readonly HasilPindai[]; readonly label: string }) {
  const { kolom } = PINDAI;
  const bersebab = hasil.some((h) => h.gagal !== undefined);
  return (
    <Tabel
      label={label}
      kolom={[
        { judul: kolom.asal },
        { judul: kolom.nama },
        { judul: kolom.nomor },
        ...(bersebab ? [{ judul: kolom.sebab }] : []),
      ]}
      baris={hasil.map(({ asal, baris, gagal }) => [
        asal.join('; '),
        baris ? <a href={alamat.berkas(baris.nomor ?? baris.id)}>{baris.nama}</a> : '',
        <span class="angka">{baris?.nomor}</span>,
        ...(bersebab ? [gagal] : []),
      ])}
    />
  );
}
