import type { IsiKantor } from '../core/organisasi/isi-kantor.ts';
import type { TemuanImpor } from '../core/organisasi/temuan-impor.ts';
import { awalHari, hariDariIso } from '../core/waktu/hari.ts';
import { ZONA, type Zona } from '../core/waktu/zona.ts';
import { kantorGanda, type Jalur } from './kantor-ganda.ts';
import { pesanKantor, skemaKantor, type NaskahKantorYaml } from './kantor-skema.ts';
import { parseYaml } from './yaml.ts';

/** A kantor.yaml that cannot be entered: one `file:line: sentence` for each problem. */
export class KantorFileError extends Error {
  override readonly name = 'KantorFileError';
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

/** The office that a kantor.yaml describes, and where in the file each part of it stands. */
export interface KantorFile {
  readonly tenant: {
    readonly id: string;
    readonly nama: string;
    readonly host: string | null;
    readonly zona: keyof typeof ZONA;
  };
  readonly isi: IsiKantor;
  /** `file:line: sentence` for a finding; without a line when the file does not speak of the entry. */
  readonly sebut: (temuan: TemuanImpor) => string;
}

/** Reads the text of a kantor.yaml. @throws KantorFileError with everything wrong in it. */
export function parseKantorFile(file: string, text: string): KantorFile {
  const yaml = parseYaml(text);
  if (!yaml.ok) throw new KantorFileError(yaml.errors.map((e) => `${file}:${e.line}: ${e.message}`));
  const di = (jalur: readonly PropertyKey[]): string =>
    `${file}:${yaml.lineOf(jalur.filter((bagian) => typeof bagian !== 'symbol'))}`;
  const hasil = skemaKantor.safeParse(yaml.value, { error: pesanKantor });
  if (!hasil.success) {
    throw new KantorFileError(
      hasil.error.issues.map((isu) => {
        const [asing] = isu.code === 'unrecognized_keys' ? isu.keys : [];
        return `${di(asing === undefined ? isu.path : [...isu.path, asing])}: ${isu.message}`;
      }),
    );
  }
  const naskah = hasil.data;
  const ganda = kantorGanda(naskah);
  if (ganda.length > 0) throw new KantorFileError(ganda.map((g) => `${di(g.jalur)}: ${g.kalimat}`));
  const jalur = jalurIsi(naskah);
  const { kunci: id, nama, host = null, zona } = naskah.tenant;
  return {
    tenant: { id, nama, host, zona },
    isi: isiKantor(naskah, ZONA[zona]),
    sebut: ({ temuan, keIsi }) => {
      const awal = keIsi === null ? undefined : jalur[temuan.daftar][keIsi];
      const bidang = temuan.bidang === null ? [] : [BIDANG[temuan.bidang] ?? temuan.bidang];
      return `${awal ? di([...awal, ...bidang]) : file}: ${temuan.kalimat}`;
    },
  };
}

/** Fields that have another name in the file. */
const BIDANG: Readonly<Record<string, string>> = {
  jamLoket: 'jam_loket',
  surat: 'surat_perintah',
  orang: 'akun',
};

function jalurIsi(naskah: NaskahKantorYaml): Readonly<Record<keyof IsiKantor, readonly Jalur[]>> {
  return {
    kantor: naskah.kantor.map((_, i) => ['kantor', i]),
    jabatan: naskah.kantor.flatMap((k, i) => k.jabatan.map((_, j) => ['kantor', i, 'jabatan', j])),
    pegawai: naskah.pegawai.map((_, i) => ['pegawai', i]),
    penugasan: naskah.penugasan.map((_, i) => ['penugasan', i]),
  };
}

function isiKantor(naskah: NaskahKantorYaml, zona: Zona): IsiKantor {
  return {
    kantor: naskah.kantor.map((k) => ({
      id: k.kunci,
      unit: k.unit,
      nama: k.nama,
      kode: k.kode,
      awalan: k.awalan,
      induk: k.induk ?? null,
      alamat: k.alamat,
      telepon: k.telepon,
      jamLoket: k.jam_loket,
    })),
    jabatan: naskah.kantor.flatMap((k) =>
      k.jabatan.map(({ pelaksana, nama, kunci = pelaksana }) => ({
        id: `${k.kunci}/${kunci}`,
        kantor: k.kunci,
        pelaksana,
        nama,
      })),
    ),
    pegawai: naskah.pegawai.map((p) => ({ ...p, nip: p.nip ?? null })),
    penugasan: naskah.penugasan.map(({ surat_perintah: surat = null, mulai, sampai, ...p }) => ({
      ...p,
      mulai: hari(mulai, 0, zona),
      sampai: sampai === undefined ? null : hari(sampai, 1, zona),
      surat,
    })),
  };
}

function hari(iso: string, tambah: number, zona: Zona): number {
  const ke = hariDariIso(iso);
  if (ke === undefined) throw new RangeError(`the schema let ${iso} through as a date`);
  return awalHari(ke + tambah, zona);
}
