import { Conflict } from '#templates/assessments/answering/conflict';
import { EvidenceSection } from '#templates/assessments/evidence/evidence-section';
import { ScorePanel } from '#templates/assessments/scoring/score-panel';
import { Warnings } from '#templates/assessments/answering/warnings';
import { errorText, type FormState, freshForm } from '#templates/components/form';
import { type PageContext, renderPart } from '#templates/page';
import { ownScore } from '../scoring/own-score.rules.js';
import { scoreView } from '../scoring/score.views.js';
import { type AnswerChange, typedValue } from './answer.rules.js';
import type { OpenPractice } from './assessment-reader.js';
import type { ListedAnswer, SavedAnswer } from './answer.service.js';
import type { AnswerRow, Assessment } from './assessment.types.js';
import type { Changes } from '../evidence/evidence-changes.js';
import { conflictOf } from './list.views.js';
import { type Names, warningsFor } from './practice.views.js';

/** What the script of an open practice puts in place after a save. */
export interface AutosavedAnswer {
  version: number;
  /** "Guardado a las 10:42" */
  saved: string;
  /** HTML of the score and of the warnings under the answer. */
  panel: string;
  warnings: string;
}

export function savedAnswer(
  open: OpenPractice,
  { answer }: Extract<SavedAnswer, { kind: 'saved' }>,
  page: PageContext,
): AutosavedAnswer {
  return {
    version: answer.version,
    // nothing was there, and nothing is: then nothing was saved
    saved:
      answer.version === 0 ? '' : page.t('assessments.practice.saved-at', { time: page.date.time(answer.updatedAt) }),
    panel: renderPart(ScorePanel, { score: open.score, current: open.practice.id }, page),
    warnings: renderPart(Warnings, { warnings: open.practice.warnings }, page),
  };
}

/** Another person saved meanwhile: both answers, as HTML. */
export function staleAnswer({ practice }: OpenPractice, theirs: AnswerRow, page: PageContext) {
  return {
    version: theirs.version,
    conflict: practice.conflict ? renderPart(Conflict, { conflict: practice.conflict, itemId: practice.id }, page) : '',
  };
}

/** What the script puts in place after it uploaded, removed or brought back a file; and what it says of those refused. */
export function changedEvidence(
  open: OpenPractice,
  { done, refused }: Changes,
  values: Record<string, string>,
  page: PageContext,
) {
  const { practice, score } = open;
  return {
    said: done ? page.t(`assessments.flash.${done.what}`, { name: done.name }) : '',
    problems: refused.map(({ code, params }) => errorText(page, { key: `refusal.${code}`, params })),
    evidence: renderPart(EvidenceSection, { practice, form: formOf(values, refused) }, page),
    panel: renderPart(ScorePanel, { score, current: practice.id }, page),
    warnings: renderPart(Warnings, { warnings: practice.warnings }, page),
  };
}

/** What the script of the list puts in place after a tap: by practice its version, what it costs, and both answers. */
export function savedList(
  assessment: Assessment,
  {
    saved,
    stale,
    names,
  }: {
    readonly saved: ReadonlyMap<string, ListedAnswer>;
    readonly stale: ReadonlyMap<string, AnswerChange>;
    readonly names: Names;
  },
  page: PageContext,
) {
  const { instrument, targetLevel, answers, evidence } = assessment;
  const items = [...saved.keys()].map((id) => {
    const item = instrument.items.find((one) => one.id === id)!;
    const mine = stale.get(id);
    const conflict = mine && conflictOf(assessment, id, mine, { names });
    const warnings = warningsFor(item, answers[id] ?? null, (evidence[id]?.length ?? 0) > 0);
    return {
      id,
      version: answers[id]?.version ?? 0,
      seen: typedValue(answers[id]),
      warnings: renderPart(Warnings, { warnings }, page),
      conflict: conflict ? renderPart(Conflict, { conflict, itemId: id }, page) : '',
    };
  });
  const score = scoreView(instrument, ownScore(assessment), targetLevel);
  const times = [...saved.values()].flatMap((one) => (one.kind === 'saved' ? [one.answer.updatedAt.getTime()] : []));
  const at = times.length > 0 ? new Date(Math.max(...times)) : null;
  return {
    items,
    saved: at ? page.t('assessments.practice.saved-at', { time: page.date.time(at) }) : '',
    panel: renderPart(ScorePanel, { score }, page),
  };
}

/** The reason that was typed stays beside its file, with what is wrong with it. */
function formOf(values: Record<string, string>, refused: Changes['refused']): FormState {
  const wrong = refused.filter(({ field }) => field?.startsWith('reason-'));
  const errors = wrong.map(({ code, params, field }) => [field!, { key: `refusal.${code}`, params }] as const);
  return { ...freshForm(values), errors: Object.fromEntries(errors) };
}
