import { Hono } from 'hono';
import { periksaKode, periksaPola, tulisNomor } from '../../core/organisasi/pola-nomor.ts';
import { bagianHari, hariDari } from '../../core/waktu/hari.ts';
import type { AturanNomor } from '../../store/berkas/aturan-nomor.ts';
import { alamat } from '../alamat.ts';
import { Bingkai } from '../bingkai.tsx';
import { ATURAN_NOMOR as KATA } from '../kata/aturan-nomor.ts';
import { REGISTER } from '../kata/register.ts';
import { bacaKiriman, type Kiriman } from '../kiriman.ts';
import { BagianFormulir } from '../komponen/BagianFormulir.tsx';
import { BidangTeks } from '../komponen/BidangTeks.tsx';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import { Remah } from '../komponen/Remah.tsx';
import { type Kesalahan, RingkasanKesalahan } from '../komponen/RingkasanKesalahan.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { Env, Layar } from '../layar.ts';
import { alamatRegister } from '../register/alamat-register.ts';
import { kodeUnit } from '../register/seri.ts';
import { halaman, halamanGalat } from './galat.tsx';

/** How the register numbers of all kantor of a tenant are written; only the admin changes it. */
export function ruteAturanNomor(): Hono<Env> {
  const rute = new Hono<Env>();

  rute.use('*', async (c, next) => {
    if (c.get('layar').pegawai.admin) return next();
    return halamanGalat(c, 'bukan-wewenang', KATA.hanyaAdmin);
  });

  rute.get('/', async (c) => {
    const layar = c.get('layar');
    const aturan = await layar.dunia.berkas.nomor.aturan();
    const usai = c.req.query('usai') === 'simpan';
    return halaman(c, <HalamanAturan layar={layar} aturan={lengkap(layar, aturan)} usai={usai} />, layar);
  });

  rute.post('/', async (c) => {
    const layar = c.get('layar');
    const aturan = terbaca(layar, await bacaKiriman(c.req.raw));
    const kesalahan = periksa(layar, aturan);
    if (kesalahan.length > 0)
      return halaman(c, <HalamanAturan layar={layar} aturan={aturan} kesalahan={kesalahan} />, layar, 422);
    await layar.dunia.berkas.nomor.simpanAturan(aturan, layar.pegawai.id);
    return c.redirect(`${alamatRegister.aturan}?usai=simpan`, 303);
  });

  return rute;
}

const idUnit = (kantor: string): string => `unit-${kantor}`;

function lengkap({ organisasi }: Layar, aturan: AturanNomor): AturanNomor {
  const unit = organisasi.kantor.map((k): [string, string] => [k.id, kodeUnit(organisasi, aturan, k.id)]);
  return { ...aturan, unit: Object.fromEntries(unit) };
}

function terbaca({ organisasi }: Layar, kiriman: Kiriman): AturanNomor {
  const unit = organisasi.kantor.map((k): [string, string] => [k.id, kiriman.teks(idUnit(k.id)).trim()]);
  return {
    pola: kiriman.teks('pola').trim(),
    klasifikasi: kiriman.teks('klasifikasi').trim(),
    unit: Object.fromEntries(unit),
  };
}

function periksa({ organisasi }: Layar, { pola, klasifikasi, unit }: AturanNomor): readonly Kesalahan[] {
  const satu = (id: string, pesan: readonly string[]): readonly Kesalahan[] =>
    pesan.slice(0, 1).map((p) => ({ id, pesan: p }));
  const kembar = organisasi.kantor.flatMap((k, at) => {
    const lain = organisasi.kantor
      .slice(0, at)
      .find((l) => unit[l.id] !== '' && unit[l.id]?.toUpperCase() === unit[k.id]?.toUpperCase());
    return lain ? [{ id: idUnit(k.id), pesan: KATA.unitSama(lain.nama) }] : [];
  });
  return [
    ...satu('pola', periksaPola(pola)),
    ...satu('klasifikasi', periksaKode(klasifikasi, KATA.klasifikasiNama)),
    ...organisasi.kantor.flatMap((k) =>
      satu(idUnit(k.id), periksaKode(unit[k.id] ?? '', KATA.unitNama(k.nama))),
    ),
    ...kembar,
  ];
}

interface HalamanAturanProps {
  readonly layar: Layar;
  readonly aturan: AturanNomor;
  readonly kesalahan?: readonly Kesalahan[];
  readonly usai?: boolean;
}

function HalamanAturan({ layar, aturan, kesalahan = [], usai = false }: HalamanAturanProps) {
  const galat = (id: string): string | undefined => kesalahan.find((k) => k.id === id)?.pesan;
  const { kini, dunia, organisasi } = layar;
  const { tahun } = bagianHari(hariDari(kini, dunia.kalender.zona));
  const contoh = organisasi.kantor.map((k) =>
    tulisNomor(aturan.pola, { ...aturan, unit: aturan.unit[k.id] ?? '', tahun, urut: 15 }),
  );
  return (
    <Bingkai layar={layar} judul={KATA.judul} di="register">
      <Remah asal={{ label: REGISTER.judul, href: alamat.register }} kini={KATA.judul} />
      <KepalaHalaman judul={KATA.judul} ket={KATA.ket} />
      {usai && <Pemberitahuan nada="baik" isi={KATA.tersimpan} />}
      <RingkasanKesalahan daftar={kesalahan} />
      <form class="formulir" method="post" action={alamatRegister.aturan}>
        <BagianFormulir judul={KATA.pola}>
          <BidangTeks
            id="pola"
            label={KATA.pola}
            petunjuk={KATA.polaPetunjuk}
            nilai={aturan.pola}
            maks={60}
            galat={galat('pola')}
          />
          <BidangTeks
            id="klasifikasi"
            label={KATA.klasifikasi}
            petunjuk={KATA.klasifikasiPetunjuk}
            nilai={aturan.klasifikasi}
            maks={20}
            galat={galat('klasifikasi')}
          />
        </BagianFormulir>
        <BagianFormulir judul={KATA.unit}>
          {organisasi.kantor.map((k, at) => (
            <BidangTeks
              key={k.id}
              id={idUnit(k.id)}
              label={k.nama}
              petunjuk={kesalahan.length === 0 ? contoh[at] : undefined}
              nilai={aturan.unit[k.id]}
              maks={20}
              galat={galat(idUnit(k.id))}
            />
          ))}
        </BagianFormulir>
        <div class="deret">
          <Tombol jenis="utama" ukuran="besar">
            {KATA.simpan}
          </Tombol>
        </div>
      </form>
    </Bingkai>
  );
}
