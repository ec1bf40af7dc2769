import { Hono } from 'hono';
import type { JenisAntrean } from '../../store/berkas/antrean.ts';
import { awalHari, hariDari } from '../../core/waktu/hari.ts';
import { alamat } from '../alamat.ts';
import { HalamanKemajuan, IsiKemajuan } from '../cetak-banyak/HalamanKemajuan.tsx';
import { HalamanPilih } from '../cetak-banyak/HalamanPilih.tsx';
import { BATAS_CETAK, kerjakan } from '../cetak-banyak/kerjakan.ts';
import { PapanPekerjaan } from '../cetak-banyak/pekerjaan.ts';
import { dokumenHtml } from '../bingkai.tsx';
import { jawabPdf, namaFile } from '../cetak/jawab-pdf.ts';
import { namaSurat } from '../cetak/daftar-surat.ts';
import { lembarKantor } from '../cetak/sebut-surat.ts';
import { pilihanCetak } from '../cetak/pilihan-cetak.ts';
import { CETAK_BANYAK } from '../kata/cetak-banyak.ts';
import { bacaKiriman } from '../kiriman.ts';
import type { Env, KonteksLayar, Layar } from '../layar.ts';
import { halaman, halamanGalat } from './galat.tsx';
import { barisAntrean } from './tugas.tsx';

const ANTREAN: readonly JenisAntrean[] = ['kerja', 'pemohon', 'diteruskan', 'semua'];

/** Printing for several berkas: choose, wait, one file. */
export function ruteCetakBanyak(catatGalat: (galat: unknown) => void = () => undefined): Hono<Env> {
  const rute = new Hono<Env>();
  const papan = new PapanPekerjaan();

  rute.get('/', (c) => pilih(c, {}));

  rute.post('/', async (c) => {
    const layar = c.get('layar');
    const kiriman = await bacaKiriman(c.req.raw);
    const kunci = [...new Set(kiriman.semua('b'))];
    const surat = suratAtauLembar(layar, kiriman.teks('surat'));
    if (!surat) return halamanGalat(c, 'tidak-ada');
    // The signing stack names the appointment as its own address does.
    const sebagai = kiriman.teks('_sebagai') || kiriman.teks('sebagai') || undefined;
    const dipilih: Pilih = { surat, antrean: kiriman.teks('antrean'), sebagai };
    if (kunci.length === 0) return pilih(c, { ...dipilih, galat: CETAK_BANYAK.belumDipilih });
    if (kunci.length > BATAS_CETAK)
      return pilih(c, { ...dipilih, galat: CETAK_BANYAK.terlaluBanyak(BATAS_CETAK), terpilih: kunci });
    const pilihan = pilihanCetak((nama) => kiriman.teks(nama));
    const id = papan.mulai(
      { orang: layar.pegawai.id, surat, semua: kunci.length },
      (kemajuan) => kerjakan(layar, { kunci, surat, sebagai, pilihan }, kemajuan),
      { gagalUmum: { kunci: '', nama: '', sebab: CETAK_BANYAK.gangguan }, galat: catatGalat },
    );
    return c.redirect(alamat.pekerjaanCetak(id), 303);
  });

  rute.get('/:id', (c) => {
    const layar = c.get('layar');
    const pekerjaan = papan.ambil(c.req.param('id'), layar.pegawai.id);
    if (!pekerjaan) return tiada(c);
    if (c.req.query('bagian') === undefined)
      return halaman(c, <HalamanKemajuan layar={layar} pekerjaan={pekerjaan} />, layar);
    const html = dokumenHtml(<IsiKemajuan pekerjaan={pekerjaan} />, layar.aset);
    return c.html(html.replace('<!doctype html>', ''));
  });

  rute.get('/:id/file', (c) => {
    const pekerjaan = papan.ambil(c.req.param('id'), c.get('layar').pegawai.id);
    const pdf = pekerjaan?.hasil?.pdf;
    if (!pekerjaan || !pdf) return tiada(c);
    return jawabPdf(c, pdf, namaFile(pekerjaan.surat, `${pekerjaan.semua}-berkas`));
  });

  return rute;
}

interface Pilih {
  readonly surat?: string | undefined;
  readonly antrean?: string;
  readonly sebagai?: string | undefined;
  readonly galat?: string;
  readonly terpilih?: readonly string[];
}

async function pilih(c: KonteksLayar, p: Pilih): Promise<Response> {
  const layar = c.get('layar');
  const { dunia, kini } = layar;
  const { zona } = dunia.kalender;
  const sebagai = p.sebagai ?? c.req.query('sebagai');
  const penugasan = layar.penugasan.find((x) => x.id === sebagai) ?? layar.penugasan[0];
  if (!penugasan) return halamanGalat(c, 'bukan-wewenang');
  const antrean = ANTREAN.find((a) => a === (p.antrean ?? c.req.query('antrean'))) ?? 'kerja';
  const { baris } = await dunia.berkas.antrean({
    tempat: [penugasan],
    antrean,
    sejak: awalHari(hariDari(kini, zona), zona),
  });
  return halaman(
    c,
    <HalamanPilih
      layar={layar}
      penugasan={penugasan}
      antrean={antrean}
      semuaAntrean={ANTREAN}
      baris={baris.map((b) => barisAntrean(layar, b))}
      surat={p.surat ?? suratAtauLembar(layar, c.req.query('surat') ?? '') ?? 'tanda-terima'}
      terpilih={p.terpilih ?? []}
      galat={p.galat}
    />,
    layar,
    p.galat === undefined ? 200 : 422,
  );
}

/** The key of a paper or of a companion sheet of this office; undefined for anything else. */
function suratAtauLembar({ dunia }: Layar, teks: string): string | undefined {
  return namaSurat(teks) ?? lembarKantor(dunia).find((l) => l.kunci === teks)?.kunci;
}

function tiada(c: KonteksLayar): Response | Promise<Response> {
  const tindakan = { label: CETAK_BANYAK.lagi, href: alamat.cetakBanyak() };
  return halamanGalat(c, 'tidak-ada', { penjelasan: CETAK_BANYAK.tidakAda, tindakan });
}
