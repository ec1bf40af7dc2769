import { alamat } from '../alamat.ts';
import { Bingkai } from '../bingkai.tsx';
import { ANGKAT, PENUGASAN } from '../kata/penugasan.ts';
import { UMUM } from '../kata/umum.ts';
import { BagianFormulir } from '../komponen/BagianFormulir.tsx';
import { BidangPilihan } from '../komponen/BidangPilihan.tsx';
import { BidangRadio } from '../komponen/BidangRadio.tsx';
import { BidangTanggal } from '../komponen/BidangTanggal.tsx';
import { BidangTeks } from '../komponen/BidangTeks.tsx';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import { Remah } from '../komponen/Remah.tsx';
import { type Kesalahan, RingkasanKesalahan } from '../komponen/RingkasanKesalahan.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { Layar } from '../layar.ts';
import { alamatPenugasan } from './penugasan-alamat.ts';
import type { KetikanAngkat } from './penugasan-baca.ts';

export interface FormAngkatProps {
  readonly layar: Layar;
  readonly ketikan: KetikanAngkat;
  readonly kesalahan?: readonly Kesalahan[];
  /** Doubts that do not refuse: shown once, accepted by pressing again. */
  readonly peringatan?: readonly Kesalahan[];
  readonly sudahDipakai?: boolean;
}

/** The form that appoints, with everything typed still in it. */
export function FormAngkat({
  layar,
  ketikan,
  kesalahan = [],
  peringatan = [],
  sudahDipakai,
}: FormAngkatProps) {
  const pesan = (id: string) => ({
    galat: kesalahan.find((k) => k.id === id)?.pesan,
    saran: peringatan.find((k) => k.id === id)?.pesan,
  });
  return (
    <Bingkai layar={layar} judul={ANGKAT.judul} di="penugasan">
      <Remah asal={{ label: PENUGASAN.judul, href: alamat.penugasan }} kini={ANGKAT.judul} />
      <KepalaHalaman judul={ANGKAT.judul} ket={ANGKAT.ket} />
      <RingkasanKesalahan daftar={kesalahan} />
      {peringatan.length > 0 && (
        <Pemberitahuan
          nada="kunyit"
          isi={peringatan.map((p) => p.pesan).join(' ')}
          lanjut={ANGKAT.perhatikan}
        />
      )}
      {sudahDipakai && <Pemberitahuan nada="kunyit" isi={ANGKAT.sudahDipakai} />}
      <form class="formulir" method="post" action={alamatPenugasan.baru()}>
        <input type="hidden" name="id" value={ketikan.id} />
        <input type="hidden" name="tahu" value={kalimatTahu(peringatan)} />
        <BagianFormulir judul={ANGKAT.siapa}>
          <BidangPilihan
            id="orang"
            label={ANGKAT.orang}
            pilihan={layar.organisasi.pegawai.map((p) => ({ nilai: p.id, label: `${p.nama} (${p.akun})` }))}
            nilai={ketikan.orang}
            {...pesan('orang')}
          />
          <BidangPilihan
            id="jabatan"
            label={ANGKAT.jabatan}
            pilihan={pilihanJabatan(layar)}
            nilai={ketikan.jabatan}
            {...pesan('jabatan')}
          />
          <BidangRadio
            id="status"
            label={ANGKAT.status}
            pilihan={ANGKAT.pilihanStatus}
            nilai={ketikan.status}
            penuh
            {...pesan('status')}
          />
        </BagianFormulir>
        <BagianFormulir judul={ANGKAT.waktu}>
          <BidangTanggal id="mulai" label={ANGKAT.mulai} {...ketikan.mulai} {...pesan('mulai')} />
          <BidangTanggal
            id="sampai"
            label={ANGKAT.sampai}
            petunjuk={ANGKAT.sampaiPetunjuk}
            {...ketikan.sampai}
            {...pesan('sampai')}
          />
        </BagianFormulir>
        <BagianFormulir judul={ANGKAT.surat}>
          <BidangTeks
            id="nomor"
            label={ANGKAT.nomor}
            petunjuk={ANGKAT.nomorPetunjuk}
            nilai={ketikan.nomor}
            maks={80}
            {...pesan('nomor')}
          />
          <BidangTanggal
            id="tanggal_surat"
            label={ANGKAT.tanggalSurat}
            petunjuk={ANGKAT.suratPetunjuk}
            {...ketikan.tanggalSurat}
            {...pesan('tanggal_surat')}
          />
        </BagianFormulir>
        <div class="deret">
          <Tombol jenis="utama" ukuran="besar">
            {peringatan.length > 0 ? ANGKAT.tetapSimpan : ANGKAT.simpan}
          </Tombol>
          <Tombol ukuran="besar" href={alamat.penugasan}>
            {UMUM.batal}
          </Tombol>
        </div>
      </form>
    </Bingkai>
  );
}

/** The warnings as one text: another wish has other warnings, and is asked about again. */
export function kalimatTahu(peringatan: readonly Kesalahan[]): string {
  return peringatan.map((p) => p.pesan).join(' ');
}

function pilihanJabatan({ organisasi, dir }: Layar) {
  return organisasi.kantor.flatMap((k) =>
    organisasi.jabatan
      .filter((j) => j.kantor === k.id)
      .map((j) => ({ nilai: j.id, label: `${dir.kantor(k.id)?.nama ?? k.id}: ${j.nama}` })),
  );
}
