import type { ComponentChildren } from 'preact';
import { UMUM } from '../kata/umum.ts';
import { Ikon } from './Ikon.tsx';

/** What every kind of field has. The id is also the anchor that RingkasanKesalahan links to. */
export interface BidangDasar {
  readonly id: string;
  /** Name in the posted form; the id when left out. */
  readonly nama?: string | undefined;
  readonly label: string;
  readonly petunjuk?: string | undefined;
  /** What is wrong and how to mend it. */
  readonly galat?: string | undefined;
  /** A doubt that does not stop the form (for example a date unlike the NIK). */
  readonly saran?: string | undefined;
  /** Says "(boleh kosong)" beside the label. */
  readonly opsional?: boolean | undefined;
  /** Never kept by the draft store of the browser. */
  readonly rahasia?: boolean | undefined;
  /** Takes the whole row of a two-column Petak. */
  readonly penuh?: boolean | undefined;
}

/** Attributes that tie an input to its hint and error. */
export function kaitan({ id, petunjuk, galat, saran }: BidangDasar) {
  const ids = [petunjuk && `${id}-p`, saran && `${id}-s`, galat && `${id}-g`].filter(Boolean);
  return {
    'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined,
    'aria-invalid': galat ? ('true' as const) : undefined,
  };
}

/** Hint, doubt and error lines, with the ids that kaitan() names. */
export function PesanBidang({ id, petunjuk, galat, saran }: BidangDasar) {
  return (
    <>
      {petunjuk && (
        <p class="petunjuk" id={`${id}-p`}>
          {petunjuk}
        </p>
      )}
      {saran && (
        <p class="galat-b saran" id={`${id}-s`}>
          <Ikon nama="info" kecil />
          {saran}
        </p>
      )}
      {galat && (
        <p class="galat-b" id={`${id}-g`}>
          <Ikon nama="triangle-alert" kecil />
          {galat}
        </p>
      )}
    </>
  );
}

/** The words of a label, with "(boleh kosong)" where so. */
export function TeksLabel({ label, opsional }: BidangDasar) {
  return (
    <>
      {label}
      {opsional && <small> ({UMUM.bolehKosong})</small>}
    </>
  );
}

/** Frame of a field with one input: label, hint, input, error. */
export function Bidang(p: BidangDasar & { readonly children?: ComponentChildren }) {
  return (
    <div class={p.penuh ? 'bidang penuh' : 'bidang'} data-rahasia={p.rahasia ? '' : undefined}>
      <label class="lbl" for={p.id}>
        <TeksLabel {...p} />
      </label>
      {p.children}
      <PesanBidang {...p} />
    </div>
  );
}

/** Frame of a field of several inputs: a fieldset whose first input carries the id. */
export function BidangKelompok(
  p: BidangDasar & { readonly radio?: boolean | undefined; readonly children?: ComponentChildren },
) {
  const { 'aria-describedby': uraian, 'aria-invalid': salah } = kaitan(p);
  return (
    <fieldset
      class={p.penuh ? 'bidang penuh' : 'bidang'}
      role={p.radio ? 'radiogroup' : undefined}
      aria-describedby={uraian}
      aria-invalid={p.radio ? salah : undefined}
      data-rahasia={p.rahasia ? '' : undefined}
    >
      <legend class="lbl">
        <TeksLabel {...p} />
      </legend>
      {p.children}
      <PesanBidang {...p} />
    </fieldset>
  );
}
