import type { Instrument, Maturity, Profile } from '../instrument/instrument.types.js';
import { type Answers, type Score, scoreOf } from './score.rules.js';

/** What the score of an assessment depends on; answers and files by item id. */
export interface Scorable {
  readonly instrument: Instrument;
  readonly profile: Profile;
  readonly answers: Readonly<Record<string, { readonly value: Maturity | null } | undefined>>;
  readonly evidence: Readonly<Record<string, readonly unknown[] | undefined>>;
}

/** The answers as the rules of the score take them. */
export function answersOf({ answers, evidence }: Pick<Scorable, 'answers' | 'evidence'>): Answers {
  const ids = new Set([...Object.keys(answers), ...Object.keys(evidence)]);
  return Object.fromEntries(
    [...ids].map((id) => [id, { value: answers[id]?.value ?? null, evidence: (evidence[id]?.length ?? 0) > 0 }]),
  );
}

/** The score that the company's own answers give. */
export function ownScore(assessment: Scorable): Score {
  return scoreOf(assessment.instrument, assessment.profile, answersOf(assessment));
}

/**
 * The first practice that applies and is not answered.
 * @param unknown practices of which somebody said that they do not know yet: they come after the others
 */
export function firstUnanswered(
  instrument: Instrument,
  score: Score,
  unknown: ReadonlySet<string> = new Set(),
): string | null {
  const left = instrument.items.filter(({ id }) => {
    const own = score.items[id];
    return (own?.applies ?? true) && own?.declared === null;
  });
  return (left.find(({ id }) => !unknown.has(id)) ?? left[0])?.id ?? null;
}
