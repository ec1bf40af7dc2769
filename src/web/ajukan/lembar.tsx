import type { VNode } from 'preact';
import { jawabanButir, bertanyaDahulu } from '../../core/permohonan/butir.ts';
import { type HalamanPermohonan, kolomPemohon } from '../../core/permohonan/halaman.ts';
import type { IsiPermohonan } from '../../core/permohonan/permohonan.ts';
import type { Baris } from '../../core/formulir/isian.ts';
import { alamat } from '../alamat.ts';
import { AJUAN_ANGGOTA } from '../kata/ajukan.ts';
import type { Kesalahan } from '../komponen/RingkasanKesalahan.tsx';
import type { TempatHalaman } from './BingkaiAjuan.tsx';
import { HalamanFoto, HalamanTanyaDokumen } from './HalamanDokumen.tsx';
import { HalamanAnggota, HalamanBagian, HalamanSatuAnggota } from './HalamanIsian.tsx';
import { HalamanOrang } from './HalamanOrang.tsx';
import { wajibKk } from './ketikan-orang.ts';
import { type FotoMasuk, salahAnggota } from './periksa-halaman.ts';
import { isianAjuan, type Rangka } from './rangka.ts';

/** Everything a page of a request is drawn from. */
export interface BahanLembar {
  readonly token: string;
  readonly r: Rangka;
  readonly isi: IsiPermohonan;
  readonly foto: FotoMasuk;
  /** What is doubtful about the pictures of each paper. */
  readonly raguFoto: ReadonlyMap<string, readonly string[]>;
  readonly surel: boolean;
  readonly ubah: boolean;
  readonly kesalahan: readonly Kesalahan[];
}

function tempatDi({ token, r, ubah }: BahanLembar, hal: HalamanPermohonan): TempatHalaman {
  return { token, ke: r.halaman.findIndex((h) => h.kunci === hal.kunci), semua: r.halaman, ubah };
}

/** One page of the request. `tanya`: ask about a paper again; `baru`: a picture came in just now. */
export function lembar(
  b: BahanLembar,
  hal: HalamanPermohonan,
  { tanya = false, baru = false }: { readonly tanya?: boolean; readonly baru?: boolean } = {},
): VNode {
  const tempat = tempatDi(b, hal);
  const aksi = alamat.ajuanHal(b.token, hal.kunci, { ubah: b.ubah ? 'ya' : undefined });
  const umum = { tempat, aksi, kesalahan: b.kesalahan };
  switch (hal.jenis) {
    case 'orang':
      return (
        <HalamanOrang
          {...umum}
          hal={hal.kunci}
          data={b.isi.pemohon}
          dijawab={b.isi.dijawab.includes(hal.kunci)}
          wajibKk={wajibKk(b.r)}
          surel={b.surel}
        />
      );
    case 'bagian':
      return (
        <HalamanBagian
          {...umum}
          kode={b.r.kode}
          bagian={hal.bagian}
          field={hal.field}
          nilai={isianAjuan(b.r, b.isi).nilai}
        />
      );
    case 'anggota': {
      const { baris } = b.isi.isian;
      const salah = new Set(baris.flatMap((_, n) => (salahAnggota(b.r, b.isi, n).length > 0 ? [n] : [])));
      const maks = b.r.form.kelompok?.maks ?? 0;
      return <HalamanAnggota {...umum} baris={baris} salah={salah} maks={maks} />;
    }
    case 'dokumen': {
      const jawaban = jawabanButir(hal.butir, b.isi);
      const [satu] = hal.butir.pilihan;
      const bertanya = bertanyaDahulu(hal.butir);
      const pilih = jawaban && (jawaban.syarat?.kunci ?? 'tidak');
      if (bertanya && (tanya || !jawaban?.syarat))
        return <HalamanTanyaDokumen {...umum} butir={hal.butir} pilih={pilih} />;
      const syarat = jawaban?.syarat ?? satu;
      if (!syarat) throw new RangeError('A page of papers without a paper');
      return (
        <HalamanFoto
          {...umum}
          butir={hal.butir}
          syarat={syarat}
          masuk={b.foto.get(syarat.kunci) ?? 0}
          bawa={jawaban?.cara === 'bawa'}
          baru={baru}
          ragu={b.raguFoto.get(syarat.kunci) ?? []}
        />
      );
    }
  }
}

/** The page of one member (rows from 0); `ketikan`: as just typed. */
export function lembarAnggota(b: BahanLembar, ke: number, ketikan?: Baris): VNode {
  const kelompok = b.r.form.kelompok;
  const hal = b.r.halaman.find((h) => h.jenis === 'anggota');
  if (!kelompok || !hal) throw new RangeError('This form has no members');
  const ada = b.isi.isian.baris[ke];
  const usulan = ke === 0 && !ada && ketikan === undefined && b.isi.pemohon.nama !== '';
  const { nama, nik } = b.isi.pemohon;
  return (
    <HalamanSatuAnggota
      tempat={tempatDi(b, hal)}
      aksi={alamat.ajuanHal(b.token, `anggota-${ke + 1}`, { ubah: b.ubah ? 'ya' : undefined })}
      kode={b.r.kode}
      kesalahan={b.kesalahan}
      judul={AJUAN_ANGGOTA.satu(kelompok.sebutan, ke + 1)}
      ke={ke}
      field={kolomPemohon(b.r.form)}
      kelompok={kelompok.kunci}
      baris={ketikan ?? ada ?? (usulan ? { nama, nik } : {})}
      ada={ada !== undefined}
      usulan={usulan}
    />
  );
}
