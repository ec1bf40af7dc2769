/** A field's label inside a sentence: `Nama lengkap` becomes `nama lengkap`, `RT lama` and `No. KK` stay. */
export const dalamKalimat = (label: string): string =>
  /^\p{Lu}{2}|^No\./u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
