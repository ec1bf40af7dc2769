import { randomUUID } from 'node:crypto';
import type { PenugasanTercatat } from '../../core/organisasi/penugasan-tercatat.ts';
import { Bingkai } from '../bingkai.tsx';
import { TANDA_TANGAN } from '../kata/tanda-tangan.ts';
import { Konfirmasi } from '../komponen/Konfirmasi.tsx';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import { Tabel } from '../komponen/Tabel.tsx';
import type { Layar } from '../layar.ts';
import { alamatTumpukan } from './alamat-tumpukan.ts';
import type { SiapTanda } from './tumpukan.ts';

export interface HalamanTanyaProps {
  readonly layar: Layar;
  readonly penugasan: PenugasanTercatat;
  readonly siap: readonly SiapTanda[];
  /** How many of those chosen do not wait for this signature any more. */
  readonly tidakIkut: number;
}

/** The question before signing: every name and number, the versions seen, and one key for the whole stack. */
export function HalamanTanya({ layar, penugasan, siap, tidakIkut }: HalamanTanyaProps) {
  const { kolom } = TANDA_TANGAN;
  return (
    <Bingkai layar={layar} judul={TANDA_TANGAN.tanyaJudul(siap.length)} di="tandatangan">
      {tidakIkut > 0 && <Pemberitahuan nada="kunyit" isi={TANDA_TANGAN.tidakIkut(tidakIkut)} />}
      <Konfirmasi
        judul={TANDA_TANGAN.tanyaJudul(siap.length)}
        aksi={alamatTumpukan.tekan}
        tersembunyi={{
          _idem: randomUUID(),
          _sebagai: penugasan.id,
          b: siap.map((s) => s.berkas.id),
          ...Object.fromEntries(siap.map((s) => [`versi.${s.berkas.id}`, String(s.berkas.versi)])),
        }}
        ya={TANDA_TANGAN.ya(siap.length)}
        hrefBatal={alamatTumpukan.daftar(penugasan.id)}
      >
        <p>{TANDA_TANGAN.tanyaKet}</p>
        <Tabel
          label={TANDA_TANGAN.tanyaJudul(siap.length)}
          kolom={[{ judul: kolom.nama }, { judul: kolom.nomor }, { judul: kolom.keperluan }]}
          baris={siap.map(({ baris, cara }) => [
            baris.nama,
            <span class="angka">{baris.nomor}</span>,
            cara === 'tetap' ? `${baris.keperluan}, ${TANDA_TANGAN.tetap}` : baris.keperluan,
          ])}
        />
      </Konfirmasi>
    </Bingkai>
  );
}
