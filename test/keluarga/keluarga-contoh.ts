import { penduduk } from '../../src/latihan/jalan/keluarga.ts';
import type { Orang } from '../../src/latihan/jalan/orang.ts';
import { anakDari, belumTercatat, orangUji, type OrangUji, suamiIstri } from './orang-contoh.ts';

/** An invented family as its papers tell it; the head comes first. */
export interface KeluargaUji {
  readonly kunci: string;
  /** What is special about it. */
  readonly ket: string;
  /** Code of the kelurahan. */
  readonly kelurahan: string;
  readonly noKk: string;
  readonly alamat: string;
  readonly rt: string;
  readonly rw: string;
  readonly orang: readonly OrangUji[];
}

let urut = 0;
const RUMAH = ['Jalan Kelekak', 'Gang Nyatoh', 'Jalan Simpur', 'Gang Kabung', "Jalan Haji Ma'ruf"];

function keluarga(
  kunci: string,
  ket: string,
  orang: readonly OrangUji[],
  lain: Partial<KeluargaUji> = {},
): KeluargaUji {
  urut += 1;
  const dua = String(urut).padStart(2, '0');
  return {
    kunci,
    ket,
    kelurahan: String(1001 + (urut % 6)),
    noKk: `1971061${urut % 10}0615${dua}99`.padEnd(16, '1').slice(0, 16),
    alamat: `${RUMAH[urut % RUMAH.length] ?? ''} No. ${urut}`,
    rt: String(1 + (urut % 9)).padStart(3, '0'),
    rw: String(1 + (urut % 4)).padStart(3, '0'),
    orang,
    ...lain,
  };
}

const ayah = orangUji('HASAN BASRI', '1', '1984-03-05');
const ibu = orangUji('ROSMALA DEWI', '2', '1986-11-17');
const [kepala = ayah, istri = ibu] = suamiIstri(ayah, ibu);
const dua = (nama: string, jk: '1' | '2', lahir: string): OrangUji =>
  anakDari(kepala, istri, orangUji(nama, jk, lahir));
const tunggal = (o: OrangUji, status = '1'): OrangUji => ({ ...o, shdk: '01', status });
const lama = (nomor: string, o: OrangUji): OrangUji => ({ ...o, lain: { ...o.lain, ...cerai(nomor) } });
const cerai = (nomor: string) => ({
  akta_kawin: '2',
  akta_kawin_no: '55/03/II/2001',
  tanggal_kawin: '2001-02-03',
  akta_cerai: '2',
  akta_cerai_no: nomor,
  tanggal_cerai: '2018-09-09',
});
const pasangan = (
  suami: string,
  lahirSuami: string,
  nyonya: string,
  lahirIstri: string,
  lain: Partial<OrangUji> = {},
): readonly OrangUji[] =>
  suamiIstri(orangUji(suami, '1', lahirSuami, lain), orangUji(nyonya, '2', lahirIstri, lain));
const [rudi = ayah, mira = ibu] = pasangan('RUDI HARTONO', '1990-01-20', 'MIRA ASTUTI', '1991-07-08');
const [besar = ayah, ratna = ibu] = pasangan('ABDUL KARIM', '1966-05-05', 'RATNA SARI', '1970-10-10');
const [yusuf = ayah, lela = ibu] = pasangan('YUSUF MAULANA', '1988-08-08', 'LELA FITRIANI', '1989-09-09');
const enamPuluh = 'RADEN AJENG KUSUMANINGTYAS WULANDARI PRAWIRADININGRATAN SARI';

const KHUSUS: readonly KeluargaUji[] = [
  keluarga('pasangan', 'suami dan istri, baru menikah', [rudi, mira]),
  keluarga('empat', 'ayah, ibu, dua anak', [
    kepala,
    istri,
    dua('BIMA PUTRA', '1', '2012-05-01'),
    dua('NADIA PUTRI', '2', '2015-12-31'),
  ]),
  keluarga('sendiri', 'seorang dewasa', [tunggal(orangUji('DEWI ANGGRAINI', '2', '1995-04-04'))]),
  keluarga('satu-kata', 'nama satu kata', [
    ...pasangan('SUKARNI', '1975-01-01', 'PONIYEM', '1977-02-02'),
    orangUji('SUTRISNO', '1', '2001-03-03'),
  ]),
  keluarga('apostrof', 'apostrof dan tanda hubung dalam nama lama', [
    ...pasangan("MA'MUN NUR'ALIM", '1980-06-06', "SITI NUR'AINI", '1982-07-07'),
    orangUji('SITI AISYAH-PUTRI', '2', '2011-08-08'),
  ]),
  keluarga('enam-puluh', 'nama enam puluh huruf', [
    tunggal(orangUji(enamPuluh, '2', '1979-09-01'), '1'),
    orangUji(`${enamPuluh.slice(0, 55)} ADIL`, '1', '2003-03-03'),
  ]),
  keluarga('kabisat', 'lahir 29 Februari', [
    tunggal(orangUji('FEBRI ANDIKA', '1', '2000-02-29')),
    orangUji('FEBRIANA LESTARI', '2', '2024-02-29'),
  ]),
  keluarga('kembar', 'anak kembar tiga, tanggal lahir sama', [
    yusuf,
    lela,
    ...['ARYA SETIA', 'ARDI SETIA', 'ARUM SETIA'].map((n, i) =>
      anakDari(yusuf, lela, orangUji(n, i === 2 ? '2' : '1', '2019-10-10')),
    ),
  ]),
  keluarga('dua-puluh', 'keluarga dua puluh orang', [
    besar,
    ratna,
    ...Array.from({ length: 12 }, (_, i) =>
      anakDari(
        besar,
        ratna,
        orangUji(
          `ANAK ${'ABCDEFGHIJKL'.charAt(i)}${'aeiouaeiouae'.charAt(i).toUpperCase()} KARIM`,
          i % 2 === 0 ? '1' : '2',
          `${1992 + i}-0${1 + (i % 9)}-1${i % 10}`,
        ),
      ),
    ),
    orangUji('SITI MENANTU', '2', '1993-01-01', { shdk: '05' }),
    orangUji('CUCU PERTAMA', '1', '2018-02-02', { shdk: '06' }),
    orangUji('CUCU KEDUA', '2', '2020-03-03', { shdk: '06' }),
    orangUji('NENEK KARIM', '2', '1944-04-04', { shdk: '07', status: '6' }),
    orangUji('KAKEK SARI', '1', '1946-05-05', { shdk: '08', status: '6' }),
    orangUji('MBOK INAH', '2', '1980-06-06', { shdk: '10' }),
  ]),
  keluarga('orang-tua-tak-dikenal', 'ibu dan ayah tidak diketahui', [
    tunggal(orangUji('ANDI SAPUTRA', '1', '1998-01-15')),
    orangUji('BUNGA MELATI', '2', '2016-06-16', { lain: { akta_lahir: '1' } }),
  ]),
  keluarga('ibu-tunggal', 'ibu dengan anak, ayah tidak disebut', [
    tunggal(orangUji('SRI WAHYUNI', '2', '1993-03-13')),
    anakDari(null, orangUji('SRI WAHYUNI', '2', '1993-03-13'), orangUji('GALIH PERMANA', '1', '2017-07-17')),
  ]),
  keluarga('belum-tercatat', 'kawin belum tercatat', [
    belumTercatat(orangUji('SLAMET RIYADI', '1', '1985-05-15'), '01', '3'),
    belumTercatat(orangUji('YANTI KUSUMA', '2', '1987-06-16'), '03', '3'),
    orangUji('RIZKI RIYADI', '1', '2014-04-14'),
  ]),
  keluarga('cerai-tercatat', 'cerai hidup dengan akta', [
    lama('41/AC/2018', tunggal(orangUji('LINDA MARLINA', '2', '1978-08-18'), '4')),
    orangUji('DIMAS ANGGARA', '1', '2005-05-25'),
  ]),
  keluarga('cerai-belum', 'cerai hidup belum tercatat', [
    belumTercatat(orangUji('EKO PRASETYO', '1', '1983-03-23'), '01', '5'),
  ]),
  keluarga('janda', 'cerai mati dengan anak dewasa', [
    tunggal(orangUji('MAIMUNAH SARI', '2', '1959-09-19'), '6'),
    orangUji('ZAINAL ABIDIN', '1', '1990-10-20'),
    orangUji('ZULAIKHA SARI', '2', '1994-11-21'),
  ]),
  keluarga('istri-kepala', 'istri kepala keluarga, suami anggota', [
    ...suamiIstri(orangUji('FITRI HANDAYANI', '2', '1986-02-12'), orangUji('AGUS SALIM', '1', '1985-01-11')),
    orangUji('TEGUH SALIM', '1', '2013-03-13'),
  ]),
  keluarga('dua-istri', 'suami dengan dua istri', [
    ...pasangan('UMAR SIDIK', '1970-07-07', 'HALIMAH SADIAH', '1972-08-08'),
    {
      ...orangUji('NURUL HUDA', '2', '1980-09-09'),
      shdk: '03',
      status: '2',
      lain: { akta_kawin: '2', akta_kawin_no: '201/11/IX/2012', tanggal_kawin: '2012-09-01' },
    },
  ]),
  keluarga(
    'kepercayaan',
    'penghayat kepercayaan',
    pasangan('SUGENG WALUYO', '1968-01-08', 'TUMINI RAHAYU', '1971-02-09', { agama: '7' }).map((o) => ({
      ...o,
      lain: { ...o.lain, kepercayaan: 'SAPTA DARMA' },
    })),
  ),
  keluarga(
    'khonghucu',
    'agama Khonghucu, nama tiga suku',
    pasangan('LIM A PING', '1972-12-12', 'TJHIA SIU LAN', '1975-11-11', { agama: '6' }),
  ),
  keluarga('kawin-campur', 'istri warga negara asing', [
    suamiIstri(
      orangUji('BAYU NUGROHO', '1', '1984-04-24'),
      orangUji('ANNA KOWALSKA', '2', '1988-08-28'),
    )[0] ?? ayah,
    {
      ...(suamiIstri(ayah, orangUji('ANNA KOWALSKA', '2', '1988-08-28'))[1] ?? ibu),
      lain: {
        akta_kawin: '2',
        akta_kawin_no: '112/08/VI/2010',
        tanggal_kawin: '2010-06-12',
        kewarganegaraan: '2',
        itas_no: '2C12AB9901',
        itas_tempat: 'PANGKALPINANG',
        itas_terbit: '2025-01-02',
        itas_akhir: '2030-01-01',
        paspor_no: 'X9900001',
        paspor_akhir: '2031-05-05',
      },
    },
  ]),
  keluarga(
    'nik-luar',
    'NIK dibuat di daerah lain',
    pasangan('WAYAN SUDIRA', '1981-01-31', 'KADEK ARIANI', '1983-03-30', { agama: '4' }).map((o, i) => ({
      ...o,
      nik: `5171${o.nik.slice(4, 12)}${9980 + i}`,
    })),
  ),
  keluarga(
    'nik-lama',
    'NIK dari kecamatan sebelum pemekaran',
    pasangan('JOHAN SIREGAR', '1960-06-30', 'MARTA SIHOMBING', '1963-07-31', { agama: '2' }).map((o, i) => ({
      ...o,
      nik: `197103${o.nik.slice(6, 12)}${9970 + i}`,
    })),
  ),
  keluarga('lahir-beda-nik', 'tanggal lahir pernah dibetulkan', [
    { ...tunggal(orangUji('SUPRIYADI UTAMA', '1', '1974-10-10')), lahir: '1974-10-11' },
    orangUji('MELANI UTAMA', '2', '2002-02-20'),
  ]),
  keluarga('tiga-generasi', 'kakek, anak, cucu', [
    ...pasangan('DARMAN EFENDI', '1957-07-27', 'ASNAH BINTI', '1960-08-26'),
    orangUji('IRWAN EFENDI', '1', '1985-09-25', { status: '6' }),
    orangUji('CHANDRA IRWAN', '1', '2010-12-24', { shdk: '06' }),
  ]),
  keluarga('menantu', 'anak dan menantu serumah', [
    ...pasangan('KOSASIH WIJAYA', '1962-02-22', 'TUTI ALAWIYAH', '1965-03-21'),
    { ...orangUji('HENDRA WIJAYA', '1', '1990-04-20'), status: '3', lain: { akta_kawin: '1' } },
    { ...orangUji('PUTRI MAHARANI', '2', '1992-05-19'), shdk: '05', status: '3', lain: { akta_kawin: '1' } },
  ]),
  keluarga('asrama', 'kepala asrama dengan penghuni', [
    tunggal(orangUji('PENGURUS ASRAMA', '1', '1976-06-18')),
    ...['SANTRI SATU', 'SANTRI DUA', 'SANTRI TIGA'].map((n, i) =>
      orangUji(n, '1', `200${7 + i}-07-17`, { shdk: '11' }),
    ),
  ]),
  keluarga('kerabat', 'famili lain yang ikut', [
    tunggal(orangUji('NOVITA SARI', '2', '1989-12-16')),
    orangUji('KEPONAKAN SARI', '2', '2008-01-15', { shdk: '09' }),
  ]),
  keluarga('gelar', 'gelar di kolom gelar', [
    {
      ...tunggal(orangUji('AHMAD DAHLAN', '1', '1969-11-18')),
      pendidikan: '9',
      pekerjaan: '5',
      lain: { gelar_depan: 'DRS.', gelar_belakang: 'M.SI.' },
    },
    orangUji('ANISA DAHLAN', '2', '2004-04-13'),
  ]),
  keluarga('disabilitas', 'anggota penyandang disabilitas', [
    tunggal(orangUji('BUDI SANTOSO', '1', '1973-05-12')),
    orangUji('RATIH SANTOSO', '2', '2006-06-11', {
      lain: { kelainan: '1', disabilitas: '3', gol_darah: '4' },
    }),
  ]),
  keluarga('sama-satu', 'keluarga yang sama, kelurahan pertama', [kepala, istri], {
    kelurahan: '1001',
    noKk: '1971060106159971',
    alamat: 'Jalan Medang No. 5',
    rt: '005',
    rw: '002',
  }),
  keluarga('sama-dua', 'keluarga yang sama, kelurahan kedua', [kepala, istri], {
    kelurahan: '1004',
    noKk: '1971060106159971',
    alamat: 'Jalan Medang No. 5',
    rt: '005',
    rw: '002',
  }),
  keluarga('rt-nol', 'RT 000 di KK lama', [tunggal(orangUji('SAMSUDIN NOOR', '1', '1961-01-10'), '6')], {
    rt: '000',
    rw: '000',
  }),
];

const AGAMA: readonly (readonly [RegExp, string])[] = [
  [/^ISLAM/i, '1'],
  [/^KRISTEN/i, '2'],
  [/^KAT/i, '3'],
  [/^HINDU/i, '4'],
  [/^BUD/i, '5'],
  [/^KHO|^KONG/i, '6'],
];

function dariLatihan(o: Orang, lain: Partial<OrangUji>): OrangUji {
  const agama = AGAMA.find(([pola]) => pola.test(o.agama))?.[1] ?? '1';
  const jk = o.jenisKelamin === 'perempuan' ? '2' : '1';
  const tempat = o.tempatLahir.toUpperCase();
  return orangUji(o.nama.toUpperCase(), jk, o.tanggalLahir, { nik: o.nik, tempat, agama, ...lain });
}

/** Families of the training office's own generator, so that what is tested is what is shown. */
function latihan(seed: number, banyak: number): readonly KeluargaUji[] {
  const orang = penduduk(seed);
  return Array.from({ length: banyak }, (_, n) => {
    const k = orang.keluarga();
    const nikah = k.anggota.some((a) => a.shdk === 'ISTRI');
    const semua = k.anggota.map((a) => {
      if (a.shdk === 'ANAK') return dariLatihan(a.orang, { shdk: '04' });
      const kawin = {
        status: '2',
        lain: { akta_kawin: '2', akta_kawin_no: `${n + 1}/12/X/2004`, tanggal_kawin: '2021-12-12' },
      };
      return dariLatihan(a.orang, { shdk: a.shdk === 'ISTRI' ? '03' : '01', ...(nikah && kawin) });
    });
    const { jalan, rt, rw } = k.alamat;
    return keluarga(`latihan-${n + 1}`, `dari pembangkit kantor latihan, ${k.komunitas}`, semua, {
      noKk: k.nomorKk,
      alamat: jalan,
      rt,
      rw,
    });
  });
}

/** At least forty invented families, no two alike. */
export const KELUARGA_UJI: readonly KeluargaUji[] = [...KHUSUS, ...latihan(20261122, 12)];
