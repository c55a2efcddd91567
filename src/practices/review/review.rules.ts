/** A review as its seats stand, pure. */
import {
  type Criterion,
  criteria,
  disputed,
  type PracticeClass,
  classOf,
  settled,
  type Verdicts,
} from '../practice.rules.js';

/** The seats that every review has, and the one for what they differ on. */
export const FIRST_SEATS = [1, 2] as const;
export const THIRD_SEAT = 3;

/** What one seat says of one criterion. */
export interface SeatVerdict {
  readonly seat: number;
  readonly criterion: Criterion;
  readonly met: boolean;
}

/** What became of a review: more judgements are needed, a third is, or it is decided. */
export type Standing =
  | { readonly kind: 'open' }
  | { readonly kind: 'disputed'; readonly criteria: readonly Criterion[] }
  | { readonly kind: 'decided'; readonly class: PracticeClass };

/** How a review stands by what its seats have said. */
export function standingOf(said: readonly SeatVerdict[]): Standing {
  const [first, second] = FIRST_SEATS.map((seat) => whole(said, seat));
  if (!first || !second) return { kind: 'open' };
  const third = Object.fromEntries(
    said.filter(({ seat }) => seat === THIRD_SEAT).map(({ criterion, met }) => [criterion, met]),
  );
  const verdicts = settled(first, second, third);
  return verdicts
    ? { kind: 'decided', class: classOf(verdicts) }
    : { kind: 'disputed', criteria: disputed(first, second) };
}

function whole(said: readonly SeatVerdict[], seat: number): Verdicts | null {
  const own = new Map(said.filter((one) => one.seat === seat).map(({ criterion, met }) => [criterion, met]));
  return criteria.every((criterion) => own.has(criterion))
    ? (Object.fromEntries(own) as Record<Criterion, boolean>)
    : null;
}

/** The seat that somebody takes next; null when none is free. */
export function freeSeat(taken: readonly number[], isDisputed: boolean): number | null {
  const all = isDisputed ? [...FIRST_SEATS, THIRD_SEAT] : FIRST_SEATS;
  return all.find((seat) => !taken.includes(seat)) ?? null;
}
