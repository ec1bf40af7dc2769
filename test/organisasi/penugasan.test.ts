import { beforeAll, expect, test } from 'vitest';
import type { Organisasi } from '../../src/core/organisasi/organisasi.ts';
import { penugasanBerlaku, pejabatKini } from '../../src/core/organisasi/pejabat-kini.ts';
import type { Pengangkatan } from '../../src/core/organisasi/pengangkatan.ts';
import { ZONA } from '../../src/core/waktu/zona.ts';
import type { Database } from '../../src/store/database/database.ts';
import { sql } from '../../src/store/database/sql.ts';
import { organisasiStore, type OrganisasiTenant } from '../../src/store/organisasi/organisasi-store.ts';
import { forEachEngine } from '../database/engines.ts';
import { hari, masukkanContoh, migrasi, SELASA } from './contoh.ts';

forEachEngine((open) => {
  let database: Database;
  let store: OrganisasiTenant;
  let awal: Organisasi;

  beforeAll(async () => {
    database = await open(await migrasi());
    await masukkanContoh(database);
    store = organisasiStore(database).untuk('gabek');
    awal = await store.baca();
  });

  const orang = (akun: string): string => awal.pegawai.find((p) => p.akun === akun)?.id ?? `no ${akun}`;
  const admin = () => ({ oleh: orang('nurlela'), saat: SELASA, zona: ZONA.WIB });

  const plh = (id: string, siapa: string, [mulai, sampai]: readonly [string, string]): Pengangkatan => ({
    id,
    orang: orang(siapa),
    jabatan: 'kecamatan-gabek/camat',
    status: 'plh',
    mulai: hari(mulai),
    sampai: hari(sampai),
    surat: { nomor: '800/77', tanggal: '2026-11-30' },
  });

  test('only an administrator of the office appoints', async () => {
    const oleh = orang('rosmala');
    const hasil = await store.angkat(plh('p1', 'nurlela', ['2026-12-01', '2026-12-03']), {
      ...admin(),
      oleh,
    });
    expect(hasil).toMatchObject({ ok: false, kode: 'bukan_admin' });
    expect(
      await store.angkat(plh('p1', 'nurlela', ['2026-12-01', '2026-12-03']), { ...admin(), oleh: 'hantu' }),
    ).toMatchObject({ ok: false });
    expect((await store.baca()).penugasan).toHaveLength(10);
  });

  test('a Plh. acts from the first minute of the first day to the last of the last', async () => {
    const baru = plh('p2', 'dedi.saputra', ['2026-12-01', '2026-12-03']);
    expect(await store.angkat(baru, admin())).toMatchObject({ ok: true, peringatan: [] });
    const { penugasan } = await store.baca();
    const kini = (saat: number) => pejabatKini(penugasan, 'kecamatan-gabek/camat', saat)?.orang;
    expect(kini(hari('2026-12-01') - 1)).toBe(orang('arman.hadi'));
    expect(kini(hari('2026-12-01'))).toBe(orang('dedi.saputra'));
    expect(kini(hari('2026-12-03') - 1)).toBe(orang('dedi.saputra'));
    expect(kini(hari('2026-12-03'))).toBe(orang('arman.hadi'));
    expect(penugasanBerlaku(penugasan, orang('dedi.saputra'), hari('2026-12-02'))).toHaveLength(2);
  });

  test('the same press twice is one appointment', async () => {
    const baru = plh('p3', 'yuni.astuti', ['2027-01-04', '2027-01-06']);
    const [satu, dua] = [await store.angkat(baru, admin()), await store.angkat(baru, admin())];
    expect(satu.ok && dua.ok).toBe(true);
    expect((await store.baca()).penugasan.filter((p) => p.id === 'p3')).toHaveLength(1);
  });

  const kedua = (): Pengangkatan => ({
    ...plh('p4', 'dedi.saputra', ['2026-12-01', '2026-12-03']),
    status: 'definitif',
    sampai: null,
    surat: null,
  });

  test('a second definitif is refused in words, and by the database if words are passed by', async () => {
    const hasil = await store.angkat(kedua(), admin());
    expect(hasil).toMatchObject({ ok: false, kode: 'bentrok' });
    expect(hasil.ok ? '' : hasil.kalimat.join()).toContain('Arman Hadi, S.STP memegangnya');
    await expect(
      database.tenant('gabek').execute(
        sql`insert into penugasan (tenant, id, orang, jabatan, status, mulai, dicatat_pada)
            values ('gabek', 'p5', ${orang('mega')}, 'kecamatan-gabek/camat', 'definitif', 1, 1)`,
      ),
    ).rejects.toMatchObject({ kind: 'unique', constraint: 'penugasan_satu_definitif' });
  });

  test('two definitif for one vacant post at the same moment: one is told', async () => {
    const tetap = awal.penugasan.find((p) => p.jabatan === 'gabek-satu/loket-2');
    await store.cabut({ id: tetap?.id ?? '', pada: SELASA, alasan: 'Pindah tugas' }, admin());
    const calon = ['mega', 'yuni.astuti'].map((siapa): Pengangkatan => ({
      ...kedua(),
      id: `balapan-${siapa}`,
      orang: orang(siapa),
      jabatan: 'gabek-satu/loket-2',
    }));
    const hasil = await Promise.all(calon.map((c) => store.angkat(c, admin())));
    expect(hasil.filter((h) => h.ok)).toHaveLength(1);
  });

  test('revoking sets an end and keeps the record; a second time says so', async () => {
    const baru = plh('p6', 'nurlela', ['2027-02-01', '2027-02-10']);
    await store.angkat(baru, admin());
    const cabut = { id: 'p6', pada: hari('2027-02-04'), alasan: 'Pejabat kembali lebih awal' };
    expect(await store.cabut(cabut, { ...admin(), oleh: orang('rosmala') })).toMatchObject({
      kode: 'bukan_admin',
    });
    expect(await store.cabut(cabut, admin())).toMatchObject({ ok: true });
    const { penugasan } = await store.baca();
    expect(penugasan.find((p) => p.id === 'p6')).toMatchObject({
      mulai: hari('2027-02-01'),
      sampai: hari('2027-02-04'),
      dicabut: { pada: hari('2027-02-04'), oleh: orang('nurlela'), alasan: 'Pejabat kembali lebih awal' },
    });
    expect(await store.cabut(cabut, admin())).toMatchObject({ ok: false, kode: 'tidak_dikenal' });
  });

  test('a revocation never reaches back before now', async () => {
    await store.angkat(plh('p7', 'nurlela', ['2026-11-20', '2026-11-30']), admin());
    await store.cabut({ id: 'p7', pada: hari('2026-11-20'), alasan: 'Keliru' }, admin());
    expect((await store.baca()).penugasan.find((p) => p.id === 'p7')?.sampai).toBe(SELASA);
  });

  test('the record itself cannot be deleted or rewritten', async () => {
    const scope = database.tenant('gabek');
    await expect(scope.execute(sql`delete from penugasan`)).rejects.toMatchObject({ kind: 'refused' });
    await expect(scope.execute(sql`update penugasan set mulai = 0`)).rejects.toMatchObject({
      kind: 'refused',
    });
    await expect(scope.execute(sql`update jabatan set pelaksana = 'x'`)).rejects.toMatchObject({
      kind: 'refused',
    });
    expect(await scope.execute(sql`update penugasan set dicabut_pada = 1 where id = 'p6'`)).toBe(0);
  });

  test('what one process changes another sees at once', async () => {
    const lain = organisasiStore(database).untuk('gabek');
    const sebelum = await lain.baca();
    expect(await lain.baca()).toBe(sebelum);
    await store.angkat(plh('p8', 'nurlela', ['2027-03-01', '2027-03-02']), admin());
    expect((await lain.baca()).penugasan.some((p) => p.id === 'p8')).toBe(true);
  });
});
