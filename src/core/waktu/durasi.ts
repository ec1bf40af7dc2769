/** Office minutes of a full working day: 37.5 hours over five days (Perpres 21/2023 art. 3). */
export const MENIT_HARI_KERJA = 450;

/** Up to this many minutes are written as minutes alone. */
const BATAS_MENIT = 120;

interface Satuan {
  readonly menit: string;
  readonly menitHari: number;
}

const tulis = (menit: number, { menit: satuan, menitHari }: Satuan): string => {
  if (menit <= BATAS_MENIT) return `${menit} ${satuan}`;
  const hari = Math.floor(menit / menitHari);
  const jam = Math.floor((menit - hari * menitHari) / 60);
  // From two days on the odd hours say nothing any more; below that they do.
  if (hari >= 2) return `${hari} hari kerja`;
  if (hari === 1) return jam === 0 ? '1 hari kerja' : `1 hari kerja ${jam} jam`;
  const lebih = menit % 60;
  return lebih === 0 ? `${jam} jam` : `${jam} jam ${lebih} ${satuan}`;
};

/** Office minutes for lists, rounded down: `6 mnt`, `3 jam 10 mnt`, `1 hari kerja 2 jam`, `2 hari kerja`. */
export const durasi = (menit: number, menitHari = MENIT_HARI_KERJA): string =>
  tulis(Math.max(0, Math.floor(menit)), { menit: 'mnt', menitHari });

/** The same for sentences: `6 menit`, `3 jam 10 menit`. */
export const durasiPanjang = (menit: number, menitHari = MENIT_HARI_KERJA): string =>
  tulis(Math.max(0, Math.floor(menit)), { menit: 'menit', menitHari });

/**
 * What is left or overdue, for lists: `Sisa 6 mnt`, `Lewat 36 mnt`. Negative `sisa` is overdue.
 * A part of a minute left still counts as a minute; being late shows at least 1, never `Lewat 0 mnt`.
 */
export const sisaAtauLewat = (sisa: number, menitHari = MENIT_HARI_KERJA): string =>
  sisa < 0 ? `Lewat ${durasi(Math.max(1, -sisa), menitHari)}` : `Sisa ${durasi(Math.ceil(sisa), menitHari)}`;

/** The same for a heading, beside its allowance in minutes: `Sisa 6 menit dari 15`, `Lewat 36 menit dari 15`. */
export const sisaDari = (sisa: number, jatah: number, menitHari = MENIT_HARI_KERJA): string => {
  const kata = sisa < 0 ? 'Lewat' : 'Sisa';
  const menit = sisa < 0 ? Math.max(1, -sisa) : Math.ceil(sisa);
  return `${kata} ${durasiPanjang(menit, menitHari)} dari ${Math.floor(jatah)}`;
};
