import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { sebutan } from '../../core/organisasi/penugasan.ts';
import type { PenugasanTercatat } from '../../core/organisasi/penugasan-tercatat.ts';
import { cariKeperluan } from '../../core/formulir/persyaratan.ts';
import { awalHari, hariDari } from '../../core/waktu/hari.ts';
import { tanggalHari } from '../../core/waktu/tanggal.ts';
import type { JenisAntrean } from '../../store/berkas/antrean.ts';
import type { BarisBerkas } from '../../store/berkas/baris.ts';
import type { DisposisiMasuk } from '../../store/berkas/disposisi-masuk.ts';
import type { Hitungan } from '../../store/berkas/hitung.ts';
import { alamat } from '../alamat.ts';
import { Bingkai, dokumenHtml, judulPenuh } from '../bingkai.tsx';
import { CETAK_BANYAK } from '../kata/cetak-banyak.ts';
import { TUGAS } from '../kata/tugas.ts';
import { DaftarBerkas, IsiDaftar } from '../komponen/DaftarBerkas.tsx';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import { Kosong } from '../komponen/Kosong.tsx';
import { KotakCari } from '../komponen/KotakCari.tsx';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import { Peran } from '../komponen/Peran.tsx';
import { IsiTab, Tab } from '../komponen/Tab.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { Env, Layar } from '../layar.ts';
import { berulangUntuk } from '../monitor/berulang.ts';
import { KartuBerulang } from '../monitor/KartuBerulang.tsx';
import { syaratBerlaku } from '../syarat/berlaku.ts';
import { PengingatCadangan } from '../sistem/PengingatCadangan.tsx';
import {
  type BahanAntrean,
  type BarisAntrean,
  barisProps,
  hrefBaris,
  jamBaris,
  kelompokkan,
  urutTampil,
} from '../tampilan/antrean.ts';
import { namaPos } from '../tampilan/direktori.ts';
import { judulTugas, kabarDisposisi } from '../tampilan/disposisi-masuk.ts';
import { posisiBaris } from '../tampilan/posisi-baris.ts';
import { halaman } from './galat.tsx';
import { intip } from './intip.tsx';
import { stripUsai } from './usai.ts';

const ANTREAN: readonly JenisAntrean[] = ['kerja', 'pemohon', 'diteruskan', 'semua'];

/** The task box: queues of the post one acts in, ordered by what is due first. */
export function ruteTugas(): Hono<Env> {
  const rute = new Hono<Env>();
  rute.get('/', async (c) => {
    const layar = c.get('layar');
    const usai = c.req.query('usai');
    const isi = await isiTugas(layar, saringan(layar, c.req.query('sebagai'), c.req.query('antrean')));
    const strip = usai ? await stripUsai(layar, usai) : undefined;
    const dicari = c.req.query('berkas');
    const terpilih = isi.urut.find((b) => (b.nomor ?? b.id) === dicari) ?? isi.urut[0];
    return halaman(c, await halamanTugas(layar, isi, terpilih, strip), layar);
  });
  // What the page asks for while it is visible: the list and the counts, or 304.
  rute.get('/hidup', async (c) => {
    const layar = c.get('layar');
    const isi = await isiTugas(layar, saringan(layar, c.req.query('sebagai'), c.req.query('antrean')));
    const html = dokumenHtml(<Hidup layar={layar} isi={isi} />, layar.aset).replace('<!doctype html>', '');
    const etag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`;
    c.header('ETag', etag);
    c.header('Cache-Control', 'private, no-cache');
    return c.req.header('if-none-match') === etag ? c.body(null, 304) : c.html(html);
  });
  return rute;
}

interface Saringan {
  readonly penugasan: PenugasanTercatat | undefined;
  readonly antrean: JenisAntrean;
}

interface IsiTugas extends Saringan {
  readonly urut: readonly BarisAntrean[];
  readonly bahan: BahanAntrean;
  readonly hitungan: Hitungan;
  /** Of all posts this person holds. */
  readonly masuk: readonly DisposisiMasuk[];
  readonly perPeran: readonly { readonly penugasan: PenugasanTercatat; readonly kerja: number }[];
}

function saringan(layar: Layar, sebagai: string | undefined, antrean: string | undefined): Saringan {
  return {
    penugasan: layar.penugasan.find((p) => p.id === sebagai) ?? layar.penugasan[0],
    antrean: ANTREAN.find((a) => a === antrean) ?? 'kerja',
  };
}

async function isiTugas(layar: Layar, saring: Saringan): Promise<IsiTugas> {
  const { dunia, kini } = layar;
  const { zona } = dunia.kalender;
  const sejak = awalHari(hariDari(kini, zona), zona);
  const tempat = saring.penugasan ? [saring.penugasan] : [];
  const [{ baris }, hitungan, semua, masuk] = await Promise.all([
    dunia.berkas.antrean({ tempat, antrean: saring.antrean, sejak }),
    dunia.berkas.hitung(tempat, sejak),
    dunia.berkas.hitung(layar.penugasan, sejak),
    dunia.berkas.disposisiMasuk(layar.penugasan),
  ]);
  const bahan: BahanAntrean = {
    sop: dunia.naskah.sop.nilai,
    kalender: dunia.kalender,
    kini,
    href: hrefBaris,
    ...(saring.antrean === 'semua'
      ? {}
      : {
          hrefIntip: (b: BarisAntrean) =>
            alamat.tugas({
              sebagai: saring.penugasan?.id ?? '',
              antrean: saring.antrean,
              berkas: b.nomor ?? b.id,
            }),
        }),
  };
  const disposisi = new Map(saring.antrean === 'kerja' ? masuk.map((d) => [d.berkas, d]) : []);
  const rows = baris.map((b) => ({ ...barisAntrean(layar, b), disposisi: disposisi.get(b.id) }));
  return {
    ...saring,
    urut: saring.antrean === 'kerja' ? urutTampil(rows, bahan) : rows,
    bahan,
    hitungan,
    masuk,
    perPeran: layar.penugasan.map((penugasan, at) => ({ penugasan, kerja: semua.perTempat[at]?.kerja ?? 0 })),
  };
}

/** A stored row as lists show it. */
export function barisAntrean(layar: Layar, b: BarisBerkas): BarisAntrean {
  const keperluan = cariKeperluan(layar.dunia.naskah.persyaratan.nilai, b.keperluan);
  return {
    id: b.id,
    nomor: b.nomor,
    nama: b.namaPemohon ?? TUGAS.tanpaNama,
    keperluan: keperluan?.label ?? b.keperluan,
    posisi: posisiBaris(b),
    penanggung: b.penanggung,
    kunjungan: b.kunjungan,
    sebab: b.sebab,
    putaran: b.putaran,
    tiba: b.tiba ?? b.terakhirDiubah,
    dibuka: b.dibuka,
    baku: b.baku,
    diLoket: b.diLoket,
    dariKertas: b.kanal === 'kertas',
  };
}

/** The work of one post in the order of its task box: what "the next one" means everywhere. */
export async function urutanKerja(
  layar: Layar,
  penugasan: PenugasanTercatat,
): Promise<readonly BarisAntrean[]> {
  return (await isiTugas(layar, { penugasan, antrean: 'kerja' })).urut;
}

function daftar({ urut, bahan, antrean }: IsiTugas) {
  const kelompok =
    antrean === 'kerja' || antrean === 'pemohon'
      ? kelompokkan(urut, bahan)
      : [{ id: antrean, judul: TUGAS.antrean[antrean], baris: urut.map((b) => barisProps(b, bahan)) }];
  const kosong = <Kosong judul={TUGAS.kosong[antrean]} ket={TUGAS.kosongKet[antrean]} />;
  return { kelompok: kelompok.filter((k) => k.baris.length > 0), kosong };
}

function antreanTab({ penugasan, antrean, hitungan }: IsiTugas) {
  return ANTREAN.map((a) => ({
    label: TUGAS.antrean[a],
    href: alamat.tugas({ sebagai: penugasan?.id ?? '', antrean: a }),
    jumlah: a === 'semua' ? undefined : hitungan[a],
    kini: a === antrean,
  }));
}

/** What the day holds: the date, how many are late, what came in unread. */
function kabar(layar: Layar, { antrean, urut, bahan, masuk }: IsiTugas): string {
  const lewat = antrean === 'kerja' ? urut.filter((b) => jamBaris(b, bahan)?.lewat).length : 0;
  const hari = TUGAS.keteranganHari(tanggalHari(layar.kini, layar.dunia.kalender.zona), lewat);
  return [hari, kabarDisposisi(masuk)].join(' ').trim();
}

function Hidup({ layar, isi }: { readonly layar: Layar; readonly isi: IsiTugas }) {
  return (
    <>
      <title>{judulPenuh(layar, judulTugas(isi.hitungan.kerja, isi.masuk))}</title>
      <div data-ganti="kabar">{kabar(layar, isi)}</div>
      <div data-ganti="antrean">
        <IsiTab antrean={antreanTab(isi)} />
      </div>
      <IsiDaftar {...daftar(isi)} />
    </>
  );
}

async function halamanTugas(
  layar: Layar,
  isi: IsiTugas,
  terpilih: BarisAntrean | undefined,
  strip: Awaited<ReturnType<typeof stripUsai>>,
) {
  const { penugasan, perPeran, bahan } = isi;
  const sop = layar.dunia.naskah.sop.nilai;
  const pengingat = layar.dunia.tenant.latihan ? null : ((await layar.sistem?.ingatkan()) ?? null);
  const berulang = await berulangUntuk(layar);
  const pratinjau = terpilih && isi.antrean !== 'semua' ? await intip(layar, terpilih) : undefined;
  const isiDaftar = (
    <DaftarBerkas
      hrefPintas={alamat.bantuanPintasan}
      {...daftar({ ...isi, bahan: { ...bahan, terpilih: terpilih?.id } })}
      poll={`/k/tugas/hidup?${new URLSearchParams({ sebagai: penugasan?.id ?? '', antrean: isi.antrean })}`}
    />
  );
  return (
    <Bingkai layar={layar} judul={judulTugas(isi.hitungan.kerja, isi.masuk)} di="tugas" lompat={TUGAS.lompat}>
      <KepalaHalaman
        judul={TUGAS.judul}
        ket={kabar(layar, isi)}
        idKet="kabar"
        kanan={
          <>
            <Peran
              penugasan={perPeran.map(({ penugasan: p, kerja }) => ({
                label: sebutan(p.status, namaPos(sop, p)),
                href: alamat.tugas({ sebagai: p.id }),
                jumlah: kerja,
                kini: p.id === penugasan?.id,
              }))}
            />
            <Tombol
              href={alamat.cetakBanyak({ sebagai: penugasan?.id ?? '', antrean: isi.antrean })}
              ikon="printer"
              sembunyiHp
            >
              {CETAK_BANYAK.tautan}
            </Tombol>
            <KotakCari aksi={alamat.cari()} sembunyiHp />
          </>
        }
      />
      {strip && <Pemberitahuan {...strip} />}
      <PengingatCadangan umur={pengingat} />
      {layar.penugasan.length === 0 && <Pemberitahuan nada="kunyit" isi={TUGAS.tanpaPenugasan} />}
      {berulang.length > 0 && (
        <KartuBerulang
          layar={layar}
          berulang={berulang}
          persyaratan={(await syaratBerlaku(layar.dunia)).nilai}
        />
      )}
      <Tab label={TUGAS.saring} antrean={antreanTab(isi)} />
      {pratinjau ? (
        <div class="belah">
          {isiDaftar}
          {pratinjau}
        </div>
      ) : (
        isiDaftar
      )}
    </Bingkai>
  );
}
