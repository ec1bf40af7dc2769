import { bacaDefinisi, type HasilDefinisi } from './kesalahan-definisi.ts';
import type { Form } from './form.skema.ts';
import { skemaForm } from './form.periksa.ts';

/**
 * Reads a form definition from a parsed YAML value; `berkas` is its path relative to the SOP's folder, for the messages.
 * Never throws: a faulty file gives all its faults.
 */
export const bacaForm = (nilai: unknown, berkas: string): HasilDefinisi<Form> =>
  bacaDefinisi(skemaForm, nilai, berkas);
