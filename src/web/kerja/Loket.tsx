import type { LembarPendamping } from '../../core/formulir/lembar.skema.ts';
import { alamat } from '../alamat.ts';
import { LembarLoket } from './LembarLoket.tsx';
import { LembarKertas, type LembarKertasProps } from './LembarKertas.tsx';
import { petunjukSyarat } from './petunjuk-syarat.ts';
import type { ButirPersyaratan } from './naskah-berkas.ts';
import { HP } from '../kata/hp.ts';
import { KABAR } from '../kata/kabar.ts';
import { LOKET } from '../kata/loket.ts';
import { BagianFormulir } from '../komponen/BagianFormulir.tsx';
import { BidangCentang } from '../komponen/BidangCentang.tsx';
import { BidangNik } from '../komponen/BidangNik.tsx';
import { BidangRadio } from '../komponen/BidangRadio.tsx';
import { BidangTeks } from '../komponen/BidangTeks.tsx';
import { BidangHalaman } from '../komponen/BidangHalaman.tsx';
import { BilahPutusan } from '../komponen/BilahPutusan.tsx';
import type { HalamanKecil } from '../komponen/HalamanTersimpan.tsx';
import { CatatanDraf } from '../komponen/CatatanDraf.tsx';
import { KartuHp, type KartuHpProps } from '../komponen/KartuHp.tsx';
import { SkripUnggah } from '../komponen/MedanFoto.tsx';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import { type Kesalahan, RingkasanKesalahan } from '../komponen/RingkasanKesalahan.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import { KELUARGA } from '../kata/keluarga.ts';
import { KeluargaLoket, type KeluargaTampil } from './TawaranKeluarga.tsx';
import type { DataPemohon } from '../../core/berkas/data-pemohon.ts';

/** Another open berkas with the same NIK or No. KK; `href` only where this official may open it. */
export interface Serupa {
  readonly kalimat: string;
  readonly href: string | null;
}

export interface LoketProps {
  readonly aksi: string;
  readonly tersembunyi: Readonly<Record<string, string>>;
  readonly keperluan: { readonly kunci: string; readonly label: string };
  readonly persyaratan: readonly ButirPersyaratan[];
  /** Companion sheets that are filled from this page, to be printed and signed. */
  readonly lembar: readonly LembarPendamping[];
  /** The pages that each persyaratan has already. */
  readonly tersimpan: ReadonlyMap<string, readonly HalamanKecil[]>;
  /** The phone that may send pictures, where one was asked for. */
  readonly hp: KartuHpProps | undefined;
  readonly data: DataPemohon;
  readonly setuju: boolean;
  readonly serupa: readonly Serupa[];
  /** Why another berkas is begun beside one that runs. */
  readonly alasanTetap?: string | undefined;
  readonly keluarga?: KeluargaTampil | undefined;
  readonly kesalahan: readonly Kesalahan[];
  readonly saran: ReadonlyMap<string, string>;
  /** Has its number already: came back to the loket. */
  readonly bernomor: boolean;
  /** Messages can go by e-mail here. */
  readonly surel: boolean;
  readonly kunciSimpan: string;
  /** Where its typing is kept, as of when (epoch ms) it stands here, and what is said of it. */
  readonly draf: {
    readonly aksi: string;
    readonly dilihat: number | null;
    readonly kata: string | undefined;
  };
  /** Written up from a sheet of a paper pad: what was copied of it. */
  readonly kertas?: Omit<LembarKertasProps, 'galat'> | undefined;
}

/** The intake at the counter: purpose, pemohon, documents, statement; titipan or receipt. */
export function Loket(p: LoketProps) {
  const galat = (id: string): string | undefined => p.kesalahan.find((k) => k.id === id)?.pesan;
  const { data } = p;
  return (
    <form
      class="formulir"
      method="post"
      action={p.aksi}
      encType="multipart/form-data"
      data-simpan={p.kunciSimpan}
      data-draf={p.draf.aksi}
      data-draf-dilihat={p.draf.dilihat ?? undefined}
    >
      {Object.entries(p.tersembunyi).map(([nama, nilai]) => (
        <input key={nama} type="hidden" name={nama} value={nilai} />
      ))}
      {/* What Enter in a field presses: keep it, and never another service by accident. */}
      <button
        type="submit"
        name="aksi"
        value={p.kertas ? 'simpan' : 'titipan'}
        class="sr"
        tabIndex={-1}
        aria-hidden="true"
      >
        {LOKET.titipan}
      </button>
      <input type="hidden" name="keperluan" value={p.keperluan.kunci} />
      <RingkasanKesalahan daftar={p.kesalahan} />
      <section class="lembar bagian-f deret">
        <h2>{`1. ${LOKET.keperluan}`}</h2>
        <p>
          <b>{p.keperluan.label}</b>.{' '}
          <button class="tautan" name="aksi" value="ganti">
            {LOKET.gantiKeperluan}
          </button>
        </p>
      </section>
      {p.kertas && <LembarKertas {...p.kertas} galat={galat} />}
      <BagianFormulir judul={`2. ${LOKET.pemohon}`}>
        <SudahAda {...p} galat={galat('alasan_tetap')} />
        <BidangNik
          id="nik"
          label={LOKET.nik}
          nilai={data.nik}
          galat={galat('nik')}
          saran={p.saran.get('nik')}
        />
        <BidangNik id="no_kk" label={LOKET.noKk} opsional nilai={data.noKk} galat={galat('no_kk')} />
        {!p.bernomor && <KeluargaLoket {...p.keluarga} />}
        <BidangTeks
          id="nama"
          label={LOKET.nama}
          petunjuk={LOKET.namaPetunjuk}
          nilai={data.nama}
          galat={galat('nama')}
          saran={p.saran.get('nama')}
        />
        <BidangTeks
          id="alamat"
          label={LOKET.alamat}
          petunjuk={LOKET.alamatPetunjuk}
          nilai={data.alamat}
          galat={galat('alamat')}
        />
        <div class="deret deret-atas">
          <BidangTeks id="rt" label="RT" lebar={4} papan="numeric" nilai={data.rt} galat={galat('rt')} />
          <BidangTeks id="rw" label="RW" lebar={4} papan="numeric" nilai={data.rw} galat={galat('rw')} />
        </div>
        <div>
          <BidangTeks
            id="wa"
            label={LOKET.wa}
            petunjuk={LOKET.waPetunjuk}
            jenis="tel"
            papan="tel"
            lebar={16}
            opsional
            nilai={data.telepon}
            galat={galat('wa')}
          />
          <BidangCentang id="boleh_wa" label={LOKET.bolehWa} dicentang={data.bolehWa} />
        </div>
        {(p.surel || data.email !== '') && (
          <div>
            <BidangTeks
              id="surel"
              label={KABAR.surel}
              petunjuk={KABAR.surelPetunjuk}
              papan="email"
              opsional
              nilai={data.email}
              galat={galat('surel')}
            />
            <BidangCentang id="boleh_surel" label={KABAR.bolehSurel} dicentang={data.bolehEmail} />
          </div>
        )}
        <BidangRadio
          id="cara"
          label={LOKET.cara}
          pilihan={[
            { nilai: 'sendiri', label: LOKET.sendiri },
            { nilai: 'wakil', label: LOKET.diwakili },
          ]}
          nilai={data.wakil ? 'wakil' : 'sendiri'}
          tampilan="datar"
        />
        <BidangCentang id="di_loket" label={LOKET.diLoket} dicentang={data.diLoket} />
        <details class="penuh" open={data.wakil !== null}>
          <summary>{LOKET.dataWakil}</summary>
          <div class="petak">
            <BidangTeks
              id="nama_wakil"
              label={LOKET.namaWakil}
              nilai={data.wakil?.nama}
              galat={galat('nama_wakil')}
            />
            <BidangTeks
              id="hubungan_wakil"
              label={LOKET.hubunganWakil}
              nilai={data.wakil?.hubungan}
              galat={galat('hubungan_wakil')}
            />
            <BidangCentang
              id="surat_kuasa"
              label={LOKET.suratKuasaAda}
              dicentang={data.wakil?.suratKuasa}
              penuh
            />
          </div>
        </details>
      </BagianFormulir>
      <BagianFormulir judul={`3. ${LOKET.dokumen}`} id="dokumen">
        <div class="penuh">
          {p.hp ? (
            <KartuHp {...p.hp} />
          ) : (
            <Tombol nama="aksi" nilai="hp" ikon="qr-code">
              {HP.tombol}
            </Tombol>
          )}
        </div>
        <LembarLoket lembar={p.lembar} />
        {p.persyaratan.map((s) => (
          <BidangHalaman
            key={s.kunci}
            id={`dok-${s.kunci}`}
            label={s.label}
            petunjuk={petunjukSyarat(s, p.persyaratan)}
            galat={galat(`dok-${s.kunci}`)}
            halaman={p.tersimpan.get(s.kunci) ?? []}
            kunci={s.kunci}
            namaCara={`cara-${s.kunci}`}
            caraAwal="tambah"
            unggah={alamat.unggahan}
            opsional
          />
        ))}
      </BagianFormulir>
      <BagianFormulir judul={`4. ${LOKET.pernyataan}`}>
        <BidangCentang id="benar" label={LOKET.benar} dicentang={p.setuju} penuh galat={galat('benar')} />
      </BagianFormulir>
      <CatatanDraf kata={p.draf.kata} />
      <BilahPutusan utama={p.kertas ? LOKET.nomorKertas : p.bernomor ? LOKET.nomorTetap : LOKET.nomorNanti}>
        {!p.kertas && (
          <Tombol ukuran="besar" nama="aksi" nilai="titipan">
            {p.bernomor ? LOKET.simpanDulu : LOKET.titipan}
          </Tombol>
        )}
        <Tombol jenis="utama" ukuran="besar" nama="aksi" nilai="simpan" ikon="printer" pintasan="Ctrl+Enter">
          <span>
            Simpan<span class="sembunyi-hp"> & cetak tanda terima</span>
          </span>
        </Tombol>
      </BilahPutusan>
      <SkripUnggah />
    </form>
  );
}

/** Berkas of the same people that run: go on with those first, or say why there must be another. */
function SudahAda({
  serupa,
  alasanTetap,
  galat,
}: Pick<LoketProps, 'serupa' | 'alasanTetap'> & { readonly galat: string | undefined }) {
  if (serupa.length === 0) return null;
  return (
    <>
      {serupa.map((s) => (
        <div class="penuh">
          <Pemberitahuan
            nada="kunyit"
            isi={s.kalimat}
            tindakan={
              s.href && (
                <Tombol href={s.href} jenis="utama" ukuran="kecil">
                  {LOKET.lanjutkanItu}
                </Tombol>
              )
            }
          />
        </div>
      ))}
      <BidangTeks
        id="alasan_tetap"
        label={KELUARGA.alasanTetap}
        petunjuk={KELUARGA.alasanTetapKet}
        nilai={alasanTetap}
        galat={galat}
      />
      <div class="deret">
        <Tombol nama="tetap" nilai="ya">
          {LOKET.tetapBaru}
        </Tombol>
      </div>
    </>
  );
}
