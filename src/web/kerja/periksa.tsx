import { butirDinilai, nilaiBerlaku, perluDinilai } from '../../core/berkas/tindakan/nilai-berlaku.ts';
import { kelompokAlternatif } from '../../core/formulir/kekurangan.ts';
import { kegiatan } from '../../core/sop/lookup.ts';
import { kataHitungan, PERIKSA } from '../kata/periksa.ts';
import { PERIKSA_KERJA } from '../kata/periksa-kerja.ts';
import { BidangCentang } from '../komponen/BidangCentang.tsx';
import { BilahPutusan } from '../komponen/BilahPutusan.tsx';
import type { ButirSyaratProps } from '../komponen/ButirSyarat.tsx';
import { RingkasanKesalahan } from '../komponen/RingkasanKesalahan.tsx';
import { Syarat } from '../komponen/Syarat.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import { type BahanKerja, labelTindakan, terketik } from './bahan.ts';
import { FormKerja } from './FormKerja.tsx';
import { IsiForm } from './IsiForm.tsx';
import { butirSyarat } from './periksa-butir.ts';
import { lembarTerpilih } from './periksa-lembar.ts';
import { langkahPosisi, nilaiLangkahLain } from './periksa-nilai.ts';
import { PenampilSyarat } from './periksa-penampil.tsx';
import { YangBerubah } from './YangBerubah.tsx';
import { TandaBerkas } from './TandaBerkas.tsx';

const PINTASAN_UTAMA = 'Ctrl+Enter';

/** Work area of a check: what must be judged first, what still stands folded away, the document beside it. */
export function AreaPeriksa({ bahan }: { readonly bahan: BahanKerja }) {
  const langkah = langkahPosisi(bahan.berkas.posisi);
  if (langkah === undefined) return null;
  const perlu = perluDinilai(bahan.sop, bahan.berkas, langkah);
  const berdiri = Object.keys(nilaiBerlaku(bahan.sop, bahan.berkas, langkah));
  const urutan = [
    ...perlu,
    ...butirDinilai(bahan.sop, bahan.berkas, langkah).filter((s) => berdiri.includes(s)),
  ];
  const tampil = lembarTerpilih(bahan, urutan);
  const jadiButir = (kunci: string): ButirSyaratProps => ({
    ...butirSyarat(bahan, langkah, kunci),
    terpilih: kunci === tampil?.syarat,
  });
  const lama = urutan.slice(perlu.length).map(jadiButir);
  const baru = perlu.map(jadiButir);
  return (
    <>
      <YangBerubah bahan={bahan} />
      <FormKerja bahan={bahan} perintah="periksa" kelas="lembar" simpan periksa>
        <div class="kartu-j">
          <h2>{PERIKSA.judul}</h2>
          <span class="ujung">{PERIKSA.daftarUntuk(bahan.naskah.keperluan.label)}</span>
        </div>
        <Pembuka bahan={bahan} langkah={langkah} perlu={perlu} adaLama={lama.length > 0} />
        <div class={tampil ? 'periksa' : 'periksa periksa-satu'}>
          <div>
            <Syarat butir={baru} />
            <SudahDinilai butir={lama} terbuka={lama.some((b) => b.terpilih || b.galat)} />
          </div>
          {tampil && <PenampilSyarat bahan={bahan} {...tampil} />}
        </div>
        <Putuskan bahan={bahan} langkah={langkah} butir={[...baru, ...lama]} />
      </FormKerja>
      <FormDiperiksa bahan={bahan} langkah={langkah} />
    </>
  );
}

/** Where the step only checks, the filled form is checked with the persyaratan. */
function FormDiperiksa({ bahan, langkah }: { readonly bahan: BahanKerja; readonly langkah: number }) {
  const mengisi = kegiatan(bahan.sop, langkah).bacaan.kerja.some((k) => k.jenis === 'isi_form');
  if (bahan.isian === null || mengisi) return null;
  return (
    <>
      <IsiForm bahan={bahan} tanpaBerubah />
      <TandaBerkas bahan={bahan} />
    </>
  );
}

interface PembukaProps {
  readonly bahan: BahanKerja;
  readonly langkah: number;
  readonly perlu: readonly string[];
  readonly adaLama: boolean;
}

function Pembuka({ bahan, langkah, perlu, adaLama }: PembukaProps) {
  const adaTetap = perlu.some((s) => nilaiLangkahLain(bahan, s, langkah));
  const hanyaBerubah = adaLama && perlu.length > 0;
  const cukupSatu = kelompokAlternatif(bahan.naskah.persyaratan).some((k) =>
    k.some((p) => perlu.includes(p.kunci)),
  );
  if (!adaTetap && !hanyaBerubah && !cukupSatu && bahan.kesalahan.length === 0) return null;
  return (
    <div class="lembar-isi">
      <RingkasanKesalahan daftar={bahan.kesalahan} />
      {hanyaBerubah && <p>{PERIKSA.hanyaBerubah}</p>}
      {cukupSatu && <p>{PERIKSA.nilaiSatu}</p>}
      {adaTetap && (
        <BidangCentang
          id="tetap"
          label={PERIKSA.tetapSesuai}
          petunjuk={PERIKSA_KERJA.tetapKet}
          dicentang={terketik(bahan, 'tetap') === 'ya'}
        />
      )}
    </div>
  );
}

function SudahDinilai({
  butir,
  terbuka,
}: {
  readonly butir: readonly ButirSyaratProps[];
  readonly terbuka: boolean;
}) {
  if (butir.length === 0) return null;
  return (
    <details open={terbuka}>
      <summary>{PERIKSA_KERJA.sudahDinilai(butir.length)}</summary>
      <p class="petunjuk">{PERIKSA_KERJA.bukaPenilaian}</p>
      <Syarat butir={butir} />
    </details>
  );
}

interface PutuskanProps {
  readonly bahan: BahanKerja;
  readonly langkah: number;
  readonly butir: readonly ButirSyaratProps[];
}

function Putuskan({ bahan, langkah, butir }: PutuskanProps) {
  const hitung = (putusan: ButirSyaratProps['putusan']) => butir.filter((b) => b.putusan === putusan).length;
  const kurang = hitung('kurang');
  const kata = kataHitungan({
    sesuai: hitung('sesuai'),
    kurang,
    belum: hitung(undefined),
    banyak: butir.length,
  });
  const { tidak } = kegiatan(bahan.sop, langkah).bacaan.tombol;
  return (
    <BilahPutusan {...kata}>
      <Tombol
        jenis={kurang > 0 ? 'biasa' : 'utama'}
        ukuran="besar"
        nama="hasil"
        nilai="lengkap"
        bila="lengkap"
        pintasan={kurang > 0 ? undefined : PINTASAN_UTAMA}
      >
        {labelTindakan(bahan, 'periksa')}
      </Tombol>
      <Tombol
        jenis={kurang > 0 ? 'utama' : 'biasa'}
        ukuran="besar"
        nama="hasil"
        nilai="kurang"
        bila="kurang"
        pintasan={kurang > 0 ? PINTASAN_UTAMA : undefined}
        ikon="corner-up-left"
      >
        {tidak ?? PERIKSA_KERJA.kembalikan}
      </Tombol>
    </BilahPutusan>
  );
}
