import { Bidang, kaitan, type BidangDasar } from './Bidang.tsx';

export interface BidangPanjangProps extends BidangDasar {
  readonly nilai?: string | undefined;
  readonly baris?: number | undefined;
  readonly maks?: number | undefined;
}

/** Several lines of text. */
export function BidangPanjang(p: BidangPanjangProps) {
  return (
    <Bidang {...p}>
      <textarea
        {...kaitan(p)}
        class="isian"
        id={p.id}
        name={p.nama ?? p.id}
        rows={p.baris ?? 3}
        maxLength={p.maks}
      >
        {p.nilai}
      </textarea>
    </Bidang>
  );
}
