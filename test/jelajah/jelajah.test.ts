import { describe, expect, it } from 'vitest';
import { SOP } from './dunia.ts';
import { jelajahi } from './jelajah.ts';

describe('every state of the SOP, up to three putaran', () => {
  it.each(SOP)(
    '%s holds all rules and always has a way to the end',
    (kunci, sop) => {
      const { keadaan, tekanan, selesai, tutup, tempat } = jelajahi(sop);
      console.log(
        `${kunci}: ${keadaan} states (${tutup} closed, ${selesai} finished), ${tekanan} presses, ${tempat.size} positions`,
      );
      const langkah = sop.kegiatan.flatMap((k) =>
        k.bacaan.kerja.map((_, bagian) => JSON.stringify({ di: 'langkah', langkah: k.no, bagian })),
      );
      expect(langkah.filter((satu) => !tempat.has(satu))).toEqual([]);
      expect(selesai).toBeGreaterThan(0);
    },
    240_000,
  );
});
