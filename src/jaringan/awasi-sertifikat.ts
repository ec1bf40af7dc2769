import { stat } from 'node:fs/promises';
import { MENIT } from '../core/waktu/saat.ts';
import { type BerkasTls, bacaSertifikat, type PasanganTls } from './sertifikat.ts';

export interface Awasan {
  readonly berkas: BerkasTls;
  /** The pair that serves now; the files may have changed since it was read. */
  readonly terpakai: PasanganTls;
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
export function awasiSertifikat({ berkas, terpakai, pakai, kabari, jeda = MENIT }: Awasan): () => void {
  let dilihat: string | null = null;
  let dipakai = terpakai;
  let sibuk = false;

  const lihat = async (): Promise<void> => {
    const kini = await cap(berkas);
    if (kini === dilihat) return;
    dilihat = kini;
    try {
      const baru = await bacaSertifikat(berkas);
      if (baru.cert === dipakai.cert && baru.key === dipakai.key) return;
      pakai(baru);
      dipakai = baru;
      kabari('Sertifikat TLS yang baru sudah dipakai.');
    } catch (error) {
      const kalimat = error instanceof Error ? error.message : String(error);
      kabari(`Sertifikat TLS yang lama tetap dipakai. ${kalimat}`);
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
