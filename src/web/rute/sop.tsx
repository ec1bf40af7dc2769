import { Hono } from 'hono';
import { hariDari } from '../../core/waktu/hari.ts';
import { alamat } from '../alamat.ts';
import { Bingkai } from '../bingkai.tsx';
import { SOP_ANGKA } from '../kata/sop-angka.ts';
import { SOP_VERSI } from '../kata/sop-versi.ts';
import { SOP } from '../kata/sop.ts';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import type { Env } from '../layar.ts';
import { angkaSop, lingkupAngka } from '../sop/angka.ts';
import { CetakSop } from '../sop/CetakSop.tsx';
import { KartuVersi } from '../sop/KartuVersi.tsx';
import { LembarSop } from '../sop/LembarSop.tsx';
import { PilihTampil } from '../sop/PilihTampil.tsx';
import { RingkasAngka } from '../sop/RingkasAngka.tsx';
import { pilihVersi, semuaVersi } from '../sop/versi.ts';
import { halaman, halamanGalat } from './galat.tsx';

/**
 * The SOP as it hangs on the wall, for officials: with the berkas that lie at each step now, where they may see them, and
 * with the earlier ones that berkas still follow.
 */
export function ruteSop(): Hono<Env> {
  const rute = new Hono<Env>();
  rute.get('/', async (c) => {
    const layar = c.get('layar');
    const { dunia, kini } = layar;
    const { zona } = dunia.kalender;
    const terlihat = lingkupAngka(layar);
    const semua = await semuaVersi(dunia, terlihat);
    const awalan = c.req.query('versi') ?? '';
    const dibuka = awalan === '' ? semua[0] : pilihVersi(semua, awalan);
    if (!dibuka)
      return halamanGalat(c, 'tidak-ada', {
        penjelasan: SOP.tiadaVersi(awalan.slice(0, 12)),
        tindakan: { label: SOP.bukaBerlaku, href: alamat.sop() },
      });
    const { identitas } = dibuka.sop;
    const diminta = c.req.query('tampil') === 'langsung' && dibuka.berlaku;
    const angka = diminta && terlihat.length > 0 ? await angkaSop(layar, terlihat) : undefined;
    const lama = semua.filter((v) => !v.berlaku).reduce((n, v) => n + v.berjalan, 0);
    return halaman(
      c,
      <Bingkai layar={layar} judul={identitas.nama} di="sop" gaya="bagan">
        <KepalaHalaman
          judul={identitas.nama}
          ket={dibuka.berlaku ? SOP.ket(identitas.nomor) : SOP.ketLama(identitas.nomor)}
          kanan={
            <>
              {dibuka.berlaku && <PilihTampil langsung={angka !== undefined} />}
              {dibuka.berlaku && <CetakSop />}
            </>
          }
        />
        {!dibuka.berlaku && (
          <p class="tinjau">
            {SOP_VERSI.pitaLama(dibuka.berjalan)} <a href={alamat.sop()}>{SOP_VERSI.keBerlaku}</a>
          </p>
        )}
        {angka && <RingkasAngka angka={angka} lama={lama} />}
        {diminta && !angka && <p class="tinjau">{SOP_ANGKA.bukanUntuk}</p>}
        <LembarSop sop={dibuka.sop} hari={hariDari(kini, zona)} angka={angka} />
        <KartuVersi semua={semua} dibuka={dibuka} zona={zona} />
      </Bingkai>,
      layar,
    );
  });
  return rute;
}
