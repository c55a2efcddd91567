import {
  LONGEST_QUIZ_TEXT,
  MOST_OPTIONS,
  LOWEST_PASS_MARK,
  MOST_ATTEMPTS,
  LONGEST_WAIT_MINUTES,
} from '../course.rules.js';
import type { MatchingQuestion, NumberOption, Option, Question, QuizSettings } from './question.types.js';

/** The questions of a quiz, and how many of them one attempt asks; all where nothing is said. */
export type Bank = { readonly quiz: readonly Question[]; readonly quizSettings?: QuizSettings };

/** How many questions one attempt asks. */
export const askedOf = ({ quiz, quizSettings }: Bank): number =>
  Math.min(quizSettings?.draw ?? quiz.length, quiz.length);

/** The letter of an option by its place in the source, from 0. */
export const optionId = (place: number): string => String.fromCharCode('a'.charCodeAt(0) + place);

/** The texts of the other side of a question about pairs, each once; their ids are `1`, `2`, … in the order of the source. */
export function choicesOf({
  options,
  others,
}: Pick<MatchingQuestion, 'options' | 'others'>): { id: string; text: string }[] {
  const texts = [...new Set([...options.map(({ match }) => match), ...others])];
  return texts.map((text, at) => ({ id: String(at + 1), text }));
}

/** A number as the source writes it: its value, and how far off an answer may be. */
export const numberText = ({ value, tolerance }: Pick<NumberOption, 'value' | 'tolerance'>): string =>
  tolerance === 0 ? String(value) : `${value} ± ${tolerance}`;

/** What is right in a question, without its words: the same in every language. */
export function shapeOf(question: Question): string {
  const { kind, options } = question;
  switch (kind) {
    case 'matching': {
      const choices = choicesOf(question);
      const idOf = (match: string) => choices.find(({ text }) => text === match)?.id;
      return `${kind} ${question.options.map(({ match }) => idOf(match)).join(' ')} of ${choices.length}`;
    }
    case 'number':
      return `${kind} ${question.options.map((one) => `${one.correct ? 'x' : '-'}${numberText(one)}`).join(' ')}`;
    case 'single':
    case 'multiple':
    case 'true-false':
    case 'ordering':
      return `${kind} ${marksOf(options)}`;
  }
}

const marksOf = (options: readonly Option[]): string => options.map(({ correct }) => (correct ? 'x' : '-')).join('');

/** Why a question cannot be asked, in Spanish for its editors; null when it can. */
export function faultOf(question: Question): string | null {
  const { kind, options } = question;
  const right = options.filter(({ correct }) => correct).length;
  const long = [question.text, question.feedback, ...textsOf(question)].some((text) => text.length > LONGEST_QUIZ_TEXT);
  if (long) return `un texto pasa de ${LONGEST_QUIZ_TEXT} caracteres`;
  if (question.text === '') return 'falta el texto';
  if (options.some(({ text }) => text === '')) return 'una opción no tiene texto';
  if (options.length > MOST_OPTIONS) return `tiene más de ${MOST_OPTIONS} opciones`;
  if (options.length < (kind === 'number' ? 1 : 2)) return 'necesita al menos dos opciones';
  if (kind !== 'number' && kind !== 'matching' && new Set(options.map(({ text }) => text)).size < options.length)
    return 'dos opciones dicen lo mismo';
  switch (kind) {
    case 'single':
      return right === 1 ? null : 'necesita una opción correcta, y sólo una';
    case 'true-false':
      if (options.length !== 2) return 'necesita dos opciones: verdadero y falso';
      return right === 1 ? null : 'necesita una opción correcta, y sólo una';
    case 'multiple':
      return right > 0 ? null : 'necesita al menos una opción correcta';
    case 'ordering':
      return null;
    case 'matching':
      return faultOfPairs(question);
    case 'number':
      return faultOfNumbers(question.options);
  }
}

function faultOfPairs(question: MatchingQuestion): string | null {
  const { options, others } = question;
  const matches = new Set(options.map(({ match }) => match));
  if ([...matches, ...others].includes('')) return 'una pareja no tiene los dos textos';
  if (new Set(options.map(({ text }) => text)).size < options.length) return 'dos parejas empiezan igual';
  if (others.some((text) => matches.has(text)) || new Set(others).size < others.length)
    return 'un texto sin pareja se repite';
  if (choicesOf(question).length > MOST_OPTIONS) return `tiene más de ${MOST_OPTIONS} textos para elegir`;
  return choicesOf(question).length < 2 ? 'necesita al menos dos textos para elegir' : null;
}

function faultOfNumbers(options: readonly NumberOption[]): string | null {
  if (options.some(({ value, tolerance }) => !Number.isFinite(value) || !Number.isFinite(tolerance) || tolerance < 0))
    return 'un número o su tolerancia no se entiende';
  if (options.some(({ text }) => text.includes('e'))) return 'un número es demasiado grande o demasiado pequeño';
  return options.some(({ correct }) => correct) ? null : 'necesita un número correcto';
}

function textsOf(question: Question): string[] {
  const pairs = question.kind === 'matching' ? [...question.options.map(({ match }) => match), ...question.others] : [];
  return [...question.options.flatMap(({ text, feedback }) => [text, feedback]), ...pairs];
}

/** Why a quiz cannot be taken so, in Spanish for its editors; null when it can. @param bank how many questions there are */
export function faultOfSettings(settings: QuizSettings, bank: number): string | null {
  const { draw, passMark, attempts, minutesBetween, shuffleOptions, shuffleQuestions } = settings;
  const whole = (value: unknown, least: number, most: number) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
  if (draw !== null && !whole(draw, 1, bank)) return `«draw» va de 1 a ${bank}, las preguntas que hay`;
  if (!whole(passMark, LOWEST_PASS_MARK, 100)) return `«passMark» va de ${LOWEST_PASS_MARK} a 100`;
  if (attempts !== null && !whole(attempts, 1, MOST_ATTEMPTS)) return `«attempts» va de 1 a ${MOST_ATTEMPTS}`;
  if (!whole(minutesBetween, 0, LONGEST_WAIT_MINUTES)) return `«minutesBetween» va de 0 a ${LONGEST_WAIT_MINUTES}`;
  if (typeof shuffleOptions !== 'boolean' || typeof shuffleQuestions !== 'boolean')
    return '«shuffleOptions» y «shuffleQuestions» dicen true o false';
  return null;
}
