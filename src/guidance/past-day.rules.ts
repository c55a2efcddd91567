/** Days of which the guidance shows again what it answered, pure. */

/** Why a day is not shown: it is none, or it has not come yet. */
export type DayFault = 'none' | 'ahead';

/** A day of the calendar up to today, `YYYY-MM-DD`; else why not. */
export function pastDay(text: string, today: string): { readonly day: string } | { readonly fault: DayFault } {
  const date = new Date(`${text}T00:00:00Z`);
  const is = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  if (!is) return { fault: 'none' };
  return text > today ? { fault: 'ahead' } : { day: text };
}
