/** Periods of the calendar of Mexico City, pure: `2026-07`, `2026-Q3`, `2026-H2`, `2026`. */
import { addDays, addMonths, type Day } from '#libs/mexico';
import { type Frequency, frequencies } from './sheet.rules.js';

/** A stretch of days by which figures are told. */
export interface Period {
  readonly key: string;
  readonly frequency: Frequency;
  readonly startsOn: Day;
  /** The first day after it. */
  readonly endsBefore: Day;
}

/** Days after its end on which a period is closed: so long may what happened in it be written down. */
export const CLOSE_AFTER_DAYS = 10;

const monthsOf: Readonly<Record<Frequency, number>> = { month: 1, quarter: 3, half: 6, year: 12 };

/** The period of that length in which the day lies. */
export function periodOf(day: Day, frequency: Frequency): Period {
  const year = day.slice(0, 4);
  const length = monthsOf[frequency];
  const part = Math.floor((Number(day.slice(5, 7)) - 1) / length);
  const startsOn = `${year}-${String(part * length + 1).padStart(2, '0')}-01`;
  const keys = {
    month: startsOn.slice(0, 7),
    quarter: `${year}-Q${part + 1}`,
    half: `${year}-H${part + 1}`,
    year,
  };
  return { key: keys[frequency], frequency, startsOn, endsBefore: addMonths(startsOn, length) };
}

/** The period before. */
export const periodBefore = ({ startsOn, frequency }: Period): Period => periodOf(addDays(startsOn, -1), frequency);

/** The period of that name; null: there is none. */
export function periodNamed(key: string): Period | null {
  const found = /^(20\d{2})(?:-(?:Q([1-4])|H([12])|(0[1-9]|1[0-2])))?$/.exec(key);
  if (!found) return null;
  const [, year, quarter, half, month] = found;
  if (quarter) return periodOf(`${year}-${String(Number(quarter) * 3).padStart(2, '0')}-01`, 'quarter');
  if (half) return periodOf(`${year}-${half === '1' ? '01' : '07'}-01`, 'half');
  return month ? periodOf(`${year}-${month}-01`, 'month') : periodOf(`${year}-01-01`, 'year');
}

/** Whether its figures are to be frozen. */
export const isToClose = ({ endsBefore }: Period, today: Day): boolean =>
  addDays(endsBefore, CLOSE_AFTER_DAYS) <= today;

/** The periods of a length from the one in which a day lies, that are to be frozen, oldest first. */
export function periodsToClose(from: Day, today: Day, frequency: Frequency): Period[] {
  const periods: Period[] = [];
  for (let one = periodOf(from, frequency); isToClose(one, today); one = periodOf(one.endsBefore, frequency))
    periods.push(one);
  return periods;
}

/** Whether a period lies wholly in another. */
export const isWithin = (inner: Period, outer: Period): boolean =>
  inner.startsOn >= outer.startsOn && inner.endsBefore <= outer.endsBefore;

export const isFrequency = (text: unknown): text is Frequency => frequencies.some((one) => one === text);
