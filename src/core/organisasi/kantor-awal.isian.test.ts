import { expect, it, test } from 'vitest';
import { type IsianKantorAwal, kantorAwal, kantorAwalSalah, saranAkun } from './kantor-awal.ts';

const ISIAN: IsianKantorAwal = {
  kecamatan: ' Kecamatan Gabek ',
  zona: 'wib',
  nama: 'Nurlela, S.Sos.',
  nip: '19800115 200501 2 002',
  akun: ' Nurlela ',
};

it('begins an office with its admin', () => {
  expect(kantorAwal(ISIAN, [])).toEqual({
    tenant: { id: 'gabek', nama: 'Kecamatan Gabek', zona: 'WIB' },
    admin: { nama: 'Nurlela, S.Sos.', nip: '198001152005012002', akun: 'nurlela', admin: true },
  });
  expect(kantorAwal({ ...ISIAN, nip: '' }, [])?.admin.nip).toBeNull();
});

test.each([
  ['Kecamatan Gabek', ['gabek'], 'gabek-2'],
  ['Kec. Bukit Intan', [], 'bukit-intan'],
  ['Latihan', ['latihan'], 'latihan-2'],
  ['Kecamatan 7 Ulu', [], 'ulu'],
  ['Éé', [], 'ee'],
  ['Кантор', [], 'kantor'],
])('%s is kept under a key of its own', (kecamatan, terpakai, id) => {
  expect(kantorAwal({ ...ISIAN, kecamatan }, terpakai)?.tenant.id).toBe(id);
});

test.each([
  ['kecamatan', ' - ', /sedikitnya satu huruf/u],
  ['nama', 'x'.repeat(121), /Paling panjang 120/u],
  ['zona', 'GMT', /WIB, WITA, atau WIT/u],
  ['nip', '123', /NIP berisi 18 angka/u],
  ['akun', 'a b', /Nama akun berisi/u],
] as const)('%s %j is refused', (bidang, ketikan, kalimat) => {
  expect(kantorAwalSalah(bidang, ketikan)).toMatch(kalimat);
  expect(kantorAwal({ ...ISIAN, [bidang]: ketikan }, [])).toBeUndefined();
});

test.each([
  ['Hj. Rosmala Dewi, S.E.', 'rosmala.dewi'],
  ['Nurlela', 'nurlela'],
  ["Nur'aini  Putri Ayu", 'nuraini.putri'],
  ['Al', ''],
  ['王', ''],
])('%s is offered the account %j', (nama, akun) => {
  expect(saranAkun(nama)).toBe(akun);
});
