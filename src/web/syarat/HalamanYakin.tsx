import { alamat } from '../alamat.ts';
import { Bingkai } from '../bingkai.tsx';
import { ATUR_SYARAT as KATA, SYARAT_KANTOR } from '../kata/syarat-kantor.ts';
import { Konfirmasi } from '../komponen/Konfirmasi.tsx';
import { Remah } from '../komponen/Remah.tsx';
import type { Layar } from '../layar.ts';
import type { Tekanan } from './baca-atur.ts';
import { barisTambahan } from './DaftarTambahan.tsx';
import type { IsiAtur } from './isi-atur.ts';
import { pilihanPerangkat } from './perangkat.ts';

export interface HalamanYakinProps {
  readonly layar: Layar;
  readonly isi: IsiAtur;
  readonly tekanan: Tekanan;
  /** The press as it was posted, to be posted again with a yes. */
  readonly kiriman: Readonly<Record<string, string>>;
  /** What changes, in words. */
  readonly perubahan: readonly string[];
}

/** Asks once more, as a page, what exactly will be asked of citizens from now on. */
export function HalamanYakin(p: HalamanYakinProps) {
  const { judul, akibat, ya } = kata(p);
  return (
    <Bingkai layar={p.layar} judul={judul} di="syarat">
      <Remah asal={{ label: KATA.judul, href: alamat.syaratAtur() }} kini={SYARAT_KANTOR.judul} />
      <Konfirmasi
        judul={judul}
        aksi={alamat.syaratAtur()}
        tersembunyi={{ ...p.kiriman, yakin: 'ya' }}
        ya={ya}
        hrefBatal={alamat.syaratAtur()}
      >
        {akibat.map((a) => (
          <p key={a}>{a}</p>
        ))}
        <ul>
          {p.perubahan.map((b) => (
            <li key={b}>{b}</li>
          ))}
        </ul>
        <p>{KATA.yakin.akibat}</p>
      </Konfirmasi>
    </Bingkai>
  );
}

function kata({ isi, layar, tekanan: t }: HalamanYakinProps) {
  const Y = KATA.yakin;
  switch (t.jenis) {
    case 'nyalakan':
    case 'matikan': {
      const baris = barisTambahan(isi.persyaratan).find((b) => b.kunci === t.kunci);
      const nama = baris?.label ?? t.kunci;
      if (t.jenis === 'matikan')
        return { judul: Y.matikan(nama), akibat: [Y.matikanAkibat(nama)], ya: Y.matikanYa };
      return {
        judul: Y.nyalakan(nama),
        akibat: [Y.nyalakanAkibat(nama, baris?.layanan ?? ''), Y.nyalakanIngat],
        ya: Y.nyalakanYa,
      };
    }
    case 'perangkat': {
      const nama = pilihanPerangkat(layar.dunia).find((p) => p.kunci === t.kunci)?.nama ?? t.kunci;
      return { judul: Y.perangkat(nama), akibat: [Y.perangkatAkibat], ya: Y.perangkatYa };
    }
    case 'pulihkan':
      return { judul: Y.pulihkan, akibat: [Y.pulihkanAkibat], ya: Y.pulihkanYa };
    case 'pensiunkan':
    case 'tambah_alasan':
    case 'ubah_alasan':
    case 'pakai_lagi': {
      const kunci = 'kunci' in t ? t.kunci : '';
      const nama = isi.persyaratan.alasan_kurang.find((a) => a.kunci === kunci)?.label ?? kunci;
      return { judul: Y.pensiunkan(nama), akibat: [Y.pensiunkanAkibat], ya: Y.pensiunkanYa };
    }
  }
}
