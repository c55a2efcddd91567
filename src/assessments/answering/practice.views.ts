import type {
  ConflictShape,
  HintShape,
  PracticeShape,
  WarningShape,
  WhyShape,
} from '#templates/assessments/answering/assessment.shapes';
import type { TeamShape } from '#templates/assessments/teamwork/team.shapes';
import type { Changes } from '../evidence/evidence-changes.js';
import { type EvidenceRoom, evidenceView } from '../evidence/evidence.views.js';
import type { Instrument, Item, Maturity } from '../instrument/instrument.types.js';
import { companySize } from '../instrument/profile.rules.js';
import { readingFor } from '../instrument/sizes.rules.js';
import { isOpen, isWritable } from '../lifecycle/assessment.rules.js';
import { ownScore } from '../scoring/own-score.rules.js';
import { CRITICAL_FLOOR, type Score, WITHOUT_EVIDENCE } from '../scoring/score.rules.js';
import { nameOf } from '../scoring/score.views.js';
import { type AnswerContent, MAX_NOTE_LENGTH } from './answer.rules.js';
import type { AnswerRow, Assessment } from './assessment.types.js';

/** Names of the company's present members by their id. */
export type Names = ReadonlyMap<string, string>;

/** What a practice is shown with: `mine` is what was to be saved over a newer answer. */
export interface Around {
  readonly names: Names;
  readonly room: EvidenceRoom;
  readonly mine: AnswerContent | null;
  readonly team: TeamShape;
  readonly hint: HintShape | null;
}

/** One practice as it stands. */
export function practiceView(
  assessment: Assessment,
  item: Item,
  { names, room, mine, team, hint }: Around,
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
    micro: readingFor(item, companySize(assessment.profile)),
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
    ...evidenceView(item, files, names, room),
    why: whyView(instrument, item),
    warnings: warningsFor(item, answer ?? null, files.length > 0),
    maxNoteLength: MAX_NOTE_LENGTH,
    savedAt: answer?.updatedAt ?? null,
    previous: path[place - 1]?.id ?? null,
    next: path[place + 1]?.id ?? null,
    frozen: !isWritable(assessment.state) || !isOpen(assessment.openItems, item.id),
    conflict: mine && answer ? conflictView(instrument, answer, names, mine) : null,
    team,
    hint,
  };
}

/** What to say under an answer: what comes before any score, what a critical practice below 3 costs, and why it counts less. */
export function warningsFor(
  item: Item,
  answer: { readonly value: Maturity | null; readonly unknown?: boolean } | null,
  evidence: boolean,
): WarningShape[] {
  const value = answer?.value ?? null;
  if (answer?.unknown) return [{ kind: 'unknown', itemId: item.id }];
  if (value === null) return [];
  const warnings: WarningShape[] = [];
  if (item.critical && item.seriousIfZero && value === 0) warnings.push({ kind: 'serious' });
  if (item.critical && value < CRITICAL_FLOOR) warnings.push({ kind: 'critical', value });
  if (!evidence && value > WITHOUT_EVIDENCE) {
    warnings.push(
      item.critical && value >= CRITICAL_FLOOR ? { kind: 'critical-evidence', value } : { kind: 'capped', value },
    );
  }
  return warnings;
}

/** What was done to a file, said on the next page. */
export const evidenceFlash = ({ what, name }: NonNullable<Changes['done']>): Flash => ({
  flash: `assessments.flash.${what}`,
  params: { name },
  ...(what === 'pending' ? { kind: 'info' } : {}),
});

/** A message for the next page. */
interface Flash {
  readonly flash: string;
  readonly params?: Record<string, string | number>;
  readonly kind?: 'success' | 'info';
}

/** What is said after files were uploaded. */
export function uploadedFlash(added: readonly string[]): Flash {
  return added.length === 1
    ? { flash: 'assessments.flash.uploaded', params: { name: added[0]! } }
    : { flash: 'assessments.flash.uploaded-many', params: { n: added.length } };
}

/** What is said after an answer was taken back. */
export const clearedFlash = (itemId: string, changed: boolean): Flash =>
  changed ? { flash: 'assessments.flash.cleared' } : unanswered(itemId);

const unanswered = (id: string): Flash => ({ flash: 'assessments.flash.unanswered', params: { id }, kind: 'info' });

/** What is said after "save and go on": never that something was saved when nothing was. */
export function savedFlash(
  itemId: string,
  { answer, changed }: { readonly answer: AnswerContent; readonly changed: boolean },
  added: readonly string[],
): Flash {
  if (answer.unknown) return { flash: 'assessments.flash.unknown', params: { id: itemId }, kind: 'info' };
  if (answer.value !== null) return { flash: changed ? 'assessments.flash.saved' : 'assessments.flash.kept' };
  if (added.length > 0) return uploadedFlash(added);
  if (changed && answer.note !== '') return { flash: 'assessments.flash.note-saved', params: { id: itemId } };
  return unanswered(itemId);
}

/** Why a practice matters: what its dimension is for, how much it weighs, and what it rests on. */
export function whyView(instrument: Instrument, item: Item): WhyShape {
  const dimension = instrument.dimensions.find(({ id }) => id === item.dimension);
  return {
    purpose: dimension?.purpose ?? '',
    weight: item.weight,
    dimensionWeight: dimension?.weight ?? 0,
    critical: item.critical,
    references: item.references,
    evidence: item.evidence,
  };
}

/** What stood and what was to be saved, side by side. */
export function conflictView(
  instrument: Instrument,
  theirs: AnswerRow,
  names: Names,
  mine: AnswerContent,
): ConflictShape {
  return {
    by: names.get(theirs.updatedBy) ?? null,
    at: theirs.updatedAt,
    value: theirs.value,
    unknown: theirs.unknown,
    valueName: nameOf(instrument, theirs.value),
    note: theirs.note,
    yours: { ...mine, valueName: nameOf(instrument, mine.value) },
  };
}

const applies = (score: Score, item: Item) => score.items[item.id]?.applies ?? true;
