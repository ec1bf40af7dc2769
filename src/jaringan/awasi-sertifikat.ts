import { stat } from 'node:fs/promises';
import { MENIT } from '../core/waktu/saat.ts';
import { type BerkasTls, bacaSertifikat, type PasanganTls } from './sertifikat.ts';

export interface Awasan {
  readonly berkas: BerkasTls;
  /** Takes a renewed pair into use. */
  readonly pakai: (pasangan: PasanganTls) => void;
  /** Tells the operator. */
  readonly kabari: (kalimat: string) => void;
  /** Milliseconds between two looks. */
  readonly jeda?: number;
}

/**
 * Looks at the TLS files once a minute and takes a renewed pair into use, whoever renewed it and on whatever system. Half
 * a renewal is waited out: the old pair serves until the new one is whole. Answers how to stop.
 */
export function awasiSertifikat({ berkas, pakai, kabari, jeda = MENIT }: Awasan): () => void {
  let dikenal: string | null = null;
  let dikabari: string | null = null;
  let sibuk = false;

  const lihat = async (): Promise<void> => {
    const kini = await cap(berkas);
    dikenal ??= kini;
    if (kini === dikenal) return;
    try {
      pakai(await bacaSertifikat(berkas));
      dikenal = kini;
      kabari('Sertifikat TLS yang baru sudah dipakai.');
    } catch (error) {
      const kalimat = error instanceof Error ? error.message : String(error);
      if (dikabari !== kini) kabari(`Sertifikat TLS yang lama tetap dipakai. ${kalimat}`);
      dikabari = kini;
    }
  };
  const giliran = (): void => {
    if (sibuk) return;
    sibuk = true;
    void lihat().finally(() => (sibuk = false));
  };
  giliran();
  const denyut = setInterval(giliran, jeda);
  denyut.unref();
  return () => clearInterval(denyut);
}

/** Changes when one of the files does; a missing file is a state like any other. */
async function cap({ sertifikat, kunci }: BerkasTls): Promise<string> {
  const satu = async (path: string): Promise<string> => {
    const keadaan = await stat(path).catch(() => null);
    return keadaan === null ? 'tiada' : `${keadaan.mtimeMs} ${keadaan.size} ${keadaan.ino}`;
  };
  return `${await satu(sertifikat)} | ${await satu(kunci)}`;
}
