/** The content that a name in the vault belongs to: itself, or what a copy was made from (`<hash>.<rest>`). */
export function hashDariNama(nama: string): string {
  return nama.split('.')[0] ?? nama;
}
