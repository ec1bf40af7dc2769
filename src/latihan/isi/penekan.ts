import type { Organisasi } from '../../core/organisasi/organisasi.ts';
import type { Kalender } from '../../core/waktu/kalender.ts';
import type { NaskahKantor } from '../../naskah/naskah-kantor.ts';
import type { BerkasTenant } from '../../store/berkas/store.ts';

/** Where and with what everything is pressed. */
export interface Penekan {
  readonly store: BerkasTenant;
  readonly naskah: NaskahKantor;
  readonly kalender: Kalender;
  readonly organisasi: Organisasi;
  readonly kini: number;
  readonly kabari?: ((selesai: number, semua: number) => void) | undefined;
  readonly jamPada?: ((saat: number | null) => void) | undefined;
}
