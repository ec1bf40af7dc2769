import { Hono } from 'hono';
import type { MasukStore } from '../../store/masuk/masuk-store.ts';
import { alamat } from '../alamat.ts';
import { Bingkai } from '../bingkai.tsx';
import { MASUK } from '../kata/masuk.ts';
import { NAVIGASI } from '../kata/navigasi.ts';
import { UMUM } from '../kata/umum.ts';
import { bacaKiriman } from '../kiriman.ts';
import { BidangTeks } from '../komponen/BidangTeks.tsx';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import { type Kesalahan, RingkasanKesalahan } from '../komponen/RingkasanKesalahan.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { Env, Layar } from '../layar.ts';
import { tujuan } from '../tujuan.ts';
import { diberikan } from '../pegawai/HalamanPegawai.tsx';
import { halaman } from './galat.tsx';

/** Changing one's own password. What was typed is never sent back. */
export function ruteSandi({ masuk }: { readonly masuk: Pick<MasukStore, 'sesi'> }): Hono<Env> {
  const rute = new Hono<Env>();
  const wajib = async ({ token, sejati }: Layar): Promise<boolean> => {
    const bacaan = await masuk.sesi(token, sejati);
    return bacaan.jenis === 'berlaku' && bacaan.sesi.harusGanti;
  };

  rute.get('/', async (c) => {
    const layar = c.get('layar');
    const usai = c.req.query('usai') !== undefined;
    const akun = (await layar.dunia.akun.keadaanAkun()).find((a) => a.pegawai === layar.pegawai.id);
    const terakhir = diberikan(layar, akun);
    const isi = (
      <HalamanSandi
        layar={layar}
        wajib={await wajib(layar)}
        usai={usai}
        kesalahan={[]}
        terakhir={terakhir}
        lanjut={c.req.query('lanjut')}
      />
    );
    return halaman(c, isi, layar);
  });

  rute.post('/', async (c) => {
    const layar = c.get('layar');
    const { teks } = await bacaKiriman(c.req.raw);
    const kesalahan = await ganti(layar, {
      lama: teks('lama'),
      baru: teks('baru'),
      ulang: teks('ulang'),
    });
    const lanjut = teks('lanjut') || undefined;
    if (kesalahan.length === 0) return c.redirect(alamat.gantiSandi({ usai: 'ya', lanjut }), 303);
    const isi = (
      <HalamanSandi layar={layar} wajib={await wajib(layar)} kesalahan={kesalahan} lanjut={lanjut} />
    );
    return halaman(c, isi, layar, 422);
  });

  return rute;
}

interface Ketikan {
  readonly lama: string;
  readonly baru: string;
  readonly ulang: string;
}

async function ganti(
  { dunia, pegawai, token, sejati }: Layar,
  { lama, baru, ulang }: Ketikan,
): Promise<readonly Kesalahan[]> {
  // Before the store is asked: a slip of the finger is no attempt at the old password.
  if (lama === '') return [{ id: 'lama', pesan: MASUK.sandiLamaKosong }];
  if (baru !== ulang) return [{ id: 'ulang', pesan: MASUK.sandiBeda }];
  const hasil = await dunia.gantiSandi({ pegawai: pegawai.id, lama, baru, token, saat: sejati });
  return hasil.ok ? [] : [{ id: hasil.bidang, pesan: hasil.kalimat }];
}

interface HalamanSandiProps {
  readonly layar: Layar;
  readonly wajib: boolean;
  readonly usai?: boolean;
  readonly kesalahan: readonly Kesalahan[];
  /** Who gave the last one-time password: its owner learns of every one. */
  readonly terakhir?: string | undefined;
  /** Where its owner was going when the change was asked for. */
  readonly lanjut?: string | undefined;
}

function HalamanSandi({ layar, wajib, usai, kesalahan, terakhir, lanjut }: HalamanSandiProps) {
  const galat = (id: string) => kesalahan.find((k) => k.id === id)?.pesan;
  return (
    <Bingkai layar={layar} judul={MASUK.ganti}>
      <KepalaHalaman judul={MASUK.ganti} ket={MASUK.gantiKet} />
      {usai && (
        <Pemberitahuan
          nada="baik"
          isi={MASUK.berhasil}
          lanjut={MASUK.berhasilLanjut}
          tindakan={<Tombol href={tujuan(lanjut)}>{lanjut ? MASUK.lanjutkan : NAVIGASI.tugas}</Tombol>}
        />
      )}
      {wajib && <Pemberitahuan nada="kunyit" isi={MASUK.wajibGanti} />}
      <RingkasanKesalahan daftar={kesalahan} />
      <form class="lembar konfirmasi" method="post" action={alamat.sandi}>
        <div class="lembar-isi formulir">
          {kesalahan.length > 0 && <p>{MASUK.sandiKetikLagi}</p>}
          {terakhir && <p class="petunjuk">{terakhir}</p>}
          {lanjut && <input type="hidden" name="lanjut" value={lanjut} />}
          <input type="hidden" name="akun" value={layar.pegawai.akun} autoComplete="username" />
          <BidangTeks
            id="lama"
            label={MASUK.sandiLama}
            jenis="password"
            autoLengkap="current-password"
            galat={galat('lama')}
            rahasia
          />
          <BidangTeks
            id="baru"
            label={MASUK.sandiBaru}
            petunjuk={MASUK.sandiPetunjuk}
            jenis="password"
            autoLengkap="new-password"
            galat={galat('baru')}
            rahasia
          />
          <BidangTeks
            id="ulang"
            label={MASUK.sandiUlang}
            jenis="password"
            autoLengkap="new-password"
            galat={galat('ulang')}
            rahasia
          />
          <div class="deret">
            <Tombol jenis="utama" ukuran="besar">
              {MASUK.simpanSandi}
            </Tombol>
            {!wajib && (
              <Tombol ukuran="besar" href={alamat.tugas()}>
                {UMUM.batal}
              </Tombol>
            )}
          </div>
        </div>
      </form>
    </Bingkai>
  );
}
