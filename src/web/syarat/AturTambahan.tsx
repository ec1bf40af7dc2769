import { ATUR_SYARAT as KATA, SYARAT_KANTOR } from '../kata/syarat-kantor.ts';
import { BidangTeks } from '../komponen/BidangTeks.tsx';
import { Kartu } from '../komponen/Kartu.tsx';
import { Kosong } from '../komponen/Kosong.tsx';
import { Tag } from '../komponen/Tag.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import { barisTambahan } from './DaftarTambahan.tsx';
import { FormAtur } from './FormAtur.tsx';
import type { BagianAtur } from './HalamanAtur.tsx';

/** Local extras, each switched on only with a named basis. */
export function AturTambahan({ isi, ketikan, galat }: BagianAtur) {
  const baris = barisTambahan(isi.persyaratan);
  return (
    <Kartu judul={SYARAT_KANTOR.tambahan} jarak={false}>
      {baris.length === 0 ? (
        <Kosong ikon="check" judul={SYARAT_KANTOR.tambahanKosong} ket={SYARAT_KANTOR.tambahanKosongKet} />
      ) : (
        <p class="lembar-isi petunjuk">{SYARAT_KANTOR.tambahanKet}</p>
      )}
      {baris.map((b) => (
        <details class="lembar-isi lipat" key={b.kunci} open={galat(`dasar.${b.kunci}`) !== undefined}>
          <summary>
            <h3>
              {b.label}{' '}
              <Tag warna={b.aktif ? 'kunyit' : 'abu'}>
                {b.aktif ? SYARAT_KANTOR.nyala : SYARAT_KANTOR.mati}
              </Tag>
            </h3>
            {b.dasar && <span class="petunjuk">{b.dasar}</span>}
          </summary>
          <FormAtur versi={isi.versi}>
            <BidangTeks
              id={`dasar.${b.kunci}`}
              label={KATA.dasar}
              petunjuk={`${KATA.dasarKet} ${SYARAT_KANTOR.untuk}: ${b.layanan}.`}
              nilai={ketikan[`dasar.${b.kunci}`] ?? b.dasar ?? ''}
              galat={galat(`dasar.${b.kunci}`)}
            />
            <div class="deret">
              <Tombol nama="aksi" nilai={`nyalakan:${b.kunci}`}>
                {b.aktif ? KATA.gantiDasar : KATA.nyalakan}
              </Tombol>
              {b.aktif && (
                <Tombol nama="aksi" nilai={`matikan:${b.kunci}`}>
                  {KATA.matikan}
                </Tombol>
              )}
            </div>
          </FormAtur>
        </details>
      ))}
    </Kartu>
  );
}
