import type { Kelompok } from '../../core/formulir/form.skema.ts';
import { ambil } from '../../core/formulir/isian.ts';
import { dalamKalimat } from '../../core/formulir/label.ts';
import { ditanyakan } from '../../core/formulir/rapikan.ts';
import { barisKepala } from '../../core/formulir/usulan.ts';
import { KATA_ANGGOTA } from '../kata/anggota.ts';
import { BidangPanjang } from '../komponen/BidangPanjang.tsx';
import { LipatanFormulir } from '../komponen/LipatanFormulir.tsx';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import { terketik } from './bahan.ts';
import { BarisForm } from './BarisForm.tsx';
import { keadaanBaris } from './keadaan-baris.ts';
import type { LayarForm } from './layar-form.ts';
import { barisTerhapus, namaTerhapus } from './terhapus.ts';

/** Rows that stand open at once although something is missing in them: more would bury the first. */
const TERBUKA = 4;

/** The rows of the form, anggota: each with a line that says how it stands, then how to add more. */
export function AnggotaForm({ layar, kelompok }: { readonly layar: LayarForm; readonly kelompok: Kelompok }) {
  const { isian, bahan } = layar;
  const baris = isian.baris.length === 0 ? [{}] : isian.baris;
  const keadaan = baris.map((_, ke) => keadaanBaris(layar, kelompok, ke));
  const belum = keadaan.flatMap((k, ke) => (k.kurang || k.kosong ? [ke] : [])).slice(0, TERBUKA);
  return (
    <div id={kelompok.kunci} class="formulir">
      <Terhapus layar={layar} kelompok={kelompok} />
      {baris.map((b, ke) => (
        <BarisForm
          key={ke}
          layar={layar}
          kelompok={kelompok}
          ke={ke}
          baris={b}
          terakhir={ke === baris.length - 1}
          buka={
            belum.includes(ke) ||
            keadaan[ke]?.salah === true ||
            (keadaan[ke]?.kosong === true && ke === baris.length - 1)
          }
        />
      ))}
      {layar.peringatan
        .filter((p) => p.path === kelompok.kunci)
        .map((p) => (
          <p class="petunjuk">{p.pesan}</p>
        ))}
      <div class="deret">
        {baris.length < kelompok.maks ? (
          <Tombol nama="baris" nilai="tambah" ikon="plus">
            {KATA_ANGGOTA.tambah(kelompok.sebutan)}
          </Tombol>
        ) : (
          <span class="petunjuk">{KATA_ANGGOTA.penuh(kelompok.maks)}</span>
        )}
        <SepertiKepala layar={layar} kelompok={kelompok} />
      </div>
      <Tempel layar={layar} sisa={terketik(bahan, 'tempel')} />
    </div>
  );
}

/** What was taken out by the last press, to be put back. */
function Terhapus({
  layar: { bahan },
  kelompok,
}: {
  readonly layar: LayarForm;
  readonly kelompok: Kelompok;
}) {
  const dulu = barisTerhapus(bahan.ketikan);
  if (dulu === undefined) return null;
  const nama = kelompok.field.find((f) => f.jenis === 'nama');
  const siapa = nama ? ambil(dulu.baris, nama.kunci).trim().toUpperCase() : '';
  return (
    <>
      {Object.entries({ ...dulu.baris, '': String(dulu.ke) }).map(([kunci, nilai]) => (
        <input key={kunci} type="hidden" name={namaTerhapus(kunci)} value={nilai} />
      ))}
      <Pemberitahuan
        isi={KATA_ANGGOTA.dihapus(siapa === '' ? `${kelompok.sebutan} ${dulu.ke + 1}` : siapa)}
        tindakan={
          <Tombol ukuran="kecil" ikon="undo" nama="baris" nilai="kembalikan">
            {KATA_ANGGOTA.urungkan}
          </Tombol>
        }
      />
    </>
  );
}

/** Offers what the head's row says for all rows in which it is still empty; nobody's religion is filled in unasked. */
function SepertiKepala({ layar, kelompok }: { readonly layar: LayarForm; readonly kelompok: Kelompok }) {
  const { form, isian, rapi } = layar;
  const kepala = barisKepala(form, isian);
  const [field] = kelompok.field.filter(
    (f) => f.usul !== undefined && 'kepala' in f.usul && ditanyakan(f, rapi.nilai),
  );
  if (kepala === undefined || field === undefined || ambil(kepala, field.kunci).trim() === '') return null;
  if (isian.baris.every((b) => ambil(b, field.kunci).trim() !== '')) return null;
  return (
    <>
      <Tombol nama="baris" nilai="seperti-kepala">
        {KATA_ANGGOTA.sepertiKepala}
      </Tombol>
      <span class="petunjuk">{KATA_ANGGOTA.sepertiKepalaKet(dalamKalimat(field.label))}</span>
    </>
  );
}

/** A list from a spreadsheet, pasted at once. */
function Tempel({ layar, sisa }: { readonly layar: LayarForm; readonly sisa: string }) {
  const isi = (
    <>
      <BidangPanjang
        id="tempel"
        label={KATA_ANGGOTA.tempelLabel}
        petunjuk={KATA_ANGGOTA.tempelPetunjuk}
        opsional
        rahasia
        penuh
        nilai={sisa}
        galat={layar.galat('tempel')}
        saran={sisa.trim() === '' ? undefined : KATA_ANGGOTA.tempelSisa}
      />
      <div class="deret penuh">
        <Tombol ukuran="kecil" nama="baris" nilai="tempel">
          {KATA_ANGGOTA.tempelPakai}
        </Tombol>
      </div>
    </>
  );
  return (
    <LipatanFormulir judul={KATA_ANGGOTA.tempelJudul} ket={KATA_ANGGOTA.tempelKet} buka={sisa.trim() !== ''}>
      {isi}
    </LipatanFormulir>
  );
}
