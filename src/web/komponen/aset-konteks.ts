import { createContext } from 'preact';
import { ALAMAT_POLOS } from '../aset/alamat.ts';

/** Carries the hashed asset addresses from the page frame to every icon; wrap a fragment in its Provider too. */
export const AsetKonteks = createContext(ALAMAT_POLOS);
