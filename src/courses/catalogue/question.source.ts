import { MOST_OPTIONS } from '../course.rules.js';
import { type CourseLanguage, structureWords } from './course.languages.js';
import type { MatchingQuestion, NumberOption, Option, Pair, Question, QuestionKind } from './question.types.js';
import { numberText, optionId } from './question.rules.js';

/** What is wrong with a course file, in Spanish for its editors. */
export class CourseContentError extends Error {
  constructor(where: string, what: string) {
    super(`${where}: ${what}`);
    this.name = 'CourseContentError';
  }
}

/*
 * A question in the source of a course:
 *
 *   #### A-P01 (varias)          how it is answered, in the course's language; nothing for one right option
 *   **The question?**
 *   - [x] Right. :: Why.         an option; of «número» a number: - [x] 15 ± 1 :: Why.
 *   1. First step. :: Why.       of «ordenar», in the right order
 *   - Left => Right :: Why.      of «relacionar»; "- => Right" for a text without a pair
 *   > Said after any answer.
 *
 * A backslash before `:`, `=` or a backslash keeps them from being such a mark.
 */

const escaped = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('::', '\\::').replaceAll('=>', '\\=>');
const unescaped = (text: string): string => text.trim().replace(/\\([\\:=])/g, '$1');

/** A question before it is known which lesson it repeats. */
export type UnplacedQuestion = Question extends infer One
  ? One extends Question
    ? Omit<One, 'lessonId'>
    : never
  : never;

/** One question, without `#### `. @param placeOf names it in errors @throws CourseContentError */
export function readQuestion(
  part: string,
  language: CourseLanguage,
  placeOf: (id: string) => string,
): UnplacedQuestion {
  const [heading = '', ...lines] = part.split('\n').map((line) => line.trim());
  const [, id = heading, word] = /^(\S+) \((.+)\)$/.exec(heading) ?? [];
  const where = placeOf(id);
  const fail = (what: string): never => {
    throw new CourseContentError(where, what);
  };
  const kind = kindOf(word, language) ?? fail(`no se conoce el tipo «${word}»`);
  const text = /^\*\*(.+)\*\*$/.exec(lines.find((line) => line.startsWith('**')) ?? '')?.[1];
  if (!text) fail('falta el texto en negritas');
  const said = lines.filter((line) => line.startsWith('> ')).map((line) => line.slice(2));
  const base = { id, text: unescaped(text!), feedback: unescaped(said.join(' ')) };
  const body = lines.filter((line) => /^(?:- |\d+\. )/.test(line));
  if (body.length > 2 * MOST_OPTIONS) fail(`tiene más de ${MOST_OPTIONS} opciones`);
  switch (kind) {
    case 'ordering':
      return {
        ...base,
        kind,
        options: body.map((line, at) => orderedOf(line, at) ?? fail('un paso no está numerado')),
      };
    case 'matching':
      return { ...base, kind, ...pairsOf(body, fail) };
    case 'number':
      return { ...base, kind, options: choicesIn(body, fail).map((one) => numberOf(one, fail)) };
    case 'single':
    case 'multiple':
    case 'true-false':
      return { ...base, kind, options: choicesIn(body, fail) };
  }
}

function kindOf(word: string | undefined, language: CourseLanguage): QuestionKind | undefined {
  if (word === undefined) return 'single';
  const named = Object.entries(structureWords[language].kinds).find(([, name]) => name === word.toLowerCase());
  return named?.[0] as QuestionKind | undefined;
}

type Fail = (what: string) => never;

function choicesIn(lines: readonly string[], fail: Fail): Option[] {
  const written = lines.filter((line) => line.startsWith('- ['));
  return written.map((line, at) => {
    const [, mark, text, feedback = ''] = /^- \[( |x)\] (.+?) ::(?: (.*))?$/.exec(line) ?? [];
    if (text === undefined) return fail('una opción no tiene « :: » y su respuesta');
    return { id: optionId(at), text: unescaped(text), correct: mark === 'x', feedback: unescaped(feedback) };
  });
}

function orderedOf(line: string, at: number): Option | null {
  const [, rest] = /^\d+\. (.+)$/.exec(line) ?? [];
  return rest === undefined ? null : { id: optionId(at), ...withFeedback(rest), correct: true };
}

function pairsOf(lines: readonly string[], fail: Fail): Pick<MatchingQuestion, 'options' | 'others'> {
  const options: Pair[] = [];
  const others: string[] = [];
  for (const line of lines) {
    const [pair, feedback] = parted(line.replace(/^- /, ''), '::');
    const [left, match] = parted(pair, '=>');
    if (match === undefined) return fail('una pareja no tiene « => »');
    if (left === '') others.push(unescaped(match));
    else {
      const said = unescaped(feedback ?? '');
      options.push({
        id: optionId(options.length),
        text: unescaped(left),
        match: unescaped(match),
        correct: true,
        feedback: said,
      });
    }
  }
  return { options, others };
}

function withFeedback(text: string): Pick<Option, 'text' | 'feedback'> {
  const [words, feedback = ''] = parted(text, '::');
  return { text: unescaped(words), feedback: unescaped(feedback) };
}

/** What stands before the first mark and after it; marks stand free, so that one within a word is none. */
function parted(text: string, mark: '::' | '=>'): [string, string | undefined] {
  const found = new RegExp(`(?:^| )${mark}(?: |$)`).exec(text);
  if (!found) return [text, undefined];
  return [text.slice(0, found.index), text.slice(found.index + found[0].length)];
}

/** Digits in groups of three by commas, as Mexico writes them, or none; a decimal point. */
const NUMBER = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

function numberOf(option: Option, fail: Fail): NumberOption {
  const [value = '', tolerance = '0', ...rest] = option.text.split('±').map((one) => one.trim());
  if (rest.length > 0 || !NUMBER.test(value) || !NUMBER.test(tolerance))
    return fail(`«${option.text}» no es un número con su tolerancia, como 15 ± 0.5`);
  const read = { value: plain(value), tolerance: plain(tolerance) };
  return { ...option, ...read, text: numberText(read) };
}

// no -0: it is stored as 0
const plain = (text: string): number => Number(text.replaceAll(',', '')) + 0;

/** Several questions as the source of a course writes them, under the heading of its quiz. */
export const writeQuestions = (questions: readonly Question[], language: CourseLanguage = 'es'): string =>
  questions.map((question) => writeQuestion(question, language)).join('\n\n');

/** One question as the source writes it. */
export function writeQuestion(question: Question, language: CourseLanguage = 'es'): string {
  const { id, kind, text, feedback } = question;
  const heading = kind === 'single' ? id : `${id} (${structureWords[language].kinds[kind]})`;
  const lines = [`#### ${heading}`, `**${escaped(text)}**`, ...bodyOf(question)];
  if (feedback !== '') lines.push(`> ${escaped(feedback)}`);
  return lines.join('\n');
}

function bodyOf(question: Question): string[] {
  const { kind, options } = question;
  const said = (feedback: string) => (feedback === '' ? '' : ` :: ${escaped(feedback)}`);
  switch (kind) {
    case 'ordering':
      return options.map(({ text, feedback }, at) => `${at + 1}. ${escaped(text)}${said(feedback)}`);
    case 'matching':
      return [
        ...question.options.map((one) => `- ${escaped(one.text)} => ${escaped(one.match)}${said(one.feedback)}`),
        ...question.others.map((text) => `- => ${escaped(text)}`),
      ];
    case 'single':
    case 'multiple':
    case 'true-false':
    case 'number':
      return options.map(({ text, correct, feedback }) => {
        const mark = correct ? 'x' : ' ';
        return `- [${mark}] ${escaped(text)} ::${feedback === '' ? '' : ` ${escaped(feedback)}`}`;
      });
  }
}
