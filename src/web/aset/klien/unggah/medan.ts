import { MUTU, UNGGAH_KLIEN as KATA } from '../../../kata/unggah.ts';
import { formUnggah } from './formulir.ts';
import { Ditolak, kirim, LewatForm } from './kirim.ts';
import { siapkan } from './siapkan.ts';

let giliran: Promise<void> = Promise.resolve();

/** Sends what is chosen in a field, one file after another over the whole page, with a line for each. */
export function jagaMedan(medan: HTMLInputElement, alamat: string): void {
  const form = medan.form;
  if (!form) return;
  const milik = formUnggah(form);
  const daftar = buat('ul', 'unggah');
  daftar.setAttribute('aria-label', KATA.daftar);
  medan.after(daftar);
  const kembali: File[] = [];
  milik.sebelumKirim(() => {
    // In place of what was put back before: a page that was left and come back to sends nothing twice.
    const isi = new DataTransfer();
    for (const f of kembali) isi.items.add(f);
    if (daftar.firstChild) medan.files = isi.files;
  });
  medan.addEventListener('change', () => {
    const dipilih = [...(medan.files ?? [])];
    medan.value = '';
    if (!medan.multiple)
      for (const b of [...daftar.children]) b.querySelector<HTMLElement>('button:last-of-type')?.click();
    for (const berkas of dipilih) satu(berkas);
  });

  // No form goes silently without a file that was refused: that is taken out first.
  const tahan = (): void => medan.setCustomValidity(daftar.querySelector('.tolak')?.textContent ?? '');

  function satu(berkas: File): void {
    const [li, persen, ket] = [buat('li'), buat('span'), buat('p')];
    const maju = document.createElement('progress');
    maju.setAttribute('aria-label', berkas.name);
    ket.setAttribute('role', 'status');
    // Said when it changes, not at every step of the way.
    const kata = (teks: string, kelas = ''): void => {
      if (ket.textContent !== teks) ket.textContent = teks;
      ket.className = kelas;
    };
    const batal = new AbortController();
    const id = document.createElement('input');
    id.type = 'hidden';
    id.name = `_unggahan.${medan.name}`;
    const lewat = (): void => void kembali.splice(0, kembali.length, ...kembali.filter((f) => f !== berkas));
    const hapus = tombol(KATA.hapus, berkas.name, () => {
      batal.abort();
      lewat();
      li.remove();
      // It may have been put back for a press that was held.
      medan.value = '';
      tahan();
      medan.focus();
    });
    const lagi = tombol(KATA.cobaLagi, berkas.name, () => {
      lewat();
      lagi.remove();
      mulai();
    });
    li.append(buat('b', '', berkas.name), persen, hapus, maju, ket);
    daftar.append(li);
    mulai();

    function mulai(): void {
      milik.mulai();
      kata(KATA.menunggu);
      maju.hidden = false;
      giliran = giliran.then(async () => milik.usai(await jalan()));
    }

    /** True where the form may go on without this file or with it. */
    async function jalan(): Promise<boolean> {
      try {
        if (batal.signal.aborted) return true;
        kata(KATA.menyiapkan);
        const { isi, kurang } = await siapkan(berkas, medan.dataset['asli'] !== undefined);
        for (const p of li.querySelectorAll('.ragu')) p.remove();
        for (const k of kurang) ket.before(buat('p', 'ragu', MUTU[k]));
        maju.max = isi.size;
        id.value = await kirim({
          ...{ alamat, isi, nama: berkas.name, batal: batal.signal },
          kabari: (diterima) => {
            if (diterima === null) return kata(KATA.terputus, 'salah');
            maju.value = diterima;
            persen.textContent = `${Math.floor((diterima * 100) / isi.size)} %`;
            kata(KATA.mengirim);
          },
        });
        li.append(id);
        kata(KATA.masuk);
        return true;
      } catch (sebab) {
        return batal.signal.aborted || gagal(sebab);
      } finally {
        maju.hidden = true;
        persen.textContent = '';
      }
    }

    function gagal(sebab: unknown): boolean {
      if (sebab instanceof Ditolak) {
        kata(sebab.message, 'tolak');
        tahan();
        return false;
      }
      // The file itself goes with the form, as it would without this script.
      kembali.push(berkas);
      if (sebab instanceof LewatForm) {
        kata(KATA.lewatForm);
        return true;
      }
      kata(KATA.gagal, 'salah');
      hapus.before(lagi);
      return false;
    }
  }
}

function buat(jenis: string, kelas = '', teks = ''): HTMLElement {
  const e = document.createElement(jenis);
  if (kelas) e.className = kelas;
  e.textContent = teks;
  return e;
}

function tombol(kata: string, untuk: string, kerja: () => void): HTMLButtonElement {
  const t = document.createElement('button');
  t.type = 'button';
  t.textContent = kata;
  t.setAttribute('aria-label', `${kata}: ${untuk}`);
  t.addEventListener('click', kerja);
  return t;
}
