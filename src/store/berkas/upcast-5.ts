/** Fields that shape 5 added, with what their absence meant: no content of the form was known at the loket. */
export const TAMBAHAN_5: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  dicatat: { awal: null },
  pemohon_diubah: { awal: null },
};
