import type { Dimension, Item } from '../instrument/instrument.types.js';
import { type Score, TOP_MATURITY, WITHOUT_EVIDENCE } from '../scoring/score.rules.js';
import type { AssignedRow } from '../teamwork/teamwork.queries.js';
import { type AnswerChange, UNKNOWN } from './answer.rules.js';
import type { Assessment } from './assessment.types.js';
import type { Names } from './practice.views.js';

/** What the practices of a list can be narrowed to; several together narrow further. */
export const listFilters = ['sin-respuesta', 'no-se', 'criticas', 'sin-evidencia', 'mias'] as const;
export type ListFilter = (typeof listFilters)[number];

/** The name in an address for all dimensions. */
export const ALL_DIMENSIONS = 'todas';

/** Which practices a list shows; dimension null: of all of them. */
export interface ListAsked {
  readonly dimension: string | null;
  readonly only: readonly ListFilter[];
}

/** Who should answer which practice, and how many comments each has. */
export interface TeamFacts {
  readonly assigned: ReadonlyMap<string, AssignedRow>;
  readonly comments: ReadonlyMap<string, number>;
  readonly names: Names;
}

/**
 * Which practices an address asks for. Where it says nothing: the first dimension in which something is left to answer;
 * where it only narrows: all dimensions.
 */
export function listAsked(
  { instrument }: Pick<Assessment, 'instrument'>,
  score: Score,
  { dimension, ver }: { readonly dimension?: unknown; readonly ver?: unknown },
): ListAsked {
  const asked = Array.isArray(ver) ? ver : [ver];
  const only = listFilters.filter((filter) => asked.includes(filter));
  if (instrument.dimensions.some(({ id }) => id === dimension)) return { dimension: dimension as string, only };
  if (dimension === ALL_DIMENSIONS || only.length > 0) return { dimension: null, only };
  return { dimension: firstOpen(instrument.dimensions, score), only };
}

/** The first dimension with something left to answer, else the first with anything in it. */
function firstOpen(dimensions: readonly Dimension[], score: Score): string | null {
  const counted = dimensions.filter((_, index) => (score.dimensions[index]?.applicable ?? 0) > 0);
  const open = counted.find(({ id }) => {
    const own = score.dimensions.find((dimension) => dimension.id === id);
    return own && own.answered < own.applicable;
  });
  return (open ?? counted[0])?.id ?? null;
}

/** The practices of a list, in the order of the instrument; those that do not apply are left out. */
export function listedItems(
  assessment: Pick<Assessment, 'instrument' | 'answers' | 'evidence'>,
  score: Score,
  { dimension, only }: ListAsked,
  { team, viewerId }: { readonly team: Pick<TeamFacts, 'assigned'>; readonly viewerId: string },
): Item[] {
  const passes: Record<ListFilter, (item: Item) => boolean> = {
    'sin-respuesta': ({ id }) => score.items[id]?.declared === null,
    'no-se': ({ id }) => assessment.answers[id]?.unknown === true,
    criticas: ({ critical }) => critical,
    // what counts 1 at most needs none
    'sin-evidencia': ({ id }) =>
      (assessment.evidence[id]?.length ?? 0) === 0 && (score.items[id]?.declared ?? TOP_MATURITY) > WITHOUT_EVIDENCE,
    mias: ({ id }) => team.assigned.get(id)?.assigneeId === viewerId,
  };
  return assessment.instrument.items.filter(
    (item) =>
      (dimension === null || item.dimension === dimension) &&
      (score.items[item.id]?.applies ?? true) &&
      only.every((filter) => passes[filter](item)),
  );
}

/** The dimension after this one in which anything applies; null after the last. */
export function dimensionAfter(dimensions: readonly Dimension[], score: Score, id: string | null): string | null {
  const counted = dimensions.filter((_, index) => (score.dimensions[index]?.applicable ?? 0) > 0);
  const place = counted.findIndex((dimension) => dimension.id === id);
  return place < 0 ? null : (counted[place + 1]?.id ?? null);
}

const FIELD = 'respuesta.';
const VALUES: readonly string[] = ['0', '1', '2', '3', '4', UNKNOWN];

/**
 * What a list that was sent changes, by practice. Only what the person chose otherwise than they saw it: what a colleague
 * changed meanwhile stays. What is no value is left out.
 */
export function changesIn(fields: Readonly<Record<string, unknown>>): Map<string, AnswerChange> {
  const changes = new Map<string, AnswerChange>();
  for (const [name, value] of Object.entries(fields)) {
    if (!name.startsWith(FIELD) || typeof value !== 'string' || !VALUES.includes(value)) continue;
    const id = name.slice(FIELD.length);
    if (value === fields[`vista.${id}`]) continue;
    const version = Number(fields[`version.${id}`] ?? 0);
    const unknown = value === UNKNOWN;
    changes.set(id, {
      value: unknown ? null : (Number(value) as AnswerChange['value']),
      unknown,
      version: Number.isSafeInteger(version) ? version : -1,
    });
  }
  return changes;
}
