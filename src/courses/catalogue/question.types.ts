/** How a question is answered. */
export const questionKinds = ['single', 'multiple', 'true-false', 'ordering', 'matching', 'number'] as const;
export type QuestionKind = (typeof questionKinds)[number];

interface QuestionBase {
  id: string;
  /** The lesson to read again when the answer was wrong. */
  lessonId: string;
  text: string;
  /** Said after answering, whatever the answer was; empty where the options say all. */
  feedback: string;
}

/** One option of several is right; of a statement, whether it is true; or every right one has to be chosen. */
export interface ChoiceQuestion extends QuestionBase {
  kind: 'single' | 'multiple' | 'true-false';
  options: Option[];
}

/** The options stand in their right order. */
export interface OrderingQuestion extends QuestionBase {
  kind: 'ordering';
  options: Option[];
}

/** Each option belongs to one text of the other side. */
export interface MatchingQuestion extends QuestionBase {
  kind: 'matching';
  options: Pair[];
  /** Texts of the other side to which no option belongs. */
  others: string[];
}

/** The options are numbers, right or known as mistakes; the first in whose range an answer lies tells what it is worth. */
export interface NumberQuestion extends QuestionBase {
  kind: 'number';
  options: NumberOption[];
}

export type Question = ChoiceQuestion | OrderingQuestion | MatchingQuestion | NumberQuestion;

export interface Option {
  /** `a`, `b`, … in the order of the source; stays with the option however it is shuffled. */
  id: string;
  text: string;
  /** Of a question about order or pairs every option belongs to the right answer. */
  correct: boolean;
  /** Empty where there is nothing to say. */
  feedback: string;
}

export interface Pair extends Option {
  /** What it belongs to; several options may belong to the same. */
  match: string;
}

export interface NumberOption extends Option {
  value: number;
  /** How far off an answer may be; 0 is exactly. */
  tolerance: number;
}

/** How the quiz of a course is taken; what a course does not say is as `QUIZ_DEFAULTS`. */
export interface QuizSettings {
  /** How many questions of the bank one attempt asks; null for all. */
  draw: number | null;
  shuffleQuestions: boolean;
  shuffleOptions: boolean;
  /** Of 100. */
  passMark: number;
  /** How often it may be taken; null for as often as one likes. */
  attempts: number | null;
  /** Minutes between an attempt that did not pass and the next. */
  minutesBetween: number;
}
