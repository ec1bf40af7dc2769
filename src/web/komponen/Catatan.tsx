export interface CatatanProps {
  readonly isi: string;
  /** "Hj. Rosmala Dewi, S.Sos., 09.33" */
  readonly oleh: string;
}

/** A note somebody wrote: an instruction, a comment, a reason. */
export function Catatan({ isi, oleh }: CatatanProps) {
  return (
    <div class="catatan">
      <p>{isi}</p>
      <p class="petunjuk">{oleh}</p>
    </div>
  );
}
