import { Conflict } from '#templates/assessments/answering/conflict';
import { ScorePanel } from '#templates/assessments/scoring/score-panel';
import { Warnings } from '#templates/assessments/answering/warnings';
import { type PageContext, renderPart } from '#templates/page';
import type { OpenPractice } from './assessment-reader.js';
import type { AnswerRow } from './assessment.types.js';

/** What the script of an open practice puts in place after a save. */
export interface AutosavedAnswer {
  version: number;
  /** "Guardado a las 10:42" */
  saved: string;
  /** HTML of the score and of the warnings under the answer. */
  panel: string;
  warnings: string;
}

export function savedAnswer(open: OpenPractice, answer: AnswerRow, page: PageContext): AutosavedAnswer {
  return {
    version: answer.version,
    saved: page.t('assessments.practice.saved-at', { time: page.date.time(answer.updatedAt) }),
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
