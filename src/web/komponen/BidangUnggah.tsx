import { Bidang, kaitan, type BidangDasar } from './Bidang.tsx';

export interface BidangUnggahProps extends BidangDasar {
  /** MIME types or extensions, as the accept attribute wants them. */
  readonly terima?: string | undefined;
  readonly banyak?: boolean | undefined;
}

/** A file to upload; the form around it must be multipart/form-data. Checked by bytes on the server. */
export function BidangUnggah(p: BidangUnggahProps) {
  return (
    <Bidang {...p}>
      <input
        {...kaitan(p)}
        class="pilih-foto"
        type="file"
        id={p.id}
        name={p.nama ?? p.id}
        accept={p.terima ?? 'image/jpeg,image/png,image/webp,application/pdf'}
        multiple={p.banyak}
      />
    </Bidang>
  );
}
