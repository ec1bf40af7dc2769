import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { kePost } from '../../core/formulir/post.ts';
import { kirimanDari } from '../kiriman.ts';
import { KASUS_BURUK, type KasusBuruk } from '../../../test/keluarga/masukan-buruk.ts';
import { TABEL } from '../../../test/keluarga/tabel.ts';
import { berkasBaru, majuSampai, sedang } from '../../../test/web/kerja/periksa-contoh.ts';
import { bahanUji, bantuUji } from '../../../test/web/kerja/periksa-contoh-bahan.ts';
import { bacaForm } from './baca-form.ts';
import { AreaForm } from './form.tsx';
import type { BahanKerja } from './bahan.ts';

const berkas = majuSampai(berkasBaru(), sedang('isi_form'));

function bahan({ form, konteks }: Pick<KasusBuruk, 'form' | 'konteks'>): BahanKerja {
  const dasar = bahanUji(berkas);
  const { tanda, layanan } = konteks;
  const kini = Date.UTC(2026, 10, 24, 3);
  return {
    ...dasar,
    kini,
    naskah: { ...dasar.naskah, form, kode: konteks.buku, aturan: { tanda, layanan } },
  };
}

const tekan = (k: Pick<KasusBuruk, 'form' | 'konteks' | 'isian'>) =>
  bacaForm(kirimanDari({ ...kePost(k.form, k.isian), aksi: 'teruskan', pemohon: 'hadir' }), bahan(k));

const cari = (apa: string): KasusBuruk => {
  const k = KASUS_BURUK.find((b) => b.apa === apa);
  if (k === undefined) throw new RangeError(apa);
  return k;
};

describe('the press and the page', () => {
  it('refuses what a rule refuses, beside its cause', () => {
    const hasil = tekan(cari('istri meninggal, suami tetap kawin'));
    expect(hasil).toMatchObject({
      ok: false,
      kesalahan: [
        {
          id: 'anggota.0.status_kawin',
          pesan: 'MIRA ASTUTI meninggal. Ubah status kawin RUDI HARTONO menjadi CERAI MATI.',
        },
      ],
    });
  });

  it('takes what a rule only doubts', () => {
    const hasil = tekan(cari('kepala keluarga umur 15 tahun'));
    expect(hasil.ok === true && hasil.perintah(bantuUji)).toMatchObject({ jenis: 'isi_form', lengkap: true });
  });

  it('shows the doubt beside the field, and carries its rules for the browser', () => {
    const k = cari('kepala keluarga umur 15 tahun');
    const html = render(<AreaForm bahan={{ ...bahan(k), ketikan: { ...kePost(k.form, k.isian) } }} />);
    expect(html).toContain('Menurut NIK, kepala keluarga DEWI ANGGRAINI berumur di bawah 17 tahun.');
    expect(html).toContain('data-aturan="{&quot;form&quot;');
    expect(html).toContain('src="/aset/aturan.js"');
    expect(html).not.toContain('aturan-biodata');
    const lengkap = TABEL.find((t) => t.kunci === 'empat / tambah-kelahiran');
    if (lengkap === undefined) throw new RangeError('empat');
    const penuh = render(
      <AreaForm bahan={{ ...bahan(lengkap), ketikan: { ...kePost(lengkap.form, lengkap.isian) } }} />,
    );
    expect(penuh).toContain('src="/aset/aturan-biodata.js"');
  });
});
