import { alamat } from '../alamat.ts';
import { KABAR } from '../kata/kabar.ts';
import { Tag } from '../komponen/Tag.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { IsiKabar } from './isi-kabar.ts';

/** One piece of news: for whom, the words, and what can be done with it. */
export function PesanKabar({ isi, latihan }: { readonly isi: IsiKabar; readonly latihan: boolean }) {
  const rusak = isi.keadaan === 'gagal' || isi.keadaan === 'tak_pasti';
  return (
    <article class="berita" aria-label={`${isi.nomor}, ${isi.judul}`}>
      <div class="berita-k">
        <h3>
          {isi.judul},{' '}
          <a class="angka" href={alamat.berkas(isi.nomor)}>
            {isi.nomor}
          </a>
        </h3>
        <p class="petunjuk">{[isi.nama, KABAR.sejak(isi.kapan)].filter((t) => t !== '').join(', ')}</p>
        {(rusak || latihan) && (
          <Tag warna={isi.kata.warna}>
            {rusak ? `${KABAR.saluran[isi.saluran]}: ${isi.kata.kata}` : isi.kata.kata}
          </Tag>
        )}
      </div>
      <p class="berita-t">{isi.teks}</p>
      {rusak && (
        <p class="petunjuk">
          {isi.kata.lanjut} {isi.keadaan === 'tak_pasti' ? KABAR.takPastiKet : ''}
        </p>
      )}
      {!isi.bisaWa && isi.saluran === 'tangan' && <p class="petunjuk">{KABAR.tanpaNomor}</p>}
      <form class="deret" method="post" action={alamat.kabarPerintah(isi.id, 'terkirim')}>
        {isi.wa !== undefined && (
          <Tombol href={isi.wa} tabBaru ikon="message-circle" ukuran="kecil">
            {KABAR.bukaWhatsapp}
          </Tombol>
        )}
        {rusak && isi.saluran !== 'tangan' && (
          <Tombol aksi={alamat.kabarPerintah(isi.id, 'ulang')} ikon="rotate-cw" ukuran="kecil">
            {KABAR.lagi}
          </Tombol>
        )}
        {isi.bisaWa && (
          <Tombol ikon="check" ukuran="kecil">
            {KABAR.sudah}
          </Tombol>
        )}
        <Tombol jenis="polos" ukuran="kecil" aksi={alamat.kabarPerintah(isi.id, 'lewati')}>
          {KABAR.lewati}
        </Tombol>
      </form>
    </article>
  );
}
