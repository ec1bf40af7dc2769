import type { HalamanOrang as Kunci } from '../../core/permohonan/halaman.ts';
import type { DataPemohon } from '../../core/berkas/data-pemohon.ts';
import { AJUAN, AJUAN_ORANG as KATA } from '../kata/ajukan.ts';
import { LOKET } from '../kata/loket.ts';
import type { Kesalahan } from '../komponen/RingkasanKesalahan.tsx';
import { CentangAjuan, RadioAjuan, TeksAjuan } from './BidangAjuan.tsx';
import { BingkaiAjuan, type TempatHalaman } from './BingkaiAjuan.tsx';

export interface HalamanOrangProps {
  readonly hal: Kunci;
  readonly tempat: TempatHalaman;
  readonly aksi: string;
  readonly data: DataPemohon;
  readonly kesalahan: readonly Kesalahan[];
  /** Already answered: nothing is chosen before that. */
  readonly dijawab: boolean;
  readonly wajibKk: boolean;
  /** News can go by e-mail here. */
  readonly surel: boolean;
}

const JUDUL: Readonly<Record<Kunci, string>> = {
  siapa: KATA.siapa,
  nama: KATA.nama,
  nik: KATA.nik,
  kk: KATA.kk,
  alamat: KATA.alamat,
  kontak: KATA.kontak,
};

/** One question about the pemohon. */
export function HalamanOrang(p: HalamanOrangProps) {
  const ket = p.hal === 'siapa' ? KATA.siapaKet : p.hal === 'kontak' ? KATA.kontakKet : undefined;
  return (
    <BingkaiAjuan tempat={p.tempat} judul={JUDUL[p.hal]} ket={ket} kesalahan={p.kesalahan}>
      <form method="post" action={p.aksi}>
        <Isi {...p} />
        <button type="submit">{AJUAN.lanjut}</button>
      </form>
    </BingkaiAjuan>
  );
}

function Isi({ hal, data, kesalahan, dijawab, wajibKk, surel }: HalamanOrangProps) {
  const galat = (id: string): string | undefined => kesalahan.find((k) => k.id === id)?.pesan;
  switch (hal) {
    case 'siapa':
      return (
        <>
          <RadioAjuan
            id="cara"
            legenda={KATA.siapa}
            galat={galat('cara')}
            nilai={dijawab || data.wakil ? (data.wakil ? 'wakil' : 'sendiri') : undefined}
            pilihan={[
              { nilai: 'sendiri', label: KATA.sendiri },
              { nilai: 'wakil', label: KATA.wakil, ket: KATA.wakilKet },
            ]}
          />
          <details open={data.wakil !== null}>
            <summary>{LOKET.dataWakil}</summary>
            <TeksAjuan
              id="nama_wakil"
              label={KATA.namaWakil}
              nilai={data.wakil?.nama}
              galat={galat('nama_wakil')}
            />
            <TeksAjuan
              id="hubungan_wakil"
              label={KATA.hubungan}
              petunjuk={KATA.hubunganKet}
              nilai={data.wakil?.hubungan}
              galat={galat('hubungan_wakil')}
            />
            <CentangAjuan id="surat_kuasa" label={KATA.kuasa} dicentang={data.wakil?.suratKuasa ?? false} />
          </details>
        </>
      );
    case 'nama':
      return (
        <TeksAjuan
          id="nama"
          label={KATA.nama}
          judul
          petunjuk={KATA.namaKet}
          nilai={data.nama}
          galat={galat('nama')}
          lengkapi="name"
        />
      );
    case 'nik':
      return (
        <TeksAjuan
          id="nik"
          label={KATA.nik}
          judul
          petunjuk={KATA.nikKet}
          nilai={data.nik}
          galat={galat('nik')}
          papan="numeric"
          maks={30}
        />
      );
    case 'kk':
      return (
        <TeksAjuan
          id="no_kk"
          label={KATA.kk}
          judul
          petunjuk={wajibKk ? KATA.kkKet : `${KATA.kkKet} ${KATA.kkKosong}`}
          nilai={data.noKk}
          galat={galat('no_kk')}
          papan="numeric"
          maks={30}
        />
      );
    case 'alamat':
      return (
        <>
          <TeksAjuan
            id="alamat"
            label={KATA.jalan}
            nilai={data.alamat}
            galat={galat('alamat')}
            lengkapi="street-address"
          />
          <div class="tiga-u">
            <div>
              <TeksAjuan id="rt" label="RT" nilai={data.rt} galat={galat('rt')} papan="numeric" />
            </div>
            <div>
              <TeksAjuan id="rw" label="RW" nilai={data.rw} galat={galat('rw')} papan="numeric" />
            </div>
          </div>
        </>
      );
    case 'kontak':
      return (
        <>
          <TeksAjuan
            id="wa"
            label={KATA.wa}
            opsional
            nilai={data.telepon}
            galat={galat('wa')}
            papan="tel"
            lengkapi="tel"
          />
          <CentangAjuan id="boleh_wa" label={KATA.bolehWa} dicentang={data.bolehWa} />
          {(surel || data.email !== '') && (
            <>
              <TeksAjuan
                id="surel"
                label={KATA.surel}
                opsional
                nilai={data.email}
                galat={galat('surel')}
                papan="email"
                lengkapi="email"
              />
              <CentangAjuan id="boleh_surel" label={KATA.bolehSurel} dicentang={data.bolehEmail} />
            </>
          )}
        </>
      );
  }
}
