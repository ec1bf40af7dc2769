import type { Berkas } from '../../core/berkas/berkas.ts';
import type { PenugasanTercatat } from '../../core/organisasi/penugasan-tercatat.ts';
import { alamat } from '../alamat.ts';
import { naskahBerkas } from '../dunia.ts';
import { kartuHpLoket } from '../hp/KartuHpBerkas.tsx';
import { mulaiHp, sesiMilik } from '../hp/mulai-hp.ts';
import type { MetaDokumen } from '../kerja/bahan.ts';
import type { LoketProps } from '../kerja/Loket.tsx';
import { lembarSyarat } from '../kerja/periksa-lembar.ts';
import type { Kiriman } from '../kiriman.ts';
import { type Layar, lingkup } from '../layar.ts';
import { halamanKecil } from '../tampilan/halaman-kecil.ts';

/** What a titipan has already: its pages, and the phone that sends more (`hp`: the id of its address). */
export async function dokumenLoket(
  layar: Layar,
  berkas: Berkas | undefined,
  hp: string | undefined,
): Promise<Pick<LoketProps, 'tersimpan' | 'hp'>> {
  if (!berkas) return { tersimpan: new Map(), hp: undefined };
  const semua = await layar.dunia.berkas.dokumen.daftar(berkas.id, lingkup(layar));
  const dokumen = new Map(semua.map((d): [string, MetaDokumen] => [d.id, { ...d, saat: d.pada }]));
  const sesi = await sesiMilik(layar, berkas, hp ?? '');
  const naskah = sesi && (await naskahBerkas(layar.dunia, berkas));
  return {
    tersimpan: new Map(
      Object.keys(berkas.dokumen).map((s) => [
        s,
        halamanKecil(berkas.id, lembarSyarat({ berkas, dokumen }, s)),
      ]),
    ),
    hp: sesi && naskah && kartuHpLoket({ ...naskah, berkas, dokumen, kunci: berkas.id, sesi, layar }),
  };
}

/** Where "Foto lewat HP" at the loket leads, once what was typed is kept: to the same page with a code, or without one. */
export async function tujuanHp(
  layar: Layar,
  loket: PenugasanTercatat,
  berkas: Berkas,
  kiriman: Kiriman,
): Promise<string> {
  const aksi = kiriman.teks('aksi');
  const lama = await sesiMilik(layar, berkas, kiriman.teks('hp'));
  if (lama && aksi === 'hp-tutup') await layar.dunia.berkas.sesiHp.tutup(lama.id, layar.sejati);
  const tetap = lama && aksi !== 'hp-baru' ? lama : undefined;
  const sesi =
    tetap ?? (await mulaiHp(layar, { berkas, penugasan: loket.id, guna: 'syarat', butir: berkas.syarat }));
  return `${alamat.titipan(berkas.id, { hp: sesi.id })}#hp`;
}
