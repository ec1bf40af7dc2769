/** A mobile number as wa.me wants it: digits with country code, no plus. Undefined when it is no Indonesian mobile. */
export function nomorWa(telepon: string): string | undefined {
  const angka = telepon.replaceAll(/[\s().-]/gu, '').replace(/^\+/u, '');
  const lokal = angka.replace(/^(?:62|0)/u, '');
  return /^8\d{7,12}$/u.test(lokal) ? `62${lokal}` : undefined;
}
