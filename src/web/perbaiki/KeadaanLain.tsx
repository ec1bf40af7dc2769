import { KontakKantor } from '../komponen/KontakKantor.tsx';
import { PERBAIKI, PERBAIKI_LAIN as KATA } from '../kata/perbaikan-umum.ts';
import { alamat } from '../alamat.ts';
import type { IsiPerbaikan, KeadaanPerbaikan } from './isi-perbaikan.ts';

export interface KeadaanLainProps {
  readonly token: string;
  readonly isi: IsiPerbaikan;
  readonly keadaan: Exclude<KeadaanPerbaikan, { jenis: 'kirim' }>;
}

/** Where nothing can be sent: why, and what to do instead. */
export function KeadaanLain({ token, isi: { nomor, loket }, keadaan }: KeadaanLainProps) {
  return (
    <div class="warga">
      <h1>{judul(keadaan)}</h1>
      <p class="sub1">{nomor === null ? PERBAIKI.tanpaNomor : PERBAIKI.nomor(nomor)}</p>
      <Isi keadaan={keadaan} />
      {loket && <KontakKantor judul={loket.nama} kantor={loket} />}
      <p>
        <a href={alamat.lacak(token)}>{PERBAIKI.kembali}</a>
      </p>
    </div>
  );
}

function judul(keadaan: KeadaanLainProps['keadaan']): string {
  switch (keadaan.jenis) {
    case 'sudah':
      return KATA.sudah;
    case 'tutup':
      return KATA.tutup;
    case 'bawa':
      return KATA.bawaJudul;
    case 'tidak':
      return KATA.tidak;
  }
}

function Isi({ keadaan }: Pick<KeadaanLainProps, 'keadaan'>) {
  if (keadaan.jenis === 'tutup') return <p>{KATA.tutupKet}</p>;
  if (keadaan.jenis === 'tidak') return <p>{KATA.tidakKet}</p>;
  if (keadaan.jenis === 'sudah')
    return (
      <section class="kini-u berlaku">
        <h2>
          {keadaan.lewat === 'tautan' ? KATA.sudahTautan(keadaan.kapan) : KATA.sudahLoket(keadaan.kapan)}
        </h2>
        <div>
          <p>{KATA.sudahLanjut}</p>
          {keadaan.lewat === 'tautan' && <p class="kecil">{PERBAIKI.salahFoto}</p>}
        </div>
      </section>
    );
  return (
    <>
      <section class="kini-u perlu">
        <h2>{KATA.bawaKe(keadaan.ke)}</h2>
        <div>
          <ol class="langkah-u">
            {keadaan.ambil !== null && <li>{KATA.ambilDahulu(keadaan.ambil)}</li>}
            <li>{KATA.bawaKe(keadaan.ke)}</li>
            <li>
              {KATA.sertakan} {KATA.nomorTetap}
            </li>
          </ol>
        </div>
      </section>
      <ul class="butir-u">
        {keadaan.butir.map((b) => (
          <li key={b.syarat}>
            <h2>{b.nama}</h2>
            <p>
              <b>{PERBAIKI.kurang}:</b> {b.alasan === '' ? PERBAIKI.tanpaAlasan : `${b.alasan}.`}
            </p>
            {b.cara === 'kantor' && <p class="kecil">{PERBAIKI.olehKantor}.</p>}
          </li>
        ))}
      </ul>
      <p class="kecil">{KATA.bawaKet}</p>
    </>
  );
}
