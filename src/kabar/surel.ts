import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { alamatSaja } from '../core/kabar/alamat-surel.ts';
import type { JawabSaluran, PesanSiap, SaluranKirim } from './saluran.ts';

/** The mail server of the office. `tls`: from the first byte, by STARTTLS (required), or none (a relay in the same network). */
export interface PengaturanSurel {
  readonly host: string;
  readonly port: number;
  readonly tls: 'langsung' | 'starttls' | 'tanpa';
  readonly akun: { readonly user: string; readonly pass: string } | null;
  /** `Kecamatan Gabek <lajur@contoh.go.id>`. */
  readonly dari: string;
  /** Milliseconds for connecting, and for each answer. */
  readonly batas?: number;
}

const BATAS = 20_000;

/** E-mail by SMTP: one connection per message, so that what an answer belongs to is never in doubt. */
export function saluranSurel(atur: PengaturanSurel): SaluranKirim {
  return { saluran: 'email', kirim: (pesan) => kirim(atur, pesan) };
}

async function kirim(atur: PengaturanSurel, pesan: PesanSiap): Promise<JawabSaluran> {
  const bytes = await surat(atur, pesan);
  let dibaca = false;
  // Taken from only once the server has said that it wants the message: from then on it may have it.
  const isi = new Readable({
    read() {
      dibaca = true;
      this.push(bytes);
      this.push(null);
    },
    highWaterMark: 0,
  });
  const sambungan = new SMTPConnection(pilihan(atur));
  try {
    await new Promise<void>((jadi, gagal) => {
      sambungan.once('error', gagal);
      const lanjut = (): void =>
        sambungan.send({ from: alamatSaja(atur.dari), to: [pesan.ke] }, isi, (galat) =>
          galat ? gagal(galat) : jadi(),
        );
      sambungan.connect((galat?: Error) => {
        if (galat) return gagal(galat);
        if (!atur.akun) return lanjut();
        return sambungan.login({ credentials: atur.akun }, (salah) => (salah ? gagal(salah) : lanjut()));
      });
    });
    sambungan.quit();
    return { jadi: 'terkirim' };
  } catch (galat) {
    sambungan.close();
    return nilai(galat, dibaca);
  } finally {
    // Whatever the server does with the connection from here on is nothing that anybody waits for.
    sambungan.on('error', () => undefined);
  }
}

function pilihan({ host, port, tls, batas = BATAS }: PengaturanSurel) {
  return {
    host,
    port,
    secure: tls === 'langsung',
    requireTLS: tls === 'starttls',
    ignoreTLS: tls === 'tanpa',
    connectionTimeout: batas,
    greetingTimeout: batas,
    socketTimeout: batas,
    logger: false,
  };
}

/** The message as bytes: plain text, marked as a machine's, with the way to stop it. */
function surat(
  { dari }: PengaturanSurel,
  { id, ke, subjek, teks, berhenti, kantor }: PesanSiap,
): Promise<Buffer> {
  const henti =
    berhenti === null
      ? 'Tidak ingin dikabari lagi? Beri tahu loket.'
      : `Tidak ingin dikabari lagi? Buka ${berhenti}`;
  const surel = new MailComposer({
    from: dari,
    to: ke,
    subject: subjek,
    text: [teks, kantor, henti, 'Pesan ini dikirim otomatis. Layanan ini gratis.'].join('\n\n'),
    messageId: `<${id}@${alamatSaja(dari).split('@')[1] ?? 'lajur'}>`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(berhenti === null ? {} : { 'List-Unsubscribe': `<${berhenti}>` }),
    },
  });
  return new Promise((jadi, gagal) => {
    surel.compile().build((galat, isi) => (galat ? gagal(galat) : jadi(isi)));
  });
}

/** RFC 5321: 4xx may be tried again, 5xx not; what breaks off while the message was on its way may have arrived. */
function nilai(galat: unknown, dibaca: boolean): JawabSaluran {
  const { kode, jawab, perintah } = rincian(galat);
  const sebab = `kode/${jawab ?? kode}` as const;
  if (dibaca) {
    if (jawab === undefined || perintah !== 'DATA') return { jadi: 'tak_pasti', sebab: 'terputus' };
    return jawab >= 500 ? { jadi: 'ditolak', sebab } : { jadi: 'belum', sebab, seluruh: false };
  }
  // About this one recipient or message; all else (sender, login, connection) would refuse every message.
  const satu = perintah === 'RCPT TO' || perintah === 'DATA' || kode === 'EENVELOPE';
  if (satu && perintah !== 'MAIL FROM')
    return jawab !== undefined && jawab < 500
      ? { jadi: 'belum', sebab, seluruh: false }
      : { jadi: 'ditolak', sebab };
  return { jadi: 'belum', sebab: jawab === undefined ? 'tak_tersambung' : sebab, seluruh: true };
}

/** The codes of a fault; its words may hold an address and are never kept. */
function rincian(galat: unknown): { kode: string; jawab: number | undefined; perintah: string | undefined } {
  const g = typeof galat === 'object' && galat !== null ? galat : {};
  return {
    kode: 'code' in g && typeof g.code === 'string' ? g.code : 'lain',
    jawab: 'responseCode' in g && typeof g.responseCode === 'number' ? g.responseCode : undefined,
    perintah: 'command' in g && typeof g.command === 'string' ? g.command : undefined,
  };
}
