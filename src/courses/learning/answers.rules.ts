import { choicesOf, numberText } from '../catalogue/question.rules.js';
import type { MatchingQuestion, NumberQuestion, OrderingQuestion, Question } from '../catalogue/course.content.js';

/**
 * Answers by question, each a text: the option's letter (`b`); of several, their letters (`a,c`); of an order, the place
 * of each option (`a=2,b=1`); of pairs, the number of the text to which each belongs (`a=3,b=1`); a number as it was
 * typed. An empty text takes back what was answered before. A question that is absent was not answered.
 */
export type Answers = Record<string, string>;

/** Longest answer that is read; a whole one of the largest question is shorter. */
export const LONGEST_ANSWER = 200;

/** One thing that was answered: an option chosen, a step at its place, a pair, a number. */
export interface AnswerPart {
  text: string;
  feedback: string;
  right: boolean;
}

/** The letters of an answer that chooses. */
export const lettersOf = (answer: string): string[] => answer.split(',').filter((one) => one !== '');

/** What an answer that places or pairs says of each option. */
export function placesOf(answer: string): Map<string, string> {
  const pairs = lettersOf(answer).map((one) => one.split('='));
  return new Map(pairs.filter((pair) => pair.length === 2 && pair[1] !== '') as [string, string][]);
}

/**
 * A number as people type it: a point or a comma before the decimals. Groups of three digits may be parted by the other
 * sign or by spaces; a single comma before three digits parts thousands, as Mexico writes them. Null for anything else.
 */
export function readNumber(typed: string): number | null {
  const text = typed
    .trim()
    .replace(/[\s\u00A0\u202F'’](?=\d{3}(?!\d))/g, '')
    .replace('−', '-');
  const [point, comma] = [text.lastIndexOf('.'), text.lastIndexOf(',')];
  const commaParts = /^[+-]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(text);
  const pointParts = comma > point && /^[+-]?\d{1,3}(\.\d{3})+,\d+$/.test(text);
  const plain = commaParts
    ? text.replaceAll(',', '')
    : pointParts
      ? text.replaceAll('.', '').replace(',', '.')
      : text.replace(',', '.');
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(plain) || plain.length > 40) return null;
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}

/** The answer in the one form in which it is kept, as far as it was given; null when it says nothing of this question. */
export function keptAnswer(question: Question, given: unknown): string | null {
  if (typeof given !== 'string' || given.length > LONGEST_ANSWER) return null;
  const ids = question.options.map(({ id }) => id);
  switch (question.kind) {
    case 'single':
    case 'true-false':
      return ids.includes(given) ? given : null;
    case 'multiple':
      return ids.filter((id) => lettersOf(given).includes(id)).join(',');
    case 'ordering':
    case 'matching': {
      const places = placesOf(given);
      const known = new Set(placesIn(question));
      return ids.flatMap((id) => (known.has(places.get(id) ?? '') ? [`${id}=${places.get(id)}`] : [])).join(',');
    }
    case 'number':
      return given.trim();
  }
}

/** What can be said of each option. */
function placesIn(question: OrderingQuestion | MatchingQuestion): string[] {
  if (question.kind === 'matching') return choicesOf(question).map(({ id }) => id);
  return question.options.map((_, at) => String(at + 1));
}

/** What is missing in an answer; null when it can be graded. */
export type Missing = 'choose' | 'choose-some' | 'place-all' | 'place-once' | 'pair-all' | 'number';

/** What an answer lacks to be graded. */
export function missingIn(question: Question, given: unknown): Missing | null {
  const answer = keptAnswer(question, given) ?? '';
  switch (question.kind) {
    case 'single':
    case 'true-false':
      return answer === '' ? 'choose' : null;
    case 'multiple':
      return answer === '' ? 'choose-some' : null;
    case 'ordering': {
      const places = [...placesOf(answer).values()];
      if (places.length < question.options.length) return 'place-all';
      return new Set(places).size < places.length ? 'place-once' : null;
    }
    case 'matching':
      return placesOf(answer).size < question.options.length ? 'pair-all' : null;
    case 'number':
      return readNumber(answer) === null ? 'number' : null;
  }
}

/** Whether a complete answer is right, and what there is to say of each part of it. Any other answer is wrong. */
export function gradeAnswer(question: Question, given: unknown): { correct: boolean; parts: AnswerPart[] } {
  const answer = keptAnswer(question, given) ?? '';
  const whole = missingIn(question, given) === null;
  switch (question.kind) {
    case 'single':
    case 'true-false':
    case 'multiple': {
      const chosen = new Set(lettersOf(answer));
      const parts = question.options
        .filter(({ id }) => chosen.has(id))
        .map(({ text, feedback, correct }) => ({ text, feedback, right: correct }));
      return { correct: whole && question.options.every(({ id, correct }) => chosen.has(id) === correct), parts };
    }
    case 'ordering':
      return graded(whole, orderedParts(question, answer));
    case 'matching':
      return graded(whole, pairedParts(question, answer));
    case 'number':
      return graded(whole, [numberPart(question, answer)]);
  }
}

const graded = (whole: boolean, parts: AnswerPart[]) => ({
  correct: whole && parts.every(({ right }) => right),
  parts,
});

function orderedParts({ options }: OrderingQuestion, answer: string): AnswerPart[] {
  const places = placesOf(answer);
  return options
    .map(({ id, text, feedback }, at) => ({
      text,
      feedback,
      at: Number(places.get(id)),
      right: places.get(id) === String(at + 1),
    }))
    .filter(({ at }) => at > 0)
    .sort((one, other) => one.at - other.at)
    .map(({ text, feedback, right, at }) => ({ text: `${at}. ${text}`, feedback, right }));
}

function pairedParts(question: MatchingQuestion, answer: string): AnswerPart[] {
  const places = placesOf(answer);
  const texts = new Map(choicesOf(question).map(({ id, text }) => [id, text]));
  return question.options.flatMap(({ id, text, match, feedback }) => {
    const said = texts.get(places.get(id) ?? '');
    return said === undefined ? [] : [{ text: `${text} → ${said}`, feedback, right: said === match }];
  });
}

// what a calculation in binary leaves over
const ROUNDING = 1e-9;

function numberPart({ options }: NumberQuestion, answer: string): AnswerPart {
  const value = readNumber(answer);
  const found =
    value === null
      ? undefined
      : options.find(
          (one) => Math.abs(value - one.value) <= one.tolerance + ROUNDING * Math.max(1, Math.abs(one.value)),
        );
  return { text: answer, feedback: found?.feedback ?? '', right: found?.correct ?? false };
}

/** The right answer, in parts. */
export function rightAnswer(question: Question): AnswerPart[] {
  const part = (text: string, feedback: string) => ({ text, feedback, right: true });
  switch (question.kind) {
    case 'ordering':
      return question.options.map(({ text, feedback }, at) => part(`${at + 1}. ${text}`, feedback));
    case 'matching':
      return question.options.map(({ text, match, feedback }) => part(`${text} → ${match}`, feedback));
    case 'number':
      return question.options.filter(({ correct }) => correct).map((one) => part(numberText(one), one.feedback));
    case 'single':
    case 'multiple':
    case 'true-false':
      return question.options.filter(({ correct }) => correct).map(({ text, feedback }) => part(text, feedback));
  }
}

/** An answer that is right, as it is kept: for demonstrations, and for who checks a course. */
export function rightAnswerOf(question: Question): string {
  switch (question.kind) {
    case 'ordering':
      return question.options.map(({ id }, at) => `${id}=${at + 1}`).join(',');
    case 'matching': {
      const ids = new Map(choicesOf(question).map(({ id, text }) => [text, id]));
      return question.options.map(({ id, match }) => `${id}=${ids.get(match)}`).join(',');
    }
    case 'number':
      return String(question.options.find(({ correct }) => correct)?.value ?? '');
    case 'single':
    case 'multiple':
    case 'true-false':
      return lettersOf(question.options.map(({ id, correct }) => (correct ? id : '')).join(',')).join(',');
  }
}
