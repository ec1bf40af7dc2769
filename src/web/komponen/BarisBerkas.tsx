import { DARI_KERTAS } from '../kata/blok.ts';
import { KATA_DISPOSISI } from '../kata/disposisi.ts';
import { TUGAS } from '../kata/tugas.ts';
import { JalurMini, type JalurMiniProps } from './JalurMini.tsx';
import { Tag } from './Tag.tsx';

/** A disposisi beside its berkas in the task box. */
export interface DisposisiBaris {
  /** "Segera"; left out where it is usual. */
  readonly sifat?: string | undefined;
  readonly mendesak?: boolean | undefined;
  /** Who sent it and what is asked, only until it is read. */
  readonly baru?: string | undefined;
}

export interface BarisBerkasProps {
  readonly nomor: string;
  readonly nama: string;
  /** After the number: "pisah KK, 2 anggota". */
  readonly ket: string;
  readonly href: string;
  /** What is to be done: "Periksa syarat". */
  readonly kerja: string;
  readonly jalur?: JalurMiniProps | undefined;
  /** "Sisa 6 mnt", "Lewat 36 mnt". */
  readonly waktu: string;
  /** "masuk 08.51", "dari ...". Replaced by "di loket" when the pemohon waits there. */
  readonly waktuKet?: string | undefined;
  readonly diLoket?: boolean | undefined;
  readonly dariKertas?: boolean | undefined;
  readonly disposisi?: DisposisiBaris | undefined;
  readonly lewat?: boolean | undefined;
  /** About to be late: said beside the minutes that are left. */
  readonly hampir?: boolean | undefined;
  readonly terpilih?: boolean | undefined;
  /** Address of a page or fragment holding this row's Intip; the script shows it when J and K come by. */
  readonly hrefIntip?: string | undefined;
}

/** One berkas in a task box; the whole row is the link. */
export function BarisBerkas(p: BarisBerkasProps) {
  return (
    <a
      class="baris"
      href={p.href}
      data-no={p.nomor}
      data-intip={p.hrefIntip}
      aria-current={p.terpilih ? 'true' : undefined}
    >
      <span>
        <b>{p.nama}</b>
        <span class="sub">
          <span class="angka">{p.nomor}</span>, {p.ket}
        </span>
        {p.dariKertas && <Tag warna="laut">{DARI_KERTAS.tanda}</Tag>}
      </span>
      <span class="kerja">
        {p.kerja}
        {p.jalur && <JalurMini {...p.jalur} />}
      </span>
      <span class={p.lewat ? 'waktu lewat' : 'waktu'}>
        <strong class="angka">{p.waktu}</strong>
        {p.hampir && <Tag warna="kunyit">{TUGAS.segeraLewat}</Tag>}
        {p.diLoket ? <span class="loket">{TUGAS.diLoket}</span> : !p.hampir && p.waktuKet}
      </span>
      {p.disposisi && <BarisDisposisi {...p.disposisi} />}
    </a>
  );
}

/** Who sent what, under the row. */
function BarisDisposisi({ sifat, mendesak, baru }: DisposisiBaris) {
  if (!sifat && !baru) return null;
  return (
    <span class="sub">
      {sifat && <Tag warna={mendesak ? 'merah' : 'kunyit'}>{sifat}</Tag>}
      {sifat && baru && ' '}
      {baru && (
        <>
          <Tag warna="laut">{KATA_DISPOSISI.baru}</Tag> {baru}
        </>
      )}
    </span>
  );
}
