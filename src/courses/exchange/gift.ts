import type { Option, Question } from '../catalogue/course.content.js';
import { choicesOf } from '../catalogue/question.rules.js';

/** What marks in a comment that a question about pairs is one about an order: GIFT has none. */
export const ORDER_TAG = 'ordenar';

/** Names of the answers to a statement, as courses in Spanish write them. */
export const TRUTH = { true: 'Verdadero', false: 'Falso' } as const;

/**
 * Questions in GIFT, as Moodle reads them (docs.moodle.org, GIFT format). Each says its id as its title, and in comments the
 * lesson that it repeats. An order goes as pairs of a step and its place; words for a single pair or step have no place in
 * GIFT and stay behind.
 */
export const writeGift = (questions: readonly Question[]): string => `${questions.map(giftOf).join('\n\n')}\n`;

/** GIFT's own signs. */
const marked = (text: string): string => text.replaceAll(/[~=#{}:\\]/g, '\\$&');
/** The text is HTML, so that what looks like a mark, a share of the points or a format stays text. */
const html = (text: string): string => marked(text.replaceAll(/[&<>%[]/g, (sign) => `&#${sign.charCodeAt(0)};`));
const said = (feedback: string): string => (feedback === '' ? '' : `#${html(feedback)}`);

function giftOf(question: Question): string {
  const { id, lessonId, text, feedback } = question;
  const tags = [lessonId, ...(question.kind === 'ordering' ? [ORDER_TAG] : [])].map((tag) => `[tag:${tag}]`);
  const general = feedback === '' ? [] : [`\t####${html(feedback)}`];
  const answers = answersOf(question);
  return [
    `// ${tags.join(' ')}`,
    `::${marked(id)}::[html]${html(text)}{${answers[0]}`,
    ...answers.slice(1),
    ...general,
    '}',
  ].join('\n');
}

function answersOf(question: Question): string[] {
  switch (question.kind) {
    case 'true-false':
      return truthOf(question.options) ?? ['', ...question.options.map(choice)];
    case 'single':
      return ['', ...question.options.map(choice)];
    case 'multiple':
      return ['', ...shares(question.options)];
    case 'ordering':
      return ['', ...question.options.map(({ text }, at) => `\t=${html(text)} -> ${at + 1}`)];
    case 'matching': {
      const pairs = question.options.map(({ text, match }) => `\t=${html(text)} -> ${marked(match)}`);
      const others = choicesOf({ options: [], others: question.others });
      return ['', ...pairs, ...others.map(({ text }) => `\t= -> ${marked(text)}`)];
    }
    case 'number':
      return [
        '#',
        ...question.options.map(({ value, tolerance, correct, feedback }) => {
          const share = correct ? '' : '%0%';
          return `\t=${share}${value}:${tolerance}${said(feedback)}`;
        }),
      ];
  }
}

const choice = ({ text, correct, feedback }: Option): string =>
  `\t${correct ? '=' : '~'}${html(text)}${said(feedback)}`;

/** The first words are for a wrong answer, the second for a right one. */
function truthOf(options: readonly Option[]): [string] | null {
  const [yes, no] = options;
  if (yes?.text !== TRUTH.true || no?.text !== TRUTH.false) return null;
  const [right, wrong] = yes.correct ? [yes, no] : [no, yes];
  const words = right.feedback === '' ? said(wrong.feedback) : `#${html(wrong.feedback)}#${html(right.feedback)}`;
  return [`${yes.correct ? 'TRUE' : 'FALSE'}${words}`];
}

/** Each right option has its share of the points, as many decimals as Moodle knows; a wrong one takes all of them. */
function shares(options: readonly Option[]): string[] {
  const share = Number((100 / options.filter(({ correct }) => correct).length).toFixed(5));
  return options.map(({ text, correct, feedback }) => `\t~%${correct ? share : -100}%${html(text)}${said(feedback)}`);
}
