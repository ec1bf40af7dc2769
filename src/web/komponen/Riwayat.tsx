import { Tag } from './Tag.tsx';

export interface ButirRiwayat {
  readonly jam: string;
  /** ISO 8601. */
  readonly waktu?: string | undefined;
  /** Who: post or person. */
  readonly siapa: string;
  /** What they did: "meneruskan kepada Anda". */
  readonly apa: string;
  /** Reason or remark, in full. */
  readonly catatan?: string | undefined;
  /** The event is outside the chart of the SOP. */
  readonly penyimpangan?: string | undefined;
}

export interface HariRiwayat {
  /** "24 Nov 2026"; left out when all is of one day. */
  readonly hari?: string | undefined;
  readonly butir: readonly ButirRiwayat[];
}

/** What happened, newest first, by day. */
export function Riwayat({ hari }: { readonly hari: readonly HariRiwayat[] }) {
  return (
    <>
      {hari.map((h) => (
        <>
          {h.hari && <h3 class="riwayat-hari">{h.hari}</h3>}
          <ol class="riwayat">
            {h.butir.map((b) => (
              <li>
                <time class="angka" dateTime={b.waktu}>
                  {b.jam}
                </time>
                <span>
                  <b>{b.siapa}</b> {b.apa}
                  {b.catatan && <q class="kutip">{b.catatan}</q>}
                  {b.penyimpangan && (
                    <>
                      {' '}
                      <Tag warna="kunyit">{b.penyimpangan}</Tag>
                    </>
                  )}
                </span>
              </li>
            ))}
          </ol>
        </>
      ))}
    </>
  );
}
