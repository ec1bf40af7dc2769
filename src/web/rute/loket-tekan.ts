import { randomUUID } from 'node:crypto';
import type { Berkas } from '../../core/berkas/berkas.ts';
import type { DataPemohon } from '../../core/berkas/data-pemohon.ts';
import type { Diketahui } from '../../core/formulir/diketahui.ts';
import { bacaNik } from '../../core/formulir/nik.ts';
import { bacaNomorKk } from '../../core/formulir/nomor-kk.ts';
import { daftarPersyaratan } from '../../core/formulir/persyaratan.ts';
import type { Keperluan } from '../../core/formulir/persyaratan.skema.ts';
import type { PenugasanTercatat } from '../../core/organisasi/penugasan-tercatat.ts';
import { bagianHari, hariDari } from '../../core/waktu/hari.ts';
import type { HasilTekan, PerintahPress } from '../../store/berkas/press.ts';
import { type periksaSemua, simpanSemua } from '../berkas/tekan.ts';
import { BAGIAN_LOKET, BAGIAN_TITIPAN } from '../draf/draf-berkas.ts';
import { KELUARGA } from '../kata/keluarga.ts';
import type { Kiriman } from '../kiriman.ts';
import type { Layar } from '../layar.ts';
import type { LembarKertas } from '../register/dari-kertas.ts';
import { syaratBerlaku, syaratLoket } from '../syarat/berlaku.ts';
import { sebagai } from '../tampilan/sebagai.ts';

/** What one press at the counter carries. */
export interface TekanLoket {
  readonly loket: PenugasanTercatat;
  readonly keperluan: Keperluan;
  readonly kiriman: Kiriman;
  readonly data: DataPemohon;
  readonly berkas: Berkas | null;
  readonly terima: boolean;
  /** Received on a sheet of a paper pad, at this real time. */
  readonly kertas?: LembarKertas;
  /** What is known of the family already, to begin the form with. */
  readonly diketahui?: Diketahui | null;
  /** Why another berkas is begun beside one that runs. */
  readonly alasanTetap?: string;
  readonly dokumen: Awaited<ReturnType<typeof periksaSemua>>['unggahan'];
  /** Came from the pemohon's phone; what they wrote into the form is `diketahui`. */
  readonly daring?: true;
}

/** One commit: the data, the documents and, when all is in order, the number. */
export async function tekanLoket(layar: Layar, t: TekanLoket): Promise<HasilTekan> {
  const { dunia } = layar;
  const { loket, keperluan, data, berkas, kiriman } = t;
  const kantor = layar.organisasi.kantor.find((k) => k.id === loket.kantor);
  const nik = bacaNik(data.nik);
  const kk = bacaNomorKk(data.noKk);
  const versi = Number.parseInt(kiriman.teks('_versi'), 10);
  const naskah = berkas ? null : await daftarkanNaskah(layar, keperluan);
  const persyaratan = naskah?.persyaratan.nilai ?? (await syaratLoket(dunia, berkas));
  return dunia.berkas.tekan({
    berkas: berkas?.id ?? null,
    versi: berkas && !Number.isNaN(versi) ? versi : null,
    kunci: kiriman.teks('_idem') || randomUUID(),
    konteks: t.kertas
      ? { ...sebagai(loket, t.kertas.saat), dicatat: layar.kini }
      : sebagai(loket, layar.kini),
    sumber: t.kertas ? 'kertas' : dunia.tenant.latihan ? 'latihan' : 'layar',
    ...(t.kertas ? { kertas: { nomor: t.kertas.nomor } } : {}),
    penomoran: {
      kantor: loket.kantor,
      awalan: kantor?.awalan ?? 'X',
      tahun: bagianHari(hariDari(layar.kini, dunia.kalender.zona)).tahun,
    },
    hapusDraf: [berkas ? BAGIAN_TITIPAN : `${BAGIAN_LOKET}${kiriman.teks('_idem')}`],
    baris: {
      namaPemohon: data.nama,
      rt: data.rt || null,
      rw: data.rw || null,
      ...kanal(t),
      diLoket: data.diLoket,
      nik: nik.ok ? [nik.nik.nomor] : [],
      noKk: kk.ok ? [kk.kk.nomor] : [],
    },
    perintah: async (alat) => {
      const dokumen = await simpanSemua(alat, t.dokumen);
      const pemohon = alat.rujuk(data);
      const syarat = daftarPersyaratan(persyaratan, keperluan.kunci).map((s) => s.kunci);
      const diketahui = t.diketahui ? alat.rujuk(t.diketahui) : null;
      const awal: PerintahPress[] = naskah
        ? [
            {
              jenis: 'catat',
              naskah: naskah.hash,
              keperluan: keperluan.kunci,
              form: keperluan.form,
              syarat,
              kantor: kantorPerUnit(layar, loket),
              pemohon,
              awal: diketahui,
              dokumen,
            },
          ]
        : [
            ...(berkas && berkas.keperluan !== keperluan.kunci
              ? [
                  {
                    jenis: 'ganti_keperluan' as const,
                    keperluan: keperluan.kunci,
                    form: keperluan.form,
                    syarat,
                  },
                ]
              : []),
            { jenis: 'ubah_pemohon', pemohon, awal: diketahui },
            ...(dokumen.length > 0 ? [{ jenis: 'tambah_dokumen' as const, dokumen }] : []),
          ];
      const alasan = t.alasanTetap
        ? [{ jenis: 'komentar' as const, teks: alat.rujuk(KELUARGA.catatanTetap(t.alasanTetap)) }]
        : [];
      return t.terima ? [...awal, ...alasan, { jenis: 'terima' }] : [...awal, ...alasan];
    },
  });
}

/** How it came in; a berkas that comes back to the counter keeps what it had. */
function kanal({ berkas, kertas, daring }: TekanLoket): { readonly kanal?: string } {
  if (daring) return { kanal: 'daring' };
  if (kertas) return { kanal: 'kertas' };
  return berkas ? {} : { kanal: 'loket' };
}

/** What a new berkas freezes, registered: the requirements are the office's as they are now. */
async function daftarkanNaskah({ dunia }: Layar, keperluan: Keperluan) {
  const paket = dunia.naskah.formulir.get(keperluan.form);
  if (!paket) throw new RangeError(`No form ${keperluan.form}`);
  const { naskah } = dunia.berkas;
  const persyaratan = await syaratBerlaku(dunia);
  return {
    persyaratan,
    hash: {
      sop: await naskah.daftarkan(dunia.naskah.sop.bytes, 'sop'),
      persyaratan: await naskah.daftarkan(persyaratan.bytes, 'persyaratan'),
      formulir: await naskah.daftarkan(paket.bytes, 'formulir'),
    },
  };
}

/** Which kantor plays each unit: the loket's own, and the one above it (or the only one) for the others. */
function kantorPerUnit(
  { organisasi, dunia }: Layar,
  loket: PenugasanTercatat,
): Readonly<Record<string, string>> {
  const asal = organisasi.kantor.find((k) => k.id === loket.kantor);
  return Object.fromEntries(
    dunia.naskah.sop.nilai.unit.flatMap((u) => {
      if (asal?.unit === u.kunci) return [[u.kunci, asal.id]];
      const sejenis = organisasi.kantor.filter((k) => k.unit === u.kunci);
      const lain = sejenis.find((k) => k.id === asal?.induk) ?? sejenis[0];
      return lain ? [[u.kunci, lain.id]] : [];
    }),
  );
}
