import { numberIn } from '#libs/typed-numbers';
import { choicesOf, numberText, optionId } from '../catalogue/question.rules.js';
import type { UnplacedQuestion } from '../catalogue/question.source.js';
import type { Question, QuestionKind } from '../catalogue/question.types.js';
import type { DraftOption, DraftQuestion } from './draft.types.js';

/** Options that the form of a question has beyond those that are filled in. */
export const SPARE_OPTIONS = 3;

/** Options of a new question, by its kind. */
export const freshOptions = (kind: QuestionKind): DraftOption[] =>
  kind === 'true-false' ? [option({ text: 'Verdadero' }), option({ text: 'Falso' })] : [];

export const option = (given: Partial<DraftOption> = {}): DraftOption => ({
  text: '',
  correct: false,
  feedback: '',
  match: '',
  tolerance: '',
  ...given,
});

/** A question of a course as the form shows it. */
export function draftedQuestion(question: UnplacedQuestion, lessonId: string): DraftQuestion {
  const { id, kind, text, feedback } = question;
  const base = { id, kind, lessonId, text, feedback, others: [] };
  switch (question.kind) {
    case 'matching': {
      const options = question.options.map((one) => option({ ...picked(one), match: one.match }));
      return { ...base, options, others: question.others };
    }
    case 'number': {
      const options = question.options.map((one) => {
        const tolerance = one.tolerance === 0 ? '' : String(one.tolerance);
        return option({ ...picked(one), text: String(one.value), tolerance });
      });
      return { ...base, options };
    }
    case 'single':
    case 'multiple':
    case 'true-false':
    case 'ordering':
      return { ...base, options: question.options.map((one) => option(picked(one))) };
  }
}

const picked = ({ text, correct, feedback }: { text: string; correct: boolean; feedback: string }) => ({
  text,
  correct,
  feedback,
});

/** The question of the form as one of a course; it need not be one that can be asked, see `faultOf`. */
export function writtenQuestion(draft: DraftQuestion): Question {
  const { id, kind, lessonId, text, feedback, options, others } = draft;
  const base = { id, lessonId, text, feedback };
  switch (kind) {
    case 'matching':
      return {
        ...base,
        kind,
        options: options.map((one, at) => ({ id: optionId(at), ...picked(one), correct: true, match: one.match })),
        others: [...others],
      };
    case 'number':
      return {
        ...base,
        kind,
        options: options.map((one, at) => {
          const number = { value: numberIn(one.text), tolerance: one.tolerance === '' ? 0 : numberIn(one.tolerance) };
          return { id: optionId(at), ...picked(one), ...number, text: numberText(number) };
        }),
      };
    case 'ordering':
      return {
        ...base,
        kind,
        options: options.map((one, at) => ({ id: optionId(at), ...picked(one), correct: true })),
      };
    case 'single':
    case 'multiple':
    case 'true-false':
      return { ...base, kind, options: options.map((one, at) => ({ id: optionId(at), ...picked(one) })) };
  }
}

/** The texts that a pair can be answered with. */
export const choiceTexts = (draft: DraftQuestion): string[] => {
  const question = writtenQuestion(draft);
  return question.kind === 'matching' ? choicesOf(question).map(({ text }) => text) : [];
};

type RawValues = Readonly<Record<string, string | readonly string[]>>;

/** What the form of a question starts with. */
export function questionValues(question: DraftQuestion): Record<string, string> {
  const options = question.options.flatMap((one, at) => [
    [`option-${at}`, one.text],
    [`feedback-${at}`, one.feedback],
    [`match-${at}`, one.match],
    [`tolerance-${at}`, one.tolerance],
    ...(one.correct ? [[`correct-${at}`, 'si']] : []),
  ]) as [string, string][];
  const right = question.options.findIndex(({ correct }) => correct);
  return {
    kind: question.kind,
    text: question.text,
    feedback: question.feedback,
    lesson: question.lessonId,
    others: question.others.join('\n'),
    ...(right >= 0 ? { right: String(right) } : {}),
    ...Object.fromEntries(options),
  };
}

/** Most rows that a form is read for: more than a question may have options. */
const MOST_ROWS = 40;

/** The question as it was typed; rows in which nothing is are left out. */
export function questionOf(id: string, kind: QuestionKind, raw: RawValues): DraftQuestion {
  const text = (name: string) => {
    const value = raw[name];
    return (typeof value === 'string' ? value : (value?.[0] ?? '')).replaceAll(/\s+/g, ' ').trim();
  };
  const one = kind === 'single' || kind === 'true-false';
  const options = Array.from({ length: MOST_ROWS }, (_, at) => ({
    text: text(`option-${at}`),
    correct: one ? text('right') === String(at) : text(`correct-${at}`) === 'si',
    feedback: text(`feedback-${at}`),
    match: kind === 'matching' ? text(`match-${at}`) : '',
    tolerance: kind === 'number' ? text(`tolerance-${at}`) : '',
  })).filter((row) => row.text !== '' || row.feedback !== '' || row.match !== '');
  const others = kind === 'matching' ? linesOf(raw['others']) : [];
  return { id, kind, lessonId: text('lesson'), text: text('text'), feedback: text('feedback'), options, others };
}

/** The lines of a field in which something is. */
export function linesOf(value: string | readonly string[] | undefined): string[] {
  const typed = typeof value === 'string' ? value : (value?.[0] ?? '');
  return typed
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
