import { diMana } from '../../core/berkas/di-mana.ts';
import { namaSurat } from '../../core/sop/lookup.ts';
import { PETA } from '../kata/map.ts';
import { TOMBOL } from '../kata/tombol.ts';
import type { BahanKerja } from '../kerja/bahan.ts';
import { tautanWa } from '../kerja/beritahu-wa.ts';
import { Kartu } from '../komponen/Kartu.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import { namaTempat } from '../tampilan/direktori.ts';

/** How to reach the pemohon about the map: the words, ready, and the telephone. For those who
 * deal with the pemohon only (a number is personal data); nothing where nobody waits for it. */
export function Hubungi({ bahan }: { readonly bahan: BahanKerja }) {
  const pesan = pesanPemohon(bahan);
  if (pesan === undefined) return null;
  const { pemohon } = bahan;
  const telepon = pemohon.telepon.replaceAll(/[\s.-]/gu, '');
  const wa = tautanWa(pemohon, pesan);
  return (
    <Kartu judul={PETA.hubungi}>
      <p>
        <q class="kutip">{pesan}</q>
      </p>
      {telepon === '' ? (
        <p class="petunjuk">{PETA.tanpaTelepon}</p>
      ) : (
        <>
          {!wa && <p class="petunjuk">{PETA.tanpaWa}</p>}
          <div class="deret">
            {wa && (
              <Tombol href={wa} tabBaru ikon="message-circle">
                {TOMBOL.bukaWhatsapp}
              </Tombol>
            )}
            <Tombol href={`tel:${telepon}`} ikon="phone">
              {PETA.telepon}
            </Tombol>
          </div>
        </>
      )}
    </Kartu>
  );
}

/** What the pemohon should hear now: fetch the map, carry it on, look for what did not come. */
export function pesanPemohon({ sop, berkas, dir, pemohon, kunci }: BahanKerja): string | undefined {
  const { ikatan, berikutnya } = diMana(sop, berkas);
  const hilang = ikatan.filter((i) => i.tidakIkut !== null).flatMap((i) => i.surat);
  const disini = berkas.penanggung && namaTempat(sop, dir, berkas.penanggung);
  const minta = hilang.length > 0 && disini ? PETA.kataTidakIkut(namaSurat(sop, hilang), disini) : '';
  if (berikutnya.jenis === 'diambil' || berikutnya.jenis === 'dibawa') {
    const menunggu = berkas.pemegang.jenis === 'pemohon';
    const tempat = namaTempat(sop, dir, berikutnya.tempat);
    const ajak = menunggu ? PETA.pesan[berikutnya.jenis](pemohon.nama, kunci, tempat) : '';
    return (
      [ajak === '' && minta !== '' ? PETA.pesan.lain(pemohon.nama, kunci) : ajak, minta]
        .filter((k) => k !== '')
        .join(' ') || undefined
    );
  }
  return minta === '' ? undefined : `${PETA.pesan.lain(pemohon.nama, kunci)} ${minta}`;
}
