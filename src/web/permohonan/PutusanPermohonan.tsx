import { alamat } from '../alamat.ts';
import { KELUARGA } from '../kata/keluarga.ts';
import { PERMOHONAN as KATA } from '../kata/permohonan.ts';
import { BidangCentang } from '../komponen/BidangCentang.tsx';
import { BidangPanjang } from '../komponen/BidangPanjang.tsx';
import { BidangTeks } from '../komponen/BidangTeks.tsx';
import { BidangPilihan, type Pilihan } from '../komponen/BidangPilihan.tsx';
import { Kartu } from '../komponen/Kartu.tsx';
import { type Kesalahan, RingkasanKesalahan } from '../komponen/RingkasanKesalahan.tsx';
import { Tombol } from '../komponen/Tombol.tsx';

export interface PutusanProps {
  readonly id: string;
  readonly versi: number;
  /** Pages of the request, each of which may be found wanting. */
  readonly hal: readonly { readonly kunci: string; readonly judul: string; readonly surat: boolean }[];
  readonly alasan: readonly Pilihan[];
  /** As typed, where something must be mended. */
  readonly ketikan: Readonly<Record<string, string>>;
  readonly kesalahan: readonly Kesalahan[];
  /** It can be received; not where its service is gone. */
  readonly bisaTerima: boolean;
  /** Another berkas of the same people runs: why a further one is said. */
  readonly adaSerupa: boolean;
}

/** What the counter decides: a berkas, a question back, or the end with a reason. */
export function PutusanPermohonan({
  id,
  versi,
  hal,
  alasan,
  ketikan,
  kesalahan,
  bisaTerima,
  adaSerupa,
}: PutusanProps) {
  const galat = (kunci: string): string | undefined => kesalahan.find((k) => k.id === kunci)?.pesan;
  const versiTersembunyi = <input type="hidden" name="_versi" value={String(versi)} />;
  return (
    <>
      <RingkasanKesalahan daftar={kesalahan} />
      <Kartu judul={KATA.terimaJudul} id="terima">
        <form class="formulir" method="post" action={alamat.permohonanPerintah(id, 'terima')}>
          {versiTersembunyi}
          <p>{bisaTerima ? KATA.terimaKet : KATA.layananHilang}</p>
          {bisaTerima && adaSerupa && (
            <BidangTeks
              id="alasan_tetap"
              label={KELUARGA.alasanTetap}
              petunjuk={KELUARGA.alasanTetapKet}
              nilai={ketikan['alasan_tetap']}
              galat={galat('alasan_tetap')}
              maks={200}
            />
          )}
          {bisaTerima && (
            <Tombol jenis="utama" ukuran="besar" ikon="check">
              {KATA.terima}
            </Tombol>
          )}
        </form>
      </Kartu>
      <Kartu judul={KATA.mintaJudul} id="minta">
        <form class="formulir" method="post" action={alamat.permohonanPerintah(id, 'minta')}>
          {versiTersembunyi}
          <p class="petunjuk">{KATA.mintaKet}</p>
          {hal
            .filter((h) => h.surat)
            .map((h) => (
              <BidangPilihan
                key={h.kunci}
                id={`kurang-${h.kunci}`}
                label={h.judul}
                pilihan={alasan}
                kosong={KATA.sesuai}
                nilai={ketikan[`kurang-${h.kunci}`]}
              />
            ))}
          <fieldset class="bidang penuh">
            <legend class="lbl">{KATA.isianKurang}</legend>
            {hal
              .filter((h) => !h.surat)
              .map((h) => (
                <BidangCentang
                  key={h.kunci}
                  id={`kurang-${h.kunci}`}
                  label={h.judul}
                  dicentang={ketikan[`kurang-${h.kunci}`] === 'ya'}
                />
              ))}
          </fieldset>
          <BidangPanjang
            id="kata_minta"
            label={KATA.kata}
            petunjuk={KATA.kataKet}
            nilai={ketikan['kata_minta']}
            galat={galat('kata_minta')}
            maks={600}
          />
          <div class="deret">
            <Tombol>{KATA.minta}</Tombol>
          </div>
        </form>
      </Kartu>
      <Kartu judul={KATA.tutupJudul} id="tutup">
        <form class="formulir" method="post" action={alamat.permohonanPerintah(id, 'tutup')}>
          {versiTersembunyi}
          <p class="petunjuk">{KATA.tutupKet}</p>
          <BidangPilihan
            id="alasan"
            label={KATA.alasan}
            pilihan={Object.entries(KATA.alasanTutup).map(([nilai, label]) => ({ nilai, label }))}
            nilai={ketikan['alasan']}
            galat={galat('alasan')}
          />
          <BidangPanjang
            id="kata_tutup"
            label={KATA.kata}
            petunjuk={KATA.kataKet}
            nilai={ketikan['kata_tutup']}
            galat={galat('kata_tutup')}
            maks={600}
          />
          <div class="deret">
            <Tombol>{KATA.tutup}</Tombol>
          </div>
        </form>
      </Kartu>
    </>
  );
}
