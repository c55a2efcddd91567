/** What can be wrong with an instrument as it is written; `instrument.problem.<code>` says it to its authors. */
const sentences = {
  syntax: 'is not well-formed YAML: {detail}',
  alias: 'refers to another place of the file',
  'too-long': 'is longer than {most} characters',
  'too-many': 'has more than {most} entries',
  'not-a-group': 'is not a group of fields',
  'not-a-list': 'is not a list',
  'no-text': 'has no text',
  unstorable: 'has a character that cannot be kept',
  'not-a-number': 'is not a number',
  'not-whole': 'asks for {value}, no whole number from {least}',
  'out-of-range': 'is {value}, not {least} to {most}',
  'not-a-flag': 'is neither true nor false',
  'unknown-field': 'has an unknown field {name}',
  'unknown-value': 'names an unknown {value}',
  'unknown-check': 'is checked in an unknown way: {value}',
  'duplicate-id': 'two entries share one {what} id {id}',
  'not-an-id': 'is no name: {id}',
  'foreign-id': 'is an item of {dimension} whose id does not begin with it',
  'not-a-version': 'is no version: {value}',
  'weights-total': 'the weights of the dimensions add up to {total}, not 100',
  'unknown-dimension': 'belongs to an unknown dimension {id}',
  weight: 'has weight {weight}, not 1 to 3',
  'critical-weight': 'is critical and must weigh 3',
  'critical-always': 'is critical and must always apply',
  'serious-critical': 'is a serious finding at 0 and must be critical',
  anchors: 'does not have exactly five anchors',
  'unknown-profile-field': 'depends on an unknown profile field {name}',
  'unknown-operator': 'compares with an unknown operator {value}',
  'not-comparable': 'compares {name} with something that it never is',
  'empty-condition': 'has a condition that says nothing',
  'no-sizes': 'applies to no size of company',
  'dimension-empty': '{id} has no item',
  'size-exceeds': 'leaves {percent} % of the items out for {size} companies, more than the {most} % that are allowed',
  levels: 'the levels are not N1, N2, N3',
  'level-lower': 'asks for less than {below}',
  'requirements-few': 'has fewer than {least} entries',
  'survey-not-asked': 'is a condition of a level that does not ask for the survey',
  'conditions-twice': 'has two conditions of one kind',
  'sampling-end': 'does not say how many of the largest companies',
  'sampling-order': 'is not in order of headcount',
  'no-course': 'names no course',
  'unknown-item': 'speaks of an unknown item {id}',
  'empty-range': 'asks of {id} for no value at all',
  'between-two': 'is a contradiction between other than two items',
  'same-item': '{id} contradicts itself',
} as const;

export type ProblemCode = keyof typeof sentences;

/** One thing that is wrong, and where. */
export interface Problem {
  readonly code: ProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
  /** The field, by the names and ids of the file: `D1-01.anclas.4`; empty for the whole. */
  readonly field: string;
  /** From 1; null where there is no such place in the file. */
  readonly line: number | null;
}

/** An instrument whose content breaks its own rules: everything that is wrong, in the order of the file. */
export class InvalidInstrument extends Error {
  override name = 'InvalidInstrument';

  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(sentenceOf).join('\n'));
  }
}

function sentenceOf({ code, params, field, line }: Problem): string {
  const said = sentences[code].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
  return `${line === null ? '' : `line ${line}: `}${field === '' ? '' : `${field} `}${said}`;
}
