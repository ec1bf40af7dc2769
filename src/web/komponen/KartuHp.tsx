import type { ComponentChildren } from 'preact';
import { HP } from '../kata/hp.ts';
import { HalamanTersimpan, idStrip, type HalamanKecil } from './HalamanTersimpan.tsx';
import { Ikon } from './Ikon.tsx';

export interface IsiHpProps {
  /** Waiting for a phone, in use, closed, or out of time. */
  readonly keadaan: 'menunggu' | 'terhubung' | 'selesai' | 'habis';
  /** "10.42" */
  readonly sampai: string;
  readonly terkirim: number;
  readonly alamat: string;
  /** Module paths of its QR as an SVG path, and the modules along one side. */
  readonly qr: { readonly d: string; readonly sisi: number };
  /** The address names this machine alone: no phone reaches it. */
  readonly loopback: boolean;
  readonly butir: readonly {
    readonly kunci: string;
    readonly nama: string;
    readonly halaman: readonly HalamanKecil[];
  }[];
}

export interface KartuHpProps {
  readonly isi: IsiHpProps;
  /** Address of `IsiHp` alone, and what it said last. */
  readonly hrefSegar: string;
  readonly etag: string;
  /** Ways to see what came without script, and to close it. */
  readonly tindakan: ComponentChildren;
}

/** The code by which a phone sends pictures into this berkas, and what it has sent. */
export function KartuHp({ isi, hrefSegar, etag, tindakan }: KartuHpProps) {
  return (
    <section class="kartu-hp" id="hp" aria-label={HP.judul}>
      <div data-poll={hrefSegar} data-poll-selang="3" data-poll-etag={etag}>
        <IsiHp {...isi} />
      </div>
      <div class="deret">{tindakan}</div>
    </section>
  );
}

/** What changes while the phone is at work; asked for again every few seconds. */
export function IsiHp(p: IsiHpProps) {
  return (
    <div class="deret deret-atas">
      {p.keadaan === 'menunggu' && (
        <svg
          class="qr-hp"
          width="176"
          viewBox={`-4 -4 ${p.qr.sisi + 8} ${p.qr.sisi + 8}`}
          role="img"
          aria-label={p.alamat}
          shape-rendering="crispEdges"
        >
          <rect x="-4" y="-4" width={p.qr.sisi + 8} height={p.qr.sisi + 8} fill="#fff" />
          <path d={p.qr.d} />
        </svg>
      )}
      <div class="kata-hp" role="status">
        <p>
          <b>{HP.judul}</b>
        </p>
        {p.keadaan === 'menunggu' ? <Menunggu {...p} /> : <p>{kalimat(p)}</p>}
        {p.terkirim > 0 && p.keadaan !== 'selesai' && (
          <p>
            <Ikon nama="check" kecil /> {HP.masuk(p.terkirim)}
          </p>
        )}
      </div>
      {p.keadaan !== 'menunggu' && (
        <ul class="ringkas butir-hp">
          {p.butir.map((b) => (
            <li key={b.nama}>
              <span>{b.nama}</span>
              {b.halaman.length > 0 ? (
                <HalamanTersimpan nama={b.nama} halaman={b.halaman} />
              ) : (
                <span class="petunjuk">{HP.belumAda}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The strips of the fields elsewhere on the page, for the script to put in their places. */
export function StripHp({ butir }: Pick<IsiHpProps, 'butir'>) {
  return (
    <>
      {butir.map((b) => (
        <div key={b.kunci} data-ganti={idStrip(b.kunci)}>
          {b.halaman.length > 0 && <HalamanTersimpan nama={b.nama} halaman={b.halaman} />}
        </div>
      ))}
    </>
  );
}

function Menunggu({ loopback, sampai, alamat }: IsiHpProps) {
  return (
    <>
      {loopback ? (
        <p class="galat-b">
          <Ikon nama="triangle-alert" kecil />
          {HP.loopback}
        </p>
      ) : (
        <p>{HP.arahkan}</p>
      )}
      <p class="petunjuk">
        {HP.siapa} {HP.berlaku(sampai)}
      </p>
      <p class="petunjuk alamat-hp">{alamat}</p>
    </>
  );
}

function kalimat({ keadaan, sampai, terkirim }: IsiHpProps): string {
  switch (keadaan) {
    case 'terhubung':
    case 'menunggu':
      return HP.terhubung(sampai);
    case 'selesai':
      return HP.selesai(terkirim);
    case 'habis':
      return HP.habis(terkirim);
  }
}
