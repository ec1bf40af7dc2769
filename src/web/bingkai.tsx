import type { ComponentChildren, VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { sebutan } from '../core/organisasi/penugasan.ts';
import { pelaksana } from '../core/sop/lookup.ts';
import type { Sop } from '../core/sop/schema.ts';
import { jamMenit } from '../core/waktu/tanggal.ts';
import { alamat } from './alamat.ts';
import type { LembarGaya } from './aset/alamat.ts';
import { AsetKonteks } from './komponen/aset-konteks.ts';
import { Halaman } from './komponen/Halaman.tsx';
import { NAVIGASI } from './kata/navigasi.ts';
import type { Layar } from './layar.ts';
import { navigasi, type Tempat } from './navigasi.ts';
import { PengingatSesi } from './PengingatSesi.tsx';
import { PitaLatihan } from './latihan/PitaLatihan.tsx';

export interface BingkaiProps {
  readonly layar: Layar;
  readonly judul: string;
  readonly di?: Tempat | undefined;
  readonly lompat?: string | undefined;
  readonly bilah?: boolean | undefined;
  /** A style of its own, beside the one of all pages. */
  readonly gaya?: LembarGaya | undefined;
  readonly children?: ComponentChildren;
}

/** The frame of every page of a logged-in official, filled from the request. */
export function Bingkai({ layar, judul, di, lompat, bilah, gaya, children }: BingkaiProps) {
  const { dunia, pegawai, aset, dir } = layar;
  const { sop } = dunia.naskah;
  const [utama] = layar.penugasan;
  return (
    <Halaman
      judul={judul}
      aset={aset}
      merek={{
        nama: namaLayanan(sop.nilai),
        kantor: dunia.tenant.nama,
        href: alamat.tugas(),
      }}
      navigasi={navigasi(layar, di)}
      pengguna={{
        id: pegawai.id,
        nama: pegawai.nama,
        jabatan: utama
          ? sebutan(utama.status, pelaksana(sop.nilai, utama.pelaksana).singkat)
          : NAVIGASI.tanpaJabatan,
        kantor: utama ? (dir.kantor(utama.kantor)?.nama ?? '') : '',
        hrefAkun: alamat.sandi,
        aksiKeluar: alamat.keluar,
      }}
      jam={jamMenit(layar.kini, dunia.kalender.zona)}
      lompat={lompat}
      bilah={bilah}
      gaya={gaya}
      sesi={<PengingatSesi layar={layar} />}
      pita={dunia.tenant.latihan ? <PitaLatihan layar={layar} /> : undefined}
    >
      {children}
    </Halaman>
  );
}

/** What the browser's tab shows: the page, then the service. */
export function judulPenuh({ dunia }: Pick<Layar, 'dunia'>, judul: string): string {
  return `${judul} · ${namaLayanan(dunia.naskah.sop.nilai)}`;
}

function namaLayanan({ identitas }: Sop): string {
  return identitas.nama.replace(/^SOP /u, '');
}

/** A whole document as text. */
export function dokumenHtml(isi: VNode, aset: Layar['aset']): string {
  return `<!doctype html>${render(<AsetKonteks.Provider value={aset}>{isi}</AsetKonteks.Provider>)}`;
}
