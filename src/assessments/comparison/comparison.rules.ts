import { suppress } from '#libs/suppression';
import type { CompanySize } from '../instrument/instrument.types.js';

/** How many other companies a figure rests on at least. */
export const LEAST_PEERS = 5;
/** How many companies a group has at least: whoever reads its figure knows their own value. */
export const LEAST_COMPANIES = LEAST_PEERS + 1;
/** So many companies end a cohort at the end of a month, once there was one. */
export const ENOUGH_COMPANIES = 20;
/** After so many months fewer do, too: figures of long ago compare with nobody. */
export const COHORT_MONTHS = 12;
/** A mean nearer to 0 or 100 is shown as this: all of its companies would be known to be there. */
export const EDGE_PERCENT = 5;

/** What is compared of a submission. Percentages are not rounded. */
export interface ComparedSubmission {
  readonly id: string;
  readonly companyId: string;
  readonly signedAt: Date;
  readonly percent: number;
  /** By dimension; null where nothing in it applies. */
  readonly dimensions: Readonly<Record<string, number | null>>;
  readonly sector: string | null;
  readonly size: CompanySize | null;
}

/** All companies of a cohort, those of a size, or those of a sector. */
export type GroupKind = 'all' | 'size' | 'sector';

/** The sums of a group that is shown. */
export interface GroupFigures {
  readonly group: GroupKind;
  /** Which size or sector; empty for all. */
  readonly value: string;
  readonly companies: number;
  /** The sum of their totals. */
  readonly total: number;
  /** The sum by dimension. */
  readonly dimensions: Readonly<Record<string, number>>;
}

/** Companies that are added up together, and what of it is shown. */
export interface Cohort {
  readonly members: readonly ComparedSubmission[];
  readonly figures: readonly GroupFigures[];
}

/**
 * Those of a stretch of time that can be compared: the last submission of each company. One in which nothing of some
 * dimension applies is left out: the sums of the dimensions would rest on others than the total, and their difference
 * would tell what it was.
 */
export function comparable(submissions: readonly ComparedSubmission[]): ComparedSubmission[] {
  const last = new Map<string, ComparedSubmission>();
  for (const one of submissions) {
    const known = last.get(one.companyId);
    if (!known || known.signedAt <= one.signedAt) last.set(one.companyId, one);
  }
  return [...last.values()].filter(({ dimensions }) => Object.values(dimensions).every((percent) => percent !== null));
}

/** Whether a cohort ends with so many companies. `monthsSinceLast`: null before the first cohort. */
export function endsCohort(companies: number, monthsSinceLast: number | null): boolean {
  if (companies < LEAST_COMPANIES) return false;
  return monthsSinceLast === null || companies >= ENOUGH_COMPANIES || monthsSinceLast >= COHORT_MONTHS;
}

/**
 * Adds up a cohort. Cohorts share no submission, so what different ones show cannot be subtracted; within one, no figure
 * and no difference of figures rests on fewer than `LEAST_COMPANIES`.
 */
export function cohortOf(submissions: readonly ComparedSubmission[]): Cohort {
  const members = comparable(submissions);
  const groups = groupsOf(members);
  const { shown } = suppress(
    groups.map(({ key, own }) => ({ key, members: own.map(({ companyId }) => companyId) })),
    { least: LEAST_COMPANIES },
  );
  return { members, figures: groups.filter(({ key }) => shown.has(key)).map(figuresOf) };
}

interface Group {
  readonly key: string;
  readonly group: GroupKind;
  readonly value: string;
  readonly own: readonly ComparedSubmission[];
}

function groupsOf(members: readonly ComparedSubmission[]): Group[] {
  const by = (group: 'size' | 'sector'): Group[] => {
    const values = [...new Set(members.flatMap((one) => one[group] ?? []))].toSorted();
    return values.map((value) => {
      const own = members.filter((one) => one[group] === value);
      return { key: `${group} ${value}`, group, value, own };
    });
  };
  return [{ key: 'all', group: 'all', value: '', own: members }, ...by('size'), ...by('sector')];
}

function figuresOf({ group, value, own }: Group): GroupFigures {
  const dimensions: Record<string, number> = {};
  for (const one of own)
    for (const [id, percent] of Object.entries(one.dimensions)) dimensions[id] = (dimensions[id] ?? 0) + (percent ?? 0);
  return { group, value, companies: own.length, total: sum(own.map(({ percent }) => percent)), dimensions };
}

/** What a company is compared with: the means of other companies, in percent. */
export interface Peers {
  readonly group: GroupKind;
  readonly value: string;
  readonly companies: number;
  readonly percent: PeerMean;
  readonly dimensions: Readonly<Record<string, PeerMean>>;
}

/** A mean; `edge`: it is so near to 0 or 100 that only that is said. */
export interface PeerMean {
  readonly percent: number;
  readonly edge: 'low' | 'high' | null;
}

/**
 * A group's means without the reader's own submission, where that is in it.
 * @param own what the reader's company has in the cohort; null: nothing
 */
export function peersIn(figures: GroupFigures, own: ComparedSubmission | null): Peers {
  const { group, value } = figures;
  const isIn = own !== null && (group === 'all' || own[group] === value);
  const companies = figures.companies - (isIn ? 1 : 0);
  const mean = (total: number, mine: number | null | undefined) =>
    meanOf((total - (isIn ? (mine ?? 0) : 0)) / companies);
  return {
    group,
    value,
    companies,
    percent: mean(figures.total, own?.percent),
    dimensions: Object.fromEntries(
      Object.entries(figures.dimensions).map(([id, total]) => [id, mean(total, own?.dimensions[id])]),
    ),
  };
}

function meanOf(percent: number): PeerMean {
  if (percent < EDGE_PERCENT) return { percent: EDGE_PERCENT, edge: 'low' };
  if (percent > 100 - EDGE_PERCENT) return { percent: 100 - EDGE_PERCENT, edge: 'high' };
  return { percent, edge: null };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
