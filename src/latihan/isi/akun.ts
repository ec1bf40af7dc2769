import type { Organisasi } from '../../core/organisasi/organisasi.ts';
import { pelaksanaBertindak } from '../../core/sop/lookup.ts';
import type { Sop } from '../../core/sop/schema.ts';
import type { MasukStore } from '../../store/masuk/masuk-store.ts';
import { sandiSekali } from '../../store/masuk/token.ts';

/** One account of the training office, for printing at its first start. */
export interface AkunLatihan {
  readonly akun: string;
  readonly nama: string;
  readonly jabatan: string;
  readonly kantor: string;
  readonly sandi: string;
}

/** Gives every acting post's holder the one password of this installation, made now and kept only as hashes. */
export async function buatSandi(
  masuk: MasukStore,
  { tenant, organisasi, sop, saat }: { tenant: string; organisasi: Organisasi; sop: Sop; saat: number },
): Promise<readonly AkunLatihan[]> {
  const sandi = sandiSekali();
  const daftar = akunBertindak(organisasi, sop).map((a) => ({ ...a, sandi }));
  await Promise.all(daftar.map((a) => masuk.untuk(tenant).aturSandi(a.akun, { sandi, saat })));
  return daftar;
}

/** Holders of the posts that have work in the SOP, office by office, in the order of its lanes. */
function akunBertindak(
  { kantor, jabatan, pegawai, penugasan }: Organisasi,
  sop: Sop,
): readonly Omit<AkunLatihan, 'sandi'>[] {
  const lajur = pelaksanaBertindak(sop);
  return kantor.flatMap((k) =>
    lajur.flatMap((l) =>
      jabatan
        .filter((j) => j.kantor === k.id && j.pelaksana === l.kunci)
        .flatMap((j) => {
          const pejabat = penugasan.find((p) => p.jabatan === j.id && p.status === 'definitif');
          const orang = pegawai.find((p) => p.id === pejabat?.orang);
          return orang ? [{ akun: orang.akun, nama: orang.nama, jabatan: j.nama, kantor: k.nama }] : [];
        }),
    ),
  );
}
