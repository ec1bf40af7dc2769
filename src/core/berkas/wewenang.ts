import { berlaku } from '../organisasi/penugasan.ts';
import { pelaksanaBertindak } from '../sop/lookup.ts';
import type { Sop } from '../sop/schema.ts';
import type { Berkas } from './berkas.ts';
import type { Konteks } from './konteks.ts';
import { tolak, type Tolak } from './penolakan.ts';
import type { Siapa } from './perintah.ts';

const MILIK = {
  sistem: 'Ini dikerjakan otomatis oleh program.',
  pemohon: 'Ini dikirim pemohon sendiri lewat tautan lacaknya.',
} as const;

/** Deny by default: the actor's appointment must be in force and be exactly one of the posts allowed. */
export function bolehBertindak(siapa: Siapa, { pelaku, saat, dicatat = saat }: Konteks): Tolak | undefined {
  if (siapa === 'sistem' || siapa === 'pemohon')
    return pelaku.jenis === siapa ? undefined : tolak('bukan_wewenang', MILIK[siapa]);
  if (pelaku.jenis !== 'pejabat') return tolak('bukan_wewenang', 'Ini hanya dapat dikerjakan oleh pejabat.');
  const { penugasan } = pelaku;
  const mine = siapa.some((t) => t.pelaksana === penugasan.pelaksana && t.kantor === penugasan.kantor);
  if (!mine) return tolak('bukan_wewenang', 'Berkas ini sekarang bukan giliran jabatan Anda.');
  // What is written up from paper is written by one who holds the post now.
  if (!berlaku(penugasan, dicatat))
    return tolak('tidak_berlaku', 'Penugasan Anda tidak berlaku pada saat ini.');
  return undefined;
}

/** Every kantor whose part in the berkas has begun: nobody sees one outside their kantor's part in it. */
export function kantorTerlibat(berkas: Pick<Berkas, 'kunjungan'>): ReadonlySet<string> {
  const kantor = new Set<string>();
  for (const { penanggung } of berkas.kunjungan) if (penanggung) kantor.add(penanggung.kantor);
  return kantor;
}

/** Whether this actor may see the berkas at all: an acting post, in force, of a kantor that has a part in it. */
export function bolehMelihat(sop: Sop, berkas: Berkas, { pelaku, saat }: Konteks): boolean {
  if (pelaku.jenis !== 'pejabat') return false;
  const { penugasan } = pelaku;
  const acting = pelaksanaBertindak(sop).some((p) => p.kunci === penugasan.pelaksana);
  return acting && berlaku(penugasan, saat) && kantorTerlibat(berkas).has(penugasan.kantor);
}
