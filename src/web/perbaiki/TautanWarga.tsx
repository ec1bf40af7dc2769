import { TAUTAN_WARGA as KATA } from '../kata/perbaikan-umum.ts';
import { alamatWarga } from './alamat-warga.ts';
import type { IsiTautan } from './isi-tautan.ts';

/** What can be done from the tracking page: mend, fetch the letter, complain. */
export function TautanWarga({ isi }: { readonly isi: IsiTautan }) {
  const { token, perbaiki, belumDikirim, surat, aduan } = isi;
  return (
    <section class="bantu">
      {perbaiki && (
        <p>
          <b>
            <a href={alamatWarga.perbaiki(token)}>{belumDikirim > 0 ? KATA.lanjutkan : KATA.perbaiki}</a>
          </b>{' '}
          {belumDikirim > 0 && KATA.belumDikirim(belumDikirim)}
        </p>
      )}
      {surat && (
        <p>
          <a href={alamatWarga.surat(token)}>{KATA.surat}</a>
        </p>
      )}
      <p>
        <a href={alamatWarga.pengaduanBerkas(token)}>
          {aduan.semua === 0 ? KATA.pengaduan : KATA.bacaPengaduan(aduan.semua, aduan.dijawab)}
        </a>
      </p>
    </section>
  );
}
