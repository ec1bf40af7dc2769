import { Hono, type Context } from 'hono';
import { keperluanPerKelompok } from '../../core/formulir/persyaratan.ts';
import { telusuriTanya } from '../../core/formulir/tanya.ts';
import { alamat } from '../alamat.ts';
import type { Dunia } from '../dunia.ts';
import { SYARAT_UMUM } from '../kata/syarat.ts';
import { DaftarLayanan } from '../umum/DaftarLayanan.tsx';
import { isiSyarat } from '../umum/isi-syarat.ts';
import { duniaHost, halaman, pesan, type UmumDeps } from '../umum/jawab.tsx';
import { PilihKantor } from '../umum/PilihKantor.tsx';
import { BadanSyarat } from '../umum/Syarat.tsx';
import { BadanTanya } from '../umum/Tanya.tsx';

/** What to bring. GET only: the address holds the answers, and nothing is kept of who asked. */
export function ruteSyarat(deps: UmumDeps): Hono {
  const rute = new Hono();

  rute.get('/syarat', (c) =>
    dengan(deps, c, ({ dunia, kantor }) => {
      const { tanya, persyaratan } = dunia.naskah;
      const jawab = jawaban(c);
      const telusur = tanya && c.req.query('semua') === undefined ? telusuriTanya(tanya, jawab) : undefined;
      if (telusur?.di.jenis === 'keperluan')
        return c.redirect(alamat.syaratUntuk(telusur.di.keperluan, { jawab, kantor }), 303);
      const isi = telusur ? (
        <BadanTanya telusur={{ ...telusur, di: telusur.di }} kantor={kantor} />
      ) : (
        <DaftarLayanan kelompok={keperluanPerKelompok(persyaratan.nilai)} kantor={kantor} />
      );
      return halaman(deps, c, { judul: SYARAT_UMUM.judulTab, isi, dunia });
    }),
  );

  rute.get('/syarat/:keperluan', (c) =>
    dengan(deps, c, async ({ dunia, kantor }) => {
      const isi = await isiSyarat(dunia, c.req.param('keperluan'), jawaban(c));
      if (!isi) return pesan(deps, c, [SYARAT_UMUM.tidakAda, SYARAT_UMUM.tidakAdaKet]);
      const badan = <BadanSyarat isi={isi} kantor={kantor} />;
      return halaman(deps, c, { judul: isi.keperluan.label, isi: badan, dunia });
    }),
  );

  return rute;
}

interface Pilihan {
  readonly dunia: Dunia;
  /** Its id, where the address serves several and it has to be said. */
  readonly kantor: string | undefined;
}

/** Answers for the office meant; asks which one where the address serves several. */
async function dengan(
  deps: UmumDeps,
  c: Context,
  jawab: (pilihan: Pilihan) => Response | Promise<Response>,
): Promise<Response> {
  const semua = await duniaHost(deps, c);
  const [satu] = semua;
  if (semua.length === 1 && satu) return jawab({ dunia: satu, kantor: undefined });
  const dipilih = semua.find((d) => d.tenant.id === c.req.query('kantor'));
  if (dipilih) return jawab({ dunia: dipilih, kantor: dipilih.tenant.id });
  const isi = <PilihKantor kantor={semua.map((d) => d.tenant)} />;
  return halaman(deps, c, { judul: SYARAT_UMUM.pilihKantor, isi });
}

function jawaban(c: Context): readonly string[] {
  return (c.req.query('jawab') ?? '')
    .split('.')
    .filter((j) => j !== '')
    .slice(0, 10);
}
