import { usePage } from '../page.js';

/** The levels of the distinction, as the instrument names them. */
export type Level = 'N1' | 'N2' | 'N3';

/** Under 28 px an emblem is not drawn: the level's name says it. */
export type EmblemSize = 'xs' | 'sm' | 'md' | 'lg' | 'xl' | 'inherit';

const sizes: Record<EmblemSize, string> = {
  xs: '[--talla:2.5rem]',
  sm: '[--talla:5rem]',
  md: '[--talla:6.5rem]',
  lg: '[--talla:8.5rem]',
  xl: '[--talla:11rem]',
  inherit: '',
};

const OUTER = 'M5 145V80a61 61 0 0 1 122 0V145Z';
const MIDDLE_FULL = 'M23 124V80a43 43 0 0 1 86 0V124H100.5V80a34.5 34.5 0 0 0 -69 0V124Z';
const INNER_FULL = 'M35.5 124V80a30.5 30.5 0 0 1 61 0V124H88V80a22 22 0 0 0 -44 0V124Z';
const OUTER_FULL = 'M10.5 124V80a55.5 55.5 0 0 1 111 0V124H113V80a47 47 0 0 0 -94 0V124Z';
const OUTER_DOTS = 'M14.75 121V80a51.25 51.25 0 0 1 102.5 0V121';
const MIDDLE_DOTS = 'M27.25 121V80a38.75 38.75 0 0 1 77.5 0V121';
const STEP = 'M6.25 124h119.5v19.75H6.25z';
const ROOM = 'M48 124V80a18 18 0 0 1 36 0V124Z';

function Dots({ d, color }: { d: string; color: string }) {
  return <path d={d} fill="none" stroke={color} stroke-width="2.4" stroke-dasharray="0 6" stroke-linecap="round" />;
}

function Compromiso() {
  return (
    <>
      <path d={OUTER} fill="#FFFAF0" stroke="#B94826" stroke-width="2.5" stroke-linejoin="round" />
      <Dots d={OUTER_DOTS} color="#B94826" />
      <Dots d={MIDDLE_DOTS} color="#B94826" />
      <path d={INNER_FULL} fill="#B94826" />
      <path d={STEP} fill="#6E2710" />
      <path d={ROOM} fill="#FFE3A1" />
      <path d="M63.5 123.6h5l3 20.15h-11z" fill="#FFE3A1" />
      <path d="M48 124V80a18 18 0 0 1 15.5-17.8V124Z" fill="#6E2710" />
      <path d="M84 124V80a18 18 0 0 0-15.5-17.8V124Z" fill="#6E2710" />
      <circle cx="60.3" cy="97" r="1.5" fill="#FFE3A1" />
      <circle cx="71.7" cy="97" r="1.5" fill="#FFE3A1" />
    </>
  );
}

function Inclusion() {
  return (
    <>
      <path d={OUTER} fill="#FFFAF0" stroke="#1F5C63" stroke-width="2.5" stroke-linejoin="round" />
      <Dots d={OUTER_DOTS} color="#1F5C63" />
      <path d={MIDDLE_FULL} fill="#1F5C63" />
      <path d={INNER_FULL} fill="#1F5C63" />
      <path d={STEP} fill="#143F45" />
      <path d={ROOM} fill="#FFE3A1" />
      <path d="M66 123.6h18l9 20.15H60z" fill="#FFE3A1" />
      <path d="M48 124V80a18 18 0 0 1 18-18V124Z" fill="#143F45" />
      <circle cx="62" cy="97" r="1.6" fill="#FFE3A1" />
      <path d="M84 124V80c0-4-1.2-7.6-3.4-10.6L77 74v45.5Z" fill="#143F45" />
    </>
  );
}

function Hospitalidad() {
  return (
    <>
      <path d={OUTER} fill="#143F45" stroke="#143F45" stroke-width="2.5" stroke-linejoin="round" />
      <path d={OUTER_FULL} fill="#F2B134" />
      <path d={MIDDLE_FULL} fill="#F2B134" />
      <path d={INNER_FULL} fill="#F2B134" />
      <path d={STEP} fill="#0C2B30" />
      <path d={ROOM} fill="#FFF6DF" />
      <path d="M48 123.6h36l16 20.15H32z" fill="#F2B134" />
      <path d="M48 124a18 18 0 0 1 36 0Z" fill="#F2B134" />
      <path d="M48 124V80c0-4 1.2-7.6 3.4-10.6L55 74v45.5Z" fill="#A9421F" />
      <path d="M84 124V80c0-4-1.2-7.6-3.4-10.6L77 74v45.5Z" fill="#A9421F" />
    </>
  );
}

/**
 * The emblem of a level: full arches are earned, dotted ones not yet. It says its level aloud unless `silent`, for
 * places where the words "Nivel 2 de 3" stand beside it.
 */
export function Emblem({ level, size = 'md', silent = false }: { level: Level; size?: EmblemSize; silent?: boolean }) {
  const { t } = usePage();
  const said = silent
    ? { 'aria-hidden': 'true' as const }
    : { role: 'img' as const, 'aria-label': t(`level.emblem.${level}`) };
  return (
    <svg class={`emblema ${sizes[size]}`} viewBox="0 16 132 132" {...said}>
      {level === 'N1' && <Compromiso />}
      {level === 'N2' && <Inclusion />}
      {level === 'N3' && <Hospitalidad />}
    </svg>
  );
}
