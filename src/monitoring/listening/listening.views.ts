import type { Day } from '#libs/mexico';
import {
  type ThemeLine,
  type VoiceLine,
  type VoiceSource,
  voiceSources,
} from '#templates/monitoring/listening/listening.shapes';
import type { ThemePageProps } from '#templates/monitoring/listening/theme.page';
import type { PointShape } from '#templates/monitoring/indicators/indicator.shapes';
import type { Role } from '../../database/index.js';
import { isOpen, mayHear } from './theme.rules.js';
import type { MonthCount, ThemeRow } from './themes.queries.js';
import type { ReadTheme } from './themes.service.js';
import type { VoiceRow } from './voices.queries.js';

type Reader = { readonly roles: readonly Role[] };

/** A voice as that person may read it. */
export function voiceLine(reader: Reader, voice: VoiceRow, suggested: ThemeRow | null = null): VoiceLine {
  const { id, source, saidOn, text, times } = voice;
  const heard = mayHear(reader, source);
  return {
    id,
    source,
    saidOn,
    text: heard ? text : null,
    times,
    heard,
    suggested: suggested && { id: suggested.id, title: suggested.title },
  };
}

export const themeLine = (theme: ThemeRow, today: Day): ThemeLine => ({
  id: theme.id,
  title: theme.title,
  state: theme.state,
  owner: theme.owner,
  dueOn: theme.dueOn,
  isLate: isOpen(theme.state) && theme.dueOn < today,
  voices: theme.voices,
});

/** Months in a row, from the first to the last in which a theme was spoken of. */
function monthsIn(counts: readonly MonthCount[]): string[] {
  const [first, last] = [counts[0]?.month, counts.at(-1)?.month];
  if (!first || !last) return [];
  const months: string[] = [];
  for (let [year, month] = first.split('-').map(Number) as [number, number]; ; month += 1) {
    if (month > 12) [year, month] = [year + 1, 1];
    const key = `${year}-${String(month).padStart(2, '0')}`;
    months.push(key);
    if (key >= last) return months;
  }
}

/** How often a theme was spoken of: month by month, and by source in each. */
export function themeCounts(counts: readonly MonthCount[]): Pick<ThemePageProps, 'points' | 'sources' | 'months'> {
  const sources = voiceSources.filter((source) => counts.some((one) => one.source === source));
  const of = (month: string, source: VoiceSource) =>
    counts.find((one) => one.month === month && one.source === source)?.n ?? 0;
  const months = monthsIn(counts).map((month) => {
    const cells = sources.map((source) => of(month, source));
    return { month, cells, total: cells.reduce((sum, n) => sum + n, 0) };
  });
  const points = months.map(({ month, total }): PointShape => ({
    period: month,
    state: 'shown',
    value: total,
    numerator: null,
    denominator: null,
    isDraft: false,
  }));
  return { points, sources, months };
}

/** The page of a theme, but for its forms. */
export function themePage(
  reader: Reader,
  { theme, counts, voices, owners }: ReadTheme,
  today: Day,
): Omit<ThemePageProps, 'form' | 'closing' | 'limits'> {
  const { description, openedAt, outcome, told, publicText, link, closedAt } = theme;
  return {
    ...themeLine(theme, today),
    count: theme.voices,
    description,
    openedAt,
    closed: closedAt && { at: closedAt, outcome: outcome!, told: told!, publicText, link },
    ...themeCounts(counts),
    voices: voices.map((voice) => voiceLine(reader, voice)),
    owners: owners.map(({ userId, name }) => ({ value: userId, label: name })),
  };
}

/** What the form of a theme starts with. */
export const themeValues = ({
  version,
  title,
  description,
  state,
  ownerId,
  dueOn,
}: ThemeRow): Record<string, string> => ({
  version: String(version),
  title,
  description,
  state: state === 'closed' ? 'working' : state,
  ownerId: ownerId ?? '',
  dueOn,
});
