import { ruteAjuan } from './ajuan.tsx';
import { ruteAjukan } from './ajukan.tsx';
import { ruteUnggahAjuan } from './unggah-ajuan.ts';

/** Everything that a pemohon does to apply from a phone. */
export const RUTE_AJUKAN = [ruteAjukan, ruteAjuan, ruteUnggahAjuan] as const;
