import type { PenugasanTercatat } from '../../core/organisasi/penugasan-tercatat.ts';
import type { BarisPermohonan } from '../../store/permohonan/baris-permohonan.ts';
import type { PermohonanTerbaca } from '../../store/permohonan/permohonan-store.ts';
import type { Layar } from '../layar.ts';

/** The appointments under which this person serves a counter: whom the SOP's reception names. */
export function penugasanLoket({
  penugasan,
  dunia,
}: Pick<Layar, 'penugasan' | 'dunia'>): readonly PenugasanTercatat[] {
  return penugasan.filter((p) => p.pelaksana === dunia.naskah.sop.nilai.penerimaan.pelaksana);
}

/** The counters of this person. */
export function kantorLoket(layar: Pick<Layar, 'penugasan' | 'dunia'>): readonly string[] {
  return penugasanLoket(layar).map((p) => p.kantor);
}

/** A request that this person may work on, with the appointment for it; drafts and other counters' do not exist. */
export async function bukaPermohonan(
  layar: Layar,
  id: string,
): Promise<(PermohonanTerbaca & { readonly loket: PenugasanTercatat }) | undefined> {
  const terbaca = await layar.dunia.berkas.permohonan.ambil(id);
  const loket = terbaca && penugasanLoket(layar).find((p) => p.kantor === terbaca.baris.kantor);
  if (!terbaca || !loket || terbaca.baris.keadaan === 'konsep') return undefined;
  return { ...terbaca, loket };
}

/** When it was sent; it always was. */
export function saatDikirim({ dikirim, diubah }: Pick<BarisPermohonan, 'dikirim' | 'diubah'>): number {
  return dikirim ?? diubah;
}
