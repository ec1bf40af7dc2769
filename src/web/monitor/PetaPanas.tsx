import type { SaringMonitor } from '../../core/monitor/saringan.ts';
import { alamat } from '../alamat.ts';
import { MONITOR } from '../kata/monitor.ts';
import { Kartu } from '../komponen/Kartu.tsx';
import { kali, menitTabel, persen } from './angka.ts';
import type { BahanMonitor } from './bahan-monitor.ts';
import { type BarisPeta, type PetaPanas, petaPanas, type SelPeta } from './peta-panas.ts';

const { peta: KATA } = MONITOR;

interface PetaProps {
  readonly bahan: BahanMonitor;
  /** Whether the lanes without a step have columns of their own. */
  readonly semua: boolean;
}

/** Step × pelaksana: what lies there now, and how long the work takes against the standard (ux.md §3.8). */
export function KartuPeta({ bahan, semua }: PetaProps) {
  const peta = petaPanas(bahan);
  const pilihan = { rentang: bahan.rentang.nama, kantor: bahan.kantor };
  const lajur = susunKolom(peta, bahan, semua);
  const lipat = semua ? KATA.lipat : KATA.buka(peta.diam.length);
  return (
    <Kartu judul={KATA.judul} id="peta" jarak={false} ujung={MONITOR.rentang[bahan.rentang.nama]}>
      <div class="gulir" tabIndex={0} role="region" aria-label={KATA.tabel}>
        <table class="panas">
          <Kepala peta={peta} bahan={bahan} semua={semua} lajur={lajur} />
          <tbody>
            {peta.baris.map((b) => (
              <Baris key={b.ukuran.no} baris={b} peta={peta} kolom={lajur} saring={pilihan} />
            ))}
          </tbody>
        </table>
      </div>
      <div class="lembar-isi kaki-peta">
        <Legenda />
        <p class="petunjuk">{KATA.keterangan}</p>
        {peta.versiLain > 0 && <p class="petunjuk">{KATA.versiLain(peta.versiLain)}</p>}
        {peta.diam.length > 0 && (
          <p class="saring-peta">
            <a href={`${alamat.monitor({ ...pilihan, ...(semua ? {} : { semua: 'ya' }) })}#peta`}>{lipat}</a>
          </p>
        )}
      </div>
    </Kartu>
  );
}

interface KepalaProps extends PetaProps {
  readonly peta: PetaPanas;
  readonly lajur: readonly Kolom[];
}

function Kepala({ peta: { diam }, bahan, semua, lajur }: KepalaProps) {
  const kolomUnit = bahan.sop.unit
    .map((u) => ({ ...u, banyak: lajur.filter((p) => p.unit === u.kunci).length }))
    .filter((u) => u.banyak > 0);
  return (
    <thead>
      <tr class="unit">
        <td />
        {kolomUnit.map((u) => (
          <th key={u.kunci} scope="colgroup" colSpan={u.banyak}>
            {u.nama}
          </th>
        ))}
        {!semua && diam.length > 0 && <td />}
        <td colSpan={6} />
      </tr>
      <tr>
        <th scope="col" class="no">
          {KATA.langkah}
        </th>
        {lajur.map((k) => (
          <th key={k.kunci} scope="col" class={k.diam ? 'lj diam' : 'lj'}>
            {k.nama}
          </th>
        ))}
        <th scope="col" class="hp">
          {KATA.kini}
        </th>
        {[KATA.baku, KATA.nyata, KATA.tunggu, KATA.berkas, KATA.lewat, KATA.kembali].map((judul, ke) => (
          <th key={judul} scope="col" class={['uk bku', 'uk', 'uk', 'uk bk'][ke] ?? 'uk'}>
            {judul}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface Kolom {
  readonly kunci: string;
  readonly nama: string;
  readonly unit: string;
  readonly diam: boolean;
}

/** Lanes in the order of their units; those without a step behind their unit's others, or folded into one column. */
function susunKolom({ lajur, diam }: PetaPanas, { sop }: BahanMonitor, semua: boolean): readonly Kolom[] {
  const nama = (p: PetaPanas['lajur'][number], d: boolean): Kolom => ({
    kunci: p.kunci,
    nama: tanpaUnit(p.singkat, sop.unit.find((u) => u.kunci === p.unit)?.nama ?? ''),
    unit: p.unit,
    diam: d,
  });
  const isi = sop.unit.flatMap((u) => [
    ...lajur.filter((p) => p.unit === u.kunci).map((p) => nama(p, false)),
    ...(semua ? diam.filter((p) => p.unit === u.kunci).map((p) => nama(p, true)) : []),
  ]);
  if (semua || diam.length === 0) return isi;
  return [...isi, { kunci: '', nama: KATA.idle(diam.length), unit: '', diam: true }];
}

/** The unit stands above its columns and need not be said in each. */
function tanpaUnit(nama: string, unit: string): string {
  return nama.endsWith(` ${unit}`) ? nama.slice(0, -unit.length - 1) : nama;
}

interface BarisProps {
  readonly baris: BarisPeta;
  readonly peta: PetaPanas;
  readonly kolom: readonly Kolom[];
  readonly saring: Pick<SaringMonitor, 'rentang' | 'kantor'>;
}

function Baris({ baris, peta, kolom, saring }: BarisProps) {
  const { ukuran: u, nama, keputusan } = baris;
  const langkah = u.no === 0 ? nama : `${u.no}. ${nama}`;
  const ke = { ...saring, langkah: u.no };
  return (
    <tr>
      <th scope="row" class="no">
        {u.no > 0 && <span class="angka">{u.no}</span>} {nama}
        {keputusan && <span class="belah-ketupat" aria-hidden="true" />}
      </th>
      {kolom.map(({ kunci }) => (
        <Sel
          key={kunci}
          sel={baris.sel[peta.lajur.findIndex((l) => l.kunci === kunci)]}
          saring={{ ...ke, pelaksana: kunci }}
          langkah={langkah}
        />
      ))}
      <td class="uk bku angka">{menitTabel(u.baku)}</td>
      <td class="uk angka">
        {u.kerja === null ? (
          '–'
        ) : (
          <a href={alamat.monitorDaftar({ ...ke, keadaan: 'dikerjakan' })}>{menitTabel(u.kerja)}</a>
        )}
      </td>
      <td class="uk angka">
        {u.banyak === 0 ? (
          '–'
        ) : (
          <a href={alamat.monitorDaftar({ ...ke, keadaan: 'dikerjakan' })}>{menitTabel(u.tunggu)}</a>
        )}
      </td>
      <td class="uk bk angka">
        {u.kini === 0 ? '0' : <a href={alamat.monitorDaftar({ ...ke, keadaan: 'sini' })}>{u.kini}</a>}
      </td>
      <td class="uk angka">
        {u.lewat === 0 ? (
          '0'
        ) : (
          <a class="merah" href={alamat.monitorDaftar({ ...ke, keadaan: 'lewat' })}>
            {u.lewat}
          </a>
        )}
      </td>
      <td class="uk angka">{kembali(u.putusan, alamat.monitorDaftar({ ...ke, keadaan: 'kembali' }))}</td>
    </tr>
  );
}

function kembali(putusan: BarisPeta['ukuran']['putusan'], href: string) {
  if (!putusan || putusan.semua === 0) return '–';
  const isi = persen(putusan.tidak, putusan.semua);
  return putusan.tidak === 0 ? isi : <a href={href}>{isi}</a>;
}

function Sel({
  sel,
  saring,
  langkah,
}: {
  readonly sel: SelPeta | undefined;
  readonly saring: Omit<SaringMonitor, 'keadaan'>;
  readonly langkah: string;
}) {
  if (!sel) return <td class="kos" />;
  const kelas = ['sel', sel.tingkat ? `t-${sel.tingkat}` : '', sel.milik ? '' : 'lain'].filter(Boolean);
  return (
    <td class={kelas.join(' ')}>
      {sel.jumlah === 0 ? (
        <span class="nol">0</span>
      ) : (
        <a
          class={sel.lewat > 0 ? 'n telat' : 'n'}
          href={alamat.monitorDaftar({ ...saring, keadaan: 'sini' })}
          aria-label={KATA.sini(sel.jumlah, sel.lewat, langkah)}
        >
          {sel.jumlah}
        </a>
      )}
      {sel.nisbah !== null && (
        <a
          class="x"
          href={alamat.monitorDaftar({ ...saring, keadaan: 'dikerjakan' })}
          aria-label={KATA.nisbah(kali(sel.nisbah), langkah)}
        >
          {kali(sel.nisbah)}
        </a>
      )}
    </td>
  );
}

function Legenda() {
  return (
    <ul class="legenda" aria-label={KATA.warna}>
      {(['baku', 'sedang', 'tinggi', 'parah'] as const).map((t) => (
        <li key={t}>
          <span class={`kotak t-${t}`} /> {KATA.tingkat[t]}
        </li>
      ))}
    </ul>
  );
}
