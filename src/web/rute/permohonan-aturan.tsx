import { Hono } from 'hono';
import type { AturanAjukan } from '../../store/permohonan/aturan-ajukan.ts';
import { ajukanTerbuka } from '../ajukan/terbuka.ts';
import { alamat } from '../alamat.ts';
import { kantorLoket } from '../permohonan/loket-daring.ts';
import { Bingkai } from '../bingkai.tsx';
import { ATURAN_AJUKAN as KATA, PERMOHONAN } from '../kata/permohonan.ts';
import { bacaKiriman } from '../kiriman.ts';
import { BidangRadio } from '../komponen/BidangRadio.tsx';
import { BidangTeks } from '../komponen/BidangTeks.tsx';
import { Kartu } from '../komponen/Kartu.tsx';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import { Remah } from '../komponen/Remah.tsx';
import { type Kesalahan, RingkasanKesalahan } from '../komponen/RingkasanKesalahan.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { Env, Layar } from '../layar.ts';
import { halaman, halamanGalat } from './galat.tsx';

/** Whether the office takes requests from phones, and how long it keeps what is not sent; only the admin changes it. */
export function rutePermohonanAturan(): Hono<Env> {
  const rute = new Hono<Env>();

  rute.use('*', async (c, next) =>
    c.get('layar').pegawai.admin ? next() : halamanGalat(c, 'bukan-wewenang', KATA.hanyaAdmin),
  );

  rute.get('/', async (c) => {
    const layar = c.get('layar');
    const { buka, hari } = await layar.dunia.berkas.permohonan.aturan.baca();
    const pilih = buka === null ? 'bawaan' : buka ? 'ya' : 'tidak';
    const kini = await ajukanTerbuka(layar.dunia);
    const usai = c.req.query('usai') === 'simpan';
    return halaman(c, <Aturan {...{ layar, pilih, hari: String(hari), kini, usai }} />, layar);
  });

  rute.post('/', async (c) => {
    const layar = c.get('layar');
    const kiriman = await bacaKiriman(c.req.raw);
    const hari = kiriman.teks('hari').trim();
    const pilih = kiriman.teks('buka');
    const aturan: AturanAjukan = {
      buka: pilih === 'ya' ? true : pilih === 'tidak' ? false : null,
      hari: Number(hari),
    };
    if (!/^\d{1,2}$/u.test(hari) || aturan.hari < 7 || aturan.hari > 90) {
      const kesalahan = [{ id: 'hari', pesan: KATA.hariSalah }];
      const kini = await ajukanTerbuka(layar.dunia);
      return halaman(c, <Aturan {...{ layar, pilih, hari, kini, kesalahan }} />, layar, 422);
    }
    await layar.dunia.berkas.permohonan.aturan.simpan(aturan, layar.pegawai.id);
    return c.redirect(`${alamat.permohonanAturan}?usai=simpan`, 303);
  });

  return rute;
}

interface AturanProps {
  readonly layar: Layar;
  readonly pilih: string;
  readonly hari: string;
  /** Whether it is open as things are. */
  readonly kini: boolean;
  readonly usai?: boolean;
  readonly kesalahan?: readonly Kesalahan[];
}

function Aturan({ layar, pilih, hari, kini, usai = false, kesalahan = [] }: AturanProps) {
  return (
    <Bingkai layar={layar} judul={KATA.judul} di="permohonan">
      {kantorLoket(layar).length > 0 && (
        <Remah asal={{ label: PERMOHONAN.judul, href: alamat.permohonan() }} kini={KATA.judul} />
      )}
      <KepalaHalaman judul={KATA.judul} ket={`${KATA.ket} ${KATA.kini(kini)}`} />
      {usai && <Pemberitahuan nada="baik" isi={KATA.tersimpan} />}
      <RingkasanKesalahan daftar={kesalahan} />
      <Kartu judul={KATA.isi}>
        <form class="formulir" method="post" action={alamat.permohonanAturan}>
          <BidangRadio
            id="buka"
            label={KATA.buka}
            nilai={pilih}
            penuh
            pilihan={(['bawaan', 'ya', 'tidak'] as const).map((nilai) => ({
              nilai,
              label: KATA.pilihan[nilai],
            }))}
          />
          <BidangTeks
            id="hari"
            label={KATA.hari}
            petunjuk={KATA.hariKet}
            nilai={hari}
            lebar={4}
            papan="numeric"
            galat={kesalahan[0]?.pesan}
          />
          <div class="deret">
            <Tombol jenis="utama" ukuran="besar">
              {KATA.simpan}
            </Tombol>
          </div>
        </form>
      </Kartu>
    </Bingkai>
  );
}
