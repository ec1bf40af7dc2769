import { Hono } from 'hono';
import type { Tanggapan } from '../../core/permohonan/permohonan.ts';
import { rangkaAjuan } from '../ajukan/rangka.ts';
import { alamat } from '../alamat.ts';
import { ketikanBersih } from '../berkas/tekan.ts';
import { KELUARGA } from '../kata/keluarga.ts';
import { PERMOHONAN as KATA } from '../kata/permohonan.ts';
import { bacaKiriman, type Kiriman } from '../kiriman.ts';
import type { Env, KonteksLayar } from '../layar.ts';
import { type CaraPermohonan, serupaPermohonan } from '../permohonan/isi-permohonan.ts';
import { bukaPermohonan } from '../permohonan/loket-daring.ts';
import { terimaDaring } from '../permohonan/terima-daring.ts';
import { syaratBerlaku } from '../syarat/berlaku.ts';
import { halamanGalat } from './galat.tsx';

type Tampil = (c: KonteksLayar, cara: CaraPermohonan, status: 409 | 422) => Promise<Response>;

/** Numbers that must not stand in a message. */
const NOMOR_16 = /(?:\d[\s.-]?){16}/u;

/** What the counter decides about a request. `tampil`: its page again, where something must be mended. */
export function rutePermohonanTekan(tampil: Tampil): Hono<Env> {
  const rute = new Hono<Env>();

  rute.post('/:id/terima', async (c) => {
    const layar = c.get('layar');
    const terbuka = await bukaPermohonan(layar, c.req.param('id'));
    if (!terbuka) return halamanGalat(c, 'tidak-ada');
    const { baris, isi, loket } = terbuka;
    // The second press of what was received: the same berkas.
    if (baris.berkas !== null) return c.redirect(alamat.permohonanSatu(baris.id), 303);
    const kiriman = await bacaKiriman(c.req.raw);
    const versi = versiDilihat(kiriman);
    const r = isi && (await rangkaAjuan(layar.dunia, isi, baris.kantor));
    if (!isi || baris.keadaan !== 'dikirim') return basi(c);
    if (!r)
      return tampil(c, { terbuka: false, kesalahan: [{ id: 'terima', pesan: KATA.layananHilang }] }, 422);
    const alasanTetap = kata(kiriman, 'alasan_tetap').slice(0, 200);
    if (alasanTetap === '' && (await serupaPermohonan(layar, baris.id, isi)).length > 0)
      return salah(c, kiriman, { id: 'alasan_tetap', pesan: KELUARGA.alasanTetapWajib });
    const hasil = await terimaDaring(layar, { baris, isi, r, loket, versi, alasanTetap });
    if (hasil.jenis === 'basi') return basi(c);
    if (hasil.jenis === 'ditolak')
      return tampil(c, { terbuka: false, kesalahan: [{ id: 'terima', pesan: hasil.kalimat }] }, 422);
    return c.redirect(alamat.cetakSiap(hasil.berkas, 'tanda-terima'), 303);
  });

  rute.post('/:id/minta', async (c) => {
    const kiriman = await bacaKiriman(c.req.raw);
    const daftar = (await syaratBerlaku(c.get('layar').dunia)).nilai.alasan_kurang;
    const butir = Object.keys(kiriman.isi).flatMap((nama) => {
      if (!nama.startsWith('kurang-')) return [];
      const alasan = daftar.find((a) => a.kunci === kiriman.teks(nama));
      if (kiriman.teks(nama) === 'ya')
        return [{ kunci: nama.slice('kurang-'.length), alasan: KATA.perbaikiIsian }];
      return alasan ? [{ kunci: nama.slice('kurang-'.length), alasan: alasan.label }] : [];
    });
    const teks = kata(kiriman, 'kata_minta');
    if (butir.length === 0 && teks === '')
      return salah(c, kiriman, { id: 'kata_minta', pesan: KATA.mintaWajib });
    if (NOMOR_16.test(teks)) return salah(c, kiriman, { id: 'kata_minta', pesan: KATA.adaNomor });
    return tanggapi(c, kiriman, { apa: 'minta', butir, teks });
  });

  rute.post('/:id/tutup', async (c) => {
    const kiriman = await bacaKiriman(c.req.raw);
    const dipilih = Object.entries(KATA.alasanTutup).find(([kunci]) => kunci === kiriman.teks('alasan'));
    const teks = kata(kiriman, 'kata_tutup');
    if (!dipilih) return salah(c, kiriman, { id: 'alasan', pesan: KATA.alasanWajib });
    const [kunci, label] = dipilih;
    if (kunci === 'lain' && teks === '')
      return salah(c, kiriman, { id: 'kata_tutup', pesan: KATA.alasanLainWajib });
    if (NOMOR_16.test(teks)) return salah(c, kiriman, { id: 'kata_tutup', pesan: KATA.adaNomor });
    const butir = kunci === 'lain' ? [] : [{ kunci, alasan: `${label}.` }];
    return tanggapi(c, kiriman, { apa: 'tutup', butir, teks });
  });

  /** Answers the pemohon, on the request as this official saw it. */
  async function tanggapi(
    c: KonteksLayar,
    kiriman: Kiriman,
    tanggapan: Omit<Tanggapan, 'pada'>,
  ): Promise<Response> {
    const layar = c.get('layar');
    const terbuka = await bukaPermohonan(layar, c.req.param('id') ?? '');
    if (!terbuka) return halamanGalat(c, 'tidak-ada');
    const { baris, isi } = terbuka;
    if (!isi || baris.keadaan !== 'dikirim') return basi(c);
    const jadi = await layar.dunia.berkas.permohonan.ubah(baris.id, {
      versi: versiDilihat(kiriman),
      isi: { ...isi, tanggapan: { ...tanggapan, pada: layar.kini } },
      keadaan: tanggapan.apa === 'minta' ? 'diminta' : 'ditutup',
      oleh: layar.pegawai.id,
    });
    return jadi ? c.redirect(alamat.permohonanSatu(baris.id, { usai: tanggapan.apa }), 303) : basi(c);
  }

  function salah(
    c: KonteksLayar,
    kiriman: Kiriman,
    kesalahan: { readonly id: string; readonly pesan: string },
  ): Promise<Response> {
    const ketikan = Object.fromEntries(
      Object.keys(ketikanBersih(kiriman)).map((nama) => [nama, kiriman.teks(nama)]),
    );
    return tampil(c, { terbuka: false, ketikan, kesalahan: [kesalahan] }, 422);
  }

  return rute;
}

function kata(kiriman: Kiriman, nama: string): string {
  return kiriman.teks(nama).trim().normalize('NFC').slice(0, 600);
}

function versiDilihat(kiriman: Kiriman): number {
  const versi = Number.parseInt(kiriman.teks('_versi'), 10);
  return Number.isNaN(versi) ? 0 : versi;
}

/** Somebody was first: nothing is lost, and the newest is one press away. */
function basi(c: KonteksLayar): Response | Promise<Response> {
  return halamanGalat(c, 'bentrok', {
    penjelasan: KATA.basi,
    tindakan: { label: KATA.lihatLagi, href: alamat.permohonanSatu(c.req.param('id') ?? '') },
  });
}
