import { accessSync, constants } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Absolute path of the project folder, with a closing slash. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A failure that is told to the person at the keyboard in one sentence, without a stack trace. */
export class Sentence extends Error {}

/** Throws a Sentence when the project folder cannot be written by this user. */
export function requireWritableProject() {
  try {
    accessSync(ROOT, constants.W_OK);
  } catch {
    throw new Sentence(
      `Folder ${ROOT} tidak dapat ditulis oleh akun ini; salin Lajur ke folder milik Anda, lalu ulangi di sana.`,
    );
  }
}

/** Runs `work`; a Sentence is printed alone and ends with code 1, anything else keeps its stack trace. */
export async function sayFailures(work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Sentence)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
