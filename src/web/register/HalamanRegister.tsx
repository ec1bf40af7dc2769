import { Bingkai } from '../bingkai.tsx';
import { REGISTER } from '../kata/register.ts';
import { BidangPilihan } from '../komponen/BidangPilihan.tsx';
import { Kartu } from '../komponen/Kartu.tsx';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import { Kosong } from '../komponen/Kosong.tsx';
import { Tab } from '../komponen/Tab.tsx';
import { Tabel } from '../komponen/Tabel.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { Layar } from '../layar.ts';
import { alamat } from '../alamat.ts';
import { kantorBlok } from './kantor-blok.ts';
import { alamatRegister, type TempatBuku } from './alamat-register.ts';
import { type BarisBuku, BUKU, type IsiBuku, type JenisBuku } from './buku.ts';
import { type BulanBuku, geserBulan } from './bulan.ts';

export interface HalamanRegisterProps {
  readonly layar: Layar;
  /** The kantor this person holds a post in. */
  readonly kantor: readonly { readonly id: string; readonly nama: string }[];
  readonly tempat: TempatBuku;
  readonly bulan: BulanBuku;
  readonly isi: IsiBuku;
  readonly hal: number;
  readonly perHalaman: number;
}

/** One book of one kantor in one month, page by page. */
export function HalamanRegister(p: HalamanRegisterProps) {
  const { layar, kantor, tempat, bulan, isi, hal, perHalaman } = p;
  const halaman = Math.max(1, Math.ceil(isi.jumlah / perHalaman));
  return (
    <Bingkai layar={layar} judul={REGISTER.buku[tempat.buku]} di="register">
      <KepalaHalaman
        judul={REGISTER.judul}
        ket={REGISTER.ket[tempat.buku]}
        kanan={
          <>
            {tempat.buku === 'berkas' && kantorBlok(layar, undefined) !== undefined && (
              <Tombol href={alamatRegister.daftarBlok(tempat.kantor)}>{REGISTER.blok}</Tombol>
            )}
            {tempat.buku === 'register' && layar.pegawai.admin && (
              <Tombol href={alamatRegister.aturan}>{REGISTER.aturan}</Tombol>
            )}
            <Tombol href={alamatRegister.csv({ ...tempat, hal: undefined })} ikon="download">
              {REGISTER.csv}
            </Tombol>
            <Tombol href={alamatRegister.cetak({ ...tempat, hal: undefined })} ikon="printer" tabBaru>
              {REGISTER.cetak}
            </Tombol>
          </>
        }
      />
      {kantor.length > 1 && <PilihKantor kantor={kantor} tempat={tempat} />}
      <Tab
        label={REGISTER.tab}
        antrean={BUKU.map((buku) => ({
          label: REGISTER.buku[buku],
          href: alamatRegister.buku({ ...tempat, buku, hal: undefined }),
          kini: buku === tempat.buku,
        }))}
      />
      <div class="formulir">
        <Kartu
          judul={`${bulan.nama}, ${kantor.find((k) => k.id === tempat.kantor)?.nama ?? ''}`}
          ujung={isi.jumlah > 0 ? REGISTER.jumlah(isi.jumlah) : undefined}
          jarak={false}
        >
          {isi.jumlah === 0 ? (
            <Kosong
              ikon="book-open"
              judul={REGISTER.kosong[tempat.buku](bulan.nama)}
              ket={REGISTER.kosongKet}
            />
          ) : (
            <Tabel
              lebar
              label={REGISTER.tabel(REGISTER.buku[tempat.buku], bulan.nama)}
              kolom={REGISTER.kolom[tempat.buku].filter(diLayar(tempat.buku)).map((judul) => ({ judul }))}
              baris={isi.baris.map((b) => sel(b, tempat.buku))}
            />
          )}
        </Kartu>
        <nav class="deret" aria-label={REGISTER.bulan}>
          {hal > 1 && (
            <Tombol href={alamatRegister.buku({ ...tempat, hal: hal - 1 })}>{REGISTER.halamanLalu}</Tombol>
          )}
          {halaman > 1 && <span>{REGISTER.halaman(hal, halaman)}</span>}
          {hal < halaman && (
            <Tombol href={alamatRegister.buku({ ...tempat, hal: hal + 1 })}>{REGISTER.halamanLanjut}</Tombol>
          )}
          <GeserBulan layar={layar} tempat={tempat} bulan={bulan} banyak={-1} />
          <GeserBulan layar={layar} tempat={tempat} bulan={bulan} banyak={1} />
        </nav>
      </div>
    </Bingkai>
  );
}

/** Where the number of the berkas (or of the letter) stands, as the way to it; what must not break over lines. */
const TAUTAN: Readonly<Record<JenisBuku, number>> = { register: 1, berkas: 1, agenda: 0, ekspedisi: 1 };
const UTUH: Readonly<Record<JenisBuku, readonly number[]>> = {
  register: [1, 2, 3],
  berkas: [1, 2, 4],
  agenda: [0, 1],
  ekspedisi: [0, 1, 2],
};

/** Columns for the pen, in print only. */
const HANYA_CETAK: Readonly<Partial<Record<JenisBuku, readonly number[]>>> = { ekspedisi: [5, 6] };

function diLayar(buku: JenisBuku): (teks: string, ke: number) => boolean {
  return (_, ke) => !HANYA_CETAK[buku]?.includes(ke);
}

function sel({ sel: isi, href, batal }: BarisBuku, buku: JenisBuku) {
  return isi.filter(diLayar(buku)).map((teks, ke) => {
    if (!UTUH[buku].includes(ke)) return teks;
    const tulisan = batal && ke === TAUTAN[buku] ? <s>{teks}</s> : teks;
    return href && ke === TAUTAN[buku] ? (
      <a class="angka" href={href}>
        {tulisan}
      </a>
    ) : (
      <span class="angka">{tulisan}</span>
    );
  });
}

function PilihKantor({ kantor, tempat }: Pick<HalamanRegisterProps, 'kantor' | 'tempat'>) {
  return (
    <form class="deret" method="get" action={alamat.register}>
      <input type="hidden" name="buku" value={tempat.buku} />
      <input type="hidden" name="bulan" value={tempat.bulan} />
      <BidangPilihan
        id="kantor"
        label={REGISTER.kantor}
        nilai={tempat.kantor}
        pilihan={kantor.map((k) => ({ nilai: k.id, label: k.nama }))}
      />
      <Tombol>{REGISTER.tampilkan}</Tombol>
    </form>
  );
}

function GeserBulan({
  layar,
  tempat,
  bulan,
  banyak,
}: Pick<HalamanRegisterProps, 'layar' | 'tempat' | 'bulan'> & { readonly banyak: 1 | -1 }) {
  const { kini, dunia } = layar;
  const lain = geserBulan(bulan, banyak, dunia.kalender.zona);
  // Nothing was written in a month that has not begun.
  if (lain.dari > kini) return null;
  return (
    <Tombol
      href={alamatRegister.buku({ ...tempat, bulan: lain.kunci, hal: undefined })}
      {...(banyak < 0 ? { ikon: 'chevron-left' as const } : { ikonAkhir: 'chevron-right' as const })}
    >
      {(banyak < 0 ? REGISTER.sebelum : REGISTER.sesudah)(lain.nama)}
    </Tombol>
  );
}
