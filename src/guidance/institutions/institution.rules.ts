/** The directory: what it is narrowed to, and what people suggest about it; pure. */
import { isDeepStrictEqual } from 'node:util';
import { addMonths, type Day, municipalitiesOfJalisco } from '#libs/mexico';
import type { Role } from '../../database/index.js';
import type { Limit } from '../../web/index.js';
import { type InstitutionContent, type InstitutionNeed, institutionNeeds } from './institution.content.js';

/** Months for which a suggestion is kept, from when FM4 decided. */
export const SUGGESTION_MONTHS = 24;

/** What was decided before this day is forgotten. */
export const forgottenBefore = (today: Day): Day => addMonths(today, -SUGGESTION_MONTHS);

/** What the directory is narrowed to; null and the empty text match anything. */
export interface InstitutionFilter {
  readonly need: InstitutionNeed | null;
  /** Code of a municipality of Jalisco. */
  readonly place: string | null;
}

/** The filters of an address; what is none of the choices counts as absent. */
export function filterOf(asked: { readonly need: unknown; readonly place: unknown }): InstitutionFilter {
  return {
    need: institutionNeeds.find((one) => one === asked.need) ?? null,
    place: municipalitiesOfJalisco.find(({ code }) => code === asked.place)?.code ?? null,
  };
}

type Served = Pick<InstitutionContent, 'needs' | 'reach' | 'places'>;

/** Whether somebody of a municipality may turn to an institution: most serve the whole state or the country. */
export const serves = ({ reach, places }: Pick<Served, 'reach' | 'places'>, place: string): boolean =>
  reach !== 'municipalities' || places.includes(place);

/** Whether an institution is among what was asked for. */
export const isAmong = (content: Served, { need, place }: InstitutionFilter): boolean =>
  (need === null || content.needs.includes(need)) && (place === null || serves(content, place));

/** Suggestions of one network in an hour, and of all in a day. */
export const SUGGESTIONS: Limit = { name: 'institution-suggestion', points: 10, seconds: 3600 };
export const SUGGESTIONS_OF_ALL: Limit = { name: 'institution-suggestion-all', points: 300, seconds: 86_400 };

/** Bounds of what is typed, in characters. */
export const suggestionLimits = {
  said: 2000,
  leastSaid: 10,
  source: 300,
  leastSource: 3,
  name: 160,
  reason: 600,
  leastReason: 10,
  line: 400,
  lines: 12,
} as const;

/** Those of FM4 who decide about suggestions. */
export const directoryRoles = ['content_editor', 'legal_reviewer', 'staff_admin'] as const satisfies readonly Role[];

/** `received`: waits for FM4; `accepted`: an entry was changed or added; `declined`: with a reason. */
export type SuggestionState = 'received' | 'accepted' | 'declined';

/** A change of an entry that FM4 accepted; without `former`, the entry is new. */
export interface AcceptedChange {
  readonly slug: string;
  readonly former: InstitutionContent | null;
  readonly became: InstitutionContent;
}

/** The version of the directory: that of its content file, and how many changes were accepted beside it. */
export const versionOf = (file: string, changes: readonly AcceptedChange[]): string =>
  changes.length === 0 ? file : `${file}.${changes.length}`;

/** Names of the fields in which two contents differ, in the order of the second. */
export function changedFields(former: object, became: object): string[] {
  const before = former as Record<string, unknown>;
  return Object.entries(became)
    .filter(([name, value]) => !isDeepStrictEqual(before[name], value))
    .map(([name]) => name);
}

/**
 * The entries of a content file with what people changed since: of each accepted change the fields that the file still
 * says as they were then. What the file itself says anew stays, and entries that were added come last.
 */
export function withAccepted(
  entries: readonly { slug: string; content: InstitutionContent }[],
  changes: readonly AcceptedChange[],
): { slug: string; content: InstitutionContent }[] {
  const bySlug = new Map(entries.map(({ slug, content }) => [slug, content]));
  for (const { slug, former, became } of changes) {
    const present = bySlug.get(slug);
    if (!present) {
      if (former === null) bySlug.set(slug, became);
      continue;
    }
    if (former !== null) bySlug.set(slug, merged(present, former, became));
  }
  return [...bySlug].map(([slug, content]) => ({ slug, content }));
}

function merged(present: InstitutionContent, former: InstitutionContent, became: InstitutionContent) {
  const said: Record<string, unknown> = { ...present };
  const [before, after] = [former, became] as unknown as Record<string, unknown>[];
  for (const name of changedFields(former, became))
    if (isDeepStrictEqual(said[name], before![name])) said[name] = after![name];
  return said as unknown as InstitutionContent;
}
