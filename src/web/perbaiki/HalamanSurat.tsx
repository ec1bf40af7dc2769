import { SURAT_UMUM as KATA } from '../kata/surat-umum.ts';
import { PERBAIKI } from '../kata/perbaikan-umum.ts';
import { Galat, kait } from '../pengaduan/FormPengaduan.tsx';
import { alamat } from '../alamat.ts';
import type { IsiSurat } from './isi-surat.ts';

export interface HalamanSuratProps {
  readonly token: string;
  readonly isi: IsiSurat;
  readonly galat?: string | undefined;
}

/** Fetching the signed letter. The number typed is never written back into the page. */
export function HalamanSurat({ token, isi, galat }: HalamanSuratProps) {
  return (
    <div class="warga">
      <h1>{isi.ada ? KATA.judul : KATA.belum}</h1>
      <p class="sub1">{isi.ada ? `${PERBAIKI.nomor(isi.nomor)}. ${KATA.ket}` : isi.sebab}</p>
      {isi.ada && (
        <form method="post" action={alamat.surat(token)}>
          <label for="bukti">{KATA.bukti}</label>
          <p class="kecil" id="bukti-p">
            {KATA.buktiKet}
          </p>
          <Galat id="bukti" galat={galat} />
          <input
            id="bukti"
            name="bukti"
            inputMode="numeric"
            maxLength={30}
            autoComplete="off"
            spellcheck={false}
            {...kait('bukti', galat, true)}
          />
          <h2>{KATA.pilih}</h2>
          {isi.lembar.map((l, ke) => (
            <button
              class={ke === 0 ? undefined : 'biasa'}
              type="submit"
              name="surat"
              value={l.tanda}
              key={l.tanda}
            >
              {KATA.lembar(l.label)}
            </button>
          ))}
          {isi.lembar.length > 1 && (
            <button class="biasa" type="submit" name="surat" value="semua">
              {KATA.semua}
            </button>
          )}
          <p class="kecil">
            {KATA.aslinya} {KATA.dicatat}
          </p>
        </form>
      )}
      <p>
        <a href={alamat.lacak(token)}>{PERBAIKI.kembali}</a>
      </p>
    </div>
  );
}
