import { alamat } from '../alamat.ts';
import { Bingkai } from '../bingkai.tsx';
import { ADUAN, ADUAN_KANTOR as KATA } from '../kata/pengaduan.ts';
import { BidangCentang } from '../komponen/BidangCentang.tsx';
import { BidangPanjang } from '../komponen/BidangPanjang.tsx';
import { Kartu } from '../komponen/Kartu.tsx';
import { KartuSisi } from '../komponen/KartuSisi.tsx';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import { Remah } from '../komponen/Remah.tsx';
import { Tag } from '../komponen/Tag.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { Layar } from '../layar.ts';
import { TEKS_TERPANJANG } from './baca-aduan.ts';
import type { IsiAduan } from './isi-aduan.ts';

export interface HalamanBacaAduanProps {
  readonly layar: Layar;
  readonly isi: IsiAduan;
  readonly kontak: string | null;
  readonly idem: string;
  readonly pesan?: { readonly nada: 'baik' | 'kunyit'; readonly isi: string } | undefined;
  readonly ketikan?: string | undefined;
  readonly galat?: string | undefined;
}

/** One complaint: what was written, what is known of it, and the answer. */
export function HalamanBacaAduan(p: HalamanBacaAduanProps) {
  const { layar, isi, pesan } = p;
  const { baris, batas } = isi;
  const judul = KATA.satu(isi.diterima);
  return (
    <Bingkai layar={layar} judul={judul} di="pengaduan">
      <Remah asal={{ label: KATA.judul, href: alamat.aduanKantor() }} kini={isi.diterima} />
      <KepalaHalaman
        judul={judul}
        kanan={
          <>
            {baris.hanyaPimpinan && <Tag warna="ungu">{KATA.rahasia}</Tag>}
            {batas && batas.lewat > 0 ? (
              <Tag warna="merah">{KATA.terlambat(batas.lewat)}</Tag>
            ) : (
              <Tag warna={baris.keadaan === 'terbuka' ? 'kunyit' : 'baik'}>{KATA.tab[baris.keadaan]}</Tag>
            )}
          </>
        }
      />
      {pesan && <Pemberitahuan nada={pesan.nada} isi={pesan.isi} />}
      <div class="dua">
        <div class="kiri">
          {isi.tulisan.length === 0 && <p>{ADUAN.dihapus}</p>}
          {isi.tulisan.map((t) => (
            <Kartu key={t.id} judul={t.siapa === null ? KATA.warga : KATA.jawaban(t.siapa)}>
              {t.teks.split('\n').map((paragraf, n) => (
                <p key={n}>{paragraf}</p>
              ))}
              <p class="petunjuk">{t.kapan}</p>
            </Kartu>
          ))}
          {baris.keadaan === 'ditutup' ? (
            <form method="post" action={alamat.aduanPerintah(baris.id, 'buka')}>
              <Tombol ikon="undo">{KATA.buka}</Tombol>
            </form>
          ) : (
            <Kartu judul={KATA.jawabJudul}>
              <FormJawab {...p} />
            </Kartu>
          )}
        </div>
        <div class="lajur">
          <KartuSisi judul={KATA.tentang}>
            <p>{isi.kantor}</p>
            {isi.nomorBerkas !== null && (
              <p>
                <a href={alamat.berkas(isi.nomorBerkas)}>{isi.nomorBerkas}</a>
              </p>
            )}
            {batas && <p>{KATA.batas(batas.tanggal)}</p>}
            {p.kontak === null ? (
              <p>{KATA.tanpaKontak}</p>
            ) : (
              <p>
                {KATA.kontak}: <b>{p.kontak}</b>
              </p>
            )}
          </KartuSisi>
        </div>
      </div>
    </Bingkai>
  );
}

function FormJawab({ isi: { baris }, idem, ketikan, galat }: HalamanBacaAduanProps) {
  return (
    <form class="formulir" method="post" action={alamat.aduanPerintah(baris.id, 'jawab')}>
      <input type="hidden" name="_idem" value={idem} />
      <BidangPanjang
        id="teks"
        label={KATA.jawab}
        petunjuk={KATA.jawabKet}
        nilai={ketikan}
        baris={6}
        maks={TEKS_TERPANJANG}
        galat={galat}
      />
      <BidangCentang id="tutup" label={KATA.tutupSekalian} petunjuk={KATA.tutupSekalianKet} />
      <div class="deret">
        <Tombol jenis="utama" ukuran="besar">
          {KATA.kirim}
        </Tombol>
        {baris.keadaan === 'dijawab' && (
          <Tombol aksi={alamat.aduanPerintah(baris.id, 'tutup')}>{KATA.tutup}</Tombol>
        )}
      </div>
    </form>
  );
}
