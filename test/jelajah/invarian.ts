import type { Berkas } from '../../src/core/berkas/berkas.ts';
import { diMana } from '../../src/core/berkas/di-mana.ts';
import type { Keputusan } from '../../src/core/berkas/decide.ts';
import type { Konteks } from '../../src/core/berkas/konteks.ts';
import type { Tindakan } from '../../src/core/berkas/penolakan.ts';
import type { Perintah } from '../../src/core/berkas/perintah.ts';
import type { Tempat } from '../../src/core/berkas/posisi.ts';
import { tempatTerisi } from '../../src/core/berkas/tempat-arsip.ts';
import type { Sop } from '../../src/core/sop/schema.ts';
import { bolehLane, giliran, hopnya, langkahnya } from './orakel.ts';

/** Throws with the name of the rule and what broke it. */
export function pastikan(benar: boolean, aturan: string, perihal: () => unknown): void {
  if (!benar) throw new Error(`${aturan}: ${JSON.stringify(perihal())}`);
}

/** What must hold of every state there is. */
export function periksaKeadaan(sop: Sop, berkas: Berkas): void {
  periksaPemegang(sop, berkas);
  periksaKunjungan(berkas);
  periksaTanda(sop, berkas);
  periksaSurat(sop, berkas);
  periksaRegister(sop, berkas);
  periksaLembar(sop, berkas);
  periksaArsip(berkas);
}

/** A number is bound once, to a signature of an official, by the office that this official is of. */
function periksaRegister(sop: Sop, { register, kantor, posisi }: Berkas): void {
  const berlaku = register.filter((r) => r.batal === null);
  const perihal = (): unknown => [posisi, register];
  const unik = (nilai: readonly string[]): boolean => new Set(nilai).size === nilai.length;
  pastikan(unik(register.map((r) => r.nomor)), 'no number is given twice', perihal);
  pastikan(unik(berlaku.map((r) => r.tanda)), 'one number of a signature counts', perihal);
  for (const r of berlaku) {
    const penanda = sop.tanda_tangan.find((t) => t.kunci === r.tanda)?.oleh;
    const unit = sop.pelaksana.find((p) => p.kunci === penanda)?.unit ?? '';
    pastikan(kantor[unit] === r.kantor, 'numbered by the office of the signer', perihal);
  }
  if (posisi.di === 'tutup' && (posisi.sebab === 'dibatalkan' || posisi.sebab === 'ditolak'))
    pastikan(berlaku.length === 0, 'what came to nothing has no number that counts', perihal);
}

function sama(a: Tempat | null, b: Tempat | null): boolean {
  return a === b || (a !== null && b !== null && a.pelaksana === b.pelaksana && a.kantor === b.kantor);
}

function tempatnya(sop: Sop, berkas: Berkas, lane: string | null): Tempat | null {
  const unit = sop.pelaksana.find((p) => p.kunci === lane)?.unit;
  return lane === null || unit === undefined ? null : { pelaksana: lane, kantor: berkas.kantor[unit] ?? '' };
}

function periksaPemegang(sop: Sop, berkas: Berkas): void {
  const wajar = giliran(sop, berkas);
  const tempat = tempatnya(sop, berkas, wajar.lane);
  const perihal = (): unknown => [berkas.posisi, berkas.pemegang, berkas.penanggung];
  pastikan(berkas.pemegang.jenis === wajar.pemegang, 'one holder: kind', perihal);
  pastikan(sama(berkas.penanggung, tempat), 'one holder: post', perihal);
  if (berkas.pemegang.jenis === 'pelaksana')
    pastikan(sama(berkas.pemegang, berkas.penanggung), 'one holder: same post', perihal);
}

function periksaKunjungan(berkas: Berkas): void {
  const { kunjungan } = berkas;
  const terbuka = kunjungan.filter((k) => k.selesai === null);
  pastikan(terbuka.length <= 1, 'at most one open visit', () => terbuka);
  pastikan(
    (berkas.posisi.di === 'tutup') === (terbuka.length === 0),
    'open berkas, open visit',
    () => berkas.posisi,
  );
  const last = kunjungan.at(-1);
  if (terbuka.length === 1) {
    pastikan(terbuka[0] === last, 'the open visit is the last', () => kunjungan);
    pastikan(
      sama(last?.penanggung ?? null, berkas.penanggung),
      'the open visit is with the holder',
      () => last,
    );
    pastikan(last?.putaran === berkas.putaran, 'the open visit is of this putaran', () => last);
  }
  for (const [i, k] of kunjungan.entries()) {
    const akhir = k.selesai ?? Number.POSITIVE_INFINITY;
    const dibuka = k.dibuka ?? (k.selesai === null ? k.tiba : Number.NaN);
    pastikan(k.tiba <= dibuka && dibuka <= akhir, 'tiba <= dibuka <= selesai', () => k);
    const former = kunjungan[i - 1];
    pastikan(
      former === undefined || (former.selesai ?? Number.NaN) <= k.tiba,
      'visits follow each other',
      () => k,
    );
  }
}

function periksaTanda(sop: Sop, berkas: Berkas): void {
  const berdiri = berkas.tandaTangan.filter((t) => t.gugur === null);
  const nama = berdiri.map((t) => t.tanda);
  pastikan(new Set(nama).size === nama.length, 'one standing signature of a kind', () => nama);
  pastikan(
    berdiri.every((t) => t.hash === berkas.isian?.hash),
    'a signature stands only on the content there is',
    () => [berdiri, berkas.isian],
  );
  if (berkas.posisi.di !== 'tutup' || berkas.posisi.sebab !== 'selesai') return;
  pastikan(
    sop.tanda_tangan.every((t) => nama.includes(t.kunci)),
    'a finished berkas bears every signature',
    () => nama,
  );
}

function periksaSurat(sop: Sop, berkas: Berkas): void {
  const { surat, pemegang } = berkas;
  pastikan((surat === null) === (berkas.nomor === null), 'papers since the number', () => berkas.nomor);
  if (!surat) return;
  const perihal = (): unknown => [berkas.posisi, pemegang, surat.pemegang];
  pastikan(surat.pemegang.jenis !== 'tutup', 'papers have a holder', perihal);
  const hop = hopnya(sop, berkas)?.jenis;
  if (hop === 'dibawa')
    pastikan(surat.pemegang.jenis === 'pemohon', 'carried papers are with the pemohon', perihal);
  // A corrected berkas is worked on while the pemohon still has the former papers.
  if (berkas.koreksi > 0) return;
  if (hop === 'diambil')
    pastikan(surat.pemegang.jenis === 'pelaksana', 'waiting papers are in the office', perihal);
  if (pemegang.jenis !== 'pelaksana') return;
  pastikan(
    surat.pemegang.jenis === 'pelaksana' && sama(surat.pemegang, pemegang),
    'papers go with the work',
    perihal,
  );
}

/** Every paper of the SOP has exactly one holder, and the answer "di mana map ini" knows each once. */
function periksaLembar(sop: Sop, berkas: Berkas): void {
  if (!berkas.surat) return;
  const { lembar } = berkas.surat;
  const perihal = (): unknown => [berkas.posisi, lembar];
  pastikan(
    lembar.length === sop.surat.length && sop.surat.every((s) => lembar.some((l) => l.surat === s.kunci)),
    'each paper has one holder',
    perihal,
  );
  const jawaban = diMana(sop, berkas);
  pastikan(
    jawaban.ikatan.flatMap((i) => i.surat).length === lembar.length,
    'the answer names each paper once',
    perihal,
  );
  pastikan(
    lembar.every((l) => l.pemegang.jenis !== 'tujuan' || l.dari !== null),
    'no paper begins at the end of its way',
    perihal,
  );
}

/** Shelves are named, loans end before the next begins, and only what was shelved is lent. */
function periksaArsip({ arsip, pinjaman }: Berkas): void {
  pastikan(
    arsip.every((a) => tempatTerisi(a.tempat)),
    'filed means a place',
    () => arsip,
  );
  pastikan(
    arsip.every((a) => a.langkah === null || a.digital !== null),
    'filed by a step means checked digitally',
    () => arsip,
  );
  const keluar = pinjaman.filter((p) => p.kembali === null).map((p) => p.kantor);
  pastikan(new Set(keluar).size === keluar.length, 'one open loan of a kantor', () => pinjaman);
  pastikan(
    keluar.every((k) => arsip.some((a) => a.kantor === k)),
    'lent is what was filed',
    () => pinjaman,
  );
}

export interface Tekanan {
  readonly sop: Sop;
  readonly berkas: Berkas;
  readonly perintah: Perintah;
  readonly konteks: Konteks;
  readonly hasil: Keputusan;
  /** What the core offers this actor here. */
  readonly ditawarkan: readonly Tindakan[];
}

const BUKAN = new Set(['bukan_giliran', 'bukan_wewenang', 'tidak_berlaku']);

/** What must hold of every press and its answer. */
export function periksaTekanan(t: Tekanan): void {
  const { perintah, hasil, ditawarkan, berkas } = t;
  const perihal = (): unknown => [
    berkas.posisi,
    perintah,
    t.konteks.pelaku,
    hasil.ok ? 'ok' : hasil.penolakan,
  ];
  const tampak = ditawarkan.some((d) => d.perintah === perintah.jenis);
  pastikan(
    tampak === (hasil.ok || !BUKAN.has(hasil.penolakan.kode)),
    'offered if and only if it is this actor’s to press',
    perihal,
  );
  if (!hasil.ok) {
    const { penolakan } = hasil;
    pastikan(
      JSON.stringify(penolakan.tersedia) === JSON.stringify(ditawarkan),
      'a refusal lists what is possible',
      perihal,
    );
    pastikan(
      penolakan.kalimat.endsWith('.') && penolakan.kalimat.length > 10,
      'a refusal is a sentence',
      perihal,
    );
    return;
  }
  periksaWewenang(t, perihal);
  pastikan(hasil.berkas.versi === berkas.versi + hasil.peristiwa.length, 'versi = number of events', perihal);
  periksaLangkahKeluar(t, perihal);
  periksaNomor(t, perihal);
}

/** What was void stays void, what was bound stays; nobody numbers for another office; a number moves nothing. */
function periksaNomor({ berkas, perintah, konteks, hasil }: Tekanan, perihal: () => unknown): void {
  if (!hasil.ok) return;
  const { register } = hasil.berkas;
  pastikan(
    berkas.register.every((r, at) => {
      const kini = register[at];
      return kini?.nomor === r.nomor && (r.batal === null || kini.batal?.saat === r.batal.saat);
    }),
    'the register only grows',
    perihal,
  );
  if (perintah.jenis !== 'nomori' && perintah.jenis !== 'batal_nomor') return;
  const milik = konteks.pelaku.jenis === 'pejabat' ? konteks.pelaku.penugasan.kantor : '';
  const disentuh = register.find((r, at) => JSON.stringify(r) !== JSON.stringify(berkas.register[at]));
  pastikan(disentuh?.kantor === milik, 'only the own office’s numbers', perihal);
  pastikan(
    JSON.stringify([hasil.berkas.posisi, hasil.berkas.isian]) ===
      JSON.stringify([berkas.posisi, berkas.isian]),
    'a number moves nothing',
    perihal,
  );
  const berdiri = hasil.berkas.tandaTangan.some((t) => t.gugur === null && t.tanda === disentuh?.tanda);
  if (perintah.jenis === 'batal_nomor')
    pastikan(!berdiri, 'no signature stands under a number that was voided beneath it', perihal);
}

/** No acting outside one's post, kantor and dates. */
function periksaWewenang({ sop, berkas, perintah, konteks }: Tekanan, perihal: () => unknown): void {
  const { pelaku, saat } = konteks;
  if (pelaku.jenis === 'sistem') {
    pastikan(perintah.jenis === 'kedaluwarsakan', 'the program does only its own', perihal);
    return;
  }
  if (pelaku.jenis === 'pemohon') return periksaPemohon(sop, berkas, perintah, perihal);
  pastikan(
    perintah.jenis !== 'unggah_perbaikan' && perintah.jenis !== 'kirim_perbaikan',
    'nobody sends in the pemohon’s name',
    perihal,
  );
  const { penugasan: p } = pelaku;
  pastikan(bolehLane(sop, berkas, perintah.jenis).includes(p.pelaksana), 'only in one’s post', perihal);
  pastikan(tempatnya(sop, berkas, p.pelaksana)?.kantor === p.kantor, 'only in one’s kantor', perihal);
  pastikan(p.mulai <= saat && (p.sampai === null || saat < p.sampai), 'only within one’s dates', perihal);
}

/** The pemohon mends what was found wanting with them, while waited for, and does nothing else. */
function periksaPemohon(sop: Sop, berkas: Berkas, perintah: Perintah, perihal: () => unknown): void {
  pastikan(hopnya(sop, berkas)?.jenis === 'perbaikan', 'the pemohon acts only while waited for', perihal);
  const dari = berkas.posisi.di === 'jalan' ? berkas.posisi.dari : 0;
  const kurang = Object.entries(berkas.penilaian[dari] ?? {}).flatMap(([s, n]) =>
    n.putusan === 'kurang' && n.pihak === 'pemohon' && berkas.syarat.includes(s) ? [s] : [],
  );
  if (perintah.jenis === 'unggah_perbaikan') {
    const dikirim = perintah.dokumen.map((d) => d.syarat);
    pastikan(
      dikirim.length > 0 && dikirim.every((s) => kurang.includes(s)),
      'only what is wanting is mended',
      perihal,
    );
    return;
  }
  pastikan(perintah.jenis === 'kirim_perbaikan', 'the pemohon does only two things', perihal);
  pastikan(
    kurang.every((s) => (berkas.dokumen[s] ?? []).some((d) => d.kunjungan === berkas.kunjungan.length)),
    'nothing is sent that is not there',
    perihal,
  );
}

/** Leaving a step by Ya: every signature and scan it needs stands at that moment, and nothing it checks is unjudged. */
function periksaLangkahKeluar({ sop, berkas, perintah, hasil }: Tekanan, perihal: () => unknown): void {
  if (!hasil.ok || berkas.posisi.di !== 'langkah') return;
  const pindah = hasil.peristiwa.find((p) => p.jenis === 'berpindah');
  if (pindah?.jenis !== 'berpindah' || pindah.sebab !== 'lanjut' || perintah.jenis === 'tarik') return;
  const { no, bacaan } = langkahnya(sop, berkas.posisi.langkah);
  for (const perlu of bacaan.perlu) {
    const tanda = hasil.berkas.tandaTangan.findLast((t) => t.tanda === perlu.tanda);
    const isi = hasil.berkas.isian?.hash;
    pastikan(tanda?.gugur === null && tanda.hash === isi, 'a void signature passes nothing', perihal);
    if (perlu.jenis === 'pindaian') pastikan(tanda?.pindaian !== null, 'no scan, no passing', perihal);
  }
  if (!bacaan.kerja.some((k) => k.jenis === 'periksa')) return;
  const nilai = hasil.berkas.penilaian[no];
  pastikan(
    berkas.syarat.every((s) => nilai?.[s]?.berlaku === true && nilai[s].putusan !== 'kurang'),
    'nothing goes on unjudged',
    perihal,
  );
}
