import { KontakKantor } from '../komponen/KontakKantor.tsx';
import { PERBAIKI } from '../kata/perbaikan-umum.ts';
import { alamat } from '../alamat.ts';
import type { ButirUmum, IsiPerbaikan } from './isi-perbaikan.ts';
import { KirimPerbaikan } from './KirimPerbaikan.tsx';
import { KeadaanLain } from './KeadaanLain.tsx';

export interface DaftarPerbaikanProps {
  readonly token: string;
  readonly isi: IsiPerbaikan;
  readonly idem: string;
  readonly galat?: string | undefined;
}

/** What is wanting, item by item, and what to do about each. */
export function DaftarPerbaikan({ token, isi, idem, galat }: DaftarPerbaikanProps) {
  const { keadaan, loket } = isi;
  if (keadaan.jenis !== 'kirim') return <KeadaanLain token={token} isi={isi} keadaan={keadaan} />;
  const { butir } = keadaan;
  const milik = butir.filter((b) => b.cara !== 'kantor');
  return (
    <div class="warga">
      <h1>{PERBAIKI.judul}</h1>
      <p class="sub1">{isi.nomor === null ? PERBAIKI.tanpaNomor : PERBAIKI.nomor(isi.nomor)}</p>
      {galat && (
        <p class="galat-u" role="alert">
          {galat}
        </p>
      )}
      <p>
        {PERBAIKI.pembuka(hitung(milik))} {PERBAIKI.ditunggu(keadaan.sampai)}
      </p>
      <ol class="butir-u">
        {butir.map((b) => (
          <Butir key={b.syarat} token={token} butir={b} />
        ))}
      </ol>
      <KirimPerbaikan token={token} butir={butir} loket={loket?.nama ?? ''} idem={idem} />
      {loket && (
        <>
          <KontakKantor judul={PERBAIKI.loketJudul} kantor={loket} />
          <p class="kecil">{PERBAIKI.loketKet(loket.nama)}</p>
        </>
      )}
      <p>
        <a href={alamat.lacak(token)}>{PERBAIKI.kembali}</a>
      </p>
    </div>
  );
}

/** Alternatives are one thing to do. */
function hitung(butir: readonly ButirUmum[]): number {
  return Math.round(butir.reduce((n, b) => n + 1 / (1 + b.pilihan.length), 0));
}

function Butir({ token, butir: b }: { readonly token: string; readonly butir: ButirUmum }) {
  return (
    <li class={b.masuk > 0 || b.tergantikan ? 'masuk' : undefined}>
      <h2>{b.nama}</h2>
      <p>
        <b>{PERBAIKI.kurang}:</b> {b.alasan === '' ? PERBAIKI.tanpaAlasan : `${b.alasan}.`}
      </p>
      {b.pilihan.length > 0 && <p>{b.tergantikan ? PERBAIKI.tergantikan : PERBAIKI.pilihan(b.pilihan)}</p>}
      {b.cara === 'foto' && (
        <>
          <p class={b.masuk > 0 ? 'ada-u' : 'kecil'}>
            {b.masuk > 0 ? PERBAIKI.masuk(b.masuk) : PERBAIKI.belum}
          </p>
          {b.ragu.map((r) => (
            <p class="saran" key={r}>
              {r}
            </p>
          ))}
          <p>
            <a class={b.masuk > 0 ? 'tbl-u biasa' : 'tbl-u'} href={alamat.perbaikiButir(token, b.syarat)}>
              {b.masuk > 0 ? PERBAIKI.fotoLagi : PERBAIKI.foto}
            </a>
          </p>
        </>
      )}
      {b.cara === 'bawa' && (
        <p>
          <b>{PERBAIKI.bawaSaja}.</b> {PERBAIKI.bawaSebab}
        </p>
      )}
      {b.cara === 'kantor' && (
        <p class="kecil">
          {PERBAIKI.olehKantor}. {PERBAIKI.olehKantorKet}
        </p>
      )}
    </li>
  );
}
