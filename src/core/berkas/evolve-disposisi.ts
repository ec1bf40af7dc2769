import type { Berkas, Disposisi } from './berkas.ts';
import type { Penempatan, Tempat } from './posisi.ts';

/** The disposisi that the post holding the berkas was sent and has not answered yet. */
function menunggu(berkas: Berkas, d: Disposisi): boolean {
  return d.selesai === null && d.ditarik === null && sama(d.kepada, berkas.penanggung);
}

/** Its receiver opens the berkas and so has read it. */
export function dibaca(berkas: Berkas, saat: number): readonly Disposisi[] {
  return berkas.disposisi.map((d) => (menunggu(berkas, d) && d.dibaca === null ? { ...d, dibaca: saat } : d));
}

/** Its sender takes it back unread. */
export function ditarik(berkas: Berkas, saat: number): readonly Disposisi[] {
  return berkas.disposisi.map((d) => (menunggu(berkas, d) ? { ...d, ditarik: saat } : d));
}

/** The berkas leaves the receiver's hands: answered. Only the receiver's own press proves that it was read. */
export function diselesaikan(
  berkas: Berkas,
  tujuan: Penempatan,
  { saat, olehPenerima }: { saat: number; olehPenerima: boolean },
): readonly Disposisi[] {
  return berkas.disposisi.map((d) => {
    // The one written in this very press is the next holder's, even where one post passes to itself.
    const baru = d.dikirim === saat && sama(d.kepada, tujuan.penanggung);
    if (baru || !menunggu(berkas, d)) return d;
    return { ...d, dibaca: d.dibaca ?? (olehPenerima ? saat : null), selesai: saat };
  });
}

function sama(a: Tempat, b: Tempat | null): boolean {
  return b !== null && a.pelaksana === b.pelaksana && a.kantor === b.kantor;
}
