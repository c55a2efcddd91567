import type {
  DraftShape,
  ItemPreviewShape,
  LevelFiguresShape,
  ProblemShape,
  SizeTableShape,
  VersionShape,
} from '#templates/assessments/editing/editing.shapes';
import { lastDayOf } from '../instrument/version-end.rules.js';
import type { VersionRow } from '../instrument/instrument.queries.js';
import type { Instrument, Item, LevelId } from '../instrument/instrument.types.js';
import { companySizes, countsBySize, reachOf, readingFor } from '../instrument/sizes.rules.js';
import type { Problem } from '../instrument/problems.js';
import { conditionLines } from './item-form.rules.js';
import type { ChangeRow, DraftRow } from './draft.queries.js';
import type { DraftMove } from './draft.rules.js';

/** The published versions, the newest first; `inForce` is the one that new assessments use. */
export function versionViews(rows: readonly VersionRow[], inForce: string, now: Date): VersionShape[] {
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    publishedAt: row.publishedAt,
    publisher: row.publisher,
    fromProduct: row.publishedBy === null,
    note: row.note,
    hasSource: row.hasSource,
    state: stateOf(row, inForce, now),
    lastDay: row.retiresAt && lastDayOf(row.retiresAt),
    retirementReason: row.retirementReason,
    open: row.open,
    done: row.done,
  }));
}

function stateOf({ id, retiresAt }: VersionRow, inForce: string, now: Date): VersionShape['state'] {
  if (id === inForce) return 'in-force';
  if (retiresAt === null) return 'former';
  return retiresAt <= now ? 'retired' : 'ending';
}

/** A draft as its pages head it. `may`: what the reader can do with it now; `own`: they wrote a part of it. */
export function draftView(
  draft: DraftRow,
  about: { readonly may: readonly DraftMove[]; readonly own: boolean; readonly base: string; readonly changes: number },
): DraftShape {
  const { id, state, revision, note, proposer, proposedAt, returnedReason, decider, decidedAt, changedAt } = draft;
  return {
    id,
    version: draft.definition.version,
    title: draft.definition.title,
    state,
    revision,
    note,
    proposer,
    proposedAt,
    returnedReason,
    decider,
    decidedAt,
    changedAt,
    ...about,
  };
}

/** Everything that is asked, by dimension. */
export function contentsView(instrument: Instrument, changed: ReadonlySet<string>) {
  return instrument.dimensions.map((dimension) => ({
    id: dimension.id,
    name: dimension.name,
    weight: dimension.weight,
    items: instrument.items
      .filter((item) => item.dimension === dimension.id)
      .map((item) => ({
        id: item.id,
        text: item.text,
        critical: item.critical,
        weight: item.weight,
        conditions: conditionLines(item.appliesIf),
        sizes: item.sizes ?? null,
        changed: changed.has(item.id),
      })),
  }));
}

/** Which items apply to companies of each size, and how many. */
export function sizeTable(instrument: Instrument): SizeTableShape {
  return {
    counts: countsBySize(instrument),
    total: instrument.items.length,
    most: instrument.maxNotApplicablePercent,
    items: instrument.items
      .filter((item) => companySizes.some((size) => reachOf(item, size) !== 'all' || readingFor(item, size) !== null))
      .map((item) => ({
        id: item.id,
        text: item.text,
        conditions: conditionLines(item.appliesIf),
        reach: companySizes.map((size) => ({ size, reach: reachOf(item, size), reading: readingFor(item, size) })),
      })),
  };
}

/** A practice as companies will see it. */
export function previewOf(instrument: Instrument, item: Item): ItemPreviewShape {
  return {
    id: item.id,
    dimension: instrument.dimensions.find(({ id }) => id === item.dimension)?.name ?? item.dimension,
    text: item.text,
    guide: item.guide,
    critical: item.critical,
    anchors: item.anchors.map((text, value) => ({ value, name: instrument.scale[value]?.name ?? '', text })),
    evidence: item.evidence,
    sizes: companySizes.map((size) => ({ size, reach: reachOf(item, size), reading: readingFor(item, size) })),
    conditions: conditionLines(item.appliesIf),
  };
}

export function levelFigures(instrument: Instrument): LevelFiguresShape[] {
  return instrument.levels.map(({ id, minGlobal, minPerDimension, critical, validityMonths, conditions }) => ({
    id,
    minGlobal,
    minPerDimension,
    criticalMin: critical.min,
    shareAtFour: critical.shareAtFour * 100,
    validityMonths,
    conditions: conditions.map((one) => ({ id: one.id, kind: one.kind })),
  }));
}

/** The figures and words of a level as the values of its form. */
export function levelValues(instrument: Instrument, id: LevelId): Record<string, string> {
  const level = instrument.levels.find((one) => one.id === id)!;
  return {
    descripcion: level.description,
    global: String(level.minGlobal),
    dimension: String(level.minPerDimension),
    minimo: String(level.critical.min),
    en4: String(level.critical.shareAtFour * 100),
    meses: String(level.validityMonths),
    cursos: level.courses,
    verificacion: level.verification.join('\n'),
    seguimiento: level.followUp,
  };
}

export const generalValues = (instrument: Instrument): Record<string, string> => ({
  version: instrument.version,
  corte: instrument.cutoff,
  titulo: instrument.title,
  aviso: instrument.notice,
  paraQuien: instrument.audience,
  periodo: instrument.period,
  tiempo: instrument.estimatedTime,
  noAplica: String(instrument.maxNotApplicablePercent),
});

export const problemViews = (problems: readonly Problem[]): ProblemShape[] =>
  problems.map(({ code, params, field, line }) => ({ key: `instrument.problem.${code}`, params, field, line }));

export const historyView = (changes: readonly ChangeRow[]) =>
  changes.map(({ revision, part, person, changedAt }) => {
    const [kind = part, id = ''] = part.split(':');
    return { id: String(revision), kind, of: id, person, at: changedAt };
  });
