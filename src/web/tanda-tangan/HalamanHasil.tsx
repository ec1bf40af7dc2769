import type { PenugasanTercatat } from '../../core/organisasi/penugasan-tercatat.ts';
import { alamat } from '../alamat.ts';
import { Bingkai } from '../bingkai.tsx';
import { TANDA_TANGAN } from '../kata/tanda-tangan.ts';
import { Kartu } from '../komponen/Kartu.tsx';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import { Tabel } from '../komponen/Tabel.tsx';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { Layar } from '../layar.ts';
import { alamatTumpukan } from './alamat-tumpukan.ts';
import type { HasilTanda } from './tekan-tumpukan.ts';

export interface HalamanHasilProps {
  readonly layar: Layar;
  readonly penugasan: PenugasanTercatat;
  readonly hasil: readonly HasilTanda[];
}

/** What became of the stack, berkas by berkas, and what comes next. */
export function HalamanHasil({ layar, penugasan, hasil }: HalamanHasilProps) {
  const gagal = hasil.filter((h) => h.gagal !== undefined);
  const berhasil = hasil.filter((h) => h.gagal === undefined);
  const ulang = gagal.flatMap((h) => (h.baris ? [kunci(h)] : []));
  return (
    <Bingkai layar={layar} judul={TANDA_TANGAN.hasilJudul} di="tandatangan">
      <KepalaHalaman judul={TANDA_TANGAN.hasilJudul} />
      <div class="kiri">
        <Pemberitahuan
          nada={berhasil.length > 0 ? 'baik' : 'kunyit'}
          isi={berhasil.length > 0 ? TANDA_TANGAN.berhasil(berhasil.length) : TANDA_TANGAN.takSatuPun}
          lanjut={berhasil.length > 0 ? TANDA_TANGAN.lanjutPindai : undefined}
        />
        {gagal.length > 0 && (
          <Kartu judul={TANDA_TANGAN.gagalJudul(gagal.length)}>
            <div class="formulir">
              <Daftar hasil={gagal} label={TANDA_TANGAN.gagalJudul(gagal.length)} />
              {ulang.length > 0 && (
                <div class="deret">
                  <Tombol jenis="utama" ukuran="besar" href={alamatTumpukan.tanyaUntuk(penugasan.id, ulang)}>
                    {TANDA_TANGAN.cobaLagi}
                  </Tombol>
                </div>
              )}
            </div>
          </Kartu>
        )}
        {berhasil.length > 0 && (
          <Kartu judul={TANDA_TANGAN.berhasilJudul}>
            <Daftar hasil={berhasil} label={TANDA_TANGAN.berhasilJudul} />
          </Kartu>
        )}
        <Kartu judul={TANDA_TANGAN.selanjutnya}>
          <div class="deret">
            <Tombol ukuran="besar" href={alamatTumpukan.daftar(penugasan.id)}>
              {TANDA_TANGAN.lanjutTandaTangan}
            </Tombol>
            <Tombol ukuran="besar" href={alamat.tugas({ sebagai: penugasan.id })}>
              {TANDA_TANGAN.lanjutTugas}
            </Tombol>
          </div>
        </Kartu>
      </div>
    </Bingkai>
  );
}

function Daftar({ hasil, label }: { readonly hasil: readonly HasilTanda[]; readonly label: string }) {
  const { kolom } = TANDA_TANGAN;
  const bersebab = hasil.some((h) => h.gagal !== undefined);
  return (
    <Tabel
      label={label}
      kolom={[{ judul: kolom.nama }, { judul: kolom.nomor }, ...(bersebab ? [{ judul: kolom.sebab }] : [])]}
      baris={hasil.map((h) => [
        h.baris ? <a href={alamat.berkas(kunci(h))}>{h.baris.nama}</a> : '',
        <span class="angka">{h.baris?.nomor}</span>,
        ...(bersebab ? [h.gagal] : []),
      ])}
    />
  );
}

function kunci({ baris }: HasilTanda): string {
  return baris?.nomor ?? baris?.id ?? '';
}
