import { PERBAIKI, PERBAIKI_BUTIR as KATA } from '../kata/perbaikan-umum.ts';
import { alamat } from '../alamat.ts';
import { SkripUnggah } from '../komponen/MedanFoto.tsx';
import { ContohFoto } from './ContohFoto.tsx';
import { FotoAtauPilih } from './FotoAtauPilih.tsx';
import type { ButirUmum } from './isi-perbaikan.ts';
import { KirimPerbaikan } from './KirimPerbaikan.tsx';

export interface ButirPerbaikanProps {
  readonly token: string;
  readonly semua: readonly ButirUmum[];
  readonly butir: ButirUmum;
  readonly loket: string;
  readonly idem: string;
  /** A picture was stored just now. */
  readonly masuk: boolean;
  readonly galat: readonly string[];
}

/** One item: what is wrong with it, what a good picture looks like, and the camera. */
export function ButirPerbaikan(p: ButirPerbaikanProps) {
  const { token, semua, butir, masuk, galat } = p;
  const lain = semua.find(
    (b) => b.cara === 'foto' && b.masuk === 0 && !b.tergantikan && b.syarat !== butir.syarat,
  );
  return (
    <div class="warga">
      <h1>{butir.nama}</h1>
      {masuk && (
        <p class="ada-u" role="status">
          {KATA.tersimpan(butir.masuk)}
        </p>
      )}
      {butir.ragu.map((r) => (
        <p class="saran" key={r}>
          {r}
        </p>
      ))}
      {galat.map((g) => (
        <p class="galat-u" role="alert" key={g}>
          {g}
        </p>
      ))}
      {masuk && <KirimPerbaikan {...p} butir={semua} />}
      {masuk && lain && (
        <p>
          <a class="tbl-u" href={alamat.perbaikiButir(token, lain.syarat)}>
            {PERBAIKI.berikut(lain.nama)}
          </a>
        </p>
      )}
      <section class="kini-u perlu">
        <h2>{PERBAIKI.kurang}</h2>
        <div>
          <p class="besar">{butir.alasan === '' ? PERBAIKI.tanpaAlasan : `${butir.alasan}.`}</p>
          {butir.bantuan && <p>{butir.bantuan}</p>}
          {butir.pilihan.length > 0 && <p>{PERBAIKI.pilihan(butir.pilihan)}</p>}
        </div>
      </section>
      {butir.cara === 'foto' ? (
        <Kamera {...p} />
      ) : (
        <p>
          <b>{PERBAIKI.bawaSaja}.</b> {butir.cara === 'bawa' ? PERBAIKI.bawaSebab : PERBAIKI.olehKantorKet}
        </p>
      )}
      <p>
        <a href={alamat.perbaiki(token)}>{PERBAIKI.daftar}</a>
      </p>
    </div>
  );
}

function Kamera({ token, butir, idem }: ButirPerbaikanProps) {
  const ada = butir.masuk > 0;
  return (
    <form
      class="kamera-u"
      method="post"
      encType="multipart/form-data"
      action={alamat.perbaikiButir(token, butir.syarat)}
    >
      <input type="hidden" name="_idem" value={idem} />
      {ada ? <h2>{KATA.tambahJudul}</h2> : <ContohFoto tampak={butir.tampak} />}
      <FotoAtauPilih unggah={alamat.tautanUnggahan(token)} />
      {ada ? (
        <>
          <button type="submit" name="cara" value="tambah">
            {KATA.kirimTambah(butir.masuk + 1)}
          </button>
          <button class="biasa" type="submit" name="cara" value="ganti">
            {KATA.kirimGanti(butir.masuk)}
          </button>
        </>
      ) : (
        <button type="submit" name="cara" value="ganti">
          {KATA.kirim}
        </button>
      )}
      <SkripUnggah />
    </form>
  );
}
