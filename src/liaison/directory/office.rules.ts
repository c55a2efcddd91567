/** What an office says of itself and for how long it counts, pure. */
import { folded } from '#libs/folding';
import { addDays, type Day, dayOf } from '#libs/mexico';

/** Days after which data that nobody confirmed are marked. */
export const CONFIRM_DAYS = 90;

/** Longest texts. */
export const officeLimits = {
  office: 160,
  phone: 40,
  mail: 254,
  hours: 200,
  offers: 1500,
  contactName: 120,
} as const;

/** What an office says of itself. */
export interface OfficeData {
  readonly office: string;
  readonly phone: string;
  readonly mail: string;
  readonly hours: string;
  readonly offers: string;
  readonly contactName: string;
}

/** `empty`: nothing was ever confirmed. `stale`: too long ago. */
export type Freshness = 'empty' | 'fresh' | 'stale';

/** By which day data confirmed then are to be confirmed again. */
export const confirmBy = (at: Date): Day => addDays(dayOf(at), CONFIRM_DAYS);

/** How current the data of an office are. On the ninetieth day they still count. */
export function freshnessOf(confirmedAt: Date | null, today: Day): Freshness {
  if (confirmedAt === null) return 'empty';
  return confirmBy(confirmedAt) < today ? 'stale' : 'fresh';
}

/**
 * A figure of people that is published again and again: whole fives, and nothing under five, so that two dates never tell
 * of one person (rule of five, `indicadores` § 2).
 */
export const inFives = (n: number): number => Math.floor(n / LEAST_PEOPLE) * LEAST_PEOPLE;
const LEAST_PEOPLE = 5;

/** Letters without accents and case, to look for. */
export const plain = (text: string): string => folded(text).replaceAll(/\s+/g, ' ').trim();
