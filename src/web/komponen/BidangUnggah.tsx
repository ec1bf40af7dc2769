import { Bidang, kaitan, type BidangDasar } from './Bidang.tsx';
import { MedanFoto } from './MedanFoto.tsx';

export interface BidangUnggahProps extends BidangDasar {
  /** MIME types or extensions, as the accept attribute wants them. */
  readonly terima?: string | undefined;
  readonly banyak?: boolean | undefined;
  /** Where its files may be sent before the form, and whether as they are: see MedanFoto. */
  readonly unggah?: string | undefined;
  readonly asli?: boolean | undefined;
}

/** A file to upload; the form around it must be multipart/form-data. Checked by bytes on the server. */
export function BidangUnggah(p: BidangUnggahProps) {
  return (
    <Bidang {...p}>
      <MedanFoto
        {...kaitan(p)}
        kelas="pilih-foto"
        id={p.id}
        nama={p.nama ?? p.id}
        terima={p.terima}
        banyak={p.banyak}
        unggah={p.unggah}
        asli={p.asli}
      />
    </Bidang>
  );
}
