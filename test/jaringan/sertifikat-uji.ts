import { generateKeyPairSync, sign } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isIPv4 } from 'node:net';

/** What a throwaway certificate says; times in epoch ms. */
export interface SertifikatUji {
  readonly nama: readonly string[];
  readonly mulai?: number;
  readonly habis?: number;
}

const HARI = 86_400_000;

/** DER, as much of it as one self-signed certificate needs (X.690, RFC 5280). */
const der = (tanda: number, ...isi: readonly Uint8Array[]): Uint8Array => {
  const badan = Buffer.concat(isi);
  const panjang =
    badan.length < 128
      ? [badan.length]
      : badan.length < 256
        ? [0x81, badan.length]
        : [0x82, badan.length >> 8, badan.length & 255];
  return Buffer.concat([Buffer.from([tanda, ...panjang]), badan]);
};
const urut = (...isi: readonly Uint8Array[]): Uint8Array => der(0x30, ...isi);
const oid = (hex: string): Uint8Array => der(0x06, Buffer.from(hex, 'hex'));
const waktu = (saat: number): Uint8Array =>
  der(0x18, Buffer.from(new Date(saat).toISOString().replaceAll(/[-:T]|\.\d+/gu, '')));
const ECDSA_SHA256 = urut(oid('2a8648ce3d040302'));
const orang = (nama: string): Uint8Array =>
  urut(der(0x31, urut(oid('550403'), der(0x0c, Buffer.from(nama)))));

/** A self-signed certificate with its key, both PEM, made by this process: nothing of it is worth keeping. */
export function buatSertifikat({
  nama,
  mulai = Date.now() - HARI,
  habis = Date.now() + 90 * HARI,
}: SertifikatUji): {
  readonly cert: string;
  readonly key: string;
} {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const san = nama.map((n) =>
    isIPv4(n) ? der(0x87, Buffer.from(n.split('.').map(Number))) : der(0x82, Buffer.from(n)),
  );
  const perluasan = [
    urut(oid('551d11'), der(0x04, urut(...san))),
    urut(oid('551d13'), der(0x01, Buffer.from([255])), der(0x04, urut(der(0x01, Buffer.from([255]))))),
  ];
  const isi = urut(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1, ...crypto.getRandomValues(new Uint8Array(8))])),
    ECDSA_SHA256,
    orang('Lajur uji'),
    urut(waktu(mulai), waktu(habis)),
    orang('Lajur uji'),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, urut(...perluasan)),
  );
  const tanda = sign('sha256', isi, privateKey);
  const bytes = urut(isi, ECDSA_SHA256, der(0x03, Buffer.from([0]), tanda));
  const baris = Buffer.from(bytes).toString('base64').replaceAll(/.{64}/gu, '$&\n').trim();
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${baris}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

/** The same as two files of a folder, as an office would name them in its settings. */
export function taruhSertifikat(
  folder: string,
  isi: SertifikatUji,
): { readonly sertifikat: string; readonly kunci: string; readonly cert: string } {
  const { cert, key } = buatSertifikat(isi);
  const [sertifikat, kunci] = [join(folder, 'sertifikat.pem'), join(folder, 'kunci.pem')];
  writeFileSync(kunci, key);
  writeFileSync(sertifikat, cert);
  return { sertifikat, kunci, cert };
}
