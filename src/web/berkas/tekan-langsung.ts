import { randomUUID } from 'node:crypto';
import type { Berkas } from '../../core/berkas/berkas.ts';
import type { PenugasanTercatat } from '../../core/organisasi/penugasan-tercatat.ts';
import type { HasilTekan, Press, TandaPress } from '../../store/berkas/press.ts';
import type { Kiriman } from '../kiriman.ts';
import type { Layar } from '../layar.ts';
import { sebagai } from '../tampilan/sebagai.ts';

export interface TekanLangsung {
  readonly berkas: Berkas;
  readonly penugasan: Pick<PenugasanTercatat, 'id'>;
  readonly kiriman: Kiriman;
  readonly perintah: Press['perintah'];
  /** Told apart where one form presses on several berkas. */
  readonly akhiran?: string;
}

/** Presses for a page of its own: version, key and post are those of the posted form. */
export function tekanLangsung(layar: Layar, tekan: TekanLangsung): Promise<HasilTekan> {
  return layar.dunia.berkas.tekan({
    ...tanda(layar, tekan),
    sumber: layar.dunia.tenant.latihan ? 'latihan' : 'layar',
    perintah: tekan.perintah,
  });
}

/** Whether this very form was pressed before and stored: a second press that no longer reads gets the first result. */
export async function sudahDitekan(layar: Layar, tekan: Omit<TekanLangsung, 'perintah'>): Promise<boolean> {
  return (await layar.dunia.berkas.terdahulu(tanda(layar, tekan)))?.hasil === 'berhasil';
}

function tanda(
  layar: Layar,
  { berkas, penugasan, kiriman, akhiran = '' }: Omit<TekanLangsung, 'perintah'>,
): TandaPress {
  const milik = layar.penugasan.find((p) => p.id === penugasan.id);
  if (!milik) throw new RangeError(`Appointment ${penugasan.id} is not this person's`);
  const versi = Number.parseInt(kiriman.teks('_versi'), 10);
  return {
    berkas: berkas.id,
    versi: Number.isNaN(versi) ? null : versi,
    kunci: `${kiriman.teks('_idem') || randomUUID()}${akhiran}`,
    konteks: sebagai(milik, layar.kini),
  };
}

/** What became of a press, for a page that shows itself again: done, or the sentence that says why not. */
export function kalimatGagal(hasil: HasilTekan, basi: string): string | undefined {
  if (hasil.hasil === 'berhasil') return undefined;
  return hasil.hasil === 'ditolak' ? hasil.penolakan.kalimat : basi;
}
