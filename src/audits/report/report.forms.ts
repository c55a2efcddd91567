import { IsIn, MaxLength, MinLength } from 'class-validator';
import { message, PlainNumber } from '../../web/index.js';
import { textLength } from '../text.rules.js';
import { commentTerms, type ReportSection, reportSections } from './report.rules.js';

const { most, leastExplanation, leastReasoning } = textLength;

const Words =
  (least: number): PropertyDecorator =>
  (target, name) => {
    MinLength(least, { message: message('form.too-short', { constraint1: least }) })(target, name as string);
    MaxLength(most, { message: message('form.too-long', { constraint1: most }) })(target, name as string);
  };

/** A draft for the company. */
export class DraftForm {
  @Words(leastReasoning) summary: string;

  /** Working days. */
  @IsIn(commentTerms, { message: 'form.choose' })
  @PlainNumber()
  term: number;
}

/** A comment on the facts of a draft. */
export class CommentForm {
  @IsIn(reportSections, { message: 'form.choose' })
  section: ReportSection;

  @Words(leastExplanation) text: string;
}

/** FM4's answer to a comment. */
export class AnswerCommentForm {
  @IsIn(['si', 'no'], { message: 'form.choose' })
  changed: 'si' | 'no';

  @Words(leastExplanation) answer: string;
}
