/** What was put down in a visit and what it adds up to, pure. */
import { suppress } from '#libs/suppression';
import {
  appliesTo,
  type Assessment,
  type Item,
  type LevelCondition,
  type SampleStep,
} from '../../assessments/index.js';
import { sampleOf } from '../conditions/conditions.rules.js';
import type { Figures } from '../conditions/results.types.js';
import { type Entry, type EntryKind, type EntryOf, type ObservationResult, posts, sexes } from './entry.types.js';
import type { MinutesContent, MinutesGroup } from './minutes.types.js';

/** Fewest people of whom a figure is said («Indicadores e instrumentos», § 2.3; the instrument's independence rules). */
export const LEAST_GROUP = 5;
/** Lengths of what is put down, in characters. */
export const entryLength = { note: 2000, caption: 200 } as const;
/** Bytes of a photo as it is sent: what telephones take. */
export const MAX_PHOTO_BYTES = 15 * 1024 * 1024;
export const maxPhotoSize = '15 MB';
/** Photos of one visit. */
export const MAX_PHOTOS = 60;
/** The longest side of a kept photo, in pixels: enough to read a notice on a wall. */
export const PHOTO_SIDE = 2000;
/** How far the clock of a device may be off before the server's counts instead. */
export const CLOCK_SLACK_MS = 10 * 60_000;

export const ofKind = <Kind extends EntryKind>(entries: readonly Entry[], kind: Kind): EntryOf<Kind>[] =>
  entries.filter((entry): entry is EntryOf<Kind> => entry.kind === kind);

/** The practices that the instrument has looked at in the workplace, as far as they apply to the company. */
export const onSiteItems = ({ instrument, profile }: Pick<Assessment, 'instrument' | 'profile'>): Item[] =>
  instrument.items.filter((item) => item.checks.includes('on-site-observation') && appliesTo(item, profile));

/** When something was put down: as the device says, unless that cannot be. */
export function notedAt(said: Date | null, { from, now }: { readonly from: Date; readonly now: Date }): Date {
  const isPossible = said !== null && said >= from && said.getTime() <= now.getTime() + CLOCK_SLACK_MS;
  return isPossible ? said : now;
}

/** What each person saw last of each practice, in the order of arrival. @param entries in that order */
export function lastObservations(entries: readonly Entry[]): EntryOf<'observation'>[] {
  const last = new Map<string, EntryOf<'observation'>>();
  for (const entry of ofKind(entries, 'observation')) last.set(`${entry.itemId} ${entry.madeBy}`, entry);
  return [...last.values()];
}

/** Practices of which two auditors say different things: they agree before there are minutes. */
export function differing(entries: readonly Entry[]): string[] {
  const results = new Map<string, Set<ObservationResult>>();
  for (const { itemId, data } of lastObservations(entries)) {
    results.set(itemId, (results.get(itemId) ?? new Set()).add(data.result));
  }
  return [...results].filter(([, said]) => said.size > 1).map(([itemId]) => itemId);
}

/** How many interviews, and with whom. */
export function interviewCounts(entries: readonly Entry[]): { hr: number; direction: number; staff: number } {
  const held = ofKind(entries, 'interview');
  const n = (who: string) => held.filter(({ data }) => data.who === who).length;
  return { hr: n('hr'), direction: n('direction'), staff: n('staff') };
}

/** Files and payrolls, in all. */
export function sampleCounts(entries: readonly Entry[]): { files: number; payrolls: number } {
  const looked = ofKind(entries, 'sample');
  return {
    files: looked.reduce((sum, { data }) => sum + data.files, 0),
    payrolls: looked.reduce((sum, { data }) => sum + data.payrolls, 0),
  };
}

/** Whom the instrument's criterion asks to include among the staff, and whether one of them was interviewed. */
export const criteria = ['operative', 'shift', 'woman', 'recent', 'agency', 'mobility'] as const;
export type Criterion = (typeof criteria)[number];

/** Which of the criteria are covered; what people did not wish to say is not counted. */
export function coverage(entries: readonly Entry[]): ReadonlySet<Criterion> {
  const covered = new Set<Criterion>();
  for (const { data } of ofKind(entries, 'interview')) {
    if (data.who !== 'staff') continue;
    if (data.post === 'operative') covered.add('operative');
    if (data.sex === 'woman') covered.add('woman');
    for (const trait of data.traits) covered.add(trait);
  }
  return covered;
}

/**
 * The staff interviewed, by sex and by kind of post: no group of fewer than five, and none from which one could be
 * reckoned. Who is of an agency or in mobility is never said outside FM4.
 */
export function interviewGroups(entries: readonly Entry[]): MinutesGroup[] {
  const staff = ofKind(entries, 'interview').filter(({ data }) => data.who === 'staff');
  const members = (by: 'sex' | 'post', value: string) =>
    staff.filter(({ data }) => (data[by] ?? 'unsaid') === value).map(({ id }) => id);
  const groups = [
    ...[...sexes, 'unsaid'].map((value) => ({ by: 'sex' as const, value })),
    ...[...posts, 'unsaid'].map((value) => ({ by: 'post' as const, value })),
  ]
    .map((group) => ({ ...group, key: `${group.by} ${group.value}`, members: members(group.by, group.value) }))
    .filter((group) => group.members.length > 0);
  // their sum is said anyway, so it counts as known
  const known = [{ key: 'all', members: staff.map(({ id }) => id) }];
  const { shown } = suppress(groups, { least: LEAST_GROUP, known });
  return groups.map(({ by, value, key, members: inside }) => ({ by, value, n: shown.has(key) ? inside.length : null }));
}

/** How many a level asks for. Null: it asks for none. */
export interface Quotas {
  readonly interviews: number | null;
  readonly records: number | null;
  readonly auditors: number;
}

/** What the conditions of a level ask of a visit. @param sites places of work visited */
export function quotasOf(conditions: readonly LevelCondition[], headcount: number, sites: number): Quotas {
  const steps = (kind: 'staff-interviews' | 'records-sample'): readonly SampleStep[] | null =>
    conditions.find((one): one is Extract<LevelCondition, { kind: typeof kind }> => one.kind === kind)?.steps ?? null;
  const [interviews, records] = [steps('staff-interviews'), steps('records-sample')];
  return {
    interviews: interviews && sampleOf(interviews, headcount),
    records: records && sampleOf(records, headcount, sites),
    auditors: Math.max(1, ...conditions.map((one) => (one.kind === 'visit' ? one.auditors : 1))),
  };
}

/** What a visit puts on record for the conditions of levels. */
export interface VisitFact {
  readonly kind: 'visit' | 'interviews' | 'records-sample';
  readonly figures: Figures;
}

const only = (holds: boolean, fact: VisitFact): VisitFact[] => (holds ? [fact] : []);

/** What the minutes put on record for the conditions of levels, by kind of fact; what was not done is no fact. */
export function factsOfMinutes({ sites, interviews, sample }: MinutesContent): VisitFact[] {
  const { hr, direction, staff } = interviews;
  const { files, payrolls } = sample;
  return [
    { kind: 'visit', figures: { sites } },
    ...only(hr + direction + staff > 0, { kind: 'interviews', figures: { hr, direction, staff } }),
    ...only(files + payrolls > 0, { kind: 'records-sample', figures: { files, payrolls, sites } }),
  ];
}
