import { ButirSyarat, type ButirSyaratProps } from './ButirSyarat.tsx';

export interface SyaratProps {
  readonly butir: readonly ButirSyaratProps[];
}

/** The checklist; stands in a form with data-periksa (the counter and the buttons follow it). */
export function Syarat({ butir }: SyaratProps) {
  return (
    <ul class="syarat">
      {butir.map((b) => (
        <ButirSyarat key={b.id} {...b} />
      ))}
    </ul>
  );
}
