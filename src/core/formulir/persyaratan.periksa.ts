import { bentukPersyaratan, type Persyaratan } from './persyaratan.skema.ts';

interface Cacat {
  readonly jalur: (string | number)[];
  readonly pesan: string;
}

const kembar = (jalur: string, daftar: readonly { readonly kunci: string }[]): readonly Cacat[] => {
  const kunci = daftar.map((d) => d.kunci);
  const duaKali = kunci.find((k, i) => kunci.indexOf(k) !== i);
  return duaKali === undefined ? [] : [{ jalur: [jalur], pesan: `Kunci "${duaKali}" dipakai dua kali.` }];
};

const cacatKeperluan = (data: Persyaratan): readonly Cacat[] => {
  const kelompok = new Set(data.kelompok.map((k) => k.kunci));
  const syarat = new Set(data.syarat.map((s) => s.kunci));
  return data.keperluan.flatMap((k, nomor) => {
    const cacat = k.syarat
      .filter((s) => !syarat.has(s))
      .map((s) => ({
        jalur: ['keperluan', nomor, 'syarat'],
        pesan: `Syarat "${s}" tidak ada di daftar syarat.`,
      }));
    if (kelompok.has(k.kelompok)) return cacat;
    return [
      ...cacat,
      { jalur: ['keperluan', nomor, 'kelompok'], pesan: `Kelompok "${k.kelompok}" tidak dikenal.` },
    ];
  });
};

const cacatTambahan = (data: Persyaratan): readonly Cacat[] => {
  const keperluan = new Set(data.keperluan.map((k) => k.kunci));
  return data.tambahan_setempat.flatMap((t, nomor) => {
    const asing = t.keperluan?.find((k) => !keperluan.has(k));
    const cacat: Cacat[] = [];
    if (asing !== undefined) {
      cacat.push({
        jalur: ['tambahan_setempat', nomor, 'keperluan'],
        pesan: `Keperluan "${asing}" tidak dikenal.`,
      });
    }
    if (t.aktif && t.dasar === null) {
      const pesan = 'Tulis dulu dasar setempatnya. Tanpa dasar, syarat tambahan tidak boleh diminta.';
      cacat.push({ jalur: ['tambahan_setempat', nomor, 'dasar'], pesan });
    }
    return cacat;
  });
};

/** The whole schema of a persyaratan file: shape and sense (no dangling keys, no local extra without a named basis). */
export const skemaPersyaratan = bentukPersyaratan.superRefine((data, konteks) => {
  const cacat = [
    ...kembar('kelompok', data.kelompok),
    ...kembar('keperluan', data.keperluan),
    ...kembar('syarat', [...data.syarat, ...data.tambahan_setempat]),
    ...kembar('alasan_kurang', data.alasan_kurang),
    ...cacatKeperluan(data),
    ...cacatTambahan(data),
  ];
  for (const { jalur, pesan } of cacat) konteks.addIssue({ code: 'custom', path: jalur, message: pesan });
});
