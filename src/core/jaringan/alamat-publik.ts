import { bacaIp } from './alamat-ip.ts';

/** What was set as the public address: an origin without a trailing slash, or the sentence that mends it. */
export type BacaanAlamatPublik =
  { readonly ok: true; readonly alamat: string } | { readonly ok: false; readonly kalimat: string };

const CONTOH = 'misalnya https://lajur.contoh.go.id atau http://192.168.1.10:4700';

/** Reads the public address: http or https, a host, perhaps a port, and nothing behind it. */
export function bacaAlamatPublik(teks: string): BacaanAlamatPublik {
  const salah = (sebab: string): BacaanAlamatPublik => ({
    ok: false,
    kalimat: `LAJUR_ALAMAT_PUBLIK ${sebab}; ${CONTOH}.`,
  });
  const rapi = teks.trim();
  if (rapi === '') return salah('kosong');
  if (!/^https?:\/\//iu.test(rapi)) return salah('harus berawalan http:// atau https://');
  if (!URL.canParse(rapi)) return salah('bukan alamat yang lengkap');
  const url = new URL(rapi);
  if (url.username !== '' || url.password !== '') return salah('tidak boleh memuat nama akun atau sandi');
  if (url.pathname !== '/' || /[?#]/u.test(rapi))
    return salah('cukup sampai nama dan portnya, tanpa jalur di belakang');
  const ip = bacaIp(url.hostname);
  if (ip?.every((b) => b === 0))
    return salah('tidak dapat berisi 0.0.0.0; tulis alamat komputer ini di jaringan');
  return { ok: true, alamat: url.origin };
}
