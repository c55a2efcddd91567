import type { ConflictShape, PracticeShape, WarningShape } from '#templates/assessments/answering/assessment.shapes';
import type { FileShape } from '#templates/assessments/evidence/evidence.shapes';
import { maxFileSize } from '../evidence/evidence.rules.js';
import type { EvidenceFile } from '../evidence/evidence.types.js';
import type { Instrument, Item, Maturity } from '../instrument/instrument.types.js';
import { companySize } from '../instrument/profile.rules.js';
import { isWritable } from '../lifecycle/assessment.rules.js';
import { ownScore } from '../scoring/own-score.rules.js';
import { CRITICAL_FLOOR, type Score } from '../scoring/score.rules.js';
import { nameOf } from '../scoring/score.views.js';
import { MAX_NOTE_LENGTH } from './answer.rules.js';
import type { AnswerRow, Assessment } from './assessment.types.js';

/** Names of the company's present members by their id. */
export type Names = ReadonlyMap<string, string>;

/** One practice as it stands; `mine` is what was to be saved over a newer answer. */
export function practiceView(
  assessment: Assessment,
  item: Item,
  names: Names,
  mine: { value: Maturity | null; note: string } | null = null,
): PracticeShape {
  const { instrument } = assessment;
  const score = ownScore(assessment);
  const siblings = instrument.items.filter((other) => other.dimension === item.dimension && applies(score, other));
  const path = instrument.items.filter((other) => applies(score, other) || other.id === item.id);
  const place = path.findIndex((other) => other.id === item.id);
  const dimension = instrument.dimensions.find((candidate) => candidate.id === item.dimension);
  const answer = assessment.answers[item.id];
  const files = assessment.evidence[item.id] ?? [];
  return {
    id: item.id,
    draft: `${assessment.id}/${item.id}`,
    text: item.text,
    guide: item.guide,
    micro: companySize(assessment.profile) === 'micro' ? item.microReading : null,
    critical: item.critical,
    applies: applies(score, item),
    anchors: item.anchors.map((text, value) => ({
      value,
      name: instrument.scale[value]?.name ?? '',
      text,
      expected: value === CRITICAL_FLOOR,
    })),
    dimension: {
      id: item.dimension,
      name: dimension?.name ?? item.dimension,
      position: siblings.findIndex((sibling) => sibling.id === item.id) + 1,
      total: siblings.length,
      done: siblings.map((sibling) => score.items[sibling.id]?.declared !== null),
    },
    evidence: files.map((file) => fileView(file, names)),
    missing: item.evidence.filter((name) => !files.some((file) => file.proves === name)),
    warnings: warningsFor(item, answer?.value ?? null, files.length > 0),
    maxNoteLength: MAX_NOTE_LENGTH,
    maxFileSize,
    savedAt: answer?.updatedAt ?? null,
    previous: path[place - 1]?.id ?? null,
    next: path[place + 1]?.id ?? null,
    frozen: !isWritable(assessment.state),
    conflict: mine && answer ? conflictView(instrument, answer, names, mine) : null,
  };
}

/** What to say under an answer: what a critical practice below 3 costs, and what comes before any score. */
export function warningsFor(item: Item, value: Maturity | null, evidence: boolean): WarningShape[] {
  if (value === null || !item.critical) return [];
  const warnings: WarningShape[] = [];
  if (item.seriousIfZero && value === 0) warnings.push({ kind: 'serious' });
  if (value < CRITICAL_FLOOR) warnings.push({ kind: 'critical', value });
  else if (!evidence) warnings.push({ kind: 'critical-evidence' });
  return warnings;
}

function conflictView(
  instrument: Instrument,
  theirs: AnswerRow,
  names: Names,
  mine: { value: Maturity | null; note: string },
): ConflictShape {
  return {
    by: names.get(theirs.updatedBy) ?? null,
    at: theirs.updatedAt,
    value: theirs.value,
    valueName: nameOf(instrument, theirs.value),
    note: theirs.note,
    yours: { ...mine, valueName: nameOf(instrument, mine.value) },
  };
}

function fileView(file: EvidenceFile, names: Names): FileShape {
  const { id, name, proves, size, uploadedAt: at } = file;
  return { id, name, proves, size, by: names.get(file.uploadedBy) ?? null, at };
}

const applies = (score: Score, item: Item) => score.items[item.id]?.applies ?? true;
