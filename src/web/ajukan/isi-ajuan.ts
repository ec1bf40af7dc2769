import { asliDibawa, cukupNomor } from '../../core/permohonan/butir.ts';
import { bolehDiubah, type IsiPermohonan } from '../../core/permohonan/permohonan.ts';
import { HARI } from '../../core/waktu/saat.ts';
import { pukul, tanggalPanjang } from '../../core/waktu/tanggal.ts';
import { tautanWa } from '../kerja/beritahu-wa.ts';
import { alamat } from '../alamat.ts';
import { AJUAN, AJUAN_KEADAAN } from '../kata/ajukan.ts';
import { SYARAT_UMUM } from '../kata/syarat.ts';
import { raguMutu } from '../tampilan/ragu-mutu.ts';
import type { SimpanTautanProps } from './HalamanAjuan.tsx';
import type { KeadaanAjuan } from './HalamanKeadaan.tsx';
import type { HalamanTerjawab } from './HalamanPeriksa.tsx';
import { jawabanHalaman } from './jawaban.ts';
import { judulHalaman } from './judul-halaman.ts';
import { type FotoMasuk, keadaanHalaman, raguAjuan } from './periksa-halaman.ts';
import type { Rangka } from './rangka.ts';
import type { Ajuan } from './tautan-ajuan.ts';

/** How many pictures there are of each paper. */
export async function fotoMasuk({ dunia, baris }: Ajuan): Promise<FotoMasuk> {
  const masuk = new Map<string, number>();
  for (const { syarat } of await dunia.berkas.permohonan.dokumen.daftar(baris.id))
    masuk.set(syarat, (masuk.get(syarat) ?? 0) + 1);
  return masuk;
}

/** What is doubtful about the pictures of each paper, in whole sentences. */
export async function raguFoto({ dunia, baris }: Ajuan): Promise<ReadonlyMap<string, readonly string[]>> {
  const semua = await dunia.berkas.permohonan.dokumen.daftar(baris.id);
  const syarat = [...new Set(semua.map((d) => d.syarat))];
  return new Map(syarat.map((s) => [s, raguMutu(semua.filter((d) => d.syarat === s).map((d) => d.mutu))]));
}

/** The link to keep, with what opens WhatsApp and mail on this phone. */
export async function simpanTautan({ dunia, token, baris, isi }: Ajuan): Promise<SimpanTautanProps> {
  const tautan = `${dunia.alamatPublik}${alamat.ajuan(token)}`;
  const pesan = AJUAN.pesanTautan(tautan);
  const { hari } = await dunia.berkas.permohonan.aturan.baca();
  const email = isi?.pemohon.email ?? '';
  const subjek = encodeURIComponent(AJUAN.subjekTautan);
  return {
    tautan,
    wa: (isi && tautanWa(isi.pemohon, pesan)) ?? `https://wa.me/?text=${encodeURIComponent(pesan)}`,
    surel:
      email === ''
        ? undefined
        : `mailto:${encodeURIComponent(email)}?subject=${subjek}&body=${encodeURIComponent(pesan)}`,
    sampai: bolehDiubah(baris.keadaan)
      ? tanggalPanjang(baris.diubah + hari * HARI, dunia.kalender.zona)
      : undefined,
  };
}

/** All pages with their answers and how far each is. `terbuka`: NIK and No. KK in full. */
export function semuaTerjawab(
  r: Rangka,
  isi: IsiPermohonan,
  foto: FotoMasuk,
  terbuka: boolean,
): readonly HalamanTerjawab[] {
  const cara = { terbuka, foto, ragu: raguAjuan(r, isi) };
  return r.halaman.map((hal) => ({
    hal,
    judul: judulHalaman(r, hal),
    jawaban: jawabanHalaman(r, isi, hal, cara),
    keadaan: keadaanHalaman(r, isi, hal, foto),
  }));
}

/** Papers to show at the counter, in words. */
export function dibawa(r: Rangka, isi: IsiPermohonan): readonly string[] {
  return [
    AJUAN_KEADAAN.bawaKtp,
    ...(isi.pemohon.wakil ? [AJUAN_KEADAAN.bawaKuasa] : []),
    ...asliDibawa(r.butir, isi).map((s) => `${s.label} (${SYARAT_UMUM.bentuk[s.bentuk].toLowerCase()})`),
    ...cukupNomor(r.bawaan)
      .filter((s) => s.bentuk !== 'nomor')
      .map((s) => s.label),
  ];
}

/** How a request that was sent stands, for its own page; undefined while it is being written. */
export async function keadaanAjuan(ajuan: Ajuan, r: Rangka | undefined): Promise<KeadaanAjuan | undefined> {
  const { dunia, baris, isi, kode, token } = ajuan;
  switch (baris.keadaan) {
    case 'konsep':
      return undefined;
    case 'dikirim': {
      const saat = baris.dikirim ?? baris.diubah;
      const { zona } = dunia.kalender;
      return {
        jenis: 'menunggu',
        kode,
        dikirim: `${tanggalPanjang(saat, zona)}, ${pukul(saat, zona)}`,
        bawa: r && isi ? dibawa(r, isi) : [],
        simpan: await simpanTautan(ajuan),
      };
    }
    case 'diminta': {
      const tanggapan = isi?.tanggapan;
      if (!tanggapan) return undefined;
      const butir = tanggapan.butir.map(({ kunci, alasan }) => {
        const hal = r?.halaman.find(
          (h) =>
            h.kunci === kunci || (h.jenis === 'dokumen' && h.butir.pilihan.some((s) => s.kunci === kunci)),
        );
        return {
          nama: r && hal ? judulHalaman(r, hal) : kunci,
          alasan,
          href: alamat.ajuanHal(token, hal?.kunci ?? 'periksa', { ubah: 'ya' }),
        };
      });
      return { jenis: 'diminta', tanggapan, butir };
    }
    case 'diterima': {
      const id = baris.berkas ?? '';
      const [terbaca, lacak] = await Promise.all([dunia.berkas.ambil(id, 'sistem'), dunia.berkas.lacak(id)]);
      return {
        jenis: 'diterima',
        nomor: terbaca?.berkas.nomor ?? '',
        lacak: alamat.lacak(lacak.token),
      };
    }
    case 'ditutup':
      return { jenis: 'ditutup', tanggapan: isi?.tanggapan ?? null };
  }
}
