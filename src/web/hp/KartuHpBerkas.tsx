import { alamat } from '../alamat.ts';
import { HP } from '../kata/hp.ts';
import type { KartuHpProps } from '../komponen/KartuHp.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import { type BahanHp, etagHp, isiHp } from './bahan-hp.ts';

/** The card on the page of a berkas: its buttons post to addresses of their own. */
export function kartuHpBerkas(b: BahanHp): KartuHpProps {
  const isi = isiHp(b);
  const terbuka = isi.keadaan === 'menunggu' || isi.keadaan === 'terhubung';
  return {
    isi,
    hrefSegar: alamat.sesiHp(b.kunci, b.sesi.id),
    etag: etagHp(isi),
    tindakan: (
      <>
        <Tombol ukuran="kecil" href={alamat.berkas(b.kunci, { hp: b.sesi.id })}>
          {HP.muatUlang}
        </Tombol>
        {terbuka && (
          <Tombol ukuran="kecil" aksi={alamat.tutupHp(b.kunci, b.sesi.id)}>
            {HP.tutup}
          </Tombol>
        )}
        <Tombol ukuran="kecil" nama="guna" nilai={b.sesi.guna} aksi={alamat.fotoHp(b.kunci)}>
          {HP.kodeBaru}
        </Tombol>
      </>
    ),
  };
}

/** The card at the loket: every button saves what is typed first, so that nothing of it is lost. */
export function kartuHpLoket(b: BahanHp): KartuHpProps {
  const isi = isiHp(b);
  const terbuka = isi.keadaan === 'menunggu' || isi.keadaan === 'terhubung';
  return {
    isi,
    hrefSegar: alamat.sesiHp(b.kunci, b.sesi.id),
    etag: etagHp(isi),
    tindakan: (
      <>
        <input type="hidden" name="hp" value={b.sesi.id} />
        {terbuka && (
          <>
            <Tombol ukuran="kecil" nama="aksi" nilai="hp">
              {HP.simpanMuatUlang}
            </Tombol>
            <Tombol ukuran="kecil" nama="aksi" nilai="hp-tutup">
              {HP.tutup}
            </Tombol>
          </>
        )}
        <Tombol ukuran="kecil" nama="aksi" nilai="hp-baru">
          {HP.kodeBaru}
        </Tombol>
      </>
    ),
  };
}
