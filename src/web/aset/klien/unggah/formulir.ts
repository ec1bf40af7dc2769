import { UNGGAH_KLIEN } from '../../../kata/unggah.ts';

/** Files of one form: while some are under way, pressing its button waits for them. */
export interface FormUnggah {
  readonly mulai: () => void;
  /** `baik`: the form may go on by itself if it waits. */
  readonly usai: (baik: boolean) => void;
  /** Called before the form is sent: what could not be sent ahead goes back into its field. */
  readonly sebelumKirim: (kerja: () => void) => void;
}

const semua = new WeakMap<HTMLFormElement, FormUnggah>();

/** The one of a form, made when first asked for. */
export function formUnggah(form: HTMLFormElement): FormUnggah {
  const ada = semua.get(form);
  if (ada) return ada;
  const kabar = document.createElement('p');
  kabar.setAttribute('role', 'status');
  const sebelum: (() => void)[] = [];
  let jalan = 0;
  let penekan: HTMLElement | null | undefined;
  // Before every other script that listens: they see whether it is held back.
  form.addEventListener(
    'submit',
    (e) => {
      kabar.remove();
      if (jalan === 0) {
        for (const kerja of sebelum) kerja();
        return;
      }
      e.preventDefault();
      penekan = e.submitter;
      kabar.textContent = UNGGAH_KLIEN.tunggu;
      (e.submitter ?? form).after(kabar);
    },
    true,
  );
  const baru: FormUnggah = {
    mulai: () => (jalan += 1),
    usai: (baik) => {
      jalan -= 1;
      if (penekan === undefined || (baik && jalan > 0)) return;
      const oleh = penekan;
      penekan = undefined;
      kabar.textContent = UNGGAH_KLIEN.tertahan;
      if (baik) form.requestSubmit(oleh);
    },
    sebelumKirim: (kerja) => sebelum.push(kerja),
  };
  semua.set(form, baru);
  return baru;
}
