import { pathToFileURL } from 'node:url';
import { ZONA } from '../../src/core/waktu/zona.ts';
import { kirimKabar } from '../../src/jobs/kabar-kirim.ts';
import { bagikan } from '../../src/jobs/kabar-bagi.ts';
import { caraKabar } from '../../src/kabar/cara-kabar.ts';
import type { KantorKabar } from '../../src/kabar/kantor-kabar.ts';
import { bukaGudang } from '../../src/dokumen/gudang.ts';
import { openEmbedded } from '../../src/store/database/embedded/embedded.ts';
import { kantorUji, migrasiAsli, pressBaru } from '../store/kantor-uji.ts';

// A process that receives berkas and mails their pemohon until it is killed. One line of output per number received, before
// its news is sent. Arguments: data folder, worker, prefix of idempotency keys, port of the mail server.
const [folder = '', worker = '', awalan = '', port = '0'] = process.argv.slice(2);

const jam = (): number => Date.UTC(2026, 10, 24, 1, 0) + Math.round(performance.now());
const database = await openEmbedded({
  directory: `${folder}/basis`,
  worker: pathToFileURL(worker),
  migrations: await migrasiAsli(),
});
const { store, naskah } = await kantorUji(database, { gudang: bukaGudang(`${folder}/dokumen`), jam });
const kantor: KantorKabar = {
  tenant: { nama: 'Kecamatan Gabek', latihan: false },
  berkas: store,
  organisasi: { baca: () => Promise.resolve({ kantor: [], pegawai: [], penugasan: [], jabatan: [] }) },
  kalender: {
    nama: '',
    zona: ZONA.WIB,
    biasa: KOSONG(),
    puasa: KOSONG(),
    ramadan: [],
    libur: new Map(),
    tahunLibur: new Set(),
    tutup: [],
  },
  jam,
  alamatPublik: 'https://lajur.example',
};
const cara = caraKabar({
  surel: {
    host: '127.0.0.1',
    port: Number(port),
    tls: 'tanpa',
    akun: null,
    dari: 'lajur@contoh.example',
    batas: 5000,
  },
  gerbang: null,
  tenang: { mulai: 0, selesai: 0 },
  ingat: { perbaikan: [], dibawa: [] },
});
process.stdout.write('open\n');

for (let ke = 1; ; ke += 1) {
  const press = pressBaru(naskah, { kunci: `${awalan}-${ke}` });
  const email = `${awalan}-${ke}@contoh.example`;
  const hasil = await store.tekan({
    ...press,
    perintah: async (alat) => {
      const [catat, ...lagi] = [await press.perintah(alat)].flat();
      if (catat?.jenis !== 'catat') throw new Error('begins with catat');
      const pemohon = alat.rujuk({
        nama: 'X',
        nik: '',
        noKk: '',
        telepon: '',
        alamat: '',
        rt: '',
        rw: '',
        bolehWa: false,
        email,
        bolehEmail: true,
        wakil: null,
        diLoket: false,
      });
      return [{ ...catat, pemohon }, ...lagi];
    },
  });
  if (hasil.hasil !== 'berhasil') throw new Error(JSON.stringify(hasil));
  process.stdout.write(`${hasil.berkas.id} ${email}\n`);
  await bagikan(kantor, cara);
  await kirimKabar(kantor, cara);
}

function KOSONG() {
  const hari = { mulai: 0, selesai: 0, istirahat: { mulai: 0, menit: 0 } };
  return { seninKamis: hari, jumat: hari };
}
