import type { Question } from '../catalogue/course.content.js';
import { faultOf } from '../catalogue/question.rules.js';
import { writeQuestions } from '../catalogue/question.source.js';
import { readGift } from './gift-reader.js';
import { NotMoodleXml, readMoodleXml } from './moodle-reader.js';
import type { Loss, Obstacle, Origin, Read } from './taken.types.js';

/** Questions of another system that courses can ask, and those that they cannot. */
export interface TakenQuestions {
  readonly format: 'moodle' | 'gift';
  readonly taken: readonly { readonly question: Question; readonly origin: Origin; readonly losses: readonly Loss[] }[];
  readonly left: readonly { readonly origin: Origin; readonly obstacle: Obstacle; readonly what: string }[];
}

/**
 * Reads a file of questions: Moodle XML where it begins as XML does, GIFT otherwise. Questions keep the id that they name as
 * their title when it is one of this course, and get the next free number otherwise.
 * @param letter of the course
 * @param used ids that the course has already
 */
export function takeQuestions(source: string, letter: string, used: readonly string[] = []): TakenQuestions {
  const text = source.replace(/^\uFEFF/, '');
  const isXml = /^\s*</.test(text);
  const read = isXml ? fromXml(text) : readGift(text);
  const whole = read.map(checked);
  const known = new Set(used);
  const own = new RegExp(`^${letter}-P\\d{2,4}$`);
  const taken = whole.filter((one) => one.ok);
  const named = taken.map(({ origin }) => {
    if (!own.test(origin.name) || known.has(origin.name)) return null;
    known.add(origin.name);
    return origin.name;
  });
  let last = 0;
  const next = (): string => {
    do last += 1;
    while (known.has(idOf(letter, last)));
    return idOf(letter, last);
  };
  return {
    format: isXml ? 'moodle' : 'gift',
    taken: taken.map(({ question, origin, losses }, at) => ({
      question: { ...question, id: named[at] ?? next() },
      origin,
      losses,
    })),
    left: whole.filter((one) => !one.ok),
  };
}

const idOf = (letter: string, n: number): string => `${letter}-P${String(n).padStart(2, '0')}`;

function fromXml(text: string): Read[] {
  try {
    return readMoodleXml(text);
  } catch (error) {
    if (!(error instanceof NotMoodleXml)) throw error;
    return [{ ok: false, origin: { name: '', line: error.line }, obstacle: 'syntax', what: 'XML' }];
  }
}

function checked(read: Read): Read {
  if (!read.ok) return read;
  const fault = faultOf(read.question);
  return fault ? { ok: false, origin: read.origin, obstacle: 'fault', what: fault } : read;
}

/**
 * The questions as the source of a course writes them, with the lines of its front matter that say which lesson each repeats;
 * what names no lesson repeats the first one.
 */
export function courseMarkdown({ taken }: Pick<TakenQuestions, 'taken'>, letter: string): string {
  const questions = taken.map(({ question }) => question);
  const lessons = questions.map(({ id, lessonId }) => `  ${id}: ${lessonId || `${letter}1`}`);
  return [
    '<!-- En la ficha del curso, bajo «lessonOfQuestion», con la lección que repasa cada pregunta:',
    ...lessons,
    '-->',
    '',
    `## Cuestionario ${letter}`,
    '',
    writeQuestions(questions),
    '',
  ].join('\n');
}
