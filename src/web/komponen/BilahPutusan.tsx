import type { ComponentChildren } from 'preact';

export interface BilahPutusanProps {
  /** "1 kurang, 1 belum dinilai" */
  readonly utama?: string | undefined;
  /** "3 dari 5 sudah sesuai" */
  readonly rinci?: string | undefined;
  /** Buttons, primary last. */
  readonly children: ComponentChildren;
}

/** Bar with the decision, at the foot of the work area; fixed on phones (set Halaman's bilah). */
export function BilahPutusan({ utama, rinci, children }: BilahPutusanProps) {
  return (
    <div class="putusan">
      <div class="hit" role="status" data-hitung>
        {utama && <b>{utama}</b>} {rinci && <span>{rinci}</span>}
      </div>
      {children}
    </div>
  );
}
