import { Hono } from 'hono';
import type { AturanWarga } from '../../store/pengaduan/aturan-warga.ts';
import { Bingkai } from '../bingkai.tsx';
import { ADUAN_KANTOR, ATURAN_WARGA as KATA } from '../kata/pengaduan.ts';
import { bacaKiriman } from '../kiriman.ts';
import { BidangCentang } from '../komponen/BidangCentang.tsx';
import { BidangTeks } from '../komponen/BidangTeks.tsx';
import { Kartu } from '../komponen/Kartu.tsx';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import { Remah } from '../komponen/Remah.tsx';
import { type Kesalahan, RingkasanKesalahan } from '../komponen/RingkasanKesalahan.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { Env, Layar } from '../layar.ts';
import { alamat } from '../alamat.ts';
import { halaman, halamanGalat } from './galat.tsx';

/** What the office decides about its services by link; only the admin changes it. */
export function ruteAturanWarga(): Hono<Env> {
  const rute = new Hono<Env>();

  rute.use('*', async (c, next) =>
    c.get('layar').pegawai.admin ? next() : halamanGalat(c, 'bukan-wewenang', KATA.hanyaAdmin),
  );

  rute.get('/', async (c) => {
    const layar = c.get('layar');
    const { hariJawab, unduhSurat } = await layar.dunia.berkas.aturanWarga.baca();
    const usai = c.req.query('usai') === 'simpan';
    const isi = <HalamanAturan layar={layar} hari={String(hariJawab)} unduh={unduhSurat} usai={usai} />;
    return halaman(c, isi, layar);
  });

  rute.post('/', async (c) => {
    const layar = c.get('layar');
    const kiriman = await bacaKiriman(c.req.raw);
    const hari = kiriman.teks('hari').trim();
    const unduh = kiriman.teks('unduh') === 'ya';
    const aturan: AturanWarga = { hariJawab: Number(hari), unduhSurat: unduh };
    if (!/^\d{1,2}$/u.test(hari) || aturan.hariJawab < 1 || aturan.hariJawab > 10) {
      const kesalahan = [{ id: 'hari', pesan: KATA.hariSalah }];
      return halaman(c, <HalamanAturan {...{ layar, hari, unduh, kesalahan }} />, layar, 422);
    }
    await layar.dunia.berkas.aturanWarga.simpan(aturan, layar.pegawai.id);
    return c.redirect(`${alamat.aduanAturan}?usai=simpan`, 303);
  });

  return rute;
}

interface HalamanAturanProps {
  readonly layar: Layar;
  readonly hari: string;
  readonly unduh: boolean;
  readonly usai?: boolean;
  readonly kesalahan?: readonly Kesalahan[];
}

function HalamanAturan({ layar, hari, unduh, usai = false, kesalahan = [] }: HalamanAturanProps) {
  return (
    <Bingkai layar={layar} judul={KATA.judul} di="pengaduan">
      <Remah asal={{ label: ADUAN_KANTOR.judul, href: alamat.aduanKantor() }} kini={KATA.judul} />
      <KepalaHalaman judul={KATA.judul} ket={KATA.ket} />
      {usai && <Pemberitahuan nada="baik" isi={KATA.tersimpan} />}
      <RingkasanKesalahan daftar={kesalahan} />
      <Kartu judul={KATA.isi}>
        <form class="formulir" method="post" action={alamat.aduanAturan}>
          <BidangTeks
            id="hari"
            label={KATA.hari}
            petunjuk={KATA.hariKet}
            nilai={hari}
            lebar={4}
            papan="numeric"
            galat={kesalahan[0]?.pesan}
          />
          <BidangCentang id="unduh" label={KATA.unduh} petunjuk={KATA.unduhKet} dicentang={unduh} />
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
