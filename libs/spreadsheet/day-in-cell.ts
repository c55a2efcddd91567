/** A calendar day, `YYYY-MM-DD`. */
type Day = string;

const MONTHS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'];
const ENGLISH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const NUMBERS = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?: \d.*)?$/;

/** The days that a spreadsheet may count from 30 December 1899, as Excel and LibreOffice do: from 1982 to 2119. */
const SERIAL = { least: 30_000, most: 80_000 };

/**
 * The day that a cell says, as people and spreadsheets write one in Mexico: `31/12/2026`, `31-12-26`, `2026-12-31`,
 * `31 dic 2026`, `31 de diciembre de 2026`, with or without a time, or the number of days that a spreadsheet keeps. The day
 * comes first, unless the second number can be none but a day. Never moved by a time zone. Null: it is no day.
 */
export function dayInCell(text: string): Day | null {
  const plain = text.trim().toLowerCase().replace(/\s+/g, ' ');
  if (/^\d{5}([.,]\d+)?$/.test(plain)) return fromSerial(Number(plain.replace(',', '.')));
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ].*)?$/.exec(plain);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = NUMBERS.exec(plain);
  if (numbers) {
    const [first, second, year] = [Number(numbers[1]), Number(numbers[2]), fullYear(numbers[3]!)];
    return dayOf(year, second, first) ?? dayOf(year, first, second);
  }
  const words =
    /^(?:[a-záéíóú]+,? )?(\d{1,2})(?:[-/. ]| de )([a-z]{3})[a-z]*\.?(?:[-/., ]+| de | del )(\d{4}|\d{2})$/.exec(plain);
  if (!words) return null;
  const month = Math.max(MONTHS.indexOf(words[2]!), ENGLISH.indexOf(words[2]!)) + 1;
  return month > 0 ? dayOf(fullYear(words[3]!), month, Number(words[1])) : null;
}

/** What a day in numbers tells of the order in its file: which of the two is the day, or that it may be either. Null: nothing. */
export function dayOrderIn(text: string): 'day-first' | 'month-first' | 'either' | null {
  const numbers = NUMBERS.exec(text.trim().replace(/\s+/g, ' '));
  if (!numbers || dayInCell(text) === null) return null;
  const [first, second] = [Number(numbers[1]), Number(numbers[2])];
  if (first > 12) return 'day-first';
  if (second > 12) return 'month-first';
  return first === second ? null : 'either';
}

const fullYear = (text: string) => (text.length === 2 ? 2000 + Number(text) : Number(text));

function fromSerial(days: number): Day | null {
  if (days < SERIAL.least || days > SERIAL.most) return null;
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(days) * 86_400_000).toISOString().slice(0, 10);
}

function dayOf(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= 1900 && year <= 2200 ? date.toISOString().slice(0, 10) : null;
}
