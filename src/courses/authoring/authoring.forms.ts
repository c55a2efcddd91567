import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import { Transform } from 'class-transformer';
import { MAX_NOTE_LENGTH, MIN_NOTE_LENGTH } from '#libs/drafts';
import { message, PlainNumber } from '../../web/index.js';
import { audienceGroups, type AudienceGroup } from '../catalogue/course.types.js';
import { questionKinds, type QuestionKind } from '../catalogue/question.types.js';
import {
  LONGEST_QUIZ_TEXT,
  LONGEST_WAIT_MINUTES,
  LOWEST_PASS_MARK,
  MOST_MONTHS,
  MOST_ATTEMPTS,
  MOST_QUESTIONS,
} from '../course.rules.js';

/** Longest line of a course: a title, a summary. */
export const LONGEST_LINE = 200;
/** Longest paragraph that is typed into one field. */
export const LONGEST_PARAGRAPH = 1200;
/** Longest text of a lesson, and of a course as one text, in characters. */
export const LONGEST_BODY = 60_000;
export const LONGEST_SOURCE = 200_000;

const required = { message: 'form.required' };
const tooLong = (most: number) => ({ message: message('form.too-long', { constraint1: most }) });

/** A text that may be left open: a draft need not be whole. */
const Text =
  (most: number): PropertyDecorator =>
  (target, name) => {
    MaxLength(most, tooLong(most))(target, name as string);
    IsString({ message: 'form.invalid' })(target, name as string);
    IsOptional()(target, name as string);
  };

const Required =
  (most: number): PropertyDecorator =>
  (target, name) => {
    MaxLength(most, tooLong(most))(target, name as string);
    IsString(required)(target, name as string);
  };

const Ticked = (): PropertyDecorator => (target, name) => {
  Transform(({ value }: { value: unknown }) => value === 'si')(target, name as string);
  IsBoolean({ message: 'form.invalid' })(target, name as string);
};

/** A whole number that may be left open. */
const Whole =
  (least: number, most: number): PropertyDecorator =>
  (target, name) => {
    const outside = { message: message('courses-fm4.form.between', { least, most }) };
    Max(most, outside)(target, name as string);
    Min(least, outside)(target, name as string);
    IsInt(outside)(target, name as string);
    PlainNumber()(target, name);
    IsOptional()(target, name as string);
  };

/** Which text of the part the person saw. */
class PartForm {
  @Text(64)
  seen?: string;
}

export class NewCourseForm {
  @Required(LONGEST_LINE)
  title: string;

  @IsIn(audienceGroups, { message: 'form.choose' })
  group: AudienceGroup;
}

/** Begins a draft from the newest version of a course. */
export class BeginForm {
  @Matches(/^[a-z0-9-]{3,80}$/, { message: 'form.invalid' })
  course: string;
}

/** What is said once for the whole course. */
export class FactsForm extends PartForm {
  @Required(LONGEST_LINE) title: string;

  /** Only of a course that was never published. */
  @IsOptional()
  @Matches(/^[a-z0-9-]{3,80}$/, { message: 'courses-fm4.facts.slug-form' })
  slug?: string;

  @Text(LONGEST_PARAGRAPH) objective?: string;
  @Text(LONGEST_PARAGRAPH) care?: string;

  @IsIn(['care', 'limits'], { message: 'form.choose' })
  careKind: 'care' | 'limits';

  @Text(LONGEST_LINE) audience?: string;

  @IsIn(audienceGroups, { message: 'form.choose' })
  group: AudienceGroup;

  @Ticked() withoutAccount: boolean = false;
  @Text(LONGEST_LINE) dc3Area?: string;
  @Whole(1, MOST_MONTHS) certificateMonths?: number;
  @Ticked() survey: boolean = false;
  @Text(LONGEST_PARAGRAPH) adminNotes?: string;
}

/** A lesson; lists have one entry a line. */
export class LessonForm extends PartForm {
  @Text(LONGEST_LINE) title?: string;
  @Text(LONGEST_LINE) summary?: string;
  @Text(LONGEST_BODY) body?: string;
  @Text(LONGEST_PARAGRAPH) pause?: string;
  @Text(4000) takeaways?: string;
  @Text(8000) glossary?: string;
  @Text(8000) notes?: string;

  /** `preview`: nothing is kept, the page shows how it reads. */
  @IsIn(['save', 'preview'], { message: 'form.invalid' })
  action: 'save' | 'preview' = 'save';
}

/** A question more, of that kind. */
export class NewQuestionForm extends PartForm {
  @IsIn(questionKinds, { message: 'form.choose' })
  kind: QuestionKind;
}

/** A question; its options are read by `questionOf`. */
export class QuestionForm extends PartForm {
  @IsIn(questionKinds, { message: 'form.choose' })
  kind: QuestionKind;

  @Text(LONGEST_QUIZ_TEXT) text?: string;
  @Text(LONGEST_QUIZ_TEXT) feedback?: string;
  @Text(20) lesson?: string;

  /** `rows`: nothing is kept, the page has room for more options. */
  @IsIn(['save', 'rows'], { message: 'form.invalid' })
  action: 'save' | 'rows' = 'save';
}

/** How the quiz is taken; what is left open is as often as one likes, or all of it. */
export class SettingsForm extends PartForm {
  @Whole(1, MOST_QUESTIONS) draw?: number;
  @Ticked() shuffleQuestions: boolean = false;
  @Ticked() shuffleOptions: boolean = false;
  @Whole(LOWEST_PASS_MARK, 100) passMark?: number;
  @Whole(1, MOST_ATTEMPTS) attempts?: number;
  @Whole(0, LONGEST_WAIT_MINUTES) minutesBetween?: number;
}

/** Adds a lesson or a question, moves it, takes it out, puts it back. */
export class OrderForm extends PartForm {
  @IsIn(['add', 'up', 'down', 'remove', 'back'], { message: 'form.invalid' })
  action: 'add' | 'up' | 'down' | 'remove' | 'back';

  @IsOptional()
  @Matches(/^[A-Z](-P)?\d{1,4}$/, { message: 'form.invalid' })
  id?: string;
}

/** A text as one: the whole course, or a translation. */
export class TextForm extends PartForm {
  @Required(LONGEST_SOURCE) text: string;
}

const Revision: PropertyDecorator = (target, name) => {
  IsInt({ message: 'form.invalid' })(target, name as string);
  PlainNumber()(target, name);
};

const Reason: PropertyDecorator = (target, name) => {
  const short = { message: message('form.too-short', { constraint1: MIN_NOTE_LENGTH }) };
  MinLength(MIN_NOTE_LENGTH, short)(target, name as string);
  MaxLength(MAX_NOTE_LENGTH, tooLong(MAX_NOTE_LENGTH))(target, name as string);
  IsString(required)(target, name as string);
};

/** The draft as it was seen, and what is new in it. */
export class ProposalForm {
  @Revision revision: number;
  @Reason note: string;
}

/** That the changes were read. */
export class PublicationForm {
  @Revision revision: number;

  @IsIn(['si'], { message: 'form.accept' })
  read: string;
}

export class ReturnForm {
  @Reason reason: string;
}
