/** Does a piece of work when its turn has come. */
export type Gerbang = <T>(kerja: () => Promise<T>) => Promise<T>;

/** Lets `banyak` pieces of work go on at once; the others wait in order, so that many uploads cannot fill the memory. */
export function gerbang(banyak: number): Gerbang {
  let kosong = banyak;
  const antre: (() => void)[] = [];
  return async (kerja) => {
    if (kosong > 0) kosong -= 1;
    else await new Promise<void>((maju) => antre.push(maju));
    try {
      return await kerja();
    } finally {
      const berikut = antre.shift();
      if (berikut) berikut();
      else kosong += 1;
    }
  };
}
