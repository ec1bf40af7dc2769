import { ATURAN_BIODATA } from '../../../core/keluarga/aturan-biodata.ts';
import { titipkan } from './aturan/titipan.ts';

// Rules about particulars, for the pages that ask for them; the script of the rules picks them up.
titipkan(ATURAN_BIODATA);
