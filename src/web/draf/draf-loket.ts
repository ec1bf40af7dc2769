import type { Berkas } from '../../core/berkas/berkas.ts';
import { cariKeperluan } from '../../core/formulir/persyaratan.ts';
import { alamat } from '../alamat.ts';
import { DRAF } from '../kata/draf.ts';
import { kirimanDari, type Kiriman } from '../kiriman.ts';
import type { Layar } from '../layar.ts';
import { petugasLoket } from '../petugas-loket.ts';
import { sebagai } from '../tampilan/sebagai.ts';
import { BAGIAN_LOKET, BAGIAN_TITIPAN, kapanDraf, KETIKAN, type Ketikan } from './draf-berkas.ts';

/** A request that was typed and not sent, offered above the counter's page. */
export interface DrafDitawarkan {
  readonly kalimat: string;
  readonly href: string;
  readonly aksiBuang: string;
  /** Names the draft to throw away; empty where the address does. */
  readonly kunci: string;
}

/** The new requests this person typed and never sent, newest first. */
export async function drafBaru(layar: Layar): Promise<readonly DrafDitawarkan[]> {
  const { dunia, pegawai } = layar;
  const loket = petugasLoket(layar);
  if (!loket) return [];
  const tempat = { orang: pegawai.id, berkas: null, bagian: BAGIAN_LOKET };
  const semua = await dunia.berkas.draf.daftar(tempat, KETIKAN);
  const ada = await Promise.all(
    semua.map(async (d) => {
      const kunci = d.bagian.slice(BAGIAN_LOKET.length);
      // Its press was stored after all: the answer to it was lost, or it came in the wrong order.
      const konteks = sebagai(loket, layar.kini);
      const terkirim = await dunia.berkas.terdahulu({ berkas: null, versi: null, kunci, konteks });
      return terkirim ? [] : [{ ...d, kunci }];
    }),
  );
  return ada.flat().flatMap(({ isi, kunci, diubah }) => {
    const keperluan = cariKeperluan(dunia.naskah.persyaratan.nilai, satu(isi, 'keperluan'));
    if (!keperluan) return [];
    return [
      {
        kalimat: DRAF.belumDikirim(satu(isi, 'nama').trim(), keperluan.label, kapanDraf(layar, diubah)),
        href: alamat.baruDraf({ keperluan: keperluan.kunci, draf: kunci }),
        aksiBuang: alamat.drafLoketBuang(),
        kunci,
      },
    ];
  });
}

/** What was typed into a titipan and not sent. */
export async function drafTitipan(layar: Layar, berkas: Berkas): Promise<readonly DrafDitawarkan[]> {
  const tempat = { orang: layar.pegawai.id, berkas: berkas.id, bagian: BAGIAN_TITIPAN };
  const ada = await layar.dunia.berkas.draf.ambil(tempat, KETIKAN);
  if (!ada) return [];
  return [
    {
      kalimat: DRAF.titipanBelumDikirim(kapanDraf(layar, ada.diubah)),
      href: alamat.titipan(berkas.id, { draf: 'ya' }),
      aksiBuang: alamat.drafLoketBuang(berkas.id),
      kunci: '',
    },
  ];
}

/** A draft taken up again: as if it were posted once more, with the key of its form and when it was saved. */
export interface DrafDiambil {
  readonly kiriman: Kiriman;
  readonly idem: string;
  readonly diubah: number;
}

/** The draft with this key, or of this titipan; undefined when it is gone. */
export async function ambilDrafLoket(
  layar: Layar,
  di: { readonly berkas: Berkas | null; readonly kunci: string },
): Promise<DrafDiambil | undefined> {
  const bagian = di.berkas ? BAGIAN_TITIPAN : `${BAGIAN_LOKET}${di.kunci}`;
  const tempat = { orang: layar.pegawai.id, berkas: di.berkas?.id ?? null, bagian };
  const ada = await layar.dunia.berkas.draf.ambil(tempat, KETIKAN);
  if (!ada) return undefined;
  const { aksi: _, tetap: __, ...isi } = ada.isi;
  return { kiriman: kirimanDari(isi), idem: satu(ada.isi, '_idem') || di.kunci, diubah: ada.diubah };
}

/** Keeps what a post could not store, so that a page without script loses nothing either. */
export async function simpanDrafLoket(
  layar: Layar,
  berkas: Berkas | null,
  kiriman: Kiriman,
): Promise<number | null> {
  const kunci = kiriman.teks('_idem');
  if (kunci === '' && berkas === null) return null;
  const bagian = berkas ? BAGIAN_TITIPAN : `${BAGIAN_LOKET}${kunci}`;
  const tempat = { orang: layar.pegawai.id, berkas: berkas?.id ?? null, bagian };
  const isi: Ketikan = { ...kiriman.isi };
  const hasil = await layar.dunia.berkas.draf.simpanBila(tempat, isi, { skema: KETIKAN, boleh: () => true });
  return hasil.ok ? hasil.diubah : null;
}

function satu(isi: Ketikan, nama: string): string {
  return [isi[nama] ?? ''].flat()[0] ?? '';
}
