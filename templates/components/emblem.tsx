import { emblemBox, emblemLine, emblemShapes, type Shape } from '../drawings/emblem.js';
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

/** Shapes of an emblem, for inside an `<svg>`. */
export function Shapes({ shapes }: { shapes: readonly Shape[] }) {
  return (
    <>
      {shapes.map(({ d, fill = 'none', stroke, dotted }) =>
        dotted ? (
          <path
            key={d}
            d={d}
            fill={fill}
            stroke={stroke}
            stroke-width={emblemLine.dotted}
            stroke-dasharray={`0 ${emblemLine.gap}`}
            stroke-linecap="round"
          />
        ) : stroke ? (
          <path key={d} d={d} fill={fill} stroke={stroke} stroke-width={emblemLine.solid} stroke-linejoin="round" />
        ) : (
          <path key={d} d={d} fill={fill} />
        ),
      )}
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
    <svg class={`emblema ${sizes[size]}`} viewBox={emblemBox.join(' ')} {...said}>
      <Shapes shapes={emblemShapes[level]} />
    </svg>
  );
}
