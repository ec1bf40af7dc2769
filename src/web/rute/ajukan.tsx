import { type Context, Hono } from 'hono';
import type { VNode } from 'preact';
import { permohonanBaru } from '../../core/permohonan/permohonan.ts';
import { JAM, MENIT } from '../../core/waktu/saat.ts';
import { HalamanMulai, TanyaTautan } from '../ajukan/HalamanMulai.tsx';
import { pilihLayanan } from '../ajukan/pilih-layanan.tsx';
import type { AjukanDeps } from '../ajukan/tautan-ajuan.ts';
import { ajukanTerbuka } from '../ajukan/terbuka.ts';
import { alamat, type SaringAjukan } from '../alamat.ts';
import type { Dunia } from '../dunia.ts';
import { AJUKAN } from '../kata/ajukan.ts';
import { bacaKiriman } from '../kiriman.ts';
import { laju } from '../laju.ts';
import { halamanWarga } from '../perbaiki/bingkai-warga.tsx';
import { bilaSibuk } from '../umum/bila-sibuk.ts';
import { BadanPesan } from '../umum/HalamanPesan.tsx';
import { duniaHost } from '../umum/jawab.tsx';
import { kantorPenerima } from '../umum/layanan.ts';

/** New requests of one address within an hour: a whole village may stand behind it. */
const BATAS_BARU = { banyak: 20, selama: JAM };
const BATAS_BACA = 16 * 1024;

/**
 * The door of requests from phones: which counter, which service. Until "Mulai mengisi" is pressed nothing is kept, and the
 * address holds the answers. No login, no script.
 */
export function ruteAjukan(deps: AjukanDeps): Hono {
  const rute = new Hono();
  const baru = laju(BATAS_BARU);
  rute.use('/ajukan', bilaSibuk(deps));

  rute.get('/ajukan', (c) =>
    pintu(deps, c, saring(c), ({ dunia, isi }) => halamanWarga(deps, c, { judul: AJUKAN.judul, isi, dunia })),
  );

  rute.post('/ajukan', async (c) => {
    const kiriman = await bacaKiriman(c.req.raw, BATAS_BACA);
    const dipilih: SaringAjukan = {
      kantor: kiriman.teks('kantor') || undefined,
      kelurahan: kiriman.teks('kelurahan'),
      keperluan: kiriman.teks('keperluan'),
      jawab: jawaban(kiriman.teks('jawab')),
    };
    return pintu(deps, c, dipilih, async ({ dunia, isi, mulai }) => {
      if (!mulai) return halamanWarga(deps, c, { judul: AJUKAN.judul, isi, dunia }, 422);
      const tunggu = baru.ambil(deps.hubungan(c).klien, deps.jamSejati());
      if (tunggu > 0) {
        const pesan = AJUKAN.terlaluSering(Math.ceil(tunggu / MENIT));
        return halamanWarga(deps, c, { judul: AJUKAN.judul, isi: mulai.halaman(pesan), dunia }, 429);
      }
      const permohonan = permohonanBaru(mulai.keperluan, dipilih.jawab ?? []);
      const { token } = await dunia.berkas.permohonan.buat(mulai.kelurahan, permohonan);
      return c.redirect(alamat.ajuan(token), 303);
    });
  });

  return rute;
}

interface Pintu {
  readonly dunia: Dunia;
  /** The page for what is known so far. */
  readonly isi: VNode;
  /** Everything is chosen. */
  readonly mulai?: {
    readonly kelurahan: string;
    readonly keperluan: string;
    readonly halaman: (galat: string) => VNode;
  };
}

/** What the address asks for: another question, or the page before the beginning; closed where the office takes none. */
async function pintu(
  deps: AjukanDeps,
  c: Context,
  s: SaringAjukan,
  jawab: (pintu: Pintu) => Response | Promise<Response>,
): Promise<Response> {
  const semua = await duniaHost(deps, c);
  const [tunggal] = semua;
  const dunia = semua.length === 1 ? tunggal : semua.find((d) => d.tenant.id === s.kantor);
  if (!dunia) {
    const pilihan = semua.map(({ tenant }) => ({
      href: alamat.ajukan({ ...s, kantor: tenant.id }),
      label: tenant.nama,
    }));
    const isi = <TanyaTautan judul={AJUKAN.pilihTenant} pilihan={pilihan} />;
    return halamanWarga(deps, c, { judul: AJUKAN.judul, isi });
  }
  if (!(await ajukanTerbuka(dunia))) {
    const isi = (
      <BadanPesan judul={AJUKAN.tutup} ket={AJUKAN.tutupKet}>
        <p>
          <a href={alamat.syarat({ kantor: s.kantor })}>{AJUKAN.lihatSyarat}</a>
        </p>
      </BadanPesan>
    );
    return halamanWarga(deps, c, { judul: AJUKAN.tutup, isi, dunia });
  }
  const kantor = kantorPenerima(dunia.naskah.sop.nilai, (await dunia.organisasi.baca()).kantor);
  const [hanya] = kantor;
  const kelurahan = kantor.length === 1 ? hanya : kantor.find((k) => k.id === s.kelurahan);
  if (!kelurahan) {
    const pilihan = kantor.map((k) => ({
      href: alamat.ajukan({ ...s, kelurahan: k.id }),
      label: k.nama,
      ket: k.alamat,
    }));
    const isi = (
      <TanyaTautan judul={AJUKAN.kelurahan} ket={AJUKAN.tautanKet} pilihan={pilihan}>
        <p class="kecil">{AJUKAN.lainnya}</p>
      </TanyaTautan>
    );
    return jawab({ dunia, isi });
  }
  const tetap = { kantor: s.kantor, kelurahan: kelurahan.id };
  const layanan = await pilihLayanan(dunia, {
    keperluan: s.keperluan,
    jawab: s.jawab ?? [],
    semua: s.semua !== undefined,
    ke: (pilih) => alamat.ajukan({ ...tetap, ...pilih }),
  });
  if (!('kunci' in layanan)) return jawab({ dunia, isi: layanan });
  const { hari } = await dunia.berkas.permohonan.aturan.baca();
  const halaman = (galat?: string): VNode => (
    <HalamanMulai
      kantor={kelurahan}
      keperluan={layanan}
      saring={{ ...tetap, jawab: s.jawab }}
      bisaGanti={{ kantor: kantor.length > 1 }}
      hari={hari}
      galat={galat}
    />
  );
  return jawab({
    dunia,
    isi: halaman(),
    mulai: { kelurahan: kelurahan.id, keperluan: layanan.kunci, halaman },
  });
}

function saring(c: Context): SaringAjukan {
  return {
    kantor: c.req.query('kantor'),
    kelurahan: c.req.query('kelurahan'),
    keperluan: c.req.query('keperluan'),
    jawab: jawaban(c.req.query('jawab') ?? ''),
    semua: c.req.query('semua'),
  };
}

/** Keys of answers as they stand in an address. */
export function jawaban(teks: string): readonly string[] {
  return teks
    .split('.')
    .filter((j) => j !== '')
    .slice(0, 10);
}
