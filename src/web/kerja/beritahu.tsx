import type { Saluran } from '../../core/berkas/peristiwa.ts';
import { BERITAHU } from '../kata/beritahu.ts';
import { KABAR } from '../kata/kabar.ts';
import { TOMBOL } from '../kata/tombol.ts';
import { BidangPanjang } from '../komponen/BidangPanjang.tsx';
import { BidangRadio } from '../komponen/BidangRadio.tsx';
import { BilahPutusan } from '../komponen/BilahPutusan.tsx';
import { RingkasanKesalahan } from '../komponen/RingkasanKesalahan.tsx';
import { Tag } from '../komponen/Tag.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { Pembaca } from './baca.ts';
import { type BahanKerja, galatUntuk, labelTindakan, terketik } from './bahan.ts';
import { berisiNomor, susunPesan } from './beritahu-pesan.ts';
import { bisaWa, tautanWa } from './beritahu-wa.ts';
import { FormKerja } from './FormKerja.tsx';
import { kekuranganBerkas } from './kekurangan.ts';

/** Tells the pemohon what is wanting: the message is written already, one press sends it. */
export function AreaBeritahu({ bahan }: { readonly bahan: BahanKerja }) {
  const siap = susunPesan(bahan);
  const pesanWa = terketik(bahan, 'pesan.whatsapp', siap.singkat);
  const wa = tautanWa(bahan.pemohon, pesanWa);
  const saluran = saluranBoleh(bahan);
  return (
    <FormKerja bahan={bahan} perintah="beritahu" kelas="lembar" simpan>
      <div class="kartu-j">
        <h2>{BERITAHU.judul}</h2>
      </div>
      <div class="lembar-isi formulir">
        <RingkasanKesalahan daftar={bahan.kesalahan} />
        <div>
          <h3>{BERITAHU.yangKurang}</h3>
          <ul class="ringkas">
            {kekuranganBerkas(bahan).map((b) => (
              <li key={b.syarat}>
                <span>
                  <b>{b.nama}</b>: {b.alasan}
                </span>
              </li>
            ))}
          </ul>
        </div>
        <BidangRadio
          id="saluran"
          label={BERITAHU.saluran}
          nilai={terketik(bahan, 'saluran', saluran[0])}
          pilihan={saluran.map((s) => ({ nilai: s, label: BERITAHU.pilihan[s] }))}
          petunjuk={wa ? undefined : BERITAHU.tanpaWa}
          galat={galatUntuk(bahan, 'saluran')}
        />
        {wa && (
          <>
            <BidangPanjang
              id="pesan.whatsapp"
              label={BERITAHU.pesanWa}
              petunjuk={BERITAHU.pesanWaKet}
              nilai={pesanWa}
              baris={4}
              galat={galatUntuk(bahan, 'pesan.whatsapp')}
            />
            <div class="deret">
              {bahan.latihan ? (
                <Tag>{KABAR.latihan}</Tag>
              ) : (
                <Tombol href={wa} tabBaru ikon="message-circle">
                  {TOMBOL.bukaWhatsapp}
                </Tombol>
              )}
              <Tombol nama="perbarui" nilai="ya">
                {BERITAHU.perbarui}
              </Tombol>
              <span class="petunjuk">{BERITAHU.perbaruiKet}</span>
            </div>
          </>
        )}
        <BidangPanjang
          id="pesan.surat"
          label={BERITAHU.pesanSurat}
          petunjuk={BERITAHU.pesanSuratKet}
          nilai={terketik(bahan, 'pesan.surat', siap.surat)}
          baris={12}
          galat={galatUntuk(bahan, 'pesan.surat')}
        />
      </div>
      <BilahPutusan>
        <Tombol jenis="utama" ukuran="besar" pintasan="Ctrl+Enter">
          {labelTindakan(bahan, 'beritahu')}
        </Tombol>
      </BilahPutusan>
    </FormKerja>
  );
}

/** The channels that this pemohon can be reached by, the likeliest first. */
function saluranBoleh({ pemohon }: BahanKerja): readonly Saluran[] {
  return bisaWa(pemohon) ? ['whatsapp', 'cetak', 'lisan'] : ['cetak', 'lisan'];
}

/** Reads the message of the chosen channel. Refuses an empty one, and sixteen digits that could be a NIK.
 *  "Perbarui" only shows the page again, so that the WhatsApp link carries the words as changed. */
export const bacaBeritahu: Pembaca<'beritahu'> = (kiriman, bahan) => {
  const dipilih = kiriman.teks('saluran');
  if (kiriman.teks('perbarui') === 'ya') {
    const nama = ['saluran', 'pesan.whatsapp', 'pesan.surat'];
    const ketikan = Object.fromEntries(nama.map((n) => [n, kiriman.teks(n)]));
    return { ok: 'simpan', ketikan, jangkar: 'pesan.whatsapp' };
  }
  const saluran = saluranBoleh(bahan).find((s) => s === dipilih);
  if (saluran === undefined) {
    const pesan = dipilih === 'whatsapp' ? BERITAHU.waTidakBoleh : BERITAHU.pilihSaluran;
    return { ok: false, kesalahan: [{ id: 'saluran', pesan }] };
  }
  const id = saluran === 'whatsapp' ? 'pesan.whatsapp' : 'pesan.surat';
  const teks = kiriman.teks(id).trim();
  if (teks === '') return { ok: false, kesalahan: [{ id, pesan: BERITAHU.kosong }] };
  if (berisiNomor(teks)) return { ok: false, kesalahan: [{ id, pesan: BERITAHU.adaNomor }] };
  return { ok: true, perintah: ({ rujuk }) => ({ jenis: 'beritahu', saluran, pesan: rujuk(teks) }) };
};
