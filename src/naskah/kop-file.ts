import { type Kop, skemaKop } from './kop-skema.ts';
import { pesanKantor } from './kantor-skema.ts';
import { DefinisiError } from './paket-formulir.ts';
import { parseYaml } from './yaml.ts';

/** Reads the text of a kop.yaml for an SOP with these units. @throws DefinisiError: `file:line: sentence` for each fault. */
export function parseKopFile(file: string, teks: string, unit: readonly string[]): Kop {
  const yaml = parseYaml(teks);
  if (!yaml.ok) throw new DefinisiError(yaml.errors.map((e) => `${file}:${e.line}: ${e.message}`));
  const di = (jalur: readonly PropertyKey[]): string =>
    `${file}:${yaml.lineOf(jalur.filter((bagian) => typeof bagian !== 'symbol'))}`;
  const hasil = skemaKop.safeParse(yaml.value, { error: pesanKantor });
  if (!hasil.success) {
    throw new DefinisiError(
      hasil.error.issues.map((isu) => {
        const [asing] = isu.code === 'unrecognized_keys' ? isu.keys : [];
        return `${di(asing === undefined ? isu.path : [...isu.path, asing])}: ${isu.message}`;
      }),
    );
  }
  const kurang = unit.filter((u) => !Object.hasOwn(hasil.data.kop, u));
  const lebih = Object.keys(hasil.data.kop).filter((u) => !unit.includes(u));
  const salah = [
    ...kurang.map((u) => `${di(['kop'])}: Kop untuk unit "${u}" belum ditulis.`),
    ...lebih.map((u) => `${di(['kop', u])}: Unit "${u}" tidak ada di sop.yaml.`),
  ];
  if (salah.length > 0) throw new DefinisiError(salah);
  return hasil.data;
}
