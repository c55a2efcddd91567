/** The questions of the guidance as the fields of a form, and back, pure. */
import { folded } from '#libs/folding';
import type { FlowStep, FlowText, FlowTextWords, FlowVerdict } from '../wizard/flow.types.js';
import { BlockError, blocksOf, type Fact, factsOf } from './draft-blocks.rules.js';
import { FieldFault, type FieldValues, inField, required } from './field-fault.rules.js';

const outcomeLabels = ['Situación', 'Respuesta', 'Texto', 'Texto en inglés'] as const;
const ASKS = 'Pregunta';
const SHORT = 'Corta';
const HINT = 'Ayuda';

/** What follows for the employer, as the form writes it. */
const verdictWords: Record<FlowVerdict, string> = {
  may: 'puede',
  'not-yet': 'todavía no',
  depends: 'depende',
  ask: 'consulta',
};

/** The labels that the fields of the questions know. */
export const flowLabels = {
  steps: [ASKS],
  outcomes: outcomeLabels,
  questions: [ASKS, SHORT, HINT],
  verdicts: Object.values(verdictWords),
} as const;

const NAME = /^[a-z0-9_]{1,60}$/;
const WORD = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The values with which the form of the questions begins. */
export function flowFields({ start, steps, outcomes, listOnly, words }: FlowText): Record<string, string> {
  const said = {
    es: new Map(words.es.outcomes.map(({ id, text }) => [id, text])),
    en: new Map(words.en.outcomes.map(({ id, text }) => [id, text])),
  };
  return {
    flowStart: start,
    flowSteps: paragraphs(
      steps.map(({ id, question, answers }) => [
        id,
        ...(question === id ? [] : [[ASKS, question] as Fact]),
        ...answers.map(({ word, next }): Fact => [word, next]),
      ]),
    ),
    flowOutcomes: paragraphs(
      outcomes.map(({ id, situation, verdict }) => [
        id,
        ['Situación', situation],
        ['Respuesta', verdictWords[verdict]],
        ['Texto', said.es.get(id) ?? ''],
        ['Texto en inglés', said.en.get(id) ?? ''],
      ]),
    ),
    flowQuestions: questionFields(words.es),
    flowQuestionsEn: questionFields(words.en),
    flowListOnly: listOnly.map(({ situation, reason }) => `${situation}: ${reason}`).join('\n'),
  };
}

const questionFields = ({ questions }: FlowTextWords): string =>
  paragraphs(
    questions.map(({ id, title, short, hint, answers }) => [
      id,
      [ASKS, title],
      [SHORT, short],
      [HINT, hint ?? ''],
      ...answers.flatMap(({ word, text, hint: help }): Fact[] => [
        [word, text],
        [`${word} (${HINT.toLowerCase()})`, help ?? ''],
      ]),
    ]),
  );

const paragraphs = (entries: readonly (readonly [string, ...Fact[]])[]): string =>
  entries
    .map(([head, ...facts]) =>
      [head, ...facts.flatMap(([label, text]) => (text ? [`${label}: ${text.replace(/\s+/g, ' ')}`] : []))].join('\n'),
    )
    .join('\n\n');

/**
 * The questions that the fields say. Whether they hold together is another matter: see `faultIn`.
 * @throws FieldFault
 */
export function flowFrom(before: FlowText, values: FieldValues): FlowText {
  const outcomes = outcomesFrom(values);
  const said = (language: 'es' | 'en', label: 'Texto' | 'Texto en inglés', field: string): FlowTextWords => ({
    questions: questionsFrom(values, field),
    outcomes: outcomes.flatMap(({ id, facts }) => {
      const text = facts.get(label);
      return text ? [{ id, text }] : [];
    }),
  });
  return {
    ...before,
    start: required(values, 'flowStart'),
    steps: stepsFrom(values),
    outcomes: outcomes.map(({ id, situation, verdict }) => ({ id, situation, verdict })),
    listOnly: listOnlyFrom(values),
    words: { es: said('es', 'Texto', 'flowQuestions'), en: said('en', 'Texto en inglés', 'flowQuestionsEn') },
  };
}

function stepsFrom(values: FieldValues): FlowStep[] {
  required(values, 'flowSteps');
  return entriesIn(values, 'flowSteps').map(({ head: id, facts }) => ({
    id,
    question: facts.find(([label]) => label === ASKS)?.[1] ?? id,
    answers: facts
      .filter(([label]) => label !== ASKS)
      .map(([label, next]) => ({ word: wordOf(label, 'flowSteps'), next })),
  }));
}

function outcomesFrom(values: FieldValues) {
  required(values, 'flowOutcomes');
  const blocks = inField('flowOutcomes', () => blocksOf(values['flowOutcomes'] ?? '', outcomeLabels));
  once(
    blocks.map(({ head }) => head),
    'flowOutcomes',
  );
  return blocks.map(({ head, facts }, at) => {
    const word = facts.get('Respuesta') ?? '';
    const verdict = (Object.keys(verdictWords) as FlowVerdict[]).find(
      (one) => plain(verdictWords[one]) === plain(word),
    );
    if (!verdict)
      throw new FieldFault('flowOutcomes', 'block', { n: at + 1, line: `Respuesta: ${word}`.trim().slice(0, 80) });
    return { id: nameOf(head, 'flowOutcomes'), situation: facts.get('Situación') ?? '', verdict, facts };
  });
}

function questionsFrom(values: FieldValues, field: string): FlowTextWords['questions'] {
  required(values, field);
  const help = new RegExp(`^(.+?) \\(${HINT}\\)$`, 'i');
  return entriesIn(values, field).map(({ head: id, facts }, at) => {
    const own = (label: string) => facts.find(([one]) => one === label)?.[1] || null;
    const [title, short] = [own(ASKS), own(SHORT)];
    if (!title || !short)
      throw new FieldFault(field, 'block', { n: at + 1, line: `${id}: ${title ? SHORT : ASKS}`.slice(0, 80) });
    const answers = facts.filter(([label]) => ![ASKS, SHORT, HINT].includes(label) && !help.test(label));
    const hints = new Map(
      facts.flatMap(([label, text]): Fact[] => (help.test(label) ? [[help.exec(label)![1]!, text]] : [])),
    );
    once(
      answers.map(([word]) => word),
      field,
    );
    return {
      id,
      title,
      short,
      hint: own(HINT),
      answers: answers.map(([word, text]) => ({ word: wordOf(word, field), text, hint: hints.get(word) ?? null })),
    };
  });
}

function listOnlyFrom(values: FieldValues): FlowText['listOnly'] {
  const lines = inField('flowListOnly', () => factsOf(values['flowListOnly'] ?? ''));
  once(
    lines.map(([situation]) => situation),
    'flowListOnly',
  );
  return lines.map(([situation, reason]) => ({ situation, reason }));
}

/** Paragraphs with any labels, each of another name. */
function entriesIn(values: FieldValues, field: string): { head: string; facts: Fact[] }[] {
  const entries = (values[field] ?? '')
    .split(/\n\s*\n/)
    .map((text) => text.trim())
    .filter(Boolean)
    .map((text, at) => {
      const [head = '', ...lines] = text.split('\n');
      const facts = inField(field, () => {
        try {
          return factsOf(lines.join('\n'));
        } catch (error) {
          throw error instanceof BlockError ? new BlockError(at + 1, error.line) : error;
        }
      });
      return { head: nameOf(head.trim(), field), facts };
    });
  once(
    entries.map(({ head }) => head),
    field,
  );
  return entries;
}

function once(names: readonly string[], field: string): void {
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new FieldFault(field, 'double', { name: twice.slice(0, 80) });
}

function nameOf(text: string, field: string): string {
  if (!NAME.test(text)) throw new FieldFault(field, 'code', { name: text.slice(0, 80) });
  return text;
}

function wordOf(text: string, field: string): string {
  if (!WORD.test(text) || text.length > 60) throw new FieldFault(field, 'code', { name: text.slice(0, 80) });
  return text;
}

const plain = (text: string) => folded(text).trim();
