import type { ComponentChildren } from 'preact';
import { LACAK } from '../kata/lacak.ts';
import type { BadanLacakProps } from './HalamanLacak.tsx';
import type { ButirLacak } from './lakukan-lacak.ts';

/** The heart of the tracking page: how it stands, and what to do about it. */
export function KiniLacak({
  isi,
  kirim,
  children,
}: Pick<BadanLacakProps, 'isi' | 'kirim'> & { readonly children?: ComponentChildren }) {
  const { lakukan } = isi;
  const warna = lakukan.perlu ? ' perlu' : isi.tutup === null ? '' : ` ${isi.tutup}`;
  return (
    <section class={`kini-u${warna}`}>
      <h2>{lakukan.perlu ? LACAK.perluAnda : LACAK.sekarang}</h2>
      <div>
        <p class="besar">{isi.sekarang}</p>
        <p>{lakukan.kalimat}</p>
        {lakukan.butir.length > 0 && (
          <ul class="kurang-u">
            {lakukan.butir.map((b) => (
              <Butir key={b.syarat} butir={b} ke={kirim?.(b.syarat)} />
            ))}
          </ul>
        )}
        {isi.pesan !== null && (
          <blockquote>
            <b>{LACAK.bentuk.pesan}</b>
            {isi.pesan
              .split(/\n+/u)
              .filter((baris) => baris.trim() !== '')
              .map((baris) => (
                <p key={baris}>{baris}</p>
              ))}
          </blockquote>
        )}
        {children}
        {isi.giliran && (
          <dl>
            {!isi.giliran.anda && (
              <>
                <dt>{LACAK.giliran}</dt>
                <dd>{isi.giliran.siapa}</dd>
              </>
            )}
            {isi.sejak !== null && (
              <>
                <dt>{LACAK.sejak}</dt>
                <dd>{isi.sejak}</dd>
              </>
            )}
            {isi.sampai !== null && (
              <>
                <dt>{LACAK.sampai}</dt>
                <dd>
                  {isi.sampai.kapan}
                  <small>{isi.sampai.ket}</small>
                </dd>
              </>
            )}
          </dl>
        )}
        {isi.sisa !== null && isi.giliran?.anda === false && <p class="kecil">{isi.sisa}</p>}
      </div>
    </section>
  );
}

function Butir({
  butir: { nama, alasan },
  ke,
}: {
  readonly butir: ButirLacak;
  readonly ke: string | undefined;
}) {
  return (
    <li>
      <b>{nama}</b>
      {alasan !== null && (
        <span>
          {LACAK.bentuk.sebab}: {alasan.slice(0, 1).toLowerCase() + alasan.slice(1)}
        </span>
      )}
      {ke !== undefined && (
        <a class="tbl-u" href={ke}>
          {LACAK.kirimSatu}
        </a>
      )}
    </li>
  );
}
