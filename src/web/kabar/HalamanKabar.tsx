import { alamat } from '../alamat.ts';
import { Bingkai } from '../bingkai.tsx';
import { KABAR } from '../kata/kabar.ts';
import { Kartu } from '../komponen/Kartu.tsx';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import { Kosong } from '../komponen/Kosong.tsx';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import { Tabel } from '../komponen/Tabel.tsx';
import { Tag } from '../komponen/Tag.tsx';
import type { Layar } from '../layar.ts';
import type { IsiKabar } from './isi-kabar.ts';
import { PesanKabar } from './PesanKabar.tsx';

export interface HalamanKabarProps {
  readonly layar: Layar;
  readonly tangan: readonly IsiKabar[];
  readonly periksa: readonly IsiKabar[];
  readonly usai: readonly IsiKabar[];
  /** How many there are beyond those shown, and how many the channels still have to send. */
  readonly jumlah: { readonly tangan: number; readonly periksa: number; readonly antre: number };
  /** What became of the last press; `urungkan`: the news that it can be taken back for. */
  readonly usaiTekan?:
    { readonly isi: string; readonly nada: 'baik' | 'kunyit'; readonly urungkan?: string } | undefined;
  /** Channels that are down, in words. */
  readonly gangguan: readonly string[];
  /** Hour until which it is quiet. */
  readonly tenang: string | undefined;
}

/** What waits to be told by hand, what failed, what was sent last: of the kantor that this person serves. */
export function HalamanKabar(p: HalamanKabarProps) {
  const { layar, jumlah } = p;
  const { latihan } = layar.dunia.tenant;
  return (
    <Bingkai layar={layar} judul={KABAR.judul} di="kabar" gaya="kabar">
      <KepalaHalaman judul={KABAR.judul} ket={KABAR.ket} />
      {p.usaiTekan && (
        <Pemberitahuan
          nada={p.usaiTekan.nada}
          isi={p.usaiTekan.isi}
          urungkan={
            p.usaiTekan.urungkan === undefined
              ? undefined
              : { aksi: alamat.kabarPerintah(p.usaiTekan.urungkan, 'urungkan') }
          }
        />
      )}
      {latihan && <Pemberitahuan isi={KABAR.latihanKet} />}
      {p.gangguan.map((g) => (
        <Pemberitahuan nada="merah" isi={g} />
      ))}
      <div class="formulir">
        {p.periksa.length > 0 && (
          <Kartu judul={KABAR.periksa} ujung={<Jumlah n={jumlah.periksa} />} id="periksa" jarak={false}>
            <Daftar isi={p.periksa} semua={jumlah.periksa} latihan={latihan} />
          </Kartu>
        )}
        <Kartu judul={KABAR.tangan} ujung={<Jumlah n={jumlah.tangan} />} id="tangan" jarak={false}>
          {p.tangan.length === 0 ? (
            <Kosong ikon="message-circle" judul={KABAR.tanganKosong} ket={KABAR.tanganKosongKet} />
          ) : (
            <>
              {p.tenang !== undefined && (
                <div class="lembar-isi">
                  <p class="petunjuk">{KABAR.tenang(p.tenang)}</p>
                </div>
              )}
              <Daftar isi={p.tangan} semua={jumlah.tangan} latihan={latihan} />
            </>
          )}
          {jumlah.antre > 0 && (
            <div class="lembar-isi">
              <p class="petunjuk">{KABAR.antre(jumlah.antre)}</p>
            </div>
          )}
        </Kartu>
        {p.usai.length > 0 && (
          <Kartu judul={KABAR.usai} id="usai" jarak={false}>
            <Tabel
              label={KABAR.usai}
              kolom={KABAR.kolomUsai.map((judul) => ({ judul }))}
              baris={p.usai.map((u) => [
                <a class="angka" href={alamat.berkas(u.nomor)}>
                  {u.nomor}
                </a>,
                u.judul,
                KABAR.saluran[u.saluran],
                <Tag warna={u.kata.warna}>{u.kata.kata}</Tag>,
              ])}
            />
          </Kartu>
        )}
      </div>
    </Bingkai>
  );
}

function Jumlah({ n }: { readonly n: number }) {
  return n > 0 ? <span class="angka">{n}</span> : null;
}

function Daftar({
  isi,
  semua,
  latihan,
}: {
  readonly isi: readonly IsiKabar[];
  readonly semua: number;
  readonly latihan: boolean;
}) {
  return (
    <>
      {isi.map((i) => (
        <PesanKabar key={i.id} isi={i} latihan={latihan} />
      ))}
      {semua > isi.length && (
        <div class="lembar-isi">
          <p class="petunjuk">{KABAR.selebihnya(semua - isi.length)}</p>
        </div>
      )}
    </>
  );
}
