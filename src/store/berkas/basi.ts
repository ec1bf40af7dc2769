import type { Berkas } from '../../core/berkas/berkas.ts';
import { tolak } from '../../core/berkas/penolakan.ts';
import type { Catatan, JenisPeristiwa } from '../../core/berkas/peristiwa.ts';
import { catatanSejak } from './keadaan.ts';
import type { Lingkungan } from './lingkungan.ts';
import type { HasilTekan, TandaPress } from './press.ts';

/** Events that take nothing away from what the person saw: their press goes on, on the newer state. */
const TAK_MENGGANGGU: ReadonlySet<JenisPeristiwa> = new Set([
  'dikomentari',
  'dibuka',
  'dipindai',
  'dicetak',
  'dinomori',
]);

/** The answer to a press whose page is out of date, or undefined where it may go on. */
export async function periksaVersi(
  l: Lingkungan,
  press: TandaPress,
  berkas: Berkas,
): Promise<HasilTekan | undefined> {
  if (press.versi === null || press.versi === berkas.versi) return undefined;
  if (!berhubungan(press, berkas))
    return { hasil: 'ditolak', penolakan: { ...tolak('belum_ada', 'Berkas ini belum ada.'), tersedia: [] } };
  const sejak = await catatanSejak(l, berkas.id, press.versi);
  const harmless =
    sejak.length > 0 &&
    sejak.every((c) => TAK_MENGGANGGU.has(c.peristiwa.jenis) || tambahanSendiri(press, c));
  return harmless ? undefined : { hasil: 'basi', sejak, berkas };
}

/** Pictures that this very person sent by phone while the page stood open: the page shows them, its form does not know. */
function tambahanSendiri({ konteks: { pelaku } }: TandaPress, { peristiwa, pelaku: oleh }: Catatan): boolean {
  return (
    peristiwa.jenis === 'dokumen_ditambah' &&
    peristiwa.lewat === 'hp' &&
    pelaku.jenis === 'pejabat' &&
    oleh.jenis === 'pejabat' &&
    oleh.penugasan === pelaku.penugasan.id
  );
}

/** What happened meanwhile is told only to those whose kantor plays a part in the berkas, and to its pemohon. */
function berhubungan({ konteks: { pelaku } }: TandaPress, berkas: Berkas): boolean {
  return pelaku.jenis !== 'pejabat' || Object.values(berkas.kantor).includes(pelaku.penugasan.kantor);
}
