import { TAUTAN_WARGA as KATA } from '../kata/perbaikan-umum.ts';
import { alamat } from '../alamat.ts';
import type { IsiTautan } from './isi-tautan.ts';

/** What can be done from the tracking page, in the card that says how the berkas stands. */
export function TautanWarga({ isi }: { readonly isi: IsiTautan }) {
  const { token, perbaiki, belumDikirim, surat, foto } = isi;
  // Beside the buttons of the items it is one more way; where none is there, or something waits to be sent, it is the way.
  const utama = belumDikirim > 0 || foto.length === 0;
  return (
    <>
      {belumDikirim > 0 && (
        <p>
          <b>{KATA.belumDikirim(belumDikirim)}</b>
        </p>
      )}
      {perbaiki && (
        <p>
          <a class={utama ? 'tbl-u' : undefined} href={alamat.perbaiki(token)}>
            {belumDikirim > 0 ? KATA.lanjutkan : KATA.perbaiki}
          </a>
        </p>
      )}
      {surat && (
        <p>
          <a class="tbl-u" href={alamat.surat(token)}>
            {KATA.surat}
          </a>
        </p>
      )}
    </>
  );
}

/** The way to complaints about this berkas, and how they stand. */
export function pengaduanBerkas({ token, aduan }: IsiTautan): {
  readonly label: string;
  readonly href: string;
} {
  const label = aduan.semua === 0 ? KATA.pengaduan : KATA.bacaPengaduan(aduan.semua, aduan.dijawab);
  return { label, href: alamat.pengaduanBerkas(token) };
}
