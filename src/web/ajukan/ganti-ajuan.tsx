import { cariKeperluan, daftarPersyaratan } from '../../core/formulir/persyaratan.ts';
import { gantiKeperluan } from '../../core/permohonan/permohonan.ts';
import { alamat } from '../alamat.ts';
import { AJUAN, AJUKAN } from '../kata/ajukan.ts';
import type { Kiriman } from '../kiriman.ts';
import { kantorPenerima } from '../umum/layanan.ts';
import { syaratBerlaku } from '../syarat/berlaku.ts';
import { RadioAjuan } from './BidangAjuan.tsx';
import { jawabLembar, keDepan, type Meja } from './meja.tsx';
import { pilihLayanan } from './pilih-layanan.tsx';
import { ubahAjuan } from './tautan-ajuan.ts';

/** Another counter: what was typed goes along. */
export async function lihatKantor(m: Meja): Promise<Response> {
  const { ajuan } = m;
  const kantor = await daftarKantor(m);
  const isi = (
    <div class="warga">
      <h1>{AJUKAN.kelurahan}</h1>
      <form method="post" action={alamat.ajuanHal(ajuan.token, 'kantor')}>
        <RadioAjuan
          id="kantor"
          legenda={AJUKAN.kelurahan}
          nilai={ajuan.baris.kantor}
          pilihan={kantor.map((k) => ({ nilai: k.id, label: k.nama, ket: k.alamat }))}
        />
        <button type="submit">{AJUAN.lanjut}</button>
      </form>
    </div>
  );
  return jawabLembar(m, AJUKAN.kelurahan, isi);
}

export async function tekanKantor(m: Meja, kiriman: Kiriman): Promise<Response> {
  const dipilih = (await daftarKantor(m)).find((k) => k.id === kiriman.teks('kantor'));
  if (!dipilih) return lihatKantor(m);
  const isi = await ubahAjuan(m.ajuan, (i) => i, { kantor: dipilih.id });
  return isi ? m.c.redirect(alamat.ajuanHal(m.ajuan.token, 'periksa'), 303) : keDepan(m);
}

async function daftarKantor({ ajuan: { dunia } }: Meja) {
  return kantorPenerima(dunia.naskah.sop.nilai, (await dunia.organisasi.baca()).kantor);
}

/** Another service: found by the same questions, and kept by a press of its own. */
export async function lihatKeperluan(m: Meja): Promise<Response> {
  const { ajuan, c } = m;
  const jawab = (c.req.query('jawab') ?? '')
    .split('.')
    .filter((j) => j !== '')
    .slice(0, 10);
  const layanan = await pilihLayanan(ajuan.dunia, {
    keperluan: c.req.query('keperluan'),
    jawab,
    semua: c.req.query('semua') !== undefined,
    ke: (pilih) => alamat.ajuanHal(ajuan.token, 'keperluan', pilih),
  });
  if (!('kunci' in layanan)) return jawabLembar(m, AJUKAN.layanan, layanan);
  const isi = (
    <div class="warga">
      <h1>{layanan.label}</h1>
      <p class="sub1">{layanan.untuk}</p>
      <form method="post" action={alamat.ajuanHal(ajuan.token, 'keperluan')}>
        <input type="hidden" name="keperluan" value={layanan.kunci} />
        <input type="hidden" name="jawab" value={jawab.join('.')} />
        <button type="submit">{AJUKAN.pakaiIni}</button>
        <a href={alamat.ajuanHal(ajuan.token, 'periksa')}>{AJUKAN.tetap}</a>
      </form>
    </div>
  );
  return jawabLembar(m, layanan.label, isi);
}

export async function tekanKeperluan(m: Meja, kiriman: Kiriman): Promise<Response> {
  const daftar = (await syaratBerlaku(m.ajuan.dunia)).nilai;
  const keperluan = cariKeperluan(daftar, kiriman.teks('keperluan'));
  if (!keperluan) return lihatKeperluan(m);
  const jawab = kiriman
    .teks('jawab')
    .split('.')
    .filter((j) => j !== '')
    .slice(0, 10);
  const syarat = daftarPersyaratan(daftar, keperluan.kunci).map((s) => s.kunci);
  const isi = await ubahAjuan(m.ajuan, (i) =>
    gantiKeperluan(i, { keperluan: keperluan.kunci, jawab, syarat }),
  );
  return isi ? m.c.redirect(alamat.ajuanHal(m.ajuan.token, 'periksa'), 303) : keDepan(m);
}
