import { ambil } from '../../core/formulir/isian.ts';
import { grouped, mask } from '../../core/formulir/samaran.ts';
import { rapikan } from '../../core/formulir/rapikan.ts';
import { jawabanButir } from '../../core/permohonan/butir.ts';
import { type HalamanPermohonan, kolomPemohon } from '../../core/permohonan/halaman.ts';
import type { IsiPermohonan } from '../../core/permohonan/permohonan.ts';
import { AJUAN_DOKUMEN, AJUAN_ORANG, AJUAN_PERIKSA as KATA } from '../kata/ajukan.ts';
import { tulisNilai } from '../tampilan/perubahan-form.ts';
import { isianAjuan, type Rangka } from './rangka.ts';
import { type FotoMasuk, namaAnggota } from './periksa-halaman.ts';

/** One answer as people read it. */
export interface Jawaban {
  readonly apa: string;
  readonly isi: string;
  /** What the form doubts, where it doubts something. */
  readonly ragu?: string | undefined;
}

export interface CaraJawaban {
  /** NIK, No. KK, telephone and protected data in full; masked otherwise. */
  readonly terbuka: boolean;
  readonly ragu: ReadonlyMap<string, string>;
  readonly foto: FotoMasuk;
}

/** What was answered on a page, line by line. */
export function jawabanHalaman(
  r: Rangka,
  isi: IsiPermohonan,
  hal: HalamanPermohonan,
  cara: CaraJawaban,
): readonly Jawaban[] {
  switch (hal.jenis) {
    case 'orang':
      return orang(isi, hal.kunci, cara);
    case 'bagian': {
      const { nilai } = rapikan(r.form, isianAjuan(r, isi));
      return hal.field
        .filter((f) => ambil(nilai, f.kunci) !== '')
        .map((f) => ({
          apa: f.label,
          isi: tulis(r, f, ambil(nilai, f.kunci), cara),
          ragu: cara.ragu.get(f.kunci),
        }));
    }
    case 'anggota':
      return isi.isian.baris.map((b, n) => anggota(r, b, n, cara));
    case 'dokumen': {
      const jawaban = jawabanButir(hal.butir, isi);
      const [pertama] = hal.butir.pilihan;
      const apa = jawaban?.syarat?.label ?? hal.butir.pilihan.map((s) => s.label).join(' / ');
      return [{ apa: pertama ? apa : '', isi: dokumen(jawaban, cara.foto) }];
    }
  }
}

function dokumen(jawaban: ReturnType<typeof jawabanButir>, foto: FotoMasuk): string {
  if (jawaban === undefined) return '';
  if (jawaban.cara === 'tidak') return AJUAN_DOKUMEN.tidakPerlu;
  if (jawaban.cara === 'bawa') return AJUAN_DOKUMEN.dibawa;
  const n = foto.get(jawaban.syarat?.kunci ?? '') ?? 0;
  return n === 0 ? '' : AJUAN_DOKUMEN.masuk(n);
}

function anggota(r: Rangka, baris: Readonly<Record<string, string>>, n: number, cara: CaraJawaban): Jawaban {
  const kunci = r.form.kelompok?.kunci ?? '';
  const rapi = rapikan(r.form, { nilai: isianNilaiKosong, baris: [baris] }).baris[0] ?? {};
  const lain = kolomPemohon(r.form).filter((f) => f.kunci !== 'nama' && ambil(rapi, f.kunci) !== '');
  const ragu = kolomPemohon(r.form).flatMap((f) => cara.ragu.get(`${kunci}.${n}.${f.kunci}`) ?? []);
  return {
    apa: `${n + 1}. ${namaAnggota(baris, n)}`,
    isi: lain.map((f) => tulis(r, f, ambil(rapi, f.kunci), cara)).join(', '),
    ragu: ragu.length > 0 ? ragu.join(' ') : undefined,
  };
}

const isianNilaiKosong: Readonly<Record<string, string>> = {};

function tulis(
  r: Rangka,
  field: ReturnType<typeof kolomPemohon>[number],
  nilai: string,
  { terbuka }: CaraJawaban,
): string {
  return tulisNilai({ kode: r.kode, terbuka }, field, nilai);
}

function orang(
  { pemohon: d }: IsiPermohonan,
  hal: Extract<HalamanPermohonan, { jenis: 'orang' }>['kunci'],
  { terbuka, ragu }: CaraJawaban,
): readonly Jawaban[] {
  const nomor = (teks: string): string => (terbuka ? grouped(teks) : mask(teks));
  switch (hal) {
    case 'siapa': {
      const kuasa = d.wakil?.suratKuasa ? `, ${KATA.denganKuasa}` : '';
      const isi = d.wakil ? KATA.diwakili(d.wakil.nama, d.wakil.hubungan) + kuasa : KATA.diri;
      return [{ apa: KATA.siapa, isi }];
    }
    case 'nama':
      return [{ apa: KATA.nama, isi: d.nama, ragu: ragu.get('nama_pemohon') }];
    case 'nik':
      return [{ apa: 'NIK', isi: nomor(d.nik), ragu: ragu.get('nik_pemohon') }];
    case 'kk':
      return [{ apa: 'No. KK', isi: nomor(d.noKk), ragu: ragu.get('no_kk') }];
    case 'alamat':
      return [
        {
          apa: KATA.alamat,
          isi: [d.alamat, d.rt && `RT ${d.rt}`, d.rw && `RW ${d.rw}`].filter(Boolean).join(', '),
        },
      ];
    case 'kontak': {
      const lewat = [
        ...(d.telepon === ''
          ? []
          : [`${AJUAN_ORANG.wa} ${d.telepon}${d.bolehWa ? '' : ` (${KATA.tanpaSetuju})`}`]),
        ...(d.email === '' ? [] : [`${AJUAN_ORANG.surel} ${d.email}`]),
      ];
      return [{ apa: KATA.kontak, isi: lewat.join('; ') || KATA.tanpaKabar }];
    }
  }
}
