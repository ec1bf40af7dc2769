import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { Naskah } from '../../src/core/berkas/peristiwa.ts';
import type { BerkasTenant } from '../../src/store/berkas/store.ts';
import { forEachEngine } from '../database/engines.ts';
import { berhasil } from '../store/berhasil.ts';
import { KELURAHAN, kantorUji, migrasi, pressBaru, pressKomentar, unggahanUji } from '../store/kantor-uji.ts';

const NAMA = [
  `Robert'); DROP TABLE berkas; --`,
  `$1 $$ $x$ \${kunci} :nama ?`,
  `<script>alert("x")</script><b onmouseover='y'>Siti</b> & "Rahma"`,
  `{"a":[1]}`,
  `{tak,"berujung`,
  `a\\b\\\\c\\"d\\'e`,
  `O'Connor "Ucok" d'Arc`,
  `Ni Made Ayu – ꦲ 🙂 é é ‮kanan`,
  `baris satu\nbaris dua\ttab\r\n`,
  `null`,
  ` spasi di tepi `,
];

forEachEngine((open) => {
  let store: BerkasTenant;
  let naskah: Naskah;
  beforeAll(async () => {
    ({ store, naskah } = await kantorUji(await open(await migrasi())));
  });

  test.each(NAMA)(
    '%j comes back verbatim from the row, the contents, a remark and a file name',
    async (nama) => {
      const baru = berhasil(
        await store.tekan(pressBaru(naskah, { nama, terima: false, baris: { namaPemohon: nama, rt: nama } })),
      );
      const komentar = berhasil(await store.tekan(pressKomentar(baru, nama)));
      const riwayat = await store.riwayat(baru.id, [KELURAHAN]);
      const ditulis = riwayat.at(-1)?.catatan.peristiwa;
      if (ditulis?.jenis !== 'dikomentari') throw new Error('a remark was last');
      const isi = await store.isi({
        berkas: baru.id,
        lingkup: [KELURAHAN],
        rujukan: [baru.pemohon, ditulis.teks],
        skema: z.unknown(),
      });
      expect(isi.get(baru.pemohon.id)).toMatchObject({ nama });
      expect(isi.get(ditulis.teks.id)).toBe(nama);
      expect((await store.ambil(baru.id, [KELURAHAN]))?.baris).toMatchObject({ namaPemohon: nama, rt: nama });
      expect((await store.cari({ teks: nama, lingkup: [KELURAHAN] })).map((b) => b.id)).toContain(baru.id);

      const dengan = berhasil(
        await store.tekan({
          ...pressBaru(naskah),
          berkas: komentar.id,
          versi: komentar.versi,
          perintah: async (alat) => ({
            jenis: 'tambah_dokumen',
            dokumen: [{ syarat: 'f-1.02', dokumen: await alat.dokumen(unggahanUji(nama)) }],
          }),
        }),
      );
      expect((await store.dokumen.daftar(dengan.id, [KELURAHAN])).map((d) => d.nama)).toEqual([nama]);
    },
  );

  test('a draft keeps every keystroke, and one person never gets the draft of another', async () => {
    const isi = Object.fromEntries(NAMA.map((nama) => [nama, nama]));
    const tempat = { orang: `orang'--`, berkas: null, bagian: 'pemohon' };
    await store.draf.simpan(tempat, { lama: true });
    await store.draf.simpan(tempat, isi);
    expect((await store.draf.ambil(tempat, z.unknown()))?.isi).toEqual(isi);
    expect(await store.draf.ambil({ ...tempat, orang: 'orang' }, z.unknown())).toBeUndefined();
    expect(await store.draf.ambil({ ...tempat, bagian: 'form' }, z.unknown())).toBeUndefined();
    await store.draf.hapus(tempat);
    expect(await store.draf.ambil(tempat, z.unknown())).toBeUndefined();
  });
});
