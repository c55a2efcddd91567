/** From a visit to its minutes, pure. */
import type { Item, LevelId } from '../../assessments/index.js';
import { differing, interviewCounts, interviewGroups, lastObservations, ofKind, sampleCounts } from './entry.rules.js';
import type { Entry, ObservationResult } from './entry.types.js';
import type { MinutesContent, MinutesItem, Strokes } from './minutes.types.js';
import { agendaPoints } from './visit.rules.js';

/** What the auditor says when the minutes are drawn up. */
export interface SaidOfVisit {
  readonly startedAt: Date;
  readonly endedAt: Date;
  readonly present: string;
  readonly remarks: string;
}

/** What minutes are made of. */
export interface VisitMaterial {
  readonly visit: { readonly id: string; readonly place: string; readonly sites: number; readonly agenda: string };
  readonly company: string;
  readonly target: LevelId;
  readonly auditors: MinutesContent['auditors'];
  /** Practices to look at in the workplace. */
  readonly items: readonly Pick<Item, 'id' | 'text'>[];
  /** In the order of arrival. */
  readonly entries: readonly Entry[];
}

export type MinutesProblem =
  | { readonly why: 'visit-empty' }
  | { readonly why: 'visit-differs'; readonly items: string }
  | { readonly why: 'visit-order'; readonly field: 'ended' }
  | { readonly why: 'visit-not-yet'; readonly field: 'started' };

/** Why there can be no minutes yet, or null. */
export function minutesProblem(
  { entries }: Pick<VisitMaterial, 'entries'>,
  { startedAt, endedAt }: SaidOfVisit,
  now: Date,
): MinutesProblem | null {
  if (startedAt > now) return { why: 'visit-not-yet', field: 'started' };
  if (endedAt <= startedAt) return { why: 'visit-order', field: 'ended' };
  if (entries.length === 0) return { why: 'visit-empty' };
  const open = differing(entries);
  return open.length > 0 ? { why: 'visit-differs', items: open.join(', ') } : null;
}

/** The minutes as they are signed. */
export function minutesOf(material: VisitMaterial, said: SaidOfVisit): MinutesContent {
  const { visit, company, target, auditors, entries } = material;
  return {
    visitId: visit.id,
    company,
    target,
    place: visit.place,
    sites: visit.sites,
    startedAt: said.startedAt.toISOString(),
    endedAt: said.endedAt.toISOString(),
    agenda: agendaPoints(visit.agenda),
    auditors: auditors.map(({ userId, name }) => ({ userId, name })),
    present: said.present,
    remarks: said.remarks,
    items: itemsOf(material),
    interviews: { ...interviewCounts(entries), groups: interviewGroups(entries) },
    sample: sampleCounts(entries),
    photos: ofKind(entries, 'photo').map(({ itemId, notedAt, data }) => ({
      caption: data.caption,
      itemId,
      takenAt: notedAt.toISOString(),
      sha256: data.sha256,
    })),
  };
}

function itemsOf({ items, entries }: VisitMaterial): MinutesItem[] {
  const seen = lastObservations(entries);
  return items.map(({ id, text }) => {
    const own = seen.filter(({ itemId }) => itemId === id);
    const result: ObservationResult | null = own[0]?.data.result ?? null;
    return { id, text, result, notes: own.map(({ data }) => data.note).filter((note) => note !== '') };
  });
}

/** The field in which a signature is drawn, and how much of a line one has. */
export const signatureField = { width: 1000, height: 300, strokes: 200, points: 6000, leastPoints: 8 } as const;
/** Characters of the longest drawn signature in a form. */
export const MAX_STROKES_LENGTH = 100_000;

/** Reads the lines of a drawn signature from a form; null: there is none, or it is no signature. */
export function strokesFrom(text: string): Strokes | null {
  const { width, height, strokes, points, leastPoints } = signatureField;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!Array.isArray(value) || value.length > strokes) return null;
  const isPoint = (point: unknown): point is [number, number] =>
    Array.isArray(point) &&
    point.length === 2 &&
    point.every((part) => Number.isInteger(part) && part >= 0) &&
    point[0] <= width &&
    point[1] <= height;
  const isStroke = (stroke: unknown): stroke is [number, number][] => Array.isArray(stroke) && stroke.every(isPoint);
  if (!value.every(isStroke)) return null;
  const all = value.flat();
  const spread = new Set(all.map((point) => point.join(' '))).size;
  return all.length <= points && spread >= leastPoints ? value.filter((stroke) => stroke.length > 0) : null;
}
