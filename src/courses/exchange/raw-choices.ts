import type { NumberOption, Option, Pair } from '../catalogue/course.content.js';
import { numberText, optionId } from '../catalogue/question.rules.js';
import type { Reading } from './reading.js';

/** A text, cleaned. */
export type Part = string;

/** An option of another system. */
export interface RawChoice {
  readonly text: Part;
  readonly feedback: Part;
  /** Of 100; below 0 it takes points away. */
  readonly share: number;
}

/** A number of another system; `value` is null for "anything else". */
export interface RawNumber {
  readonly value: number | null;
  readonly tolerance: number;
  readonly share: number;
  readonly feedback: Part;
}

/** Moodle writes a third as 33.33333. */
const ROUNDING = 0.01;
const isWhole = (share: number): boolean => Math.abs(share - 100) < ROUNDING;

/** What other systems mean by shares of the points, as right and wrong. */
export const Choices = {
  /** Options of which one is right, or all that have a share of the whole. */
  of(
    choices: readonly RawChoice[],
    isSingle: boolean,
    reading: Reading,
  ): { kind: 'single' | 'multiple'; options: Option[] } {
    const positive = choices.filter(({ share }) => share > ROUNDING);
    const sum = positive.reduce((total, { share }) => total + share, 0);
    const isClear = isSingle ? positive.every(({ share }) => isWhole(share)) : Math.abs(sum - 100) < 0.5;
    if (!isClear) reading.obstacle ??= ['partial', ''];
    if (isSingle && choices.some(({ share }) => share < 0)) reading.losses.add('penalty');
    const options = choices.map(({ text, feedback, share }, at) => ({
      id: optionId(at),
      text,
      correct: share > ROUNDING,
      feedback,
    }));
    return { kind: isSingle ? 'single' : 'multiple', options };
  },

  /** Numbers that are right, or known as mistakes. */
  numbers(numbers: readonly RawNumber[], reading: Reading): { kind: 'number'; options: NumberOption[] } {
    if (numbers.some(({ share }) => share > ROUNDING && !isWhole(share))) reading.obstacle ??= ['partial', ''];
    const known = numbers.filter((one): one is RawNumber & { value: number } => one.value !== null);
    // what is said of any other number
    if (known.length < numbers.length) reading.losses.add('partial-feedback');
    if (known.some(({ value, tolerance }) => !Number.isFinite(value) || !Number.isFinite(tolerance)))
      reading.obstacle ??= ['number', ''];
    const options = known.map(({ value, tolerance, share, feedback }, at) => {
      const read = { value: value + 0, tolerance: Math.abs(tolerance) };
      return { id: optionId(at), text: numberText(read), correct: isWhole(share), feedback, ...read };
    });
    return { kind: 'number', options };
  },

  /** Pairs; one without a left side is a text to which nothing belongs. */
  pairs(pairs: readonly { text: Part; match: Part }[]): { kind: 'matching'; options: Pair[]; others: string[] } {
    const whole = pairs.filter(({ text }) => text !== '');
    const matches = new Set(whole.map(({ match }) => match));
    const others = pairs.filter(({ text, match }) => text === '' && !matches.has(match)).map(({ match }) => match);
    const options = whole.map((one, at) => ({ id: optionId(at), ...one, correct: true, feedback: '' }));
    return { kind: 'matching', options, others: [...new Set(others)] };
  },
};
