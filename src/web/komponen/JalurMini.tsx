import { selaSetelah, type LangkahJalur, type ModelJalur } from './jalur-model.ts';

export interface JalurMiniProps extends ModelJalur {
  /** Read aloud in place of the picture: "Langkah n dari m". */
  readonly label: string;
  readonly lewat?: boolean | undefined;
}

/** The track in ten pixels: a box per step, a diamond per decision, a gap where the pemohon carries. */
export function JalurMini(p: JalurMiniProps) {
  const { lebar, jalur } = gambar(p);
  return (
    <svg
      class={p.lewat ? 'mj mj-lewat' : 'mj'}
      width={lebar}
      height="10"
      viewBox={`0 0 ${lebar} 10`}
      role="img"
      aria-label={p.label}
    >
      {jalur.nanti && <path d={jalur.nanti} />}
      {jalur.sudah && <path class="mj-s" d={jalur.sudah} />}
      {jalur.kini && <path class="mj-k" d={jalur.kini} />}
    </svg>
  );
}

function gambar(model: ModelJalur): { lebar: number; jalur: Record<LangkahJalur['state'], string> } {
  const jalur = { sudah: '', kini: '', nanti: '' };
  let x = 0;
  for (const l of model.langkah) {
    const putus = l.simbol === 'keputusan';
    jalur[l.state] += putus ? `M${x + 4.5} 0l5 5-5 5-5-5z` : `M${x} 2h8v6h-8z`;
    x += putus ? 11 : 10;
    if (selaSetelah(model, l.nomor)) x += 9;
  }
  return { lebar: Math.max(x - 2, 8), jalur };
}
