import { type Context, Hono } from 'hono';
import { bolehDiubah } from '../../core/permohonan/permohonan.ts';
import { JAM, MENIT } from '../../core/waktu/saat.ts';
import { lihatKantor, lihatKeperluan, tekanKantor, tekanKeperluan } from '../ajukan/ganti-ajuan.tsx';
import { HalamanAjuan, HalamanHapus } from '../ajukan/HalamanAjuan.tsx';
import { HalamanKeadaan } from '../ajukan/HalamanKeadaan.tsx';
import { fotoMasuk, keadaanAjuan, semuaTerjawab, simpanTautan } from '../ajukan/isi-ajuan.ts';
import { halamanPeriksa, kirimAjuan } from '../ajukan/kirim-ajuan.tsx';
import { ajuanAsing, jawabLembar, keDepan, type Meja } from '../ajukan/meja.tsx';
import { rangkaDari } from '../ajukan/rangka.ts';
import { type Ajuan, type AjukanDeps, bukaAjuan } from '../ajukan/tautan-ajuan.ts';
import { buangUnggahanAjuan } from '../ajukan/unggah-ajuan.ts';
import { type BatasFoto, tekanDokumen } from '../ajukan/tekan-dokumen.tsx';
import { lihatAnggota, lihatHalaman, tekanAnggota, tekanHalaman } from '../ajukan/tekan-isian.tsx';
import { alamat } from '../alamat.ts';
import { AJUAN, AJUAN_KEADAAN } from '../kata/ajukan.ts';
import { LACAK } from '../kata/lacak.ts';
import { bacaKiriman } from '../kiriman.ts';
import { laju } from '../laju.ts';
import { halamanWarga } from '../perbaiki/bingkai-warga.tsx';
import { sekaligus } from '../perbaiki/sekaligus.ts';
import { bilaSibuk } from '../umum/bila-sibuk.ts';
import { BadanPesan } from '../umum/HalamanPesan.tsx';
import { pesan } from '../umum/jawab.tsx';

/** Bytes of one post of words that are read at all. */
const BATAS_BACA = 256 * 1024;
/** Posts of words and pictures of one address within ten minutes; and links that open nothing. */
const BATAS_TULIS = { banyak: 300, selama: 10 * MENIT };
const BATAS_FOTO = { banyak: 120, selama: 10 * MENIT };
/** Bytes of pictures of one address within an hour: of a few dozen requests. A picture taken out is on the disk for a day. */
const BATAS_BYTE = { banyak: 400 * 1024 * 1024, selama: JAM };
const BATAS_SALAH = { banyak: 30, selama: 10 * MENIT };

/** A request by its own link: written, sent, looked at, deleted. Whoever holds the token holds it. No login. */
export function ruteAjuan(deps: AjukanDeps): Hono {
  const rute = new Hono();
  const salah = laju(BATAS_SALAH);
  const tulis = laju(BATAS_TULIS);
  const batas: BatasFoto = { foto: laju(BATAS_FOTO), byte: laju(BATAS_BYTE), masuk: sekaligus(2) };
  rute.use('/ajukan/*', bilaSibuk(deps));

  /** Answers for the request of the address; links that open nothing are counted. */
  const dengan =
    (jawab: (c: Context, ajuan: Ajuan) => Promise<Response>) =>
    async (c: Context): Promise<Response> => {
      const { klien } = deps.hubungan(c);
      if (salah.lihat(klien, deps.jamSejati()) > 0) return pesan(deps, c, [LACAK.sibuk, LACAK.sibukKet], 429);
      const ajuan = await bukaAjuan(deps, c.req.param('token') ?? '');
      if (ajuan) return jawab(c, ajuan);
      salah.ambil(klien, deps.jamSejati());
      return ajuanAsing(deps, c);
    };

  /** The same while the pemohon may change it. */
  const menulis = (jawab: (m: Meja) => Promise<Response>) =>
    dengan(async (c, ajuan) => {
      const r = await rangkaDari(ajuan);
      const { isi } = ajuan;
      if (!isi || !bolehDiubah(ajuan.baris.keadaan)) return keDepan({ c, ajuan });
      if (!r) return layananHilang(deps, c, ajuan);
      return jawab({ deps, c, ajuan: { ...ajuan, isi }, r, ubah: c.req.query('ubah') !== undefined });
    });

  rute.get(
    '/ajukan/:token',
    dengan((c, ajuan) => depan(deps, c, ajuan)),
  );

  rute.get(
    '/ajukan/:token/hapus',
    dengan((c, ajuan) =>
      halamanWarga(deps, c, {
        judul: AJUAN.hapusTanya,
        isi: <HalamanHapus token={ajuan.token} />,
        dunia: ajuan.dunia,
      }),
    ),
  );

  rute.post(
    '/ajukan/:token/hapus',
    dengan(async (c, ajuan) => {
      const hilang = await ajuan.dunia.berkas.permohonan.hapus(ajuan.baris.id);
      if (hilang) await buangUnggahanAjuan(ajuan.dunia, ajuan.baris.id);
      const [judul, ket] = hilang
        ? [AJUAN.dihapus, AJUAN.dihapusKet]
        : [AJUAN_KEADAAN.diterima, AJUAN.takTerhapus];
      const isi = <BadanPesan judul={judul} ket={ket} />;
      return halamanWarga(deps, c, { judul, isi, dunia: ajuan.dunia });
    }),
  );

  rute.get(
    '/ajukan/:token/:hal',
    menulis(async (m) => {
      const kunci = m.c.req.param('hal') ?? '';
      if (kunci === 'periksa') return halamanPeriksa(m);
      if (kunci === 'kantor') return lihatKantor(m);
      if (kunci === 'keperluan') return lihatKeperluan(m);
      const ke = nomorAnggota(kunci);
      if (ke !== undefined) return lihatAnggota(m, ke);
      const hal = m.r.halaman.find((h) => h.kunci === kunci);
      return hal ? lihatHalaman(m, hal) : m.c.redirect(alamat.ajuan(m.ajuan.token), 303);
    }),
  );

  rute.post(
    '/ajukan/:token/:hal',
    menulis(async (m) => {
      const { c } = m;
      const kunci = c.req.param('hal') ?? '';
      const hal = m.r.halaman.find((h) => h.kunci === kunci);
      if (hal?.jenis === 'dokumen') return tekanDokumen(m, hal, batas);
      const tunggu = tulis.ambil(deps.hubungan(c).klien, deps.jamSejati());
      if (tunggu > 0) {
        const isi = <BadanPesan judul={LACAK.sibuk} ket={AJUAN.terlaluSering(Math.ceil(tunggu / MENIT))} />;
        return jawabLembar(m, LACAK.sibuk, isi, 429);
      }
      const kiriman = await bacaKiriman(c.req.raw, BATAS_BACA);
      if (kunci === 'periksa') return kirimAjuan(m, kiriman);
      if (kunci === 'kantor') return tekanKantor(m, kiriman);
      if (kunci === 'keperluan') return tekanKeperluan(m, kiriman);
      const ke = nomorAnggota(kunci);
      if (ke !== undefined) return tekanAnggota(m, ke, kiriman);
      return hal ? tekanHalaman(m, hal, kiriman) : c.redirect(alamat.ajuan(m.ajuan.token), 303);
    }),
  );

  return rute;
}

/** `anggota-3` is the third member: 2, counted from 0. */
function nomorAnggota(kunci: string): number | undefined {
  const cocok = /^anggota-([1-9]\d{0,2})$/u.exec(kunci);
  return cocok ? Number(cocok[1]) - 1 : undefined;
}

/** Where a request begins, is taken up again, or tells its news. */
async function depan(deps: AjukanDeps, c: Context, ajuan: Ajuan): Promise<Response> {
  const r = await rangkaDari(ajuan);
  const keadaan = await keadaanAjuan(ajuan, r);
  const { dunia, token, isi, baris } = ajuan;
  if (keadaan) {
    const kantor = (await dunia.organisasi.baca()).kantor.find((k) => k.id === baris.kantor);
    const baru = c.req.query('usai') === 'kirim';
    return halamanWarga(deps, c, {
      judul: AJUAN.judul,
      isi: <HalamanKeadaan token={token} keadaan={keadaan} kantor={kantor} baru={baru} />,
      dunia,
    });
  }
  if (!r || !isi) return layananHilang(deps, c, ajuan);
  const semua = semuaTerjawab(r, isi, await fotoMasuk(ajuan), false);
  const berikut = semua.find((s) => s.keadaan !== 'selesai')?.hal.kunci ?? 'periksa';
  return halamanWarga(deps, c, {
    judul: AJUAN.judul,
    isi: (
      <HalamanAjuan
        token={token}
        kantor={r.kantor.nama}
        keperluan={r.keperluan.label}
        semua={semua}
        simpan={await simpanTautan(ajuan)}
        lanjut={alamat.ajuanHal(token, berikut)}
        sudahMulai={isi.dijawab.length > 0}
      />
    ),
    dunia,
  });
}

/** The office has changed its list meanwhile: what was typed stays, the service is chosen anew at the counter. */
function layananHilang(deps: AjukanDeps, c: Context, { dunia }: Ajuan): Promise<Response> {
  const isi = <BadanPesan judul={AJUAN.layananHilang} ket={AJUAN.layananHilangKet} />;
  return halamanWarga(deps, c, { judul: AJUAN.layananHilang, isi, dunia });
}
