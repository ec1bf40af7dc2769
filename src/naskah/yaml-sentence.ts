import type { ErrorCode } from 'yaml';

/** What is wrong with the YAML itself, for the person who edits the file. */
export function yamlSentence(code: ErrorCode): string {
  return `YAML tidak terbaca: ${SENTENCES[code] ?? 'penulisannya keliru di sini'}.`;
}

const SENTENCES: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT:
    'baris ini menjorok tidak sama dengan yang setingkat, atau kurung sebelum baris ini belum ditutup',
  TAB_AS_INDENT: 'baris ini dijorokkan dengan tab; gunakan spasi',
  DUPLICATE_KEY: 'kunci ini ditulis dua kali',
  MISSING_CHAR: 'ada tanda kutip, kurung, koma, atau titik dua yang kurang',
  BLOCK_AS_IMPLICIT_KEY: 'titik dua di sini membingungkan; beri tanda kutip pada teksnya',
  MULTILINE_IMPLICIT_KEY: 'kunci tidak boleh lebih dari satu baris; mungkin titik duanya kurang',
  UNEXPECTED_TOKEN: 'ada tanda yang tidak pada tempatnya',
  BAD_SCALAR_START: 'teks ini perlu diberi tanda kutip',
  BAD_ALIAS: 'rujukan dengan tanda bintang ini tidak dikenal',
};
