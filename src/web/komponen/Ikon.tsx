import { AsetKonteks } from './aset-konteks.ts';

/** The symbols of aset/ikon.svg; a test compares the two lists. */
export type NamaIkon =
  | 'activity'
  | 'archive'
  | 'arrow-left'
  | 'arrow-right'
  | 'book-open'
  | 'check'
  | 'chevron-down'
  | 'chevron-left'
  | 'chevron-right'
  | 'clock'
  | 'corner-up-left'
  | 'download'
  | 'ellipsis'
  | 'eye'
  | 'file-plus-2'
  | 'file-text'
  | 'folder-open'
  | 'footprints'
  | 'id-card'
  | 'image'
  | 'inbox'
  | 'info'
  | 'key'
  | 'log-out'
  | 'menu'
  | 'message-circle'
  | 'minus'
  | 'pen-line'
  | 'phone'
  | 'plus'
  | 'printer'
  | 'qr-code'
  | 'rotate-cw'
  | 'route'
  | 'search'
  | 'stamp'
  | 'triangle-alert'
  | 'undo'
  | 'users'
  | 'wifi'
  | 'x'
  | 'zoom-in';

export interface IkonProps {
  readonly nama: NamaIkon;
  /** 15 px instead of 18 px. */
  readonly kecil?: boolean | undefined;
}

/** One symbol of the sprite, silent for screen readers: the word stands beside it, or on the button's label. */
export function Ikon({ nama, kecil }: IkonProps) {
  return (
    <svg class={kecil ? 'i i-s' : 'i'} aria-hidden="true" focusable="false">
      <AsetKonteks.Consumer>{(aset) => <use href={`${aset.ikon}#i-${nama}`} />}</AsetKonteks.Consumer>
    </svg>
  );
}
