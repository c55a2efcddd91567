/**
 * Rule of five for what people answered (FM4, «Seguimiento y evaluación: indicadores e instrumentos», 11-2026, § 2): the one
 * place of how few are too few, for follow-up, surveys and indicators.
 */
import { suppress } from '#libs/suppression';

/** No figure rests on fewer people, nor does the difference of two. */
export const LEAST_PEOPLE = 5;
/** From so many answers on, texts are shown to those who sum them up by themes, § 2.6. */
export const LEAST_TEXTS = 10;
/** Under and over so many percent the answers to sensitive questions are not told apart, § 2.4. */
const BAND_PERCENT = 10;

/** At which end a sensitive share is said to be; null: it may be said itself. Of 100. */
export function bandOf(percent: number): 'under' | 'over' | null {
  if (percent < BAND_PERCENT) return 'under';
  return percent > 100 - BAND_PERCENT ? 'over' : null;
}

/** Which of these groups may be shown beside each other, and beside what was shown before. */
export function groupsShown<Key extends string>(
  groups: readonly { readonly key: Key; readonly members: readonly string[] }[],
  known: readonly { readonly key: string; readonly members: readonly string[] }[] = [],
): ReadonlySet<Key> {
  return suppress(groups, { least: LEAST_PEOPLE, known }).shown as ReadonlySet<Key>;
}

/** A share as it may be said: whole percent, or only that it is near one end. Null: of too few. */
export type Share = { readonly percent: number } | { readonly band: 'under' | 'over' } | null;

/** @param sensitive 0 % and 100 % would tell what each person said */
export function shareOf(favourable: number, people: number, sensitive = false): Share {
  if (people < LEAST_PEOPLE) return null;
  const percent = (favourable / people) * 100;
  const band = sensitive ? bandOf(percent) : null;
  return band ? { band } : { percent: Math.round(percent) };
}
