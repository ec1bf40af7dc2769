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
    const isi = new DataTransfer();
    for (const f of [...(medan.files ?? []), ...kembali]) isi.items.add(f);
    if (kembali.length > 0) medan.files = isi.files;
  });
  medan.addEventListener('change', () => {
    const dipilih = [...(medan.files ?? [])];
    medan.value = '';
    if (!medan.multiple) for (const b of [...daftar.children]) b.querySelector('button')?.click();
    for (const berkas of dipilih) satu(berkas);
  });

  function satu(berkas: File): void {
    const [li, nama, ket, maju] = [buat('li'), buat('b'), buat('p'), document.createElement('progress')];
    ket.setAttribute('role', 'status');
    nama.textContent = berkas.name;
    const batal = new AbortController();
    const id = document.createElement('input');
    id.type = 'hidden';
    id.name = `_unggahan.${medan.name}`;
    const lewat = (): void => void kembali.splice(0, kembali.length, ...kembali.filter((f) => f !== berkas));
    const hapus = tombol(KATA.hapus, berkas.name, () => {
      batal.abort();
      lewat();
      li.remove();
      medan.focus();
    });
    const lagi = tombol(KATA.cobaLagi, berkas.name, () => {
      lewat();
      lagi.remove();
      mulai();
    });
    li.append(nama, hapus, maju, ket);
    daftar.append(li);
    mulai();

    function mulai(): void {
      milik.mulai();
      ket.textContent = KATA.menunggu;
      maju.hidden = false;
      giliran = giliran.then(async () => milik.usai(await jalan()));
    }

    /** True where the form may go on without this file or with it. */
    async function jalan(): Promise<boolean> {
      try {
        if (batal.signal.aborted) return true;
        ket.textContent = KATA.menyiapkan;
        const { isi, kurang } = await siapkan(berkas, medan.dataset['asli'] !== undefined);
        for (const p of li.querySelectorAll('.ragu')) p.remove();
        for (const k of kurang) ket.before(buat('p', 'ragu', MUTU[k]));
        maju.max = isi.size;
        id.value = await kirim({
          ...{ alamat, isi, nama: berkas.name, batal: batal.signal },
          kabari: (diterima) => {
            if (diterima !== null) maju.value = diterima;
            ket.textContent =
              diterima === null ? KATA.terputus : KATA.mengirim(Math.floor((diterima * 100) / isi.size));
          },
        });
        li.append(id);
        ket.textContent = KATA.masuk;
        return true;
      } catch (sebab) {
        return batal.signal.aborted || gagal(sebab);
      } finally {
        maju.hidden = true;
      }
    }

    function gagal(sebab: unknown): boolean {
      if (sebab instanceof Ditolak) {
        ket.className = 'salah';
        ket.textContent = sebab.message;
        return false;
      }
      // The file itself goes with the form, as it would without this script.
      kembali.push(berkas);
      if (sebab instanceof LewatForm) {
        ket.textContent = KATA.lewatForm;
        return true;
      }
      ket.textContent = KATA.gagal;
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
