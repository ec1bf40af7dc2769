import type { Aturan, KonteksAturan } from '../aturan.ts';
import { SHDK, STATUS_KAWIN } from '../kode-keluarga.ts';
import { alamat, type Anggota, kepala, type Keluarga, kode, pasangan, teks } from '../keluarga.ts';

const DASAR_MATI = 'Perpres 96/2018 pasal 12; UU 23/2006 pasal 62 ayat (2)';

const meninggal = ({ anggota }: Keluarga): readonly Anggota[] =>
  anggota.filter((a) => teks(a, 'peristiwa') === 'meninggal');

const menikah = (a: Anggota): boolean =>
  [SHDK.kepala, SHDK.suami, SHDK.istri].some((s) => s === kode(a, 'shdk'));

/**
 * Those whose marriage ended by a death: the husband or wife of a dead head, or the head whose only husband or wife died.
 * With another wife left, the husband stays married.
 */
const ditinggal = (k: Keluarga, mati: Anggota): readonly Anggota[] => {
  if (kode(mati, 'shdk') === SHDK.kepala) return pasangan(k);
  return pasangan(k).length > 0 ? [] : kepala(k).slice(0, 1);
};

/** A death ends the marriage: whoever is left is cerai mati. */
export const pasanganCeraiMati: Aturan = {
  kunci: 'pasangan-cerai-mati',
  dasar: `${DASAR_MATI}; UU 1/1974 pasal 38`,
  tingkat: 'kesalahan',
  pesan: '{mati} meninggal. Ubah status kawin {nama} menjadi CERAI MATI.',
  membaca: ['shdk', 'peristiwa', 'status_kawin'],
  periksa: (k) =>
    meninggal(k)
      .filter(menikah)
      .flatMap((mati) =>
        ditinggal(k, mati)
          .filter((a) => (kode(a, 'status_kawin') ?? STATUS_KAWIN.ceraiMati) !== STATUS_KAWIN.ceraiMati)
          .map((a) => ({
            path: alamat(k, a, 'status_kawin'),
            isi: { nama: a.sebutan, mati: mati.sebutan },
          })),
      ),
};

/** The new head after a death may be the widow or the widower; their relation to the dead is no longer written. */
export const kepalaBaruCeraiMati: Aturan = {
  kunci: 'kepala-baru-cerai-mati',
  dasar: `${DASAR_MATI}; UU 1/1974 pasal 38`,
  tingkat: 'peringatan',
  pesan: '{mati} meninggal. Bila {nama} suami atau istrinya, pilih status CERAI MATI.',
  membaca: ['shdk', 'peristiwa', 'status_kawin'],
  periksa: (k) => {
    const mati = meninggal(k).find((a) => kode(a, 'shdk') === SHDK.kepala);
    const [baru] = kepala(k);
    if (mati === undefined || baru === undefined || pasangan(k).length > 0) return [];
    const status = kode(baru, 'status_kawin');
    if (status !== STATUS_KAWIN.kawinTercatat && status !== STATUS_KAWIN.kawinBelumTercatat) return [];
    return [{ path: alamat(k, baru, 'status_kawin'), isi: { nama: baru.sebutan, mati: mati.sebutan } }];
  },
};

const arah = ({ layanan }: KonteksAturan): string => {
  const label = layanan['ganti-kepala'];
  return label === undefined ? 'penggantian kepala keluarga' : `"${label}"`;
};

/** The head dies or moves away under a service that leaves the head as he is. */
export const kepalaKeluar: Aturan = {
  kunci: 'kepala-keluar',
  dasar: 'Permendagri 108/2019 pasal 10 ayat (3); UU 23/2006 pasal 61 ayat (3)',
  tingkat: 'kesalahan',
  pesan:
    'Kepala keluarga {nama} {apa}, jadi No. KK berganti. Layanannya {layanan}: kembalikan ke loket dengan alasan ini.',
  membaca: ['shdk', 'peristiwa'],
  tanda: 'kepala-tetap',
  periksa: (k, konteks) =>
    k.anggota
      .filter((a) => kode(a, 'shdk') === SHDK.kepala && !k.tinggal.includes(a))
      .map((a) => ({
        path: alamat(k, a, 'peristiwa'),
        isi: {
          nama: a.sebutan,
          apa: teks(a, 'peristiwa') === 'meninggal' ? 'meninggal' : 'pindah',
          layanan: arah(konteks),
        },
      })),
};

/** Somebody who died asks for nothing; the family names another pemohon. */
export const pemohonMeninggal: Aturan = {
  kunci: 'pemohon-meninggal',
  dasar: 'UU 23/2006 pasal 44 (keluarga atau yang mewakili yang melapor)',
  tingkat: 'kesalahan',
  pesan:
    'Pemohon sama dengan {nama}, yang tertulis meninggal. Isi pemohon dengan anggota keluarga yang melapor.',
  membaca: ['nik', 'peristiwa', 'nik_pemohon'],
  periksa: (k) =>
    meninggal(k)
      .filter((a) => teks(a, 'nik') !== '' && teks(a, 'nik') === teks(k.umum, 'nik_pemohon'))
      .map((a) => ({ path: 'nik_pemohon', isi: { nama: a.sebutan } })),
};
