import { diLuar } from '../../core/berkas/tindakan/catat-surat.ts';
import type { Catatan } from '../../core/berkas/peristiwa.ts';
import { alamat } from '../alamat.ts';
import { DaftarIkatan } from '../berkas/DaftarIkatan.tsx';
import { Bingkai } from '../bingkai.tsx';
import { PETA } from '../kata/map.ts';
import type { BahanKerja } from '../kerja/bahan.ts';
import { BidangOrang } from '../kerja/orang-surat.tsx';
import { PilihanSurat } from '../kerja/serah-surat.tsx';
import { Kartu } from '../komponen/Kartu.tsx';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import { Remah } from '../komponen/Remah.tsx';
import { RingkasanKesalahan } from '../komponen/RingkasanKesalahan.tsx';
import { Tabel } from '../komponen/Tabel.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { Layar } from '../layar.ts';
import { jawabDiMana } from '../tampilan/di-mana.ts';
import { penugasanPenerima } from '../terima/yang-ditunggu.ts';
import { Hubungi } from './Hubungi.tsx';
import { perpindahan } from './perpindahan.ts';

export interface HalamanPetaBerkasProps {
  readonly layar: Layar;
  readonly bahan: BahanKerja;
  readonly catatan: readonly Catatan[];
  readonly usai: boolean;
}

/** Where one map is, and what can be done about it: receive, hand over, record that it is here, reach the pemohon. */
export function HalamanPetaBerkas({ layar, bahan, catatan, usai }: HalamanPetaBerkasProps) {
  const { kunci, pemohon, naskah } = bahan;
  const bisa = (perintah: string): boolean => bahan.tersedia.some((t) => t.perintah === perintah);
  return (
    <Bingkai layar={layar} judul={PETA.judulSatu(kunci)} di="peta">
      <Remah asal={{ label: PETA.judul, href: alamat.peta() }} kini={kunci} />
      {usai && <Pemberitahuan nada="baik" isi={PETA.tercatat} />}
      <KepalaHalaman
        judul={PETA.judulSatu(kunci)}
        ket={`${pemohon.nama}, ${naskah.keperluan.label}`}
        kanan={
          <Tombol
            jenis={bisa('terima_map') || bisa('serahkan') ? 'utama' : 'biasa'}
            href={alamat.berkas(kunci)}
          >
            {bisa('terima_map') ? PETA.bukaTerima : bisa('serahkan') ? PETA.bukaSerah : PETA.bukaBerkas}
          </Tombol>
        }
      />
      <div class="kiri">
        <Kartu judul={PETA.kartu}>
          <DaftarIkatan jawaban={jawabDiMana(bahan.berkas, bahan)} />
        </Kartu>
        {penugasanPenerima(layar).length > 0 && <Hubungi bahan={bahan} />}
        {bisa('sampai_tujuan') && <Sampai bahan={bahan} />}
        {bisa('catat_pegang') && <Catat bahan={bahan} />}
        <Kartu judul={PETA.riwayatJudul} jarak={false}>
          <Tabel
            label={PETA.riwayatTabel}
            kolom={[PETA.kolom.saat, PETA.kolom.apa, PETA.kolom.siapa].map((judul) => ({ judul }))}
            baris={perpindahan(catatan, bahan).map((p) => [p.saat, p.apa, p.siapa])}
          />
        </Kartu>
      </div>
    </Bingkai>
  );
}

function Tersembunyi({ bahan }: { readonly bahan: BahanKerja }) {
  return (
    <>
      <input type="hidden" name="_versi" value={String(bahan.berkas.versi)} />
      <input type="hidden" name="_idem" value={bahan.idem} />
      <input type="hidden" name="_sebagai" value={bahan.penugasan.id} />
    </>
  );
}

function Sampai({ bahan }: { readonly bahan: BahanKerja }) {
  return (
    <form class="lembar" method="post" action={`${alamat.petaBerkas(bahan.kunci)}/sampai`}>
      <div class="lembar-isi">
        <Tersembunyi bahan={bahan} />
        <p>{PETA.sampaiKet}</p>
        <div class="deret">
          <Tombol>{bahan.tersedia.find((t) => t.perintah === 'sampai_tujuan')?.label}</Tombol>
        </div>
      </div>
    </form>
  );
}

/** The repair of a hand-over that nobody recorded. */
function Catat({ bahan }: { readonly bahan: BahanKerja }) {
  return (
    <form class="lembar" method="post" action={`${alamat.petaBerkas(bahan.kunci)}/catat`}>
      <div class="kartu-j">
        <h2>{PETA.catatJudul}</h2>
      </div>
      <div class="lembar-isi formulir">
        <Tersembunyi bahan={bahan} />
        <RingkasanKesalahan daftar={bahan.kesalahan} />
        <Pemberitahuan nada="kunyit" isi={PETA.catatKet} lanjut={PETA.catatAkibat} />
        <PilihanSurat
          bahan={bahan}
          label={PETA.catatSurat}
          surat={diLuar(bahan, bahan.penugasan)}
          tersedia={[]}
        />
        <BidangOrang
          bahan={bahan}
          id="pembawa"
          label={PETA.pembawa}
          petunjuk={PETA.pembawaKet}
          hubungan={PETA.pembawaHubungan}
          nama=""
        />
        <div class="deret">
          <Tombol>{PETA.catat}</Tombol>
        </div>
      </div>
    </form>
  );
}
