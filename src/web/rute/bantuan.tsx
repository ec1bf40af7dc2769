import { Hono } from 'hono';
import { sebutan } from '../../core/organisasi/penugasan.ts';
import type { PenugasanTercatat } from '../../core/organisasi/penugasan-tercatat.ts';
import { teksPotong } from '../../core/panduan/panduan.ts';
import type { Sop } from '../../core/sop/schema.ts';
import type { PanduanTerbaca } from '../../naskah/paket-panduan.ts';
import { alamat } from '../alamat.ts';
import { Bingkai } from '../bingkai.tsx';
import { BANTUAN } from '../kata/bantuan.ts';
import { PANDUAN } from '../kata/panduan.ts';
import { PINTASAN } from '../kata/pintasan.ts';
import { TUGAS } from '../kata/tugas.ts';
import { DaftarUraian } from '../komponen/DaftarUraian.tsx';
import { Kartu } from '../komponen/Kartu.tsx';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import { Tabel } from '../komponen/Tabel.tsx';
import type { Env, Layar } from '../layar.ts';
import { panduanSaya } from '../panduan/punya-saya.ts';
import { namaPos } from '../tampilan/direktori.ts';
import { halaman } from './galat.tsx';

/** The door to the guides, one's own first; keys, queues, the steps of one's own posts in the SOP's words, taking back, and whom to ask. */
export function ruteBantuan(): Hono<Env> {
  const rute = new Hono<Env>();
  rute.get('/', (c) => halaman(c, <HalamanBantuan layar={c.get('layar')} />, c.get('layar')));
  return rute;
}

function HalamanBantuan({ layar }: { readonly layar: Layar }) {
  const sop = layar.dunia.naskah.sop.nilai;
  const pos = new Map(layar.penugasan.map((p) => [p.pelaksana, p]));
  const { saya, lain } = panduanSaya(layar);
  const admin = layar.organisasi.pegawai.filter((p) => p.admin).map((p) => p.nama);
  return (
    <Bingkai layar={layar} judul={BANTUAN.judul} di="bantuan">
      <KepalaHalaman judul={BANTUAN.judul} ket={BANTUAN.ket} />
      {pos.size === 0 && <Pemberitahuan nada="kunyit" isi={TUGAS.tanpaPenugasan} />}
      <div class="formulir">
        <Kartu judul={PANDUAN.punyaAnda} jarak={saya.length === 0}>
          {saya.length === 0 ? <p>{PANDUAN.punyaAndaKosong}</p> : <DaftarPanduan daftar={saya} />}
        </Kartu>
        <KartuPintasan />
        {lain.length > 0 && (
          <Kartu
            judul={saya.length === 0 ? PANDUAN.lain : PANDUAN.lainnya}
            ujung={PANDUAN.lainKet}
            jarak={false}
          >
            <DaftarPanduan daftar={lain} />
          </Kartu>
        )}
        {[...pos.values()].map((p) => (
          <LangkahPos key={p.pelaksana} sop={sop} penugasan={p} />
        ))}
        <Kartu judul={BANTUAN.antrean}>
          <DaftarUraian
            lebar
            daftar={ANTREAN.map((a) => ({ nama: TUGAS.antrean[a], isi: BANTUAN.artiAntrean[a] }))}
          />
        </Kartu>
        <Kartu judul={BANTUAN.kelompok}>
          <DaftarUraian
            lebar
            daftar={KELOMPOK.map((k) => ({ nama: TUGAS.kelompok[k], isi: BANTUAN.artiKelompok[k] }))}
          />
        </Kartu>
        <Kartu judul={BANTUAN.tarik}>
          {BANTUAN.tarikIsi.map((kalimat) => (
            <p key={kalimat}>{kalimat}</p>
          ))}
        </Kartu>
        <Kartu judul={BANTUAN.tanya}>
          <p>{BANTUAN.tanyaBerkas}</p>
          <p>{BANTUAN.tanyaAdmin(admin)}</p>
          <p>{BANTUAN.tanyaKode}</p>
        </Kartu>
      </div>
    </Bingkai>
  );
}

function DaftarPanduan({ daftar }: { readonly daftar: readonly PanduanTerbaca[] }) {
  return (
    <ul class="rak">
      {daftar.map(({ kunci, isi }) => (
        <li key={kunci}>
          <span>
            <a href={alamat.bantuanPanduan(kunci)}>{isi.judul}</a>
            <br />
            <small>{teksPotong(isi.ringkas)}</small>
          </span>
        </li>
      ))}
    </ul>
  );
}

function KartuPintasan() {
  return (
    <Kartu judul={BANTUAN.pintasan} id="pintasan" jarak={false}>
      <Tabel
        label={BANTUAN.pintasanTabel}
        kolom={[{ judul: BANTUAN.tombol }, { judul: BANTUAN.guna }]}
        baris={PINTASAN.daftar.map(({ tombol, guna }) => [
          tombol.map((t) => [<kbd key={t}>{t}</kbd>, ' ']),
          guna,
        ])}
      />
      <p class="lembar-isi petunjuk">{BANTUAN.pintasanKet}</p>
    </Kartu>
  );
}

const ANTREAN = ['kerja', 'pemohon', 'diteruskan', 'semua'] as const;
const KELOMPOK = ['lewat', 'beritahu', 'baru', 'kembali', 'tunggu', 'titipan'] as const;

function LangkahPos({ sop, penugasan }: { readonly sop: Sop; readonly penugasan: PenugasanTercatat }) {
  const milik = sop.kegiatan.filter((k) => k.bacaan.pelaksana === penugasan.pelaksana);
  const juga = tugasLain(sop, penugasan.pelaksana);
  const loket = sop.penerimaan.pelaksana === penugasan.pelaksana;
  return (
    <Kartu judul={BANTUAN.langkah(sebutan(penugasan.status, namaPos(sop, penugasan)))}>
      <div class="formulir">
        {milik.length === 0 && !loket && juga.length === 0 && <p>{BANTUAN.tanpaLangkah}</p>}
        {loket && (
          <section>
            <h3>{BANTUAN.penerimaan}</h3>
            <p>{BANTUAN.penerimaanKet}</p>
          </section>
        )}
        {milik.map((k) => (
          <section key={k.no}>
            <h3>{BANTUAN.langkahKe(k.no, k.bacaan.singkat)}</h3>
            <DaftarUraian
              lebar
              daftar={[
                { nama: BANTUAN.kegiatan, isi: k.kegiatan },
                { nama: BANTUAN.kelengkapan, isi: k.kelengkapan },
                { nama: BANTUAN.waktu, isi: k.waktu.tertulis },
                { nama: BANTUAN.output, isi: k.output },
                ...(k.keterangan === '' ? [] : [{ nama: BANTUAN.keterangan, isi: k.keterangan }]),
              ]}
            />
          </section>
        ))}
        {juga.length > 0 && (
          <section>
            <h3>{BANTUAN.juga}</h3>
            <ul>
              {juga.map((status) => (
                <li key={status}>{status}</li>
              ))}
            </ul>
          </section>
        )}
        <p class="petunjuk">{BANTUAN.naskah(sop.identitas.nama, sop.identitas.nomor)}</p>
      </div>
    </Kartu>
  );
}

/** Work between the steps that this lane looks after: telling the pemohon, and waits for them. */
function tugasLain(sop: Sop, pelaksana: string): readonly string[] {
  const hop = sop.kegiatan.flatMap((k) => [...k.bacaan.ya, ...(k.bacaan.tidak ?? [])]);
  const status = hop.flatMap((h) => {
    if (h.jenis === 'langkah' || h.jenis === 'selesai') return [];
    const siapa =
      h.jenis === 'beritahu' ? sop.kegiatan.find((k) => k.no === h.langkah)?.bacaan.pelaksana : h.pelaksana;
    return siapa === pelaksana ? [h.status] : [];
  });
  return [...new Set(status)];
}
