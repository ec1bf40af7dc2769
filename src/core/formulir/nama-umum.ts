/** A name as strangers may read it: first name and the initial of the next, `Siti R.`; titles before it are left out. */
export function namaUmum(nama: string): string {
  const kata = nama.split(/\s+/u).filter((k) => k !== '' && !k.endsWith('.'));
  const [depan = '', lanjut] = kata;
  const awal = judul(depan.replace(/,$/u, ''));
  const inisial = lanjut === undefined ? '' : /\p{L}/u.exec(lanjut)?.[0].toUpperCase();
  return inisial ? `${awal} ${inisial}.` : awal;
}

function judul(kata: string): string {
  const [huruf = '', ...sisa] = Array.from(kata.toLowerCase());
  return huruf.toUpperCase() + sisa.join('');
}
