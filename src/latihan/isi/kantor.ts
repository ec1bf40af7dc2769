import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Organisasi } from '../../core/organisasi/organisasi.ts';
import type { Sop } from '../../core/sop/schema.ts';
import { awalHari, hariDari, isoDariHari } from '../../core/waktu/hari.ts';
import { ZONA } from '../../core/waktu/zona.ts';
import { parseKantorFile } from '../../naskah/kantor-file.ts';
import { parseYaml } from '../../naskah/yaml.ts';
import type { Database } from '../../store/database/database.ts';
import type { OrganisasiStore } from '../../store/organisasi/organisasi-store.ts';
import { simpanTenant } from '../../store/organisasi/tenant.ts';

const FILE = 'kantor-latihan.yaml';
const PENGGANTI = z.strictObject({
  bahasa: z.literal(1),
  /** The admin who appoints. */
  oleh: z.string(),
  pengganti: z.array(
    z.strictObject({
      akun: z.string(),
      jabatan: z.string(),
      status: z.enum(['plh', 'plt']),
      hari: z.number().int().positive(),
      surat: z.string(),
    }),
  ),
});

/** Enters the offices and people of `folder` (idempotent) and appoints today's deputies; answers the organisation. */
export async function isiKantor(
  { database, organisasi }: { readonly database: Database; readonly organisasi: OrganisasiStore },
  { folder, sop, kini }: { readonly folder: string; readonly sop: Sop; readonly kini: number },
): Promise<{ readonly tenant: string; readonly organisasi: Organisasi }> {
  const file = parseKantorFile(FILE, await readFile(join(folder, FILE), 'utf8'));
  const { id } = file.tenant;
  const zona = ZONA[file.tenant.zona];
  await simpanTenant(database, { ...file.tenant, latihan: true, dibuat: kini });
  const store = organisasi.untuk(id);
  const hasil = await store.impor(file.isi, { sop, zona, saat: kini, idBaru: randomUUID });
  const galat = hasil.temuan.filter((t) => t.temuan.berat === 'galat');
  if (galat.length > 0) throw new Error(galat.map(file.sebut).join('\n'));

  const yaml = parseYaml(await readFile(join(folder, 'pengganti.yaml'), 'utf8'));
  if (!yaml.ok) throw new Error(yaml.errors.map((e) => `pengganti.yaml:${e.line}: ${e.message}`).join('\n'));
  const { oleh, pengganti } = PENGGANTI.parse(yaml.value);
  const { pegawai } = await store.baca();
  const orang = (akun: string): string => pegawai.find((p) => p.akun === akun)?.id ?? akun;
  const hari = hariDari(kini, zona);
  for (const [ke, p] of pengganti.entries()) {
    const angkat = await store.angkat(
      {
        id: `latihan-pengganti-${ke + 1}`,
        orang: orang(p.akun),
        jabatan: p.jabatan,
        status: p.status,
        mulai: awalHari(hari, zona),
        sampai: awalHari(hari + p.hari, zona),
        surat: { nomor: p.surat, tanggal: isoDariHari(hari) },
      },
      { oleh: orang(oleh), saat: kini, zona },
    );
    if (!angkat.ok) throw new Error(`pengganti.yaml: ${angkat.kalimat.join(' ')}`);
  }
  return { tenant: id, organisasi: await store.baca() };
}
