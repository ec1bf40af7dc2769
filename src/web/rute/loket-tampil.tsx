import { randomUUID } from 'node:crypto';
import type { Berkas } from '../../core/berkas/berkas.ts';
import { daftarPersyaratan } from '../../core/formulir/persyaratan.ts';
import type { Keperluan } from '../../core/formulir/persyaratan.skema.ts';
import { alamat } from '../alamat.ts';
import { Bingkai } from '../bingkai.tsx';
import { DARI_KERTAS } from '../kata/blok.ts';
import { LOKET } from '../kata/loket.ts';
import type { DataPemohon } from '../../core/berkas/data-pemohon.ts';
import { Loket, type LoketProps, type Serupa } from '../kerja/Loket.tsx';
import type { KeluargaTampil } from '../kerja/TawaranKeluarga.tsx';
import { kapanDraf } from '../draf/draf-berkas.ts';
import type { DrafDitawarkan } from '../draf/draf-loket.ts';
import { DrafLain } from '../draf/DrafLain.tsx';
import { DRAF } from '../kata/draf.ts';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import type { Kesalahan } from '../komponen/RingkasanKesalahan.tsx';
import type { KonteksLayar } from '../layar.ts';
import type { KetikanKertas } from '../register/dari-kertas.ts';
import { syaratLoket } from '../syarat/berlaku.ts';
import { halaman } from './galat.tsx';
import { dokumenLoket } from './loket-dokumen.ts';
import { lembarLoket } from './loket-lembar.ts';

/** What the counter's page shows: the request so far, and what must be mended. */
export interface Tampilan {
  readonly keperluan: Keperluan;
  readonly data: DataPemohon;
  readonly berkas?: Berkas | undefined;
  readonly setuju?: boolean;
  readonly idem?: string;
  readonly serupa?: readonly Serupa[];
  readonly alasanTetap?: string;
  readonly keluarga?: KeluargaTampil;
  readonly kesalahan?: readonly Kesalahan[];
  readonly saran?: ReadonlyMap<string, string>;
  /** Written up from a paper pad. */
  readonly kertas?: KetikanKertas | undefined;
  /** What could be kept was kept: said above what must be mended. */
  readonly tersimpan?: boolean;
  /** When the draft that stands here was saved (epoch ms). */
  readonly dilihat?: number | null | undefined;
  /** Typing that waits elsewhere, offered above. */
  readonly drafLain?: readonly DrafDitawarkan[];
  /** The address for a phone that the page showed. */
  readonly hp?: string;
}

/** The counter's page, whole. */
export async function tampilkan(c: KonteksLayar, t: Tampilan): Promise<Response> {
  const layar = c.get('layar');
  const { keperluan, berkas } = t;
  const aksi = berkas ? alamat.titipan(berkas.id) : alamat.baru;
  const persyaratan = await syaratLoket(layar.dunia, berkas ?? null);
  const props: LoketProps = {
    aksi,
    tersembunyi: { _idem: t.idem ?? randomUUID(), ...(berkas ? { _versi: String(berkas.versi) } : {}) },
    keperluan: { kunci: keperluan.kunci, label: keperluan.label },
    persyaratan: daftarPersyaratan(persyaratan, keperluan.kunci),
    lembar: t.kertas ? [] : await lembarLoket(layar.dunia, berkas, { persyaratan, keperluan }),
    ...(await dokumenLoket(layar, berkas, t.hp || c.req.query('hp'))),
    data: t.data,
    surel: layar.dunia.kabar?.email === true || layar.dunia.tenant.latihan,
    setuju: t.setuju ?? false,
    serupa: t.serupa ?? [],
    alasanTetap: t.alasanTetap,
    keluarga: t.keluarga,
    kesalahan: t.kesalahan ?? [],
    saran: t.saran ?? new Map(),
    bernomor: berkas?.nomor !== undefined && berkas?.nomor !== null,
    kunciSimpan: berkas ? `loket.${berkas.id}` : `loket.${t.kertas ? 'kertas.' : ''}${keperluan.kunci}`,
    draf: {
      aksi: alamat.drafLoket(berkas?.id),
      dilihat: t.dilihat ?? null,
      kata: t.dilihat ? DRAF.tersimpan(kapanDraf(layar, t.dilihat)) : undefined,
    },
    kertas: t.kertas,
  };
  const salah = props.kesalahan.length + props.serupa.length > 0;
  return halaman(
    c,
    <Bingkai layar={layar} judul={LOKET.baru} di="baru" bilah>
      <KepalaHalaman
        judul={
          t.kertas ? DARI_KERTAS.judul : (berkas?.nomor ?? (berkas ? LOKET.lanjutkanTitipan : LOKET.baru))
        }
        ket={t.kertas ? DARI_KERTAS.ket : layar.dunia.naskah.persyaratan.nilai.keterangan}
      />
      <DrafLain daftar={t.drafLain ?? []} />
      {t.tersimpan && <Pemberitahuan nada="baik" isi={LOKET.tersimpanTitipan} />}
      <Loket {...props} />
    </Bingkai>,
    layar,
    salah ? 422 : 200,
  );
}
