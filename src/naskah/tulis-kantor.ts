import { stringify } from 'yaml';
import type { Organisasi } from '../core/organisasi/organisasi.ts';
import { pelaksanaBertindak } from '../core/sop/lookup.ts';
import type { Sop } from '../core/sop/schema.ts';

/** The head of a kantor.yaml. */
export interface KepalaKantor {
  readonly kunci: string;
  readonly nama: string;
  readonly host: string | null;
  readonly zona: string;
}

const KEPALA = [
  ' Kantor, jabatan, dan pegawai. Ubah, simpan, lalu kirim lagi lewat menu Pegawai.',
  ' Yang dihapus dari berkas ini tidak dihapus dari Lajur.',
  ' unit dan pelaksana memakai kunci di SOP. awalan = huruf depan nomor berkas, berbeda di tiap kantor, misalnya G1.',
  ' kode = kode wilayah, misalnya 19.71.06. NIP dan nomor yang hanya angka ditulis dalam tanda kutip.',
  ' Penugasan lebih mudah di menu Penugasan; yang sudah berlaku tidak perlu ditulis di sini.',
].join('\n');

/**
 * Writes an organisation as the kantor.yaml that would enter it: sent back unchanged, it changes nothing. An office with
 * nothing in it yet gets one kantor for each unit of the SOP, with its posts, to be filled in.
 */
export function tulisKantor(kepala: KepalaKantor, organisasi: Organisasi, sop: Sop): string {
  const kantor = organisasi.kantor.length > 0 ? kantorAda(organisasi) : kerangka(sop);
  const isi = {
    bahasa: 1,
    tenant: { ...kepala, host: kepala.host ?? undefined },
    kantor,
    pegawai: organisasi.pegawai.map(({ akun, nama, nip, admin }) => ({
      akun,
      nama,
      nip: nip ?? undefined,
      admin: admin || undefined,
    })),
    penugasan: [],
  };
  const komentar = KEPALA.split('\n').map((b) => `#${b}`);
  return `${komentar.join('\n')}\n${stringify(isi, { lineWidth: 0, singleQuote: true })}`;
}

function kantorAda({ kantor, jabatan }: Organisasi): readonly object[] {
  return kantor.map((k) => ({
    kunci: k.id,
    unit: k.unit,
    nama: k.nama,
    kode: k.kode,
    awalan: k.awalan,
    induk: k.induk ?? undefined,
    alamat: k.alamat,
    telepon: k.telepon,
    jam_loket: k.jamLoket,
    jabatan: jabatan
      .filter((j) => j.kantor === k.id)
      .map((j) => ({ pelaksana: j.pelaksana, nama: j.nama, kunci: kunciJabatan(j.id) })),
  }));
}

/** The post's part of `<kantor>/<jabatan>`. */
function kunciJabatan(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

function kerangka(sop: Sop): readonly object[] {
  return sop.unit.map((u) => ({
    kunci: `${u.kunci}-satu`,
    unit: u.kunci,
    nama: '',
    kode: '',
    awalan: '',
    alamat: '',
    telepon: '',
    jam_loket: '08.00-15.30',
    jabatan: pelaksanaBertindak(sop)
      .filter((p) => p.unit === u.kunci)
      .map((p) => ({ pelaksana: p.kunci, nama: p.nama })),
  }));
}
