import type { ComponentChildren } from 'preact';
import type { Field } from '../../core/formulir/form.skema.ts';
import { type BukuKode, daftarKode } from '../../core/formulir/kode.ts';
import { bagianTanggal } from '../../core/formulir/tanggal-isian.ts';
import { AJUAN } from '../kata/ajukan.ts';
import { Galat, kait } from '../pengaduan/FormPengaduan.tsx';

export interface BidangAjuanProps {
  readonly id: string;
  readonly label: string;
  readonly petunjuk?: string | undefined;
  readonly galat?: string | undefined;
  readonly nilai?: string | undefined;
  readonly opsional?: boolean | undefined;
  readonly papan?: 'numeric' | 'tel' | 'email' | undefined;
  readonly maks?: number | undefined;
  readonly lengkapi?: string | undefined;
  /** Its label is the heading of the page already. */
  readonly judul?: boolean | undefined;
}

/** Label, hint and error of a field, in the order in which they are read. */
function Rangka({
  id,
  label,
  petunjuk,
  galat,
  opsional,
  judul,
  children,
}: BidangAjuanProps & { readonly children: ComponentChildren }) {
  return (
    <>
      <label for={id} class={judul ? 'sr' : undefined}>
        {label} {opsional && !judul && <span class="opsi-u">({AJUAN.bolehKosong})</span>}
      </label>
      {petunjuk !== undefined && (
        <p class="kecil" id={`${id}-p`}>
          {petunjuk}
        </p>
      )}
      <Galat id={id} galat={galat} />
      {children}
    </>
  );
}

/** One line of text. */
export function TeksAjuan(p: BidangAjuanProps) {
  return (
    <Rangka {...p}>
      <input
        id={p.id}
        name={p.id}
        value={p.nilai}
        type={p.papan === 'tel' || p.papan === 'email' ? p.papan : 'text'}
        inputMode={p.papan}
        maxLength={p.maks ?? 200}
        autoComplete={p.lengkapi ?? 'off'}
        spellcheck={false}
        {...kait(p.id, p.galat, p.petunjuk !== undefined)}
      />
    </Rangka>
  );
}

/** A box to tick. */
export function CentangAjuan({
  id,
  label,
  dicentang,
  galat,
}: {
  readonly id: string;
  readonly label: string;
  readonly dicentang: boolean;
  readonly galat?: string | undefined;
}) {
  return (
    <>
      <Galat id={id} galat={galat} />
      <div class="centang-u">
        <input type="checkbox" id={id} name={id} value="ya" checked={dicentang} {...kait(id, galat)} />
        <label for={id}>{label}</label>
      </div>
    </>
  );
}

export interface PilihanAjuan {
  readonly nilai: string;
  readonly label: string;
  readonly ket?: string | undefined;
}

/** Choices under one another, each a whole line to press. */
export function RadioAjuan({
  id,
  legenda,
  pilihan,
  nilai,
  galat,
}: {
  readonly id: string;
  readonly legenda: string;
  readonly pilihan: readonly PilihanAjuan[];
  readonly nilai: string | undefined;
  readonly galat?: string | undefined;
}) {
  return (
    <fieldset {...kait(id, galat)}>
      <legend class="sr">{legenda}</legend>
      <Galat id={id} galat={galat} />
      {pilihan.map((p, ke) => {
        const ini = ke === 0 ? id : `${id}-${p.nilai}`;
        return (
          <div class="centang-u radio-u" key={p.nilai}>
            <input type="radio" id={ini} name={id} value={p.nilai} checked={p.nilai === nilai} />
            <label for={ini}>
              {p.label}
              {p.ket !== undefined && <span class="kecil">{p.ket}</span>}
            </label>
          </div>
        );
      })}
    </fieldset>
  );
}

export interface FieldAjuanProps {
  readonly field: Field;
  /** Name in the post. */
  readonly path: string;
  readonly nilai: string;
  readonly kode: BukuKode;
  readonly galat: string | undefined;
}

/** One field of a form definition, for a phone. */
export function FieldAjuan({ field, path, nilai, kode, galat }: FieldAjuanProps) {
  const umum = {
    id: path,
    label: field.label,
    petunjuk: field.bantuan,
    galat,
    nilai,
    opsional: !field.wajib,
  };
  switch (field.jenis) {
    case 'kode':
      return (
        <PilihAjuan
          {...umum}
          pilihan={daftarKode(kode, field.daftar ?? '').map((k) => ({ nilai: k.kode, label: k.nama }))}
        />
      );
    case 'pilihan':
      return <PilihAjuan {...umum} nilai={nilai || (field.mula ?? '')} pilihan={field.opsi ?? []} />;
    case 'tanggal':
      return <TanggalAjuan {...umum} />;
    case 'nik':
    case 'no_kk':
      return <TeksAjuan {...umum} papan="numeric" maks={30} />;
    case 'angka':
    case 'rt':
    case 'rw':
    case 'kodepos':
      return <TeksAjuan {...umum} papan="numeric" />;
    case 'telepon':
      return <TeksAjuan {...umum} papan="tel" />;
    case 'nama':
    case 'teks':
    case 'alamat':
      return <TeksAjuan {...umum} />;
  }
}

function PilihAjuan(p: BidangAjuanProps & { readonly pilihan: readonly PilihanAjuan[] }) {
  return (
    <Rangka {...p}>
      <select id={p.id} name={p.id} {...kait(p.id, p.galat, p.petunjuk !== undefined)}>
        <option value="">{AJUAN.pilih}</option>
        {p.pilihan.map((o) => (
          <option key={o.nilai} value={o.nilai} selected={o.nilai === p.nilai}>
            {o.label}
          </option>
        ))}
      </select>
    </Rangka>
  );
}

function TanggalAjuan({ id, label, petunjuk, galat, nilai = '', opsional }: BidangAjuanProps) {
  const isi = bagianTanggal(nilai);
  const satu = (apa: 'hari' | 'bulan' | 'tahun', kata: string, huruf: number) => (
    <div>
      <label for={apa === 'hari' ? id : `${id}.${apa}`} class="kecil">
        {kata}
      </label>
      <input
        id={apa === 'hari' ? id : `${id}.${apa}`}
        name={`${id}.${apa}`}
        value={isi[apa]}
        inputMode="numeric"
        maxLength={huruf}
        autoComplete="off"
        {...kait(id, galat, petunjuk !== undefined)}
      />
    </div>
  );
  return (
    <fieldset>
      <legend>
        {label} {opsional && <span class="opsi-u">({AJUAN.bolehKosong})</span>}
      </legend>
      {petunjuk !== undefined && (
        <p class="kecil" id={`${id}-p`}>
          {petunjuk}
        </p>
      )}
      <Galat id={id} galat={galat} />
      <div class="tiga-u">
        {satu('hari', AJUAN.hari, 10)}
        {satu('bulan', AJUAN.bulan, 10)}
        {satu('tahun', AJUAN.tahun, 10)}
      </div>
    </fieldset>
  );
}
