import type { Catatan } from '../../core/berkas/peristiwa.ts';
import { lembarNaskah } from '../cetak/sebut-surat.ts';
import { kunjunganKini } from '../../core/berkas/berkas.ts';
import { grouped, mask, maskTelepon } from '../../core/formulir/samaran.ts';
import { BERULANG } from '../../core/monitor/daftar.ts';
import { kaliKembali } from '../../core/monitor/perjalanan.ts';
import { sebutan } from '../../core/organisasi/penugasan.ts';
import { kegiatan } from '../../core/sop/lookup.ts';
import { alamat } from '../alamat.ts';
import { DARI_KERTAS } from '../kata/blok.ts';
import { KATA_BERKAS } from '../kata/berkas-halaman.ts';
import { BERKAS } from '../kata/berkas.ts';
import { KATA_JALUR } from '../kata/jalur.ts';
import { PERUBAHAN } from '../kata/perubahan.ts';
import { TUGAS } from '../kata/tugas.ts';
import { Bingkai } from '../bingkai.tsx';
import type { BahanKerja } from '../kerja/bahan.ts';
import { barisRinci } from '../kerja/IsiAnggota.tsx';
import { namaSyarat } from '../kerja/naskah-berkas.ts';
import { Jalur } from '../komponen/Jalur.tsx';
import { KartuDisposisi } from '../komponen/KartuDisposisi.tsx';
import { KartuPemohon } from '../komponen/KartuPemohon.tsx';
import { KartuSisi } from '../komponen/KartuSisi.tsx';
import { KepalaBerkas } from '../komponen/KepalaBerkas.tsx';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import { Remah, type RemahProps } from '../komponen/Remah.tsx';
import { Riwayat } from '../komponen/Riwayat.tsx';
import { Tag } from '../komponen/Tag.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { KabarBerkas } from '../kabar/kabar-berkas.ts';
import { KartuKabar } from '../kabar/KartuKabar.tsx';
import type { Layar } from '../layar.ts';
import { hashBerlaku, sidik } from '../sop/versi.ts';
import { namaPos } from '../tampilan/direktori.ts';
import { rantaiDisposisi } from '../tampilan/disposisi.ts';
import { jalurBerkas, langkahKini } from '../tampilan/jalur.ts';
import { sebabKembali } from '../tampilan/kembali.ts';
import { riwayat } from '../tampilan/riwayat.ts';
import { statusBerkas, warnaStatus } from '../tampilan/status.ts';
import { jamKunjungan, kapan, katakanSisa } from '../tampilan/waktu.ts';
import { AreaKerja, kerjaUtama } from './AreaKerja.tsx';
import { KartuRegister } from './KartuRegister.tsx';
import { KartuCetakan } from './KartuCetakan.tsx';
import { KartuJejak, KartuSimpang } from './KartuSimpang.tsx';
import { KartuPengembalian } from './KartuPengembalian.tsx';
import { KartuSurat } from './KartuSurat.tsx';
import { Komentar } from './Komentar.tsx';
import { TindakanLain } from './TindakanLain.tsx';

export interface HalamanBerkasProps {
  readonly layar: Layar;
  readonly bahan: BahanKerja;
  readonly catatan: readonly Catatan[];
  readonly urutan?: RemahProps['urutan'];
  /** Strips above the work: what became of the last press, a conflict explained. */
  readonly pesan?: readonly {
    readonly nada: 'baik' | 'kunyit' | 'merah';
    readonly isi: string;
    readonly lanjut?: string;
    readonly urungkan?: { readonly aksi: string; readonly tersembunyi: Readonly<Record<string, string>> };
  }[];
  /** Who else has it open. */
  readonly hadir: readonly string[];
  /** Messages to the pemohon; undefined where nobody is told yet. */
  readonly kabar?: KabarBerkas | undefined;
}

/** The page of one berkas: the track, the work of this step, and beside it all that does not change with the step. */
export function HalamanBerkas({
  layar,
  bahan,
  catatan,
  urutan,
  pesan = [],
  hadir,
  kabar,
}: HalamanBerkasProps) {
  const { sop, berkas, dir, kalender, kini, pemohon } = bahan;
  const kembali = sebabKembali(bahan, catatan);
  const nama = pemohon.nama === '' ? TUGAS.tanpaNomor : pemohon.nama;
  return (
    <Bingkai
      layar={layar}
      judul={`${nama}, ${berkas.nomor ?? TUGAS.tanpaNomor}`}
      di="tugas"
      bilah={kerjaUtama(bahan) !== undefined}
      gaya={barisBerkolom(bahan) ? 'anggota' : undefined}
    >
      <Remah
        asal={{ label: TUGAS.judul, href: alamat.tugas({ sebagai: bahan.penugasan.id }) }}
        kini={berkas.nomor ?? TUGAS.tanpaNomor}
        urutan={urutan}
      />
      {pesan.map((p) => (
        <Pemberitahuan nada={p.nada} isi={p.isi} lanjut={p.lanjut} urungkan={p.urungkan} />
      ))}
      <KepalaBerkas
        nama={nama}
        meta={[...meta(bahan), ...sopLama(layar, bahan)]}
        kanan={<Kanan bahan={bahan} />}
      />
      {kembali && <Pemberitahuan nada="kunyit" isi={kembali} />}
      {hadir.length > 0 && <Pemberitahuan isi={KATA_BERKAS.dibukaJuga(hadir.join(', '))} />}
      <Jalur
        {...jalurBerkas(sop, berkas, dir, kalender, kini)}
        judul={judulJalur(bahan)}
        sisa={sisa(bahan)}
        tujuan={sop.tujuan}
      />
      <div class="dua">
        <div class="kiri">
          <AreaKerja bahan={bahan} />
          <TindakanLain bahan={bahan} />
        </div>
        <div class="lajur">
          {berkas.disposisi.length > 0 && (
            <KartuDisposisi
              butir={rantaiDisposisi(berkas, {
                sop,
                dir,
                kalender,
                kini,
                teks: bahan.teks,
                saya: { pelaksana: bahan.penugasan.pelaksana, nama: layar.pegawai.nama },
              })}
            />
          )}
          <KartuPemohon
            uraian={uraianPemohon(bahan)}
            hrefTampilkan={
              bahan.terbuka || bahan.bolehNik === false
                ? undefined
                : `${alamat.berkas(bahan.kunci)}?nik=tampil`
            }
          />
          <KartuKabar kabar={kabar} kunci={bahan.kunci} />
          <KartuSurat bahan={bahan} />
          <KartuRegister bahan={bahan} />
          <KartuCetakan bahan={bahan} catatan={catatan} />
          <KartuSisi
            judul={BERKAS.riwayat}
            tautan={{ label: BERKAS.lihatSemua, href: alamat.riwayat(bahan.kunci) }}
          >
            <Riwayat
              hari={riwayat(catatan.filter(bukanCetakan).slice(-8), {
                sop,
                dir,
                kalender,
                teks: bahan.teks,
                namaSyarat: (k) => namaSyarat(bahan.naskah, k),
                lembar: lembarNaskah(bahan.naskah),
              })}
            />
            <p>
              <a href={alamat.perubahan(bahan.kunci)}>{PERUBAHAN.tautan}</a>
            </p>
          </KartuSisi>
          <KartuPengembalian bahan={bahan} catatan={catatan} />
          <KartuSimpang bahan={bahan} />
          <Komentar bahan={bahan} catatan={catatan} />
          <KartuJejak layar={layar} bahan={bahan} />
        </div>
      </div>
    </Bingkai>
  );
}

/** True where rows with many columns stand on the page: being filled, or filled with more than the signed form lists. */
function barisBerkolom(bahan: BahanKerja): boolean {
  if (bahan.naskah.form.kelompok?.peran === undefined) return false;
  return kerjaUtama(bahan) === 'isi_form' || barisRinci(bahan.isian);
}

/** Prints stand in their own card beside the history. */
function bukanCetakan({ peristiwa }: Catatan): boolean {
  return peristiwa.jenis !== 'dicetak';
}

function meta({
  naskah,
  pemohon,
  berkas,
  dir,
  kalender,
  kini,
  penugasan,
  sop,
}: BahanKerja): readonly string[] {
  const masuk = berkas.kunjungan[0]?.tiba;
  const alamatPendek = pemohon.rt === '' ? '' : `RT ${pemohon.rt}/RW ${pemohon.rw}`;
  const kantor = dir.kantor(berkas.kunjungan[0]?.penanggung?.kantor ?? '')?.nama ?? '';
  return [
    naskah.keperluan.label,
    [kantor, alamatPendek].filter(Boolean).join(', '),
    masuk === undefined ? '' : KATA_BERKAS.masuk(kapan(masuk, kini, kalender)),
    pemohon.wakil ? KATA_BERKAS.diwakili(pemohon.wakil.nama, pemohon.wakil.hubungan) : '',
    penugasan.status === 'definitif' ? '' : sebutan(penugasan.status, namaPos(sop, penugasan)),
  ].filter((m) => m !== '');
}

/** A berkas keeps the SOP it began with: where that is no longer the one in force, it can be read. */
function sopLama({ dunia }: Layar, { berkas }: BahanKerja) {
  const { sop } = berkas.naskah;
  if (sop === hashBerlaku(dunia)) return [];
  return [<a href={alamat.sop({ versi: sidik(sop) })}>{KATA_BERKAS.sopLama}</a>];
}

function Kanan({ bahan }: { readonly bahan: BahanKerja }) {
  const { sop, berkas, pemohon } = bahan;
  return (
    <>
      {bahan.dariKertas && <Tag warna="laut">{DARI_KERTAS.tanda}</Tag>}
      {kaliKembali(berkas) >= BERULANG && (
        <Tag warna="kunyit">{KATA_BERKAS.kembaliKali(kaliKembali(berkas))}</Tag>
      )}
      {berkas.putaran > 1 && <Tag warna="kunyit">{KATA_BERKAS.putaran(berkas.putaran)}</Tag>}
      {pemohon.diLoket && masihDiLoket(berkas) && <Tag warna="ungu">{BERKAS.pemohonDiLoket}</Tag>}
      <Tag warna={warnaStatus(berkas)}>{statusBerkas(sop, berkas.posisi)}</Tag>
      {berkas.nomor && (
        <Tombol href={alamat.cetak(bahan.kunci, 'tanda-terima')} ikon="printer" sembunyiHp tabBaru>
          {KATA_BERKAS.cetakTandaTerima}
        </Tombol>
      )}
    </>
  );
}

/** The pemohon who waits at the counter is there until the berkas waits for them: nobody notes when they are back. */
function masihDiLoket({ posisi, kunjungan }: BahanKerja['berkas']): boolean {
  return posisi.di === 'langkah' && kunjungan.every((k) => k.jenis !== 'tunggu');
}

function judulJalur({ sop, berkas }: BahanKerja) {
  const no = langkahKini(berkas.posisi);
  const apa =
    berkas.posisi.di === 'langkah'
      ? kegiatan(sop, berkas.posisi.langkah).bacaan.singkat
      : statusBerkas(sop, berkas.posisi);
  if (!Number.isFinite(no) || no === 0) return <b>{apa}</b>;
  return (
    <>
      {KATA_JALUR.langkahDari(no, sop.kegiatan.length)}
      <b>{hurufKecilAwal(apa)}</b>
    </>
  );
}

/** As it stands within a sentence: names of posts and abbreviations keep their capitals. */
function hurufKecilAwal(teks: string): string {
  return /^\p{Lu}\p{Ll}/u.test(teks) ? `${teks.slice(0, 1).toLowerCase()}${teks.slice(1)}` : teks;
}

function sisa({ berkas, kalender, kini }: BahanKerja) {
  const kunjungan = kunjunganKini(berkas);
  if (!kunjungan) return undefined;
  const jam = jamKunjungan(kunjungan, kalender, kini);
  const kata = katakanSisa(jam);
  if (kata !== undefined && kunjungan.baku !== null) {
    return (
      <>
        <strong class={jam?.lewat ? 'lewat' : undefined}>{kata}</strong> {KATA_JALUR.dariBaku(kunjungan.baku)}
      </>
    );
  }
  return KATA_BERKAS.menungguSejak(kapan(kunjungan.tiba, kini, kalender));
}

function uraianPemohon({ pemohon, terbuka }: BahanKerja) {
  const nomor = (teks: string): string => (terbuka ? grouped(teks) : mask(teks));
  const telepon = pemohon.telepon.replaceAll(/[\s.-]/gu, '');
  return [
    { nama: BERKAS.nik, isi: nomor(pemohon.nik), angka: true },
    ...(pemohon.noKk === '' ? [] : [{ nama: BERKAS.noKk, isi: nomor(pemohon.noKk), angka: true }]),
    ...(telepon === ''
      ? []
      : [
          {
            nama: BERKAS.whatsapp,
            isi: terbuka ? teleponBerjarak(telepon) : maskTelepon(telepon),
            angka: true,
          },
        ]),
    { nama: BERKAS.alamat, isi: pemohon.alamat },
  ];
}

/** "0812-0000-3713": four, four, and the rest. */
function teleponBerjarak(telepon: string): string {
  return telepon.replace(/^(\d{4})(\d{4})(\d+)$/u, '$1-$2-$3');
}
