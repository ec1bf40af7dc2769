import { asliDibawa } from '../../core/permohonan/butir.ts';
import type { IsiPermohonan, Tanggapan } from '../../core/permohonan/permohonan.ts';
import type { PenugasanTercatat } from '../../core/organisasi/penugasan-tercatat.ts';
import { pukul, tanggalPanjang } from '../../core/waktu/tanggal.ts';
import type { BarisPermohonan } from '../../store/permohonan/baris-permohonan.ts';
import { kunciTerima } from '../../store/permohonan/terima-permohonan.ts';
import { semuaTerjawab } from '../ajukan/isi-ajuan.ts';
import { judulHalaman } from '../ajukan/judul-halaman.ts';
import { type Rangka, rangkaAjuan } from '../ajukan/rangka.ts';
import { alamat } from '../alamat.ts';
import { PERMOHONAN as KATA } from '../kata/permohonan.ts';
import { tautanWa } from '../kerja/beritahu-wa.ts';
import type { Kesalahan } from '../komponen/RingkasanKesalahan.tsx';
import type { Layar } from '../layar.ts';
import { cariSerupa } from '../rute/loket-serupa.ts';
import { syaratBerlaku } from '../syarat/berlaku.ts';
import { raguMutu } from '../tampilan/ragu-mutu.ts';
import type { HalamanPermohonanProps } from './HalamanPermohonan.tsx';
import { kantorLoket, saatDikirim } from './loket-daring.ts';

/** How the page of a request is asked for. */
export interface CaraPermohonan {
  readonly terbuka: boolean;
  readonly ketikan?: Readonly<Record<string, string>>;
  readonly kesalahan?: readonly Kesalahan[];
  readonly usai?: string | undefined;
}

interface Terbuka {
  readonly baris: BarisPermohonan;
  readonly isi: IsiPermohonan | null;
  readonly loket: PenugasanTercatat;
}

/** Everything that the page of a request shows at the counter. */
export async function isiPermohonan(
  layar: Layar,
  { baris, isi }: Terbuka,
  { terbuka, ketikan = {}, kesalahan = [], usai }: CaraPermohonan,
): Promise<HalamanPermohonanProps> {
  const { dunia, dir } = layar;
  const { permohonan } = dunia.berkas;
  const { zona } = dunia.kalender;
  const saat = saatDikirim(baris);
  const r = isi ? await rangkaAjuan(dunia, isi, baris.kantor) : undefined;
  const kantor = kantorLoket(layar);
  const { token, kode } = permohonan.tautan(baris.id);
  const daftar = (await syaratBerlaku(dunia)).nilai;
  const menunggu = baris.keadaan === 'dikirim' && isi !== null;
  const serupa = menunggu ? await serupaPermohonan(layar, baris.id, isi) : [];
  const foto = await fotoKecil(layar, baris.id);
  const masuk = new Map([...foto].map(([s, f]) => [s, f.halaman.length]));
  const berkas = baris.berkas === null ? null : await nomorBerkas(layar, baris.berkas);
  return {
    layar,
    id: baris.id,
    kode,
    nama: isi?.pemohon.nama ?? berkas ?? KATA.tanpaNama,
    keperluan: r?.keperluan.label ?? baris.keperluan,
    kantor: dir.kantor(baris.kantor)?.nama ?? '',
    dikirim: `${tanggalPanjang(saat, zona)}, ${pukul(saat, zona)}`,
    keadaan: baris.keadaan === 'konsep' ? 'diminta' : baris.keadaan,
    semua: r && isi ? semuaTerjawab(r, isi, masuk, terbuka) : [],
    foto,
    terbuka,
    asli:
      r && isi
        ? asliDibawa(r.butir, isi)
            .filter((s) => s.bentuk === 'asli')
            .map((s) => s.label)
        : [],
    serupa,
    lain: menunggu
      ? (await permohonan.serupa(baris.id, kantor)).map(({ id }) => ({
          id,
          kode: permohonan.tautan(id).kode,
        }))
      : [],
    berkas,
    tanggapan: isi?.tanggapan ? kataTanggapan(r, isi.tanggapan) : [],
    wa: isi ? tautanKabar(layar, baris, isi, token) : undefined,
    putusan: menunggu
      ? {
          versi: baris.versi,
          hal: r
            ? r.halaman.map((h) => ({
                kunci: h.kunci,
                judul: judulHalaman(r, h),
                surat: h.jenis === 'dokumen',
              }))
            : [],
          alasan: daftar.alasan_kurang
            .filter((a) => !a.tulis_sendiri && !a.pensiun)
            .map((a) => ({ nilai: a.kunci, label: a.label })),
          ketikan,
          bisaTerima: r !== undefined,
          adaSerupa: serupa.length > 0,
        }
      : undefined,
    kesalahan,
    usai,
  };
}

/** Other berkas about the same people, told to the counter alone. */
export function serupaPermohonan(layar: Layar, id: string, { pemohon }: IsiPermohonan) {
  return cariSerupa(layar, pemohon, { berkas: null, kunci: kunciTerima(id) });
}

async function nomorBerkas({ dunia }: Layar, id: string): Promise<string> {
  return (await dunia.berkas.ambil(id, 'sistem'))?.berkas.nomor ?? id;
}

function kataTanggapan(r: Rangka | undefined, { butir, teks }: Tanggapan): readonly string[] {
  const nama = (kunci: string): string => {
    const hal = r?.halaman.find((h) => h.kunci === kunci);
    return r && hal ? `${judulHalaman(r, hal)}: ` : '';
  };
  return [...butir.map((b) => `${nama(b.kunci)}${b.alasan}`), ...(teks === '' ? [] : [teks])];
}

/** WhatsApp with the news of the last answer typed in, where the pemohon agreed to it. */
function tautanKabar(
  { dunia }: Layar,
  baris: BarisPermohonan,
  { pemohon }: IsiPermohonan,
  token: string,
): string | undefined {
  const tautan = `${dunia.alamatPublik}${alamat.ajuan(token)}`;
  if (baris.keadaan === 'diminta') return tautanWa(pemohon, KATA.pesanMinta(tautan));
  return baris.keadaan === 'ditutup' ? tautanWa(pemohon, KATA.pesanTutup(tautan)) : undefined;
}

/** So many small pictures are shown of one paper. */
const TERBANYAK = 12;

async function fotoKecil({ dunia }: Layar, id: string): Promise<HalamanPermohonanProps['foto']> {
  const semua = await dunia.berkas.permohonan.dokumen.daftar(id);
  const syarat = [...new Set(semua.map((d) => d.syarat))];
  return new Map(
    syarat.map((s) => {
      const milik = semua.filter((d) => d.syarat === s);
      const halaman = milik.flatMap((d) =>
        Array.from({ length: d.halaman ?? 1 }, (_, n) => ({
          kecil: alamat.permohonanDokumen(id, d.id, { ukuran: 'kecil', hal: String(n + 1) }),
          href: alamat.permohonanDokumen(id, d.id, { hal: String(n + 1) }),
        })),
      );
      return [s, { halaman: halaman.slice(0, TERBANYAK), ragu: raguMutu(milik.map((d) => d.mutu)) }];
    }),
  );
}
