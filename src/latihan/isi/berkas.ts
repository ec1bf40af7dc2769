import type { Naskah } from '../../core/berkas/peristiwa.ts';
import { penduduk } from '../jalan/keluarga.ts';
import { acakan } from '../jalan/acakan.ts';
import type { Kantor } from '../../core/organisasi/kantor.ts';
import type { Keperluan } from '../../core/formulir/persyaratan.skema.ts';
import { hariDari } from '../../core/waktu/hari.ts';
import { bukaBerikutnya } from '../../core/waktu/buka.ts';
import type { NaskahKantor } from '../../naskah/naskah-kantor.ts';
import type { BerkasTenant } from '../../store/berkas/store.ts';
import { type Jalan, jalankan } from '../jalan/jalankan.ts';
import type { Rencana } from '../jalan/rencana.ts';
import { type Bakal, susunBakal } from './bakal.ts';
import { duniaDari, rencanaBakal } from './jalan-isi.ts';
import { permohonan } from './permohonan.ts';
import type { Tapak } from './press-jalan.ts';
import type { Penekan } from './penekan.ts';
import { tekanSemua } from './tekan-semua.ts';

/** Any number: the same invented people everywhere. */
const SEED = 1971;

/** Walks all berkas of the training office and presses them in the order in which it all happened. */
export async function isiBerkas(isi: Penekan): Promise<void> {
  const { store, organisasi, naskah, kalender, kini } = isi;
  const latar = { sop: naskah.sop.nilai, organisasi, kalender, kini };
  const { keperluan } = naskah.persyaratan.nilai;
  const beku = await daftarkan(store, naskah);
  const orang = penduduk(SEED);
  const mulai = bukaBerikutnya(kalender, kini);

  const coba = (asal: Kantor, situasi: Bakal['situasi']) => {
    const [pertama] = keperluan;
    if (!pertama) throw new RangeError('The list of services is empty');
    const rencana = rencanaDasar(pertama, 0, mulai);
    return jalankan(duniaDari(latar, asal, beku(pertama)), { ...rencana, ...situasi }).berkas;
  };
  const tapak = susunBakal(latar.sop, organisasi, coba).map((bakal, ke): Tapak => {
    const acak = acakan(SEED + ke);
    const perlu = acak.pilih(keperluan);
    const paket = naskah.formulir.get(perlu.form);
    if (!paket) throw new RangeError(`No form ${perlu.form}`);
    const minta = permohonan({
      keluarga: orang.keluarga(),
      keperluan: perlu,
      persyaratan: naskah.persyaratan.nilai,
      paket: paket.nilai,
      kantor: bakal.asal,
      acak,
    });
    const rencana: Rencana = {
      ...rencanaDasar(perlu, ke, mulai),
      syarat: minta.syarat.map((s) => s.kunci),
      pemohon: minta.pemohon,
      isian: (versi) => minta.isian(versi, hariDari(kini, kalender.zona)),
    };
    const dunia = duniaDari(latar, bakal.asal, beku(perlu));
    const siap = rencanaBakal(latar, { dunia, bakal, rencana, ke });
    const hari = hariDari(saatForm(jalankan(dunia, siap)) ?? kini, kalender.zona);
    const jalan = jalankan(dunia, { ...siap, isian: (versi) => minta.isian(versi, hari) });
    return { ke, asal: bakal.asal, permohonan: minta, hari, jalan };
  });
  await tekanSemua(tapak, isi);
}

/** When the form was filled first: the day that it bears. */
function saatForm({ tekan }: Jalan): number | undefined {
  return tekan.find((t) => t.perintah.jenis === 'isi_form')?.konteks.saat;
}

function rencanaDasar({ kunci, form, syarat }: Keperluan, ke: number, mulai: number): Rencana {
  return {
    seed: SEED + ke,
    berkas: `latihan-${ke}`,
    nomor: `latihan-${ke}`,
    keperluan: kunci,
    form,
    syarat,
    mulai,
    pemohon: null,
    isian: (versi) => ({ versi }),
    tujuan: { di: 'titipan' },
  };
}

/** Keeps the files that the berkas begin with; answers their hashes for a service. */
async function daftarkan(
  { naskah: simpanan }: BerkasTenant,
  naskah: NaskahKantor,
): Promise<(keperluan: Keperluan) => Naskah> {
  const sop = await simpanan.daftarkan(naskah.sop.bytes, 'sop');
  const persyaratan = await simpanan.daftarkan(naskah.persyaratan.bytes, 'persyaratan');
  const formulir = new Map<string, string>();
  for (const [kunci, { bytes }] of naskah.formulir)
    formulir.set(kunci, await simpanan.daftarkan(bytes, 'formulir'));
  return ({ form }) => {
    const hash = formulir.get(form);
    if (hash === undefined) throw new RangeError(`No form ${form}`);
    return { sop, persyaratan, formulir: hash };
  };
}
