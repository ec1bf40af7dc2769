import type { ComponentChildren } from 'preact';
import { alamat } from '../alamat.ts';
import type { JenisPerintah } from '../../core/berkas/perintah.ts';
import { CatatanDraf } from '../komponen/CatatanDraf.tsx';
import type { BahanKerja } from './bahan.ts';

export interface FormKerjaProps {
  readonly bahan: Pick<BahanKerja, 'kunci' | 'berkas' | 'idem' | 'penugasan' | 'draf'>;
  readonly perintah: JenisPerintah;
  readonly kelas?: string | undefined;
  readonly id?: string | undefined;
  /** True when files are sent. */
  readonly unggah?: boolean | undefined;
  /** True when the browser may keep a draft (never NIK, never files). */
  readonly simpan?: boolean | undefined;
  /** True for the checklist whose counter and buttons follow the verdicts. */
  readonly periksa?: boolean | undefined;
  readonly children?: ComponentChildren;
}

/** The form of a press: where it goes, which version it saw, as whom, and the key that makes a second press harmless. */
export function FormKerja({ bahan, perintah, kelas, id, unggah, simpan, periksa, children }: FormKerjaProps) {
  const draf = simpan && bahan.draf?.perintah === perintah ? bahan.draf : undefined;
  return (
    <form
      class={kelas}
      id={id}
      method="post"
      action={alamat.perintah(bahan.kunci, perintah)}
      encType={unggah ? 'multipart/form-data' : undefined}
      data-simpan={simpan ? `${bahan.berkas.id}.${perintah}` : undefined}
      data-draf={draf && alamat.draf(bahan.kunci, perintah)}
      data-draf-dilihat={draf?.dilihat ?? undefined}
      data-periksa={periksa ? '' : undefined}
    >
      <input type="hidden" name="_versi" value={String(bahan.berkas.versi)} />
      <input type="hidden" name="_idem" value={bahan.idem} />
      <input type="hidden" name="_sebagai" value={bahan.penugasan.id} />
      {children}
      {draf && <CatatanDraf kata={draf.kata} aksiBuang={alamat.draf(bahan.kunci, perintah, 'buang')} />}
    </form>
  );
}
