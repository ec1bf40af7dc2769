import { bolehMenugaskan } from '../../core/organisasi/menugaskan.ts';
import type { Persyaratan } from '../../core/formulir/persyaratan.skema.ts';
import { alamat } from '../alamat.ts';
import { Bingkai } from '../bingkai.tsx';
import { SYARAT_KANTOR as KATA } from '../kata/syarat-kantor.ts';
import { Kartu } from '../komponen/Kartu.tsx';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import { Tabel } from '../komponen/Tabel.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { Layar } from '../layar.ts';
import { KartuLayanan } from './KartuLayanan.tsx';
import { matriksSyarat } from './matriks.ts';
import { barisTambahan, DaftarTambahan } from './DaftarTambahan.tsx';

export interface HalamanSyaratProps {
  readonly layar: Layar;
  readonly persyaratan: Persyaratan;
}

/** The whole list of the office for its people: every service, every item, local extras and reasons. */
export function HalamanSyarat({ layar, persyaratan }: HalamanSyaratProps) {
  const { organisasi, pegawai, dunia } = layar;
  const admin = bolehMenugaskan(organisasi, pegawai.id).boleh;
  return (
    <Bingkai layar={layar} judul={KATA.judul} di="syarat">
      <KepalaHalaman
        judul={KATA.judul}
        ket={KATA.ket}
        kanan={
          <>
            <Tombol href={alamat.syarat()} ikon="eye" sembunyiHp>
              {KATA.tinjau}
            </Tombol>
            {admin && (
              <Tombol href={alamat.syaratAtur()} ikon="pen-line">
                {KATA.atur}
              </Tombol>
            )}
          </>
        }
      />
      <div class="kiri">
        <KartuMatriks persyaratan={persyaratan} />
        {persyaratan.keperluan.map((k, at) => (
          <KartuLayanan
            key={k.kunci}
            ke={at + 1}
            persyaratan={persyaratan}
            keperluan={k}
            form={dunia.naskah.formulir.get(k.form)?.nilai.form.kode ?? k.form}
          />
        ))}
        <Kartu judul={KATA.tambahan} jarak={false}>
          <DaftarTambahan baris={barisTambahan(persyaratan)} />
        </Kartu>
        <Kartu judul={KATA.alasan} jarak={false}>
          <p class="lembar-isi petunjuk">{KATA.alasanKet}</p>
          <Tabel
            label={KATA.tabel(KATA.alasan)}
            tumpuk
            kolom={KATA.kolomAlasan.map((judul) => ({ judul }))}
            baris={persyaratan.alasan_kurang.map((a) => [
              a.label,
              a.tulis_sendiri ? KATA.tulisSendiri : a.cukup_foto ? KATA.cukupFoto : KATA.bawaAsli,
              a.pensiun ? KATA.pensiun : KATA.dipakai,
            ])}
          />
        </Kartu>
        <p class="petunjuk">{KATA.cetak}</p>
      </div>
    </Bingkai>
  );
}

/** Services across, items down: what is asked where, at one look. The cards below say the rest. */
function KartuMatriks({ persyaratan }: Pick<HalamanSyaratProps, 'persyaratan'>) {
  const baris = matriksSyarat(persyaratan);
  return (
    <Kartu judul={KATA.ringkasan} jarak={false}>
      <nav class="lembar-isi" aria-label={KATA.layanan}>
        <ul>
          {persyaratan.keperluan.map((k, at) => (
            <li key={k.kunci}>
              {at + 1}. <a href={`#layanan-${k.kunci}`}>{k.label}</a>
            </li>
          ))}
        </ul>
      </nav>
      <p class="lembar-isi petunjuk sembunyi-hp">{KATA.ringkasanKet}</p>
      <div class="sembunyi-hp">
        <Tabel
          label={KATA.tabel(KATA.ringkasan)}
          kolom={[
            { judul: KATA.syarat },
            ...persyaratan.keperluan.map((_, at) => ({ judul: String(at + 1), angka: true })),
          ]}
          baris={baris.map(({ label, tanda }) => [
            label,
            ...tanda.map((t, at) =>
              t === null ? (
                ''
              ) : (
                <abbr
                  title={`${KATA.tanda[t]}: ${persyaratan.keperluan[at]?.label ?? ''}`}
                  key={persyaratan.keperluan[at]?.kunci}
                >
                  {t}
                </abbr>
              ),
            ),
          ])}
        />
      </div>
    </Kartu>
  );
}
