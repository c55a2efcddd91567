import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { optionId } from '../catalogue/question.rules.js';
import { oneLine, plainLine, type TextFormat } from './plain-text.js';
import { Choices, type RawNumber } from './raw-choices.js';
import { type Reading, trueOrFalse } from './reading.js';
import type { Draft, Origin, Read } from './taken.types.js';

/** A file that is not Moodle XML at all. */
export class NotMoodleXml extends Error {
  override readonly name = 'NotMoodleXml';

  constructor(
    /** From 1; 0 where no line is to blame. */
    readonly line: number,
  ) {
    super(`It is no Moodle XML, at line ${line}`);
  }
}

type Node = { readonly [key: string]: unknown };

const several = new Set(['question', 'answer', 'subquestion', 'hint', 'file', 'tag', 'unit']);
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  trimValues: false,
  htmlEntities: true,
  captureMetaData: true,
  isArray: (name) => several.has(name),
});
const meta = XMLParser.getMetaDataSymbol() as symbol;

/**
 * Reads Moodle's own format (docs.moodle.org, Moodle XML format).
 * @returns each question, in the order of the file, or why it is not taken; categories are passed over
 * @throws NotMoodleXml when the file is none, or brings definitions of its own
 */
export function readMoodleXml(source: string): Read[] {
  const doctype = source.search(/<!(DOCTYPE|ENTITY)/i);
  if (doctype >= 0) throw new NotMoodleXml(lineAt(source, doctype));
  const valid = XMLValidator.validate(source);
  if (valid !== true) throw new NotMoodleXml(valid.err.line);
  const { quiz } = parser.parse(source) as { quiz?: Node };
  if (typeof quiz !== 'object') throw new NotMoodleXml(0);
  return list(quiz, 'question').flatMap((one) => readOne(one, originOf(one, source)));
}

const lineAt = (source: string, index: number): number => source.slice(0, index).split('\n').length;

function originOf(question: Node, source: string): Origin {
  const { startIndex = 0 } = ((question as Record<symbol, unknown>)[meta] ?? {}) as { startIndex?: number };
  const name =
    oneLine(textOf(node(question['name'])?.['text'])) || oneLine(lineOf(question['questiontext']).text).slice(0, 60);
  return { name, line: lineAt(source, startIndex) };
}

const node = (value: unknown): Node | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Node) : undefined;

/** Elements of that name; one without content or attributes is an empty text. */
const list = (parent: Node, name: string): Node[] =>
  (Array.isArray(parent[name]) ? (parent[name] as unknown[]) : []).map((one) => node(one) ?? { '#text': one });

/** The text of an element, with attributes or without. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const own = node(value)?.['#text'];
  return typeof own === 'string' ? own : '';
}

const formats: Readonly<Record<string, TextFormat>> = {
  plain_text: 'plain',
  markdown: 'markdown',
  moodle_auto_format: 'moodle',
};

/** A text that stands in `<text>`, in the format that its element names. */
function lineOf(value: unknown, reading?: Reading): { text: string } {
  const of = node(value);
  const line = plainLine(textOf(of?.['text'] ?? value), formats[textOf(of?.['@format'])] ?? 'html');
  if (reading && (line.hasMedia || (of && list(of, 'file').length > 0))) reading.obstacle ??= ['media', ''];
  return line;
}

function readOne(question: Node, origin: Origin): Read[] {
  const type = textOf(question['@type']);
  if (type === 'category') return [];
  const reading: Reading = { losses: new Set(), obstacle: null };
  const base = {
    text: lineOf(question['questiontext'], reading).text,
    feedback: lineOf(question['generalfeedback'], reading).text,
  };
  const draft = draftOf(type, question, base, reading);
  if (!draft) return [{ ok: false, origin, obstacle: 'kind', what: type }];
  if (list(question, 'hint').some((hint) => lineOf(hint).text !== '')) reading.losses.add('hints');
  const byOutcome = ['correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback'];
  if (byOutcome.some((name) => isOwnWording(lineOf(question[name]).text))) reading.losses.add('partial-feedback');
  if (reading.obstacle) return [{ ok: false, origin, obstacle: reading.obstacle[0], what: reading.obstacle[1] }];
  return [{ ok: true, origin, losses: [...reading.losses], question: { ...draft, id: '', lessonId: '' } }];
}

/** What Moodle fills in by itself is no loss. */
const isOwnWording = (text: string): boolean =>
  text !== '' &&
  !/^(Your answer is (partially )?(in)?correct\.?|Respuesta (parcialmente )?(in)?correcta\.?)$/i.test(text);

const isYes = (value: unknown): boolean => ['true', '1'].includes(textOf(value).trim());

type Base = { text: string; feedback: string };

function draftOf(type: string, question: Node, base: Base, reading: Reading): Draft | null {
  const answers = list(question, 'answer');
  switch (type) {
    case 'multichoice': {
      const choices = answers.map((one) => ({ ...partsOf(one, reading), share: shareOf(one) }));
      return { ...base, ...Choices.of(choices, isYes(question['single'] ?? 'true'), reading) };
    }
    case 'truefalse': {
      const of = (wanted: string) => answers.find((one) => textOf(one['text']).trim().toLowerCase() === wanted);
      const said = (one: Node | undefined) => (one ? lineOf(one['feedback'], reading).text : '');
      const [yes, no] = [of('true'), of('false')];
      return { ...base, ...trueOrFalse(shareOf(yes) > shareOf(no), [said(yes), said(no)]) };
    }
    case 'numerical': {
      // 3 and nothing: no units; 0: they stand beside the field or in it, and count nothing
      if (textOf(question['unitgradingtype']).trim() === '1' || textOf(question['unitgradingtype']).trim() === '2')
        reading.obstacle ??= ['units', ''];
      return {
        ...base,
        ...Choices.numbers(
          answers.map((one) => numberOf(one, reading)),
          reading,
        ),
      };
    }
    case 'matching': {
      const pairs = list(question, 'subquestion').map((one) => ({
        text: lineOf(one, reading).text,
        match: oneLine(textOf(list(one, 'answer')[0]?.['text'])),
      }));
      return { ...base, ...Choices.pairs(pairs) };
    }
    case 'ordering':
      return { ...base, kind: 'ordering', options: inOrder(answers, reading) };
    default:
      return null;
  }
}

const shareOf = (answer: Node | undefined): number => Number(textOf(answer?.['@fraction']) || 0);

const partsOf = (answer: Node, reading: Reading) => ({
  text: lineOf(answer, reading).text,
  feedback: lineOf(answer['feedback'], reading).text,
});

function numberOf(answer: Node, reading: Reading): RawNumber {
  const written = textOf(answer['text']).trim();
  const value = written === '*' ? null : Number(written === '' ? Number.NaN : written.replace(',', '.'));
  const tolerance = Number(textOf(answer['tolerance']).trim() || 0);
  return { value, tolerance, share: shareOf(answer), feedback: lineOf(answer['feedback'], reading).text };
}

/** The shares of an order are its places, from 1. */
const inOrder = (answers: readonly Node[], reading: Reading) =>
  [...answers]
    .sort((a, b) => shareOf(a) - shareOf(b))
    .map((one, at) => ({ id: optionId(at), ...partsOf(one, reading), correct: true }));
