import type { Berkas } from '../../core/berkas/berkas.ts';
import { sebutan } from '../../core/organisasi/penugasan.ts';
import { tanggalPendek, jamMenit } from '../../core/waktu/tanggal.ts';
import { PEMOHON, type Pembacaan } from '../../store/berkas/pembacaan.ts';
import { lembarKantor, sebutSurat } from '../cetak/sebut-surat.ts';
import { JEJAK } from '../kata/jejak.ts';
import type { Layar } from '../layar.ts';
import { namaButir } from '../monitor/nama-sebab.ts';
import { namaTempat } from '../tampilan/direktori.ts';

type Dibaca = Pembacaan & { readonly pada: number };

/** A look in words, the same for screen and file. */
export interface BarisJejak {
  readonly pada: string;
  readonly siapa: string;
  readonly jabatan: string;
  readonly apa: string;
  readonly rincian: string;
}

/** Who, as which post, what and when. `berkas` names its documents; without it a document is just one. */
export function barisJejak(layar: Layar, p: Dibaca, berkas?: Berkas): BarisJejak {
  const { zona } = layar.dunia.kalender;
  return {
    pada: `${tanggalPendek(p.pada, zona)} ${jamMenit(p.pada, zona)}`,
    siapa: p.orang === PEMOHON ? JEJAK.pemohon : (layar.dir.orang(p.orang)?.nama ?? JEJAK.tanpaOrang),
    jabatan: p.orang === PEMOHON ? JEJAK.lewatTautan : jabatan(layar, p.penugasan),
    apa: JEJAK.jenis[p.jenis],
    rincian: rincian(layar, p, berkas),
  };
}

function jabatan({ organisasi, dunia, dir }: Layar, id: string | null): string {
  const sop = dunia.naskah.sop.nilai;
  const p = organisasi.penugasan.find((x) => x.id === id);
  // A post that the SOP of another time had is still named by its office.
  if (!p) return JEJAK.tanpaJabatan;
  const ada = sop.pelaksana.some((l) => l.kunci === p.pelaksana);
  return ada ? sebutan(p.status, namaTempat(sop, dir, p)) : (dir.kantor(p.kantor)?.nama ?? '');
}

function rincian(layar: Layar, { jenis, perihal }: Dibaca, berkas: Berkas | undefined): string {
  switch (jenis) {
    case 'nik':
    case 'keluarga':
    case 'no_kk':
      return Object.entries(JEJAK.saat).find(([kunci]) => kunci === perihal)?.[1] ?? JEJAK.saatLain;
    case 'dokumen':
    case 'unduh': {
      if (perihal === 'kecil') return JEJAK.gambarKecil;
      const milik = Object.entries(berkas?.dokumen ?? {}).find(([, isi]) =>
        isi.some((d) => d.id === perihal),
      );
      return milik ? namaButir(layar.dunia.naskah.persyaratan.nilai, milik[0]) : '';
    }
    case 'cetak':
      return sebutSurat(perihal, lembarKantor(layar.dunia));
    case 'arsip':
      return JEJAK.versi(perihal.replace('-', ' '));
  }
}
