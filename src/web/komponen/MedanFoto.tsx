import { useContext } from 'preact/hooks';
import { AsetKonteks } from './aset-konteks.ts';

export interface MedanFotoProps {
  readonly id: string;
  /** Name in the posted form. */
  readonly nama: string;
  /** MIME types, as the accept attribute wants them; pictures and PDF when left out. */
  readonly terima?: string | undefined;
  readonly banyak?: boolean | undefined;
  /** Opens the camera at once. */
  readonly kamera?: boolean | undefined;
  /** Address below which the script sends files before the form (`ruteUnggah`); left out: with the form alone. */
  readonly unggah?: string | undefined;
  /** Pictures are sent as they are, for what is read by machines; made smaller before they are sent otherwise. */
  readonly asli?: boolean | undefined;
  readonly kelas?: string | undefined;
  readonly 'aria-describedby'?: string | undefined;
  readonly 'aria-invalid'?: 'true' | undefined;
}

/**
 * A file field. Alone it goes with its form (multipart/form-data), as ever; with `SkripUnggah` on the page its files are
 * made smaller, looked at and sent at once, one after another, and the form posts their ids (`lengkapi`).
 */
export function MedanFoto(p: MedanFotoProps) {
  return (
    <input
      class={p.kelas}
      type="file"
      id={p.id}
      name={p.nama}
      accept={p.terima ?? 'image/jpeg,image/png,image/webp,application/pdf'}
      capture={p.kamera ? 'environment' : undefined}
      multiple={p.banyak}
      data-unggah={p.unggah}
      data-asli={p.asli ? '' : undefined}
      aria-describedby={p['aria-describedby']}
      aria-invalid={p['aria-invalid']}
    />
  );
}

/** The script of the file fields, once on a page that has any. It loads its own style. */
export function SkripUnggah() {
  const aset = useContext(AsetKonteks);
  return <script src={aset.unggah} data-gaya={aset.lembar.unggah} defer />;
}
