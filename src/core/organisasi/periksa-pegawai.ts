import { akunSalah } from './akun.ts';
import { ganda } from './ganda.ts';
import { nipJanggal } from './nip.ts';
import type { Organisasi } from './organisasi.ts';
import { galat, peringatan, type Temuan } from './temuan.ts';

/** Checks every pegawai: account names and NIP used once, NIP plausible, and somebody who may appoint. */
export function periksaPegawai({ pegawai }: Organisasi): readonly Temuan[] {
  const tempat = (ke: number, bidang: string) => ({ daftar: 'pegawai', ke, bidang }) as const;
  const satu = pegawai.flatMap(({ akun, nip }, ke) => {
    const salah = akunSalah(akun);
    const janggal = nip === null ? undefined : nipJanggal(nip);
    return [
      ...(salah ? [galat(tempat(ke, 'akun'), salah)] : []),
      ...(janggal ? [peringatan(tempat(ke, 'nip'), janggal)] : []),
    ];
  });
  const admin = pegawai.length > 0 && !pegawai.some((p) => p.admin);
  return [
    ...satu,
    ...ganda(pegawai, (p) => p.akun).map((ke) =>
      galat(tempat(ke, 'akun'), 'Akun ini sudah dipakai orang lain.'),
    ),
    ...ganda(pegawai, (p) => p.nip).map((ke) =>
      galat(tempat(ke, 'nip'), 'NIP ini sudah dipakai orang lain.'),
    ),
    ...(admin
      ? [
          peringatan(
            { daftar: 'pegawai', ke: 0 },
            'Belum ada admin. Tandai satu pegawai dengan "admin: true".',
          ),
        ]
      : []),
  ];
}
