import type { Berkas } from '../../core/berkas/berkas.ts';

/** Path of an uploaded file: by what it was uploaded for and in which order; what the state does not name goes to `lain`. */
export function dasarDokumen(berkas: Berkas): (id: string) => string {
  const nama = new Map<string, string>();
  for (const [syarat, versi] of Object.entries(berkas.dokumen))
    for (const [at, d] of versi.entries()) nama.set(d.id, `dokumen/${aman(syarat)}-${at + 1}`);
  for (const [at, t] of berkas.tandaTangan.entries())
    if (t.pindaian !== null) nama.set(t.pindaian, `pindaian/${aman(t.tanda)}-${at + 1}`);
  return (id) => nama.get(id) ?? `dokumen/lain-${id.slice(0, 8)}`;
}

/** Path of a content: the form in the order of its versions, the pemohon's data, all else by its id. */
export function dasarForm({ isian, isianDulu, pemohon }: Berkas): (id: string) => string {
  const form = [...isianDulu, ...(isian ? [isian] : [])].map((r) => r.id);
  return (id) => {
    if (form.includes(id)) return `form/form-isian-${form.lastIndexOf(id) + 1}`;
    return id === pemohon.id ? 'form/data-pemohon' : `isian/${id.slice(0, 16)}`;
  };
}

const AKHIRAN: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'application/json': 'json',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
};

/** The name with its ending, from the type it was accepted as, else from its first byte: a PDF or a JSON text. */
export function namaFile(dasar: string, bytes: Uint8Array, mime?: string): string {
  const pertama = bytes[0] === 0x25 ? 'pdf' : bytes[0] === 0x7b ? 'json' : 'bin';
  return `${dasar}.${(mime === undefined ? undefined : AKHIRAN[mime]) ?? pertama}`;
}

function aman(teks: string): string {
  return teks.replaceAll(/[^a-zA-Z0-9.-]/g, '_');
}
