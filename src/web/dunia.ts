import type { Berkas } from '../core/berkas/berkas.ts';
import { layananDi } from '../core/formulir/lembar-layanan.ts';
import { kodePerangkat } from '../core/formulir/perangkat.ts';
import { cariKeperluan, daftarPersyaratan } from '../core/formulir/persyaratan.ts';
import type { JamTenang } from '../core/kabar/tenang.ts';
import type { Organisasi } from '../core/organisasi/organisasi.ts';
import type { Sop } from '../core/sop/schema.ts';
import { konteksLayanan } from '../core/keluarga/konteks-layanan.ts';
import type { Kalender } from '../core/waktu/kalender.ts';
import type { Kertas } from '../dokumen/kertas/kertas.ts';
import type { BatasUnggahan } from '../dokumen/unggahan.ts';
import type { NaskahKantor } from '../naskah/naskah-kantor.ts';
import { bacaDaftar, bacaPaket, formKeperluan } from '../naskah/paket-formulir.ts';
import type { BerkasTenant } from '../store/berkas/store.ts';
import type { MasukTenant } from '../store/masuk/masuk-store.ts';
import type { OrganisasiTenant } from '../store/organisasi/organisasi-store.ts';
import type { Tenant } from '../store/organisasi/tenant.ts';
import type { NaskahBerkas } from './kerja/naskah-berkas.ts';
import type { Direktori } from './tampilan/direktori.ts';

/** Everything a page of one tenant works with. One per tenant and process; holds no request. */
export interface Dunia {
  readonly tenant: Tenant;
  readonly berkas: BerkasTenant;
  readonly organisasi: OrganisasiTenant;
  readonly masuk: MasukTenant['masuk'];
  readonly gantiSandi: MasukTenant['gantiSandi'];
  /** How accounts stand, and a new one-time password: for the admin's page alone. */
  readonly akun: Pick<MasukTenant, 'keadaanAkun' | 'buatSandiSekali'>;
  readonly kalender: Kalender;
  /** What new berkas begin with. */
  readonly naskah: NaskahKantor;
  /** The printer of papers. */
  readonly kertas: Kertas;
  /** What an upload may be, where the office set it otherwise. */
  readonly batasUnggahan?: BatasUnggahan | undefined;
  /** How news goes to the pemohon; left out: by hand alone. */
  readonly kabar?: DuniaKabar | undefined;
  /** Origin (no trailing slash) that QR codes and links on paper begin with. */
  readonly alamatPublik: string;
  /** The office's clock (epoch ms): true time, or moved by the trainer in a training tenant. */
  readonly jam: () => number;
  /** Moves the clock of a training tenant; undefined in a real office. */
  readonly geserJam: ((geser: number) => Promise<void>) | undefined;
}

/** What pages know of the way that news goes. */
export interface DuniaKabar {
  readonly email: boolean;
  readonly tenang: JamTenang;
}

/** Names by id, from the organisation as it is now. */
export function direktori(organisasi: Organisasi): Direktori {
  const orang = new Map(organisasi.pegawai.map((p) => [p.id, { nama: p.nama, nip: p.nip }]));
  const kantor = new Map(organisasi.kantor.map((k) => [k.id, { nama: k.nama, unit: k.unit, kode: k.kode }]));
  return { orang: (id) => orang.get(id), kantor: (id) => kantor.get(id) };
}

/** The SOP and definitions that a berkas began with, from its frozen bytes. @throws RangeError when they are missing. */
export async function naskahBerkas(
  dunia: Dunia,
  berkas: Berkas,
): Promise<{ sop: Sop; naskah: NaskahBerkas }> {
  const [sop, bytesSyarat, bytesForm] = await Promise.all([
    dunia.berkas.naskah.sop(berkas.naskah.sop),
    dunia.berkas.naskah.ambil(berkas.naskah.persyaratan),
    dunia.berkas.naskah.ambil(berkas.naskah.formulir),
  ]);
  if (!bytesSyarat || !bytesForm) throw new RangeError(`Definitions of berkas ${berkas.id} are missing`);
  const persyaratan = bacaDaftar('persyaratan.yaml', new TextDecoder().decode(bytesSyarat));
  const paket = bacaPaket(berkas.form, bytesForm);
  const { keperluan, lembar, perangkat } = layananDi(
    paket,
    persyaratan,
    cariKeperluan(persyaratan, berkas.keperluan),
  );
  return {
    sop,
    naskah: {
      keperluan: keperluan ?? { kunci: berkas.keperluan, label: berkas.keperluan, kelompok: '' },
      persyaratan: daftarPersyaratan(persyaratan, berkas.keperluan),
      alasan: keperluan && { kode: keperluan.alasan, lain: keperluan.alasan_lain },
      alasanKurang: persyaratan.alasan_kurang,
      aturan: konteksLayanan(persyaratan, berkas.keperluan),
      form: formKeperluan(paket, keperluan),
      kode: kodePerangkat(paket.kode, perangkat),
      templat: paket.templat,
      lembar,
      perangkat,
    },
  };
}
