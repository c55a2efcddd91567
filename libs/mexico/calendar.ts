/** The time zone of Jalisco and of most of Mexico: UTC−6 all year since the law of 28 October 2022 ended daylight saving. */
export const TIME_ZONE = 'America/Mexico_City';

/** A day of the calendar, `YYYY-MM-DD`, without hour or zone; days in this form sort as text. */
export type Day = string;

/** A statutory day of rest: the day, its names, and the fraction of article 74 of the Ley Federal del Trabajo. */
export interface RestDay {
  day: Day;
  fraction: string;
  name: string;
  english: string;
}

/**
 * The compulsory days of rest of a year, in order. LFT art. 74, fractions I–VIII, mondays since the reform of 2006; the
 * change of the federal executive is on 1 October every six years since 2024 (Constitution art. 83), on 1 December before.
 * Days of elections (fraction IX) are Sundays that electoral law fixes, and are not here.
 */
export function restDays(year: number): RestDay[] {
  const days: RestDay[] = [
    { day: dayIn(year, 1, 1), fraction: 'I', name: 'Año Nuevo', english: "New Year's Day" },
    { day: nthMonday(year, 2, 1), fraction: 'II', name: 'Día de la Constitución', english: 'Constitution Day' },
    {
      day: nthMonday(year, 3, 3),
      fraction: 'III',
      name: 'Natalicio de Benito Juárez',
      english: "Benito Juárez's birthday",
    },
    { day: dayIn(year, 5, 1), fraction: 'IV', name: 'Día del Trabajo', english: 'Labour Day' },
    { day: dayIn(year, 9, 16), fraction: 'V', name: 'Día de la Independencia', english: 'Independence Day' },
    { day: nthMonday(year, 11, 3), fraction: 'VI', name: 'Día de la Revolución', english: 'Revolution Day' },
    { day: dayIn(year, 12, 25), fraction: 'VIII', name: 'Navidad', english: 'Christmas Day' },
  ];
  if ((year - 2024) % 6 === 0) {
    const name = 'Transmisión del Poder Ejecutivo Federal';
    const english = 'Change of the federal executive';
    days.push({ day: dayIn(year, year >= 2024 ? 10 : 12, 1), fraction: 'VII', name, english });
  }
  return days.sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Whether a day is from Monday to Friday and no statutory day of rest. */
export function isWorkingDay(day: Day): boolean {
  const date = dateOf(day);
  const weekday = date.getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  return !restDays(date.getUTCFullYear()).some((rest) => rest.day === day);
}

/**
 * The day that many working days later (earlier when negative). Zero gives the day itself or, if that is none, the next
 * working day.
 */
export function addWorkingDays(day: Day, count: number): Day {
  const step = count < 0 ? -1 : 1;
  let current = day;
  let left = Math.abs(count);
  while (left > 0 || !isWorkingDay(current)) {
    current = addDays(current, step);
    if (left > 0 && isWorkingDay(current)) left -= 1;
  }
  return current;
}

/** How many working days there are after `from` up to and including `to`; negative when `to` comes first. */
export function workingDaysBetween(from: Day, to: Day): number {
  if (to < from) return -workingDaysBetween(to, from);
  let count = 0;
  for (let day = from; day < to;) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) count += 1;
  }
  return count;
}

/** The day that many days later; earlier when negative. */
export function addDays(day: Day, count: number): Day {
  const date = dateOf(day);
  date.setUTCDate(date.getUTCDate() + count);
  return dayOfUtc(date);
}

/** How many days of the calendar lie between two days; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((dateOf(to).getTime() - dateOf(from).getTime()) / 86_400_000);
}

/** The same day of the month that many months later, or the last of that month when it is shorter. */
export function addMonths(day: Day, count: number): Day {
  const date = dateOf(day);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + count + 1, 0);
  date.setUTCDate(Math.min(wanted, date.getUTCDate()));
  return dayOfUtc(date);
}

/** The day that it is in Mexico City at that instant. */
export function dayOf(instant: Date): Day {
  return wallClock(instant).day;
}

/** The instant at which the clocks of Mexico City show that time (`HH:MM`) of that day. */
export function instantOf(day: Day, time = '00:00'): Date {
  const asIfUtc = new Date(`${dayOfUtc(dateOf(day))}T${time}:00Z`);
  if (Number.isNaN(asIfUtc.getTime())) throw new RangeError(`Not a time: ${time}`);
  // Twice, because the offset at the first guess may be the one from before a change of the clocks.
  let instant = asIfUtc;
  for (let turn = 0; turn < 2; turn += 1) instant = new Date(asIfUtc.getTime() - offsetAt(instant));
  return instant;
}

/** The instant at which the day that it is in Mexico City at that instant is over. */
export const endOfDay = (instant: Date): Date => instantOf(addDays(dayOf(instant), 1));

const clock = new Intl.DateTimeFormat('en-CA', {
  timeZone: TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

function wallClock(instant: Date): { day: Day; time: string } {
  const parts = Object.fromEntries(clock.formatToParts(instant).map((part) => [part.type, part.value]));
  return {
    day: `${parts['year']}-${parts['month']}-${parts['day']}`,
    time: `${parts['hour']}:${parts['minute']}:${parts['second']}`,
  };
}

function offsetAt(instant: Date): number {
  const { day, time } = wallClock(instant);
  return Date.parse(`${day}T${time}Z`) - Math.floor(instant.getTime() / 1000) * 1000;
}

function dateOf(day: Day): Date {
  const date = new Date(`${day}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(date.getTime()) || dayOfUtc(date) !== day) {
    throw new RangeError(`Not a day: ${day.slice(0, 20)}`);
  }
  return date;
}

function dayOfUtc(date: Date): Day {
  return date.toISOString().slice(0, 10);
}

function dayIn(year: number, month: number, day: number): Day {
  return dayOfUtc(new Date(Date.UTC(year, month - 1, day)));
}

function nthMonday(year: number, month: number, nth: number): Day {
  const weekday = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  return dayIn(year, month, 1 + ((8 - weekday) % 7) + 7 * (nth - 1));
}
