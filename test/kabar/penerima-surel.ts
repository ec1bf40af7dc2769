import type { Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** How the server behaves: as it should, or as servers do on a bad day. */
export type Sikap =
  | 'terima'
  /** Refuses the recipient, for now or for good. */
  | 'tunda-penerima'
  | 'tolak-penerima'
  /** Refuses the message once it has it. */
  | 'tunda-isi'
  | 'tolak-isi'
  /** Has the message, and is gone before it says so. */
  | 'putus'
  /** Has the message, and never says anything again. */
  | 'diam';

/** A real SMTP server on this computer, whose manners the test decides. */
export interface PenerimaSurel {
  readonly port: number;
  /** Every message whose whole text arrived, whatever was answered: by recipient. */
  readonly masuk: readonly { readonly ke: string; readonly teks: string }[];
  sikap: Sikap;
  readonly tutup: () => Promise<void>;
}

/** Listens on a free port, or on this one. */
export async function bukaPenerima(port = 0): Promise<PenerimaSurel> {
  const soket = new Set<Socket>();
  const masuk: { ke: string; teks: string }[] = [];
  const galat = (kode: number): Error => Object.assign(new Error('refused'), { responseCode: kode });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo: (_, __, jawab) => {
      if (penerima.sikap === 'tunda-penerima') return jawab(galat(450));
      if (penerima.sikap === 'tolak-penerima') return jawab(galat(550));
      return jawab();
    },
    onData: (aliran, sesi, jawab) => {
      let teks = '';
      aliran.on('data', (potong) => (teks += String(potong)));
      aliran.on('end', () => {
        if (penerima.sikap === 'tunda-isi') return jawab(galat(451));
        if (penerima.sikap === 'tolak-isi') return jawab(galat(554));
        masuk.push({ ke: sesi.envelope.rcptTo.map((r) => r.address).join(), teks });
        if (penerima.sikap === 'diam') return undefined;
        if (penerima.sikap === 'putus') {
          for (const s of soket) s.destroy();
          return undefined;
        }
        return jawab();
      });
    },
  });
  server.on('error', () => undefined);
  server.server.on('connection', (s: Socket) => {
    soket.add(s);
    s.on('error', () => undefined);
    s.on('close', () => soket.delete(s));
  });
  await new Promise<void>((jadi) => {
    server.listen(port, '127.0.0.1', () => jadi());
  });
  const alamat = server.server.address();
  const penerima: PenerimaSurel = {
    port: typeof alamat === 'object' && alamat ? alamat.port : port,
    masuk,
    sikap: 'terima',
    tutup: async () => {
      for (const s of soket) s.destroy();
      await new Promise<void>((jadi) => {
        server.close(() => jadi());
      });
    },
  };
  return penerima;
}
