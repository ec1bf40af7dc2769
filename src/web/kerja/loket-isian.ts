import { periksaNama } from '../../core/formulir/nama.ts';
import { bacaNik, peringatanNik } from '../../core/formulir/nik.ts';
import { bacaNomorKk } from '../../core/formulir/nomor-kk.ts';
import { BIDANG } from '../kata/bidang.ts';
import { LOKET } from '../kata/loket.ts';
import type { Kiriman } from '../kiriman.ts';
import type { Kesalahan } from '../komponen/RingkasanKesalahan.tsx';
import { bacaSurel } from '../../core/kabar/alamat-surel.ts';
import { KABAR } from '../kata/kabar.ts';
import type { DataPemohon } from '../../core/berkas/data-pemohon.ts';

/** The intake form as typed: the data, what stops it, and doubts beside the fields that do not. */
export interface IsianLoket {
  readonly data: DataPemohon;
  readonly kesalahan: readonly Kesalahan[];
  readonly saran: ReadonlyMap<string, string>;
}

/** Reads the pemohon's part of the intake. `lengkap` false (a titipan): only what is typed is checked. */
export function bacaIsianLoket(
  kiriman: Kiriman,
  options: { readonly lengkap: boolean; readonly awalanNik: readonly string[] },
): IsianLoket {
  const teks = (nama: string): string => kiriman.teks(nama).trim().normalize('NFC').replaceAll(/\s+/gu, ' ');
  const diwakili = teks('cara') === 'wakil';
  const data: DataPemohon = {
    nama: teks('nama'),
    nik: teks('nik'),
    noKk: teks('no_kk'),
    telepon: teks('wa'),
    alamat: teks('alamat'),
    rt: teks('rt'),
    rw: teks('rw'),
    bolehWa: teks('boleh_wa') === 'ya',
    email: teks('surel'),
    bolehEmail: teks('boleh_surel') === 'ya',
    wakil: diwakili
      ? {
          nama: teks('nama_wakil'),
          hubungan: teks('hubungan_wakil'),
          suratKuasa: teks('surat_kuasa') === 'ya',
        }
      : null,
    diLoket: teks('di_loket') === 'ya',
  };
  const { lengkap } = options;
  const kesalahan: Kesalahan[] = [];
  const saran = new Map<string, string>();

  if (lengkap || data.nama !== '') {
    const nama = periksaNama(data.nama);
    kesalahan.push(...nama.kesalahan.map((pesan) => ({ id: 'nama', pesan })));
    if (nama.peringatan[0]) saran.set('nama', nama.peringatan[0]);
  }
  if (lengkap || data.nik !== '') {
    const nik = data.nik === '' ? undefined : bacaNik(data.nik);
    if (!nik) kesalahan.push({ id: 'nik', pesan: BIDANG.nikWajib });
    else if (!nik.ok) kesalahan.push({ id: 'nik', pesan: nik.salah.pesan });
    else {
      const ragu = peringatanNik(nik.nik, { awalan: options.awalanNik })[0];
      if (ragu) saran.set('nik', ragu);
    }
  }
  if (data.noKk !== '') {
    const kk = bacaNomorKk(data.noKk);
    if (!kk.ok) kesalahan.push({ id: 'no_kk', pesan: kk.salah.pesan });
  }
  if (data.telepon !== '' && !/^(\+?62|0)8[0-9]{7,12}$/u.test(data.telepon.replaceAll(/[\s.-]/gu, ''))) {
    kesalahan.push({ id: 'wa', pesan: BIDANG.hp });
  }
  if (data.email !== '' && bacaSurel(data.email) === undefined)
    kesalahan.push({ id: 'surel', pesan: KABAR.surelSalah });
  if (lengkap && data.bolehEmail && data.email === '')
    kesalahan.push({ id: 'surel', pesan: KABAR.surelKosong });
  if (lengkap && data.alamat === '') kesalahan.push({ id: 'alamat', pesan: LOKET.alamatWajib });
  for (const bidang of ['rt', 'rw'] as const) {
    const isi = data[bidang];
    if (isi !== '' ? !/^[0-9]{1,3}$/u.test(isi) : lengkap)
      kesalahan.push({ id: bidang, pesan: LOKET.rtRwSalah(bidang.toUpperCase()) });
  }
  if (lengkap && data.wakil) {
    if (data.wakil.nama === '') kesalahan.push({ id: 'nama_wakil', pesan: LOKET.namaWakilWajib });
    if (data.wakil.hubungan === '') kesalahan.push({ id: 'hubungan_wakil', pesan: LOKET.hubunganWakilWajib });
  }
  if (lengkap && teks('benar') !== 'ya') kesalahan.push({ id: 'benar', pesan: LOKET.benarWajib });
  return { data, kesalahan, saran };
}
