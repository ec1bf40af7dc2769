import type { Jabatan } from './jabatan.ts';
import type { Kantor } from './kantor.ts';
import type { Pegawai } from './pegawai.ts';
import type { StatusPenugasan } from './penugasan.ts';
import type { SuratPerintah } from './penugasan-tercatat.ts';

/** An appointment as a file says it: by account name, because ids are ours. */
export interface IsiPenugasan {
  readonly akun: string;
  readonly jabatan: string;
  readonly status: StatusPenugasan;
  readonly mulai: number;
  readonly sampai: number | null;
  readonly surat: SuratPerintah | null;
}

/** What an office enters about itself in one file; times in epoch ms, ends exclusive. */
export interface IsiKantor {
  readonly kantor: readonly Kantor[];
  readonly jabatan: readonly Jabatan[];
  readonly pegawai: readonly Omit<Pegawai, 'id'>[];
  readonly penugasan: readonly IsiPenugasan[];
}
