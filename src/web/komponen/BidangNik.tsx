import { BidangTeks } from './BidangTeks.tsx';
import type { BidangDasar } from './Bidang.tsx';

export interface BidangNikProps extends BidangDasar {
  readonly nilai?: string | undefined;
  /** Characters that may be typed or pasted. */
  readonly maks?: number | undefined;
}

/** NIK or No. KK: sixteen digits; spaces and dots may be pasted along. Never kept in the browser's drafts. */
export function BidangNik(p: BidangNikProps) {
  return <BidangTeks maks={24} {...p} rahasia lebar={16} papan="numeric" />;
}
