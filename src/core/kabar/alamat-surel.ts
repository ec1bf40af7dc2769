/** An e-mail address as people type it (a simple one, RFC 5321 in its plain form): trimmed; undefined when it is none. */
export function bacaSurel(teks: string): string | undefined {
  const rapi = teks.trim();
  return rapi.length <= 254 && /^[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,24}$/u.test(rapi)
    ? rapi
    : undefined;
}

/** `lajur@contoh.go.id` of `Kecamatan Gabek <lajur@contoh.go.id>`. */
export function alamatSaja(dari: string): string {
  return /<([^<>]+)>\s*$/u.exec(dari)?.[1] ?? dari.trim();
}
