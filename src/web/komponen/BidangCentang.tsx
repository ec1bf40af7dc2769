import { kaitan, PesanBidang, TeksLabel, type BidangDasar } from './Bidang.tsx';

export interface BidangCentangProps extends BidangDasar {
  readonly dicentang?: boolean | undefined;
  /** Value posted when ticked; "ya" when left out. */
  readonly nilai?: string | undefined;
}

/** One checkbox with its sentence. */
export function BidangCentang(p: BidangCentangProps) {
  return (
    <div class={p.penuh ? 'bidang penuh' : 'bidang'}>
      <div class="centang">
        <label for={p.id}>
          <input
            {...kaitan(p)}
            type="checkbox"
            id={p.id}
            name={p.nama ?? p.id}
            value={p.nilai ?? 'ya'}
            checked={p.dicentang}
          />
          <span>
            <TeksLabel {...p} />
          </span>
        </label>
      </div>
      <PesanBidang {...p} />
    </div>
  );
}
