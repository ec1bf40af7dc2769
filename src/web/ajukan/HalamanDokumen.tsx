import type { SyaratDiminta } from '../../core/formulir/persyaratan.ts';
import { type Butir, pertanyaanBila } from '../../core/permohonan/butir.ts';
import { alamat } from '../alamat.ts';
import { AJUAN_DOKUMEN as KATA } from '../kata/ajukan.ts';
import { PERBAIKI_BUTIR } from '../kata/perbaikan-umum.ts';
import { SkripUnggah } from '../komponen/MedanFoto.tsx';
import type { Kesalahan } from '../komponen/RingkasanKesalahan.tsx';
import { Galat } from '../pengaduan/FormPengaduan.tsx';
import { ContohFoto } from '../perbaiki/ContohFoto.tsx';
import { FotoAtauPilih } from '../perbaiki/FotoAtauPilih.tsx';
import { RadioAjuan } from './BidangAjuan.tsx';
import { BingkaiAjuan, sesudah, type TempatHalaman } from './BingkaiAjuan.tsx';

interface Umum {
  readonly tempat: TempatHalaman;
  readonly aksi: string;
  readonly kesalahan: readonly Kesalahan[];
}

/** The question before the photograph: is it needed, or which of several is there. */
export function HalamanTanyaDokumen({
  tempat,
  aksi,
  kesalahan,
  butir,
  pilih,
}: Umum & { readonly butir: Butir; readonly pilih: string | undefined }) {
  const [satu] = butir.pilihan;
  const tunggal = butir.pilihan.length === 1;
  const judul = tunggal && satu?.bila !== undefined ? pertanyaanBila(satu.bila) : KATA.mana;
  return (
    <BingkaiAjuan
      tempat={tempat}
      judul={judul}
      ket={tunggal ? undefined : KATA.manaKet}
      kesalahan={kesalahan}
    >
      <form method="post" action={aksi}>
        <RadioAjuan
          id="pilih"
          legenda={judul}
          nilai={pilih}
          galat={kesalahan[0]?.pesan}
          pilihan={
            tunggal
              ? [
                  { nilai: satu?.kunci ?? '', label: KATA.ya, ket: satu?.label },
                  { nilai: 'tidak', label: KATA.tidak },
                ]
              : [
                  ...butir.pilihan.map((s) => ({ nilai: s.kunci, label: s.label, ket: s.bila ?? s.bantuan })),
                  { nilai: 'tidak', label: KATA.tanpa },
                ]
          }
        />
        <button type="submit" name="aksi" value="pilih">
          {KATA.lanjut}
        </button>
      </form>
    </BingkaiAjuan>
  );
}

/** The camera for one paper; pictures that are in are counted and never shown back: links are passed on in families. */
export function HalamanFoto({
  tempat,
  aksi,
  kesalahan,
  butir,
  syarat,
  masuk,
  bawa,
  baru,
  ragu,
}: Umum & {
  readonly butir: Butir;
  readonly syarat: SyaratDiminta;
  /** Pictures that are in. */
  readonly masuk: number;
  /** It will be brought to the counter. */
  readonly bawa: boolean;
  /** One came in just now. */
  readonly baru: boolean;
  /** What is doubtful about the pictures, in whole sentences. */
  readonly ragu: readonly string[];
}) {
  const ubah = tempat.ubah ? ('ya' as const) : undefined;
  const bertanya = butir.pilihan.length > 1 || syarat.bila !== undefined;
  return (
    <BingkaiAjuan tempat={tempat} judul={syarat.label} ket={syarat.bantuan}>
      {(baru || masuk > 0) && (
        <p class={baru ? undefined : 'ada-u'} role={baru ? 'status' : undefined}>
          {KATA.masuk(masuk)}
        </p>
      )}
      {ragu.map((x) => (
        <p class="saran" key={x}>
          {x}
        </p>
      ))}
      {bawa && <p class="ada-u">{KATA.dibawa}</p>}
      {kesalahan.map((k) => (
        <Galat key={k.pesan} id={k.id} galat={k.pesan} />
      ))}
      {(masuk > 0 || bawa) && (
        <p>
          <a class="tbl-u" href={sesudah(tempat)}>
            {KATA.lanjut}
          </a>
        </p>
      )}
      <form class="kamera-u" method="post" encType="multipart/form-data" action={aksi}>
        {masuk > 0 || bawa ? (
          <h2>{masuk > 0 ? PERBAIKI_BUTIR.tambahJudul : KATA.fotoSaja}</h2>
        ) : (
          <ContohFoto tampak={syarat.tampak ?? []} />
        )}
        <FotoAtauPilih unggah={alamat.ajuanUnggahan(tempat.token)} />
        <button type="submit" name="aksi" value="foto">
          {masuk > 0 ? KATA.kirimTambah(masuk + 1) : KATA.kirim}
        </button>
        <SkripUnggah />
      </form>
      {syarat.bentuk === 'asli' && masuk === 0 && !bawa && (
        <form method="post" action={aksi}>
          <p>{KATA.bawaKet}</p>
          <button class="biasa" type="submit" name="aksi" value="bawa">
            {KATA.bawa}
          </button>
        </form>
      )}
      {syarat.bentuk === 'asli' && masuk > 0 && <p class="kecil">{KATA.asliTetap}</p>}
      {masuk > 0 && (
        <form class="polos-u" method="post" action={aksi}>
          <button class="biasa" type="submit" name="aksi" value="buang">
            {KATA.buang}
          </button>
        </form>
      )}
      {bertanya && (
        <p>
          <a
            href={`${alamat.ajuanHal(tempat.token, `dok-${butir.kunci}`, { ubah })}${ubah ? '&' : '?'}tanya=ya`}
          >
            {KATA.gantiJawaban}
          </a>
        </p>
      )}
    </BingkaiAjuan>
  );
}
