import gift, { type GIFTQuestion, type NumericalChoice, type NumericalFormat, type TextChoice } from 'gift-pegjs';
import { optionId } from '../catalogue/question.rules.js';
import { ORDER_TAG } from './gift.js';
import { Choices, type Part, type RawNumber } from './raw-choices.js';
import { type Reading, trueOrFalse } from './reading.js';
import { oneLine, plainLine } from './plain-text.js';
import type { Draft, Read } from './taken.types.js';

/**
 * Reads GIFT question by question, so that one that breaks its rules hides no other.
 * @returns each question, in the order of the file, or why it is not taken
 */
export function readGift(source: string): Read[] {
  return pieces(source).flatMap(({ text, line, name }): Read[] => {
    try {
      return gift.parse(text).flatMap((one) => readOne(one, { name, line }));
    } catch (error) {
      if (!(error instanceof gift.SyntaxError)) throw error;
      const at = line + error.location.start.line - 1;
      return [
        { ok: false, origin: { name, line: at }, obstacle: 'syntax', what: shown(text, error.location.start.line) },
      ];
    }
  });
}

/** Questions are parted by empty lines; categories and comments alone are none. */
function pieces(source: string): { text: string; line: number; name: string }[] {
  const found: { lines: string[]; line: number }[] = [];
  let present: { lines: string[]; line: number } | null = null;
  for (const [at, line] of source.replaceAll(/\r\n?/g, '\n').split('\n').entries()) {
    if (line.trim() === '') present = null;
    else if (!/^\s*\$CATEGORY:/.test(line)) {
      if (!present) found.push((present = { lines: [], line: at + 1 }));
      present.lines.push(line);
    }
  }
  return found
    .filter(({ lines }) => lines.some((line) => !/^\s*\/\//.test(line)))
    .map(({ lines, line }) => {
      const text = lines.join('\n');
      const [, title = ''] = /::((?:[^:\\]|\\.|:(?!:))+)::/.exec(text) ?? [];
      const first = lines.find((one) => !/^\s*\/\//.test(one)) ?? '';
      return { text, line, name: oneLine(title === '' ? first.slice(0, 60) : title.replaceAll(/\\(.)/g, '$1')) };
    });
}

const shown = (text: string, line: number): string => oneLine((text.split('\n')[line - 1] ?? '').slice(0, 80));

function readOne(one: GIFTQuestion, origin: { name: string; line: number }): Read[] {
  if (one.type === 'Category') return [];
  if (one.type === 'Description' || one.type === 'Essay' || one.type === 'Short')
    return [{ ok: false, origin, obstacle: 'kind', what: one.type.toLowerCase() }];
  const reading: Reading = { losses: new Set(), obstacle: null };
  const part = (of: { format: string; text: string } | null | undefined): Part => {
    const line = plainLine(of?.text ?? '', (of?.format ?? 'plain') as 'html');
    if (line.hasMedia) reading.obstacle ??= ['media', ''];
    return line.text;
  };
  const base = { text: part(one.stem) || origin.name, feedback: part(one.globalFeedback) };
  const draft = draftOf(one, base, reading, part);
  if (reading.obstacle) return [{ ok: false, origin, obstacle: reading.obstacle[0], what: reading.obstacle[1] }];
  const lessonId = (one.tags ?? []).find((tag) => /^[A-Z]\d+$/.test(tag)) ?? '';
  return [{ ok: true, origin, losses: [...reading.losses], question: { ...draft, id: '', lessonId } }];
}

type Asked = Extract<GIFTQuestion, { type: 'MC' | 'TF' | 'Numerical' | 'Matching' }>;
type Base = { text: string; feedback: string };

function draftOf(one: Asked, base: Base, reading: Reading, part: (of: TextChoice['text'] | null) => Part): Draft {
  switch (one.type) {
    case 'TF': {
      // Moodle means the first words for a wrong answer, the second for a right one, whatever the parser calls them
      const [wrong, right] = [part(one.trueFeedback), part(one.falseFeedback)];
      return { ...base, ...trueOrFalse(one.isTrue, one.isTrue ? [right, wrong] : [wrong, right]) };
    }
    case 'MC': {
      const choices = one.choices.map(({ text, feedback, isCorrect, weight }) => ({
        text: part(text),
        feedback: part(feedback),
        share: weight ?? (isCorrect ? 100 : 0),
      }));
      const isSingle = one.choices.some(({ isCorrect }) => isCorrect);
      return { ...base, ...Choices.of(choices, isSingle, reading) };
    }
    case 'Numerical':
      return { ...base, ...Choices.numbers(numbersIn(one.choices, part), reading) };
    case 'Matching': {
      const pairs = one.matchPairs.map(({ subquestion, subanswer }) => ({
        text: part(subquestion),
        match: decoded(subanswer),
      }));
      if (one.tags?.includes(ORDER_TAG)) return { ...base, kind: 'ordering', options: inOrder(pairs) };
      return { ...base, ...Choices.pairs(pairs) };
    }
  }
}

const inOrder = (pairs: readonly { text: string; match: string }[]) =>
  [...pairs]
    .sort((a, b) => Number(a.match) - Number(b.match))
    .map(({ text }, at) => ({ id: optionId(at), text, correct: true, feedback: '' }));

/** The right side of a pair, in which the parser leaves its own marks for what was escaped. */
const decoded = (text: string): string =>
  oneLine(text.replaceAll(/&&(\d{3});/g, (_, code: string) => String.fromCharCode(Number(code))));

function numbersIn(
  choices: NumericalChoice[] | NumericalFormat,
  part: (of: TextChoice['feedback']) => Part,
): RawNumber[] {
  const list = Array.isArray(choices) ? choices : [{ text: choices, isCorrect: true, weight: null, feedback: null }];
  return list.map(({ text, isCorrect, weight, feedback }) => {
    const { number, range = 0, numberHigh, numberLow } = text;
    const isRange = numberHigh !== undefined && numberLow !== undefined;
    const [value, tolerance] = isRange
      ? [(numberHigh + numberLow) / 2, (numberHigh - numberLow) / 2]
      : [number ?? null, range];
    return { value, tolerance, share: weight ?? (isCorrect ? 100 : 0), feedback: part(feedback) };
  });
}
