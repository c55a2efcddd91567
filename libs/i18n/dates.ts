/** An instant, or a calendar day `YYYY-MM-DD` (as a `date` column gives it), which belongs to no time zone. */
export type DateInput = Date | string;

/** Dates in words, in one language and one time zone. */
export interface Dates {
  /** "12 de marzo de 2026" */
  long(value: DateInput): string;
  /** "12 mar 2026" */
  short(value: DateInput): string;
  /** "5 de diciembre", with the year when it is not the year of `now`. */
  day(value: DateInput, now: Date): string;
  /** "10:42" */
  time(value: Date): string;
  /** "12 de marzo de 2026, 10:42" */
  at(value: Date): string;
  /** "marzo de 2026" */
  month(value: DateInput): string;
  /** "hoy", "mañana", "en 12 días, el 5 de diciembre", "hace 3 días", "hace 2 semanas, el 9 de noviembre" */
  relative(value: DateInput, now: Date): string;
  /** `YYYY-MM-DD` of the day in this time zone, for `<time datetime>` and date fields. */
  iso(value: DateInput): string;
}

const CALENDAR_DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;
// A coming date is counted in days for three months, because people plan by it.
const NEAR = 91;

// The little words that Intl does not have. Its Spanish "dentro de 12 días" depends on the ICU version; here it is "en".
const PHRASES: Record<string, { on: (distance: string, day: string) => string }> = {
  es: { on: (distance, day) => `${distance.replace(/^dentro de /, 'en ')}, el ${day}` },
  en: { on: (distance, day) => `${distance}, on ${day}` },
  fr: { on: (distance, day) => `${distance}, le ${day}` },
};

// Languages of which Intl has no months.
const MONTHS: Record<string, readonly string[]> = {
  ht: ['janvye', 'fevriye', 'mas', 'avril', 'me', 'jen', 'jiyè', 'out', 'septanm', 'oktòb', 'novanm', 'desanm'],
};

const made = new Map<string, Dates>();

/**
 * Made once for each language and zone: formatters are dear to make.
 * @param locale BCP 47, such as `es-MX`
 * @param timeZone where the reader's calendar is
 */
export function createDates(locale: string, timeZone = 'America/Mexico_City'): Dates {
  const key = `${locale} ${timeZone}`;
  const known = made.get(key) ?? datesIn(locale, timeZone);
  made.set(key, known);
  return known;
}

function datesIn(locale: string, timeZone: string): Dates {
  const formats = createFormats(locale);
  const phrases = PHRASES[locale.slice(0, 2)] ?? PHRASES['es']!;
  const rules = MONTHS[locale] ? 'fr' : locale;
  const calendar = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const clock = new Intl.DateTimeFormat(rules, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const distance = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  const nearby = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });

  const iso = (value: DateInput): string => {
    if (typeof value === 'string' && CALENDAR_DAY.test(value)) return value;
    return calendar.format(typeof value === 'string' ? new Date(value) : value);
  };
  // A day is formatted at noon UTC by UTC formatters: no zone can push it to its neighbour.
  const noon = (value: DateInput): Date => new Date(`${iso(value)}T12:00:00Z`);
  const dates: Dates = {
    iso,
    long: (value) => formats.long.format(noon(value)),
    short: (value) => formats.short.format(noon(value)),
    month: (value) => formats.month.format(noon(value)),
    time: (value) => clock.format(value),
    at: (value) => `${formats.long.format(noon(value))}, ${clock.format(value)}`,
    day(value, now) {
      const sameYear = iso(value).slice(0, 4) === iso(now).slice(0, 4);
      return (sameYear ? formats.dayAndMonth : formats.long).format(noon(value));
    },
    relative(value, now) {
      if (MONTHS[locale]) return dates.day(value, now);
      const days = Math.round((noon(value).getTime() - noon(now).getTime()) / DAY_MS);
      const size = Math.abs(days);
      if (size <= 1) return nearby.format(days, 'day');
      if (days < 0 && size < 7) return distance.format(days, 'day');
      // So near, the year says itself.
      const day = size < NEAR ? formats.dayAndMonth.format(noon(value)) : dates.day(value, now);
      return phrases.on(words(distance, days), day);
    },
  };
  return dates;
}

// A past date is rounded sooner than a coming one.
function words(format: Intl.RelativeTimeFormat, days: number): string {
  const size = Math.abs(days);
  if (size < (days < 0 ? 14 : NEAR)) return format.format(days, 'day');
  if (size < 60) return format.format(Math.trunc(days / 7), 'week');
  if (size < 730) return format.format(Math.trunc(days / 30.44), 'month');
  return format.format(Math.trunc(days / 365.25), 'year');
}

interface Formats {
  readonly long: { format(day: Date): string };
  readonly short: { format(day: Date): string };
  readonly month: { format(day: Date): string };
  readonly dayAndMonth: { format(day: Date): string };
}

function createFormats(locale: string): Formats {
  const months = MONTHS[locale];
  if (months) return formatsWith(months);
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  return {
    long: format({ day: 'numeric', month: 'long', year: 'numeric' }),
    short: format({ day: 'numeric', month: 'short', year: 'numeric' }),
    month: format({ month: 'long', year: 'numeric' }),
    dayAndMonth: format({ day: 'numeric', month: 'long' }),
  };
}

function formatsWith(months: readonly string[]): Formats {
  const dayAndMonth = (day: Date) => `${day.getUTCDate()} ${months[day.getUTCMonth()]}`;
  const long = (day: Date) => `${dayAndMonth(day)} ${day.getUTCFullYear()}`;
  return {
    long: { format: long },
    short: { format: long },
    month: { format: (day) => `${months[day.getUTCMonth()]} ${day.getUTCFullYear()}` },
    dayAndMonth: { format: dayAndMonth },
  };
}
