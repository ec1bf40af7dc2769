import type { Persyaratan } from './persyaratan.skema.ts';
import { bentukTanya, type Jawaban, type Tanya } from './tanya.skema.ts';

interface Cacat {
  readonly jalur: (string | number)[];
  readonly pesan: string;
}

/** Nobody on a phone answers more than this many. */
const PALING_BANYAK = 3;

const tujuan = ({ ke, keperluan, saran }: Jawaban): readonly string[] =>
  [ke, keperluan, saran].filter((t) => t !== undefined);

const cacatKembar = ({ pertanyaan }: Tanya): readonly Cacat[] => {
  const kunci = pertanyaan.map((p) => p.kunci);
  return pertanyaan.flatMap((p, di) => {
    const jawaban = p.jawaban.map((j) => j.kunci);
    const dua = jawaban.find((k, ke) => jawaban.indexOf(k) !== ke);
    return [
      ...(kunci.indexOf(p.kunci) === di
        ? []
        : [{ jalur: ['pertanyaan', di], pesan: `Kunci "${p.kunci}" dipakai dua kali.` }]),
      ...(dua === undefined
        ? []
        : [{ jalur: ['pertanyaan', di, 'jawaban'], pesan: `Kunci "${dua}" dipakai dua kali.` }]),
    ];
  });
};

const cacatTujuan = (data: Tanya, { keperluan }: Persyaratan): readonly Cacat[] =>
  data.pertanyaan.flatMap((p, di) =>
    p.jawaban.flatMap((j, ke): readonly Cacat[] => {
      const jalur = ['pertanyaan', di, 'jawaban', ke];
      if (tujuan(j).length !== 1)
        return [{ jalur, pesan: `Jawaban "${j.kunci}" menuju tepat satu: ke, keperluan, atau saran.` }];
      if (j.ke !== undefined && !data.pertanyaan.some((q) => q.kunci === j.ke))
        return [{ jalur: [...jalur, 'ke'], pesan: `Pertanyaan "${j.ke}" tidak ada.` }];
      if (j.keperluan !== undefined && !keperluan.some((k) => k.kunci === j.keperluan))
        return [
          {
            jalur: [...jalur, 'keperluan'],
            pesan: `Keperluan "${j.keperluan}" tidak ada di persyaratan.yaml.`,
          },
        ];
      return [];
    }),
  );

/** One way through the questions, from the first to a service or a word of advice. */
interface Jalan {
  readonly pertanyaan: readonly string[];
  readonly jawaban: readonly Jawaban[];
}

/** Every way; one that asks too much or turns round is cut after one question too many. */
export function semuaJalan({ pertanyaan }: Tanya): readonly Jalan[] {
  const dari = (kunci: string | undefined, sudah: Jalan): readonly Jalan[] => {
    const p = pertanyaan.find((q) => q.kunci === kunci);
    if (!p || sudah.pertanyaan.length > PALING_BANYAK) return [sudah];
    return p.jawaban.flatMap((j) =>
      dari(j.ke, { pertanyaan: [...sudah.pertanyaan, p.kunci], jawaban: [...sudah.jawaban, j] }),
    );
  };
  return dari(pertanyaan[0]?.kunci, { pertanyaan: [], jawaban: [] });
}

const cacatJalan = (data: Tanya, { keperluan }: Persyaratan): readonly Cacat[] => {
  const jalan = semuaJalan(data);
  const panjang = jalan.find((j) => j.pertanyaan.length > PALING_BANYAK);
  if (panjang) {
    const pesan = `Lebih dari ${PALING_BANYAK} pertanyaan: ${panjang.pertanyaan.join(', ')}. Gabungkan pertanyaannya.`;
    return [{ jalur: ['pertanyaan'], pesan }];
  }
  const ditanya = new Set(jalan.flatMap((j) => j.pertanyaan));
  const sampai = new Set(jalan.map((j) => j.jawaban.at(-1)?.keperluan));
  return [
    ...data.pertanyaan.flatMap((p, di) =>
      ditanya.has(p.kunci)
        ? []
        : [{ jalur: ['pertanyaan', di], pesan: `Tidak ada jawaban yang menuju pertanyaan "${p.kunci}".` }],
    ),
    ...keperluan
      .filter((k) => !sampai.has(k.kunci))
      .map((k) => ({
        jalur: ['pertanyaan'],
        pesan: `Keperluan "${k.kunci}" tidak tercapai. Tambahkan jawaban yang menuju ke sana.`,
      })),
  ];
};

/** An answer may only rule out what stands under a condition, and of alternatives never all. */
const cacatTanpa = (data: Tanya, { keperluan, syarat }: Persyaratan): readonly Cacat[] =>
  semuaJalan(data).flatMap(({ pertanyaan, jawaban }): readonly Cacat[] => {
    const tuju = keperluan.find((k) => k.kunci === jawaban.at(-1)?.keperluan);
    const tanpa = jawaban.flatMap((j) => j.tanpa ?? []);
    if (tanpa.length === 0) return [];
    const jalur = ['pertanyaan', data.pertanyaan.findIndex((p) => p.kunci === pertanyaan.at(-1)), 'jawaban'];
    if (!tuju) return [{ jalur, pesan: '`tanpa` hanya pada jalan yang berakhir di sebuah keperluan.' }];
    const diminta = syarat.filter((s) => tuju.syarat.includes(s.kunci));
    const salah = tanpa.find((t) => {
      const ada = diminta.find((s) => s.kunci === t);
      return ada === undefined || (ada.bila === undefined && ada.salah_satu === undefined);
    });
    if (salah !== undefined)
      return [
        { jalur, pesan: `"${salah}" bukan syarat dengan \`bila\` atau \`salah_satu\` pada "${tuju.kunci}".` },
      ];
    const habis = diminta.find(
      (s) =>
        s.salah_satu !== undefined &&
        diminta.every((lain) => lain.salah_satu !== s.salah_satu || tanpa.includes(lain.kunci)),
    );
    return habis ? [{ jalur, pesan: `Semua pilihan "${habis.salah_satu}" pada "${tuju.kunci}" gugur.` }] : [];
  });

const cacatGambar = ({ gambar }: Tanya, { syarat, tambahan_setempat }: Persyaratan): readonly Cacat[] => {
  const ada = new Set([...syarat, ...tambahan_setempat].map((s) => s.kunci));
  return Object.keys(gambar)
    .filter((k) => !ada.has(k))
    .map((k) => ({ jalur: ['gambar', k], pesan: `Syarat "${k}" tidak ada di persyaratan.yaml.` }));
};

/** The schema of the questions of one office: shape, and that they lead everywhere and nowhere else. */
export const skemaTanya = (persyaratan: Persyaratan) =>
  bentukTanya.superRefine((data, konteks) => {
    const nama = [...cacatKembar(data), ...cacatTujuan(data, persyaratan), ...cacatGambar(data, persyaratan)];
    const cacat =
      nama.length > 0 ? nama : [...cacatJalan(data, persyaratan), ...cacatTanpa(data, persyaratan)];
    for (const { jalur, pesan } of cacat) konteks.addIssue({ code: 'custom', path: jalur, message: pesan });
  });
