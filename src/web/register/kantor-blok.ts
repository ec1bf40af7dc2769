import type { Layar } from '../layar.ts';

/** The kantor whose pads this person may handle: their own counter's, or any for the admin; undefined when there is none. */
export function kantorBlok(
  { penugasan, pegawai, organisasi, dunia }: Layar,
  diminta: string | undefined,
): string | undefined {
  const loket = dunia.naskah.sop.nilai.penerimaan.pelaksana;
  const sendiri = penugasan.filter((p) => p.pelaksana === loket).map((p) => p.kantor);
  const unit = dunia.naskah.sop.nilai.pelaksana.find((p) => p.kunci === loket)?.unit;
  const boleh = pegawai.admin ? organisasi.kantor.filter((k) => k.unit === unit).map((k) => k.id) : sendiri;
  return diminta === undefined ? (sendiri[0] ?? boleh[0]) : boleh.find((k) => k === diminta);
}
