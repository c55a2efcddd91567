import { IsIn, IsInt, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { MAX_NOTE_LENGTH, MIN_NOTE_LENGTH } from '#libs/drafts';
import { message, PlainNumber } from '../../web/index.js';

/** Longest line, paragraph and chapter that is typed into one field, in characters. */
export const LONGEST_LINE = 300;
export const LONGEST_PARAGRAPH = 12_000;
export const LONGEST_CHAPTER = 60_000;

const tooLong = (most: number) => ({ message: message('form.too-long', { constraint1: most }) });

const Text =
  (most: number): PropertyDecorator =>
  (target, name) => {
    MaxLength(most, tooLong(most))(target, name as string);
    IsString({ message: 'form.invalid' })(target, name as string);
    IsOptional()(target, name as string);
  };

/** All fields of all kinds of texts; what is missing or wrong in them is said by `contentFrom`. */
export class TextForm {
  /** Which text the person saw. */
  @Text(64) seen?: string;

  // situations
  @Text(LONGEST_LINE) question?: string;
  @Text(LONGEST_LINE) short?: string;
  @Text(LONGEST_LINE) detail?: string;
  @Text(LONGEST_LINE) name?: string;
  @IsOptional() @IsIn(['yes', 'ask', 'no'], { message: 'form.choose' }) verdict?: string;
  @Text(LONGEST_PARAGRAPH) condition?: string;
  @Text(LONGEST_PARAGRAPH) proofs?: string;
  @Text(LONGEST_PARAGRAPH) validity?: string;
  @Text(LONGEST_PARAGRAPH) documents?: string;
  @Text(LONGEST_PARAGRAPH) forbidden?: string;
  @Text(LONGEST_PARAGRAPH) steps?: string;
  @Text(2) countsAsForeigner?: string;
  @Text(2) employerRegistration?: string;
  @Text(LONGEST_PARAGRAPH) notes?: string;
  @Text(LONGEST_PARAGRAPH) internalNotes?: string;
  @Text(LONGEST_PARAGRAPH) grounds?: string;
  @Text(LONGEST_PARAGRAPH) sources?: string;
  @Text(2) articlesRead?: string;
  @Text(LONGEST_PARAGRAPH) words?: string;
  @Text(LONGEST_PARAGRAPH) enVerdict?: string;
  @Text(LONGEST_PARAGRAPH) enDocuments?: string;
  @Text(LONGEST_PARAGRAPH) enMustNotAsk?: string;

  // chapters of the framework
  @Text(LONGEST_LINE) title?: string;
  @Text(LONGEST_CHAPTER) markdown?: string;

  // figures
  @Text(LONGEST_LINE) nameEn?: string;
  @Text(20) unit?: string;
  @Text(LONGEST_LINE) law?: string;
  @Text(LONGEST_PARAGRAPH) values?: string;

  // the questions
  @Text(LONGEST_LINE) flowStart?: string;
  @Text(LONGEST_CHAPTER) flowSteps?: string;
  @Text(LONGEST_CHAPTER) flowOutcomes?: string;
  @Text(LONGEST_CHAPTER) flowQuestions?: string;
  @Text(LONGEST_CHAPTER) flowQuestionsEn?: string;
  @Text(LONGEST_PARAGRAPH) flowListOnly?: string;
}

class RevisionForm {
  @PlainNumber()
  @IsInt({ message: 'form.invalid' })
  revision: number;
}

const explained = (target: object, name: string) => {
  MinLength(MIN_NOTE_LENGTH, { message: message('form.too-short', { constraint1: MIN_NOTE_LENGTH }) })(target, name);
  MaxLength(MAX_NOTE_LENGTH, tooLong(MAX_NOTE_LENGTH))(target, name);
};

/** Hands a draft on, with what is new and why. */
export class ProposalForm extends RevisionForm {
  @(explained as PropertyDecorator)
  note: string;
}

/** The second person has read what changes, and what it touches. */
export class PublicationForm extends RevisionForm {
  @IsIn(['si'], { message: message('guidance-fm4.form.read') })
  read: string;
}

/** Gives a draft back, with the reason. */
export class ReturnForm {
  @(explained as PropertyDecorator)
  reason: string;
}
