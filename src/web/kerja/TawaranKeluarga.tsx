import { KELUARGA } from '../kata/keluarga.ts';
import { BidangKelompok } from '../komponen/Bidang.tsx';
import { BidangCentang } from '../komponen/BidangCentang.tsx';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import { Tombol } from '../komponen/Tombol.tsx';

/** Data of a family that was served before, offered at the counter. */
export interface Tawaran {
  readonly kalimat: string;
  readonly ket: string;
  /** Of another kelurahan: nothing of it is shown, and the original KK must have been. */
  readonly luar: boolean;
  /** The address as it would be copied; null where there is none. */
  readonly alamat: string | null;
  readonly telepon: boolean;
  /** Number of members; null where it is not told. */
  readonly anggota: number | null;
  readonly galat?: string | undefined;
}

/** What was taken over, and the fields that carry it to the next press. */
export interface Dipakai {
  readonly kalimat: string;
  readonly tersembunyi: Readonly<Record<string, string>>;
}

/** Family data at the counter: looked for, offered, or in use. */
export interface KeluargaTampil {
  readonly tawaran?: Tawaran | undefined;
  readonly dipakai?: Dipakai | undefined;
  readonly pesan?: string | undefined;
  /** Was offered: the next press goes on without it. */
  readonly ditanya?: boolean | undefined;
}

/** The strip beside the numbers: a family that is known already is not asked everything again. */
export function KeluargaLoket({ tawaran, dipakai, pesan, ditanya }: KeluargaTampil) {
  return (
    <div class="penuh">
      {(ditanya || tawaran) && <input type="hidden" name="ditanya" value="ya" />}
      {pesan && <Pemberitahuan isi={pesan} />}
      {dipakai && (
        <>
          {Object.entries(dipakai.tersembunyi).map(([nama, nilai]) => (
            <input key={nama} type="hidden" name={nama} value={nilai} />
          ))}
          <Pemberitahuan
            nada="baik"
            isi={dipakai.kalimat}
            tindakan={
              <Tombol nama="aksi" nilai="lepas" ukuran="kecil">
                {KELUARGA.lepas}
              </Tombol>
            }
          />
        </>
      )}
      {tawaran && <KotakTawaran {...tawaran} />}
      {!dipakai && !tawaran && (
        <div class="deret">
          <Tombol nama="aksi" nilai="kenali" ikon="search">
            {KELUARGA.kenali}
          </Tombol>
          <span class="petunjuk">{KELUARGA.kenaliKet}</span>
        </div>
      )}
    </div>
  );
}

function KotakTawaran(t: Tawaran) {
  return (
    <>
      <Pemberitahuan nada="kunyit" isi={t.kalimat} lanjut={t.ket} />
      <BidangKelompok id="keluarga" label={KELUARGA.bagian} galat={t.galat}>
        {t.alamat !== null && (
          <BidangCentang
            id="bawa-alamat"
            nama="bawa"
            nilai="alamat"
            label={KELUARGA.alamat(t.alamat)}
            dicentang
          />
        )}
        {t.telepon && (
          <BidangCentang id="bawa-telepon" nama="bawa" nilai="telepon" label={KELUARGA.telepon} dicentang />
        )}
        {t.anggota !== 0 && (
          <BidangCentang
            id="bawa-anggota"
            nama="bawa"
            nilai="anggota"
            label={KELUARGA.anggota(t.anggota)}
            dicentang
          />
        )}
        {t.luar && <BidangCentang id="kk_ditunjukkan" label={KELUARGA.kkDitunjukkan} />}
        <div class="deret">
          <Tombol jenis="utama" nama="aksi" nilai="pakai">
            {KELUARGA.pakai}
          </Tombol>
          <span class="petunjuk">{KELUARGA.tanpa}</span>
        </div>
      </BidangKelompok>
    </>
  );
}
