import { pelaksanaBertindak } from '../sop/lookup.ts';
import type { Sop } from '../sop/schema.ts';
import { ganda } from './ganda.ts';
import type { Kantor } from './kantor.ts';
import type { Organisasi } from './organisasi.ts';
import { galat, type Temuan } from './temuan.ts';

/** Checks every kantor: its unit, its number prefix, the office above it, and a post for each acting lane. */
export function periksaKantor(sop: Sop, organisasi: Organisasi): readonly Temuan[] {
  const { kantor } = organisasi;
  const dua = ganda(kantor, (k) => k.awalan).map((ke) =>
    galat({ daftar: 'kantor', ke, bidang: 'awalan' }, 'Awalan nomor ini sudah dipakai kantor lain.'),
  );
  return [...dua, ...kantor.flatMap((k, ke) => satu(sop, organisasi, { k, ke }))];
}

interface Ini {
  readonly k: Kantor;
  readonly ke: number;
}

function satu(sop: Sop, organisasi: Organisasi, { k, ke }: Ini): readonly Temuan[] {
  const temuan: Temuan[] = [];
  const tempat = (bidang: string) => ({ daftar: 'kantor', ke, bidang }) as const;
  if (!/^[A-Z][A-Z0-9]{0,3}$/.test(k.awalan)) {
    temuan.push(
      galat(tempat('awalan'), 'Awalan nomor berisi 1 sampai 4 huruf besar atau angka, misalnya G1.'),
    );
  }
  if (!sop.unit.some((u) => u.kunci === k.unit)) {
    const dikenal = sop.unit.map((u) => u.kunci).join(', ');
    return [...temuan, galat(tempat('unit'), `Unit "${k.unit}" tidak ada di SOP. Yang ada: ${dikenal}.`)];
  }
  if (k.induk !== null) {
    const salah = indukSalah(organisasi.kantor, k);
    if (salah) temuan.push(galat(tempat('induk'), salah));
  }
  return [...temuan, ...jabatanKurang(sop, organisasi, { k, ke })];
}

function indukSalah(kantor: readonly Kantor[], awal: Kantor): string | undefined {
  const dilewati = new Set<string>([awal.id]);
  let induk = awal.induk;
  while (induk !== null) {
    const cari = induk;
    const atas = kantor.find((k) => k.id === cari);
    if (!atas) return `Kantor induk "${cari}" tidak ada.`;
    if (dilewati.has(atas.id)) return 'Kantor ini menjadi induk dari induknya sendiri.';
    dilewati.add(atas.id);
    induk = atas.induk;
  }
  return undefined;
}

function jabatanKurang(sop: Sop, { jabatan }: Organisasi, { k, ke }: Ini): readonly Temuan[] {
  return pelaksanaBertindak(sop)
    .filter((p) => p.unit === k.unit)
    .filter((p) => !jabatan.some((j) => j.kantor === k.id && j.pelaksana === p.kunci))
    .map((p) =>
      galat(
        { daftar: 'kantor', ke },
        `${k.nama} belum punya jabatan untuk "${p.kunci}" (${p.nama}), padahal SOP memberinya pekerjaan.`,
      ),
    );
}
