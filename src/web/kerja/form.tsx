import { tandaBerlaku } from '../../core/berkas/berkas.ts';
import { kolom } from '../../core/formulir/form.ts';
import type { Form } from '../../core/formulir/form.skema.ts';
import { ambil, type Isian } from '../../core/formulir/isian.ts';
import type { Catatan } from '../../core/formulir/periksa.ts';
import { dariPost, kePost } from '../../core/formulir/post.ts';
import { rapikan } from '../../core/formulir/rapikan.ts';
import { bacaTindakan, terapkanTindakan } from '../../core/formulir/tindakan-baris.ts';
import { periksaForm } from '../../core/keluarga/periksa-form.ts';
import { kegiatan } from '../../core/sop/lookup.ts';
import { KATA_FORM } from '../kata/form-kerja.ts';
import { BagianFormulir } from '../komponen/BagianFormulir.tsx';
import { BidangRadio } from '../komponen/BidangRadio.tsx';
import { BilahPutusan } from '../komponen/BilahPutusan.tsx';
import { RingkasanKesalahan } from '../komponen/RingkasanKesalahan.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import { type BahanKerja, labelTindakan } from './bahan.ts';
import type { Pembaca } from './baca.ts';
import { AsalIsian } from './AsalIsian.tsx';
import { BagianIsian } from './BagianIsian.tsx';
import { BidangForm } from './BidangForm.tsx';
import { DokumenForm } from './DokumenForm.tsx';
import { FormKerja } from './FormKerja.tsx';
import { konteksForm } from './konteks-form.ts';

/** What stands in the form now: the draft, else the last saved content, else what is known already. */
export function isianKini(bahan: BahanKerja): Isian {
  const { form } = bahan.naskah;
  const typed = Object.keys(bahan.ketikan).length > 0;
  if (typed) return dariPost(form, bahan.ketikan);
  return bahan.isian ?? bahan.isianAwal;
}

/** Work area of the form isian: every field of the definition, members as rows, warnings beside their cause. */
export function AreaForm({ bahan }: { readonly bahan: BahanKerja }) {
  const { form } = bahan.naskah;
  const isian = isianKini(bahan);
  const { peringatan } = periksaForm(form, isian, konteksForm(bahan));
  return (
    <>
      <AsalIsian bahan={bahan} />
      <DokumenForm bahan={bahan} />
      <FormKerja bahan={bahan} perintah="isi_form" kelas="formulir" id="form" simpan>
        {/* Enter in a field must mean "save", never "remove a row": the first button of the form is what Enter presses. */}
        <button type="submit" name="aksi" value="simpan" class="sr" tabIndex={-1} aria-hidden="true">
          {KATA_FORM.simpan}
        </button>
        <RingkasanKesalahan daftar={bahan.kesalahan} />
        {form.bagian.map((bagian) => (
          <BagianIsian
            key={bagian.kunci}
            bahan={bahan}
            bagian={bagian}
            isian={isian}
            peringatan={peringatan}
          />
        ))}
        {form.kelompok && <Rombongan bahan={bahan} form={form} isian={isian} peringatan={peringatan} />}
        <TandaPemohon bahan={bahan} />
        <BilahPutusan utama={KATA_FORM.jumlah(isian.baris.length)} rinci={form.kode}>
          <Tombol ukuran="besar" nama="aksi" nilai="cetak" ikon="printer">
            {KATA_FORM.simpanCetak}
          </Tombol>
          <Tombol jenis="utama" ukuran="besar" nama="aksi" nilai="teruskan" pintasan="Ctrl+Enter">
            {labelTindakan(bahan, 'isi_form')}
          </Tombol>
        </BilahPutusan>
      </FormKerja>
    </>
  );
}

interface RombonganProps {
  readonly bahan: BahanKerja;
  readonly form: Form;
  readonly isian: Isian;
  readonly peringatan: readonly Catatan[];
}

function Rombongan({ bahan, form, isian, peringatan }: RombonganProps) {
  const { kelompok } = form;
  if (!kelompok) return null;
  const salah = bahan.kesalahan.map((k) => ({ path: k.id, pesan: k.pesan }));
  const baris = isian.baris.length === 0 ? [{}] : isian.baris;
  return (
    <div id={kelompok.kunci}>
      {baris.map((b, n) => (
        <BagianFormulir judul={`${kelompok.sebutan} ${n + 1}`} id={`${kelompok.kunci}-${n}`}>
          {kolom(form).map((field) => {
            const path = `${kelompok.kunci}.${n}.${field.kunci}`;
            return (
              <BidangForm
                key={path}
                field={field}
                path={path}
                nilai={ambil(b, field.kunci)}
                kode={bahan.naskah.kode}
                galat={pesan(salah, path)}
                saran={pesan(peringatan, path)}
              />
            );
          })}
          <div class="deret penuh">
            <Tombol
              ukuran="kecil"
              nama="baris"
              nilai={`naik:${n}`}
              label={KATA_FORM.naik(kelompok.sebutan, n + 1)}
            >
              {KATA_FORM.naikPendek}
            </Tombol>
            <Tombol
              ukuran="kecil"
              nama="baris"
              nilai={`turun:${n}`}
              label={KATA_FORM.turun(kelompok.sebutan, n + 1)}
            >
              {KATA_FORM.turunPendek}
            </Tombol>
            <Tombol
              ukuran="kecil"
              nama="baris"
              nilai={`hapus:${n}`}
              label={KATA_FORM.hapus(kelompok.sebutan, n + 1)}
            >
              {KATA_FORM.hapusPendek}
            </Tombol>
          </div>
        </BagianFormulir>
      ))}
      {peringatan
        .filter((p) => p.path === kelompok.kunci)
        .map((p) => (
          <p class="petunjuk">{p.pesan}</p>
        ))}
      <div class="deret">
        <Tombol nama="baris" nilai="tambah" ikon="plus">
          {KATA_FORM.tambah(kelompok.sebutan)}
        </Tombol>
      </div>
    </div>
  );
}

/** The signature before the official, where the SOP has one and it does not stand already. */
function TandaPemohon({ bahan }: { readonly bahan: BahanKerja }) {
  const tanda = tandaDiminta(bahan);
  if (tanda === undefined) return null;
  const stands = tandaBerlaku(bahan.berkas, tanda) !== undefined;
  return (
    <BagianFormulir judul={KATA_FORM.tandaJudul}>
      {stands && <p class="penuh">{KATA_FORM.tandaMasihBerlaku}</p>}
      <BidangRadio
        id="pemohon"
        label={KATA_FORM.tandaLabel}
        nilai={[bahan.ketikan['pemohon'] ?? ''].flat()[0]}
        penuh
        galat={bahan.kesalahan.find((k) => k.id === 'pemohon')?.pesan}
        pilihan={[
          { nilai: 'hadir', label: KATA_FORM.tandaHadir, ket: KATA_FORM.tandaHadirKet },
          { nilai: 'nanti', label: KATA_FORM.tandaNanti, ket: KATA_FORM.tandaNantiKet },
        ]}
      />
    </BagianFormulir>
  );
}

function tandaDiminta({ sop, berkas }: Pick<BahanKerja, 'sop' | 'berkas'>): string | undefined {
  if (berkas.posisi.di !== 'langkah') return undefined;
  const hop = kegiatan(sop, berkas.posisi.langkah).bacaan.ya.find((h) => h.jenis === 'tanda_tangan');
  return hop?.jenis === 'tanda_tangan' ? hop.tanda : undefined;
}

function pesan(daftar: readonly Catatan[], path: string): string | undefined {
  return daftar.find((c) => c.path === path)?.pesan;
}

/** Every field of every row as empty text: a row without content must come back as a row. */
function barisKosong(form: Form, { baris }: Isian): Record<string, string> {
  const kunci = form.kelompok?.kunci ?? '';
  return Object.fromEntries(
    baris.flatMap((_, n) => kolom(form).map((f) => [`${kunci}.${n}.${f.kunci}`, ''])),
  );
}

/** Reads the posted form: row buttons and "save and print" keep a draft; going on needs a complete form. */
export const bacaForm: Pembaca<'isi_form'> = (kiriman, bahan) => {
  const { form } = bahan.naskah;
  const typed = dariPost(form, kiriman.isi);
  const baris = kiriman.teks('baris');
  const pemohon = kiriman.teks('pemohon');
  const ketikan = (isian: Isian) => ({ ...barisKosong(form, isian), ...kePost(form, isian), pemohon });
  if (bacaTindakan(baris)) {
    // A form begins with one empty row on the screen, which the post carries like any other.
    return {
      ok: 'simpan',
      ketikan: ketikan(terapkanTindakan(form, typed, baris)),
      jangkar: form.kelompok?.kunci ?? 'form',
    };
  }
  const aksi = kiriman.teks('aksi');
  if (aksi !== 'teruskan')
    return { ok: 'simpan', ketikan: ketikan(typed), ke: aksi === 'cetak' ? 'cetak' : 'form' };

  const { kesalahan, lengkap } = periksaForm(form, typed, konteksForm(bahan));
  const tanda = tandaDiminta(bahan);
  const bersih = rapikan(form, typed);
  const salah = kesalahan.map((k) => ({ id: k.path, pesan: k.pesan }));
  const sama = bahan.isian !== null && JSON.stringify(rapikan(form, bahan.isian)) === JSON.stringify(bersih);
  const berlaku = tanda !== undefined && sama && tandaBerlaku(bahan.berkas, tanda) !== undefined;
  if (tanda !== undefined && !berlaku && pemohon !== 'hadir' && pemohon !== 'nanti') {
    salah.push({ id: 'pemohon', pesan: KATA_FORM.tandaWajib });
  }
  if (salah.length > 0) return { ok: false, kesalahan: salah };
  return {
    ok: true,
    perintah: ({ rujuk }) => ({
      jenis: 'isi_form',
      isian: rujuk(bersih),
      lengkap,
      pemohon: pemohon === 'hadir' && !berlaku ? 'hadir' : null,
    }),
  };
};
