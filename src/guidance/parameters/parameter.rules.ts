/** Figures that the law changes by date: which one holds on a day, and which would make no sense, pure. */
import type { ParameterContent, ParameterValue } from './parameter.types.js';

/** The value that holds on a day, `YYYY-MM-DD`; null where none is known for it. */
export const valueOn = ({ values }: Pick<ParameterContent, 'values'>, day: string): ParameterValue | null =>
  values.find(({ from, to }) => from <= day && (to === null || day <= to)) ?? null;

/** The last day for which the figure is known; null: it holds until something changes it. */
export const knownUntil = ({ values }: Pick<ParameterContent, 'values'>): string | null => values.at(-1)?.to ?? null;

/** Whether no value is known any more on that day. */
export function isOver(parameter: Pick<ParameterContent, 'values'>, day: string): boolean {
  const until = knownUntil(parameter);
  return until !== null && day > until;
}

/** What is wrong with the validity of a figure. */
export type ValidityFault =
  | { readonly kind: 'none' | 'no-from' | 'no-to' | 'no-source' | 'value'; readonly at: number }
  | { readonly kind: 'backwards' | 'overlap' | 'after-open'; readonly at: number };

/** A value as it was written, its days perhaps missing. */
export type WrittenValue = Omit<ParameterValue, 'from' | 'to'> & {
  readonly from: string | null;
  /** `undefined`: nothing was said; null: open. */
  readonly to: string | null | undefined;
};

/** The first fault of these values; null: they may be kept. A figure without validity is none. */
export function faultIn(values: readonly WrittenValue[]): ValidityFault | null {
  if (values.length === 0) return { kind: 'none', at: 0 };
  for (const [at, { value, from, to, source }] of values.entries()) {
    if (!Number.isFinite(value) || value <= 0) return { kind: 'value', at };
    if (!isDay(from)) return { kind: 'no-from', at };
    if (to === undefined || (to !== null && !isDay(to))) return { kind: 'no-to', at };
    if (to !== null && to < from) return { kind: 'backwards', at };
    if (source.trim() === '') return { kind: 'no-source', at };
    const before = values[at - 1];
    if (before?.to === null) return { kind: 'after-open', at };
    if (before?.to && from <= before.to) return { kind: 'overlap', at };
  }
  return null;
}

/** A day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string | null | undefined): text is string {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
