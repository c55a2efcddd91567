import type { SignatureShape } from './visit-props.js';

/** The field in which signatures are drawn. */
export const signatureBox = { width: 1000, height: 300 } as const;

/** A line as the path of a drawing; one point is a dot. */
export const strokePath = (stroke: readonly (readonly [x: number, y: number])[]): string =>
  stroke.length === 1
    ? `M${stroke[0]![0]} ${stroke[0]![1]}h1`
    : stroke.map(([x, y], place) => `${place === 0 ? 'M' : 'L'}${x} ${y}`).join('');

/** A signature as it was drawn. */
export function SignatureDrawing({ strokes, alt }: { strokes: NonNullable<SignatureShape['strokes']>; alt: string }) {
  const { width, height } = signatureBox;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={alt} class="w-full max-w-80 h-auto">
      <path
        d={strokes.map(strokePath).join('')}
        fill="none"
        stroke="currentColor"
        stroke-width="7"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
