import { PERIKSA } from '../kata/periksa.ts';
import type { Pilihan } from './BidangPilihan.tsx';
import { Ikon } from './Ikon.tsx';
import { Tag, type WarnaTag } from './Tag.tsx';

export type Putusan = 'sesuai' | 'kurang' | 'tidak-perlu';

export interface ButirSyaratProps {
  /** Names the fields: putusan.<id>, alasan.<id>, catatan.<id>, pemilik.<id>. */
  readonly id: string;
  readonly nama: string;
  /** This page with its document in the viewer; the script swaps the viewer alone. */
  readonly href?: string | undefined;
  /** Looks at its document by posting the form (field `lihat`): what was judged so far is kept on the way. */
  readonly lihatLewatForm?: boolean | undefined;
  /** "2 hlm." */
  readonly ket?: string | undefined;
  /** Regulation that asks for it. */
  readonly dasar?: string | undefined;
  /** None at first: nothing is judged by oversight. */
  readonly putusan?: Putusan | undefined;
  readonly alasan?: string | undefined;
  readonly pilihanAlasan: readonly Pilihan[];
  /** Free text; asked when alasan is 'lainnya'. */
  readonly catatan?: string | undefined;
  /** Who must mend it, where that is a choice. */
  readonly pilihanPemilik?: readonly Pilihan[] | undefined;
  readonly pemilik?: string | undefined;
  /** Small tag after the name: an earlier verdict, "Berubah". */
  readonly tanda?: { readonly label: string; readonly warna?: WarnaTag } | undefined;
  /** Its document is the one in the viewer. */
  readonly terpilih?: boolean | undefined;
  readonly galat?: string | undefined;
}

const PUTUSAN = [
  { nilai: 'sesuai', kelas: 'ok', ikon: 'check', label: PERIKSA.sesuai },
  { nilai: 'kurang', kelas: 'kr', ikon: 'x', label: PERIKSA.kurang },
  { nilai: 'tidak-perlu', kelas: 'tp', ikon: 'minus', label: PERIKSA.tidakPerlu },
] as const;

/** One requirement with its three verdicts; the reason shows when it lacks something. */
export function ButirSyarat(p: ButirSyaratProps) {
  const idGalat = p.galat ? `${p.id}-g` : undefined;
  return (
    <li data-syarat={p.id} data-pilih={p.terpilih ? '' : undefined}>
      <fieldset aria-describedby={idGalat}>
        <legend class="nm">
          <NamaSyarat {...p} />
          {p.ket && <small>{p.ket}</small>}
        </legend>
        {p.tanda && (
          <p class="dasar">
            <Tag warna={p.tanda.warna}>{p.tanda.label}</Tag>
          </p>
        )}
        {p.dasar && <p class="dasar">{p.dasar}</p>}
        <div class="pilih">
          {PUTUSAN.map((u, i) => (
            <>
              <input
                type="radio"
                class={u.kelas}
                id={i === 0 ? p.id : `${p.id}-${i + 1}`}
                name={`putusan.${p.id}`}
                value={u.nilai}
                checked={p.putusan === u.nilai}
              />
              <label for={i === 0 ? p.id : `${p.id}-${i + 1}`} class={`p${i + 1}`}>
                <Ikon nama={u.ikon} kecil />
                {u.label}
              </label>
            </>
          ))}
          <Alasan {...p} />
        </div>
        {p.galat && (
          <p class="galat-b" id={idGalat}>
            <Ikon nama="triangle-alert" kecil />
            {p.galat}
          </p>
        )}
      </fieldset>
    </li>
  );
}

function NamaSyarat({ id, nama, href, lihatLewatForm }: ButirSyaratProps) {
  if (href === undefined) return <>{nama}</>;
  if (!lihatLewatForm) {
    return (
      <a href={href} data-lihat={href}>
        {nama}
      </a>
    );
  }
  return (
    <button class="tautan" name="lihat" value={id} data-lihat={href}>
      {nama}
    </button>
  );
}

function Alasan(p: ButirSyaratProps) {
  return (
    <div class="alasan">
      <Daftar
        id={`alasan.${p.id}`}
        label={PERIKSA.alasan}
        pilihan={p.pilihanAlasan}
        nilai={p.alasan}
        alasan
      />
      <div data-lainnya={`alasan.${p.id}`}>
        <label for={`catatan.${p.id}`}>{PERIKSA.catatan}</label>
        <input id={`catatan.${p.id}`} name={`catatan.${p.id}`} value={p.catatan} autoComplete="off" />
      </div>
      {p.pilihanPemilik && (
        <Daftar id={`pemilik.${p.id}`} label={PERIKSA.pemilik} pilihan={p.pilihanPemilik} nilai={p.pemilik} />
      )}
    </div>
  );
}

interface DaftarProps {
  readonly id: string;
  readonly label: string;
  readonly pilihan: readonly Pilihan[];
  readonly nilai: string | undefined;
  readonly alasan?: boolean;
}

function Daftar({ id, label, pilihan, nilai, alasan }: DaftarProps) {
  return (
    <>
      <label for={id}>{label}</label>
      <select id={id} name={id} data-alasan={alasan ? '' : undefined}>
        {pilihan.map((o) => (
          <option key={o.nilai} value={o.nilai} selected={o.nilai === nilai}>
            {o.label}
          </option>
        ))}
      </select>
    </>
  );
}
