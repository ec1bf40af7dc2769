import { alamat } from '../alamat.ts';
import { AJUAN_PERIKSA as KATA } from '../kata/ajukan.ts';
import type { Kiriman } from '../kiriman.ts';
import type { Kesalahan } from '../komponen/RingkasanKesalahan.tsx';
import { HalamanPeriksa } from './HalamanPeriksa.tsx';
import { fotoMasuk, semuaTerjawab } from './isi-ajuan.ts';
import { cukupNomor } from '../../core/permohonan/butir.ts';
import { jawabLembar, keDepan, type Meja } from './meja.tsx';
import { bukaAjuan, ubahAjuan } from './tautan-ajuan.ts';

/** All answers, with the way to change each; the button stands there once nothing is wanting. */
export async function halamanPeriksa(m: Meja, kesalahan: readonly Kesalahan[] = []): Promise<Response> {
  const { ajuan, r } = m;
  const semua = semuaTerjawab(r, ajuan.isi, await fotoMasuk(ajuan), true);
  const isi = (
    <HalamanPeriksa
      token={ajuan.token}
      semua={semua}
      kantor={r.kantor.nama}
      keperluan={r.keperluan.label}
      nomor={cukupNomor(r.bawaan).map((s) => s.label)}
      kesalahan={kesalahan}
      lagi={ajuan.baris.dikirim !== null}
    />
  );
  return jawabLembar(m, KATA.judul, isi, kesalahan.length > 0 ? 422 : 200);
}

/** Sends it to the counter. A second press finds it sent, and its page says so. */
export async function kirimAjuan(m: Meja, kiriman: Kiriman): Promise<Response> {
  const { ajuan, r, c } = m;
  if (kiriman.teks('benar') !== 'ya') return halamanPeriksa(m, [{ id: 'benar', pesan: KATA.benarWajib }]);
  const kini = await bukaAjuan(m.deps, ajuan.token);
  if (!kini?.isi) return keDepan(m);
  const lengkap = semuaTerjawab(r, kini.isi, await fotoMasuk(ajuan), true).every(
    (s) => s.keadaan === 'selesai',
  );
  if (!lengkap) return halamanPeriksa({ ...m, ajuan: { ...kini, isi: kini.isi } });
  if (!(await ubahAjuan(ajuan, (i) => ({ ...i, tanggapan: null }), { keadaan: 'dikirim' })))
    return keDepan(m);
  return c.redirect(alamat.ajuan(ajuan.token, { usai: 'kirim' }), 303);
}
