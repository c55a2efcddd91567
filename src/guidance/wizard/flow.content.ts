import { parse } from 'yaml';
import { ContentError, ContentParser } from '../content-parser.js';
import type { Flow, FlowOutcome, FlowStep, FlowVerdict, FlowWords, QuestionWords } from './flow.types.js';

const verdicts: Record<'puede' | 'todavia_no' | 'depende' | 'consulta', FlowVerdict> = {
  puede: 'may',
  todavia_no: 'not-yet',
  depende: 'depends',
  consulta: 'ask',
};

/** Pure: the text of `recorrido.yaml` to a flow, or `ContentError` with the place. Says nothing of whether it holds together. */
export function parseFlow(text: string): Flow {
  const root = ContentParser.of(parse(text), 'recorrido');
  return {
    name: matching(root, 'recorrido', /^[a-z]+$/),
    edition: matching(root, 'edicion', /^\d{4}-(0[1-9]|1[0-2])[b-z]?$/),
    start: root.text('comienza'),
    steps: byId(root.each('pasos').map(parseStep), 'recorrido: pasos'),
    outcomes: byId(root.each('resultados').map(parseOutcome), 'recorrido: resultados'),
    listOnly: new Map(root.each('solo_en_la_lista').map((entry) => [entry.text('situacion'), entry.text('motivo')])),
  };
}

function parseStep(entry: ContentParser): FlowStep {
  const id = matching(entry, 'id', /^[a-z0-9_]+$/);
  const answers = entry.each('respuestas').map((answer) => ({ word: wordOf(answer), next: answer.text('va') }));
  return { id, question: entry.optional('pregunta') ?? id, answers };
}

const parseOutcome = (entry: ContentParser): FlowOutcome => ({
  id: matching(entry, 'id', /^[a-z0-9_]+$/),
  situation: entry.text('situacion'),
  verdict: verdicts[entry.one('respuesta', ['puede', 'todavia_no', 'depende', 'consulta'])],
});

/** Pure: the words of a flow in one language; `ContentError` when one is missing or says what the flow does not ask. */
export function parseWords(text: string, flow: Flow, name: string): FlowWords {
  const root = ContentParser.of(parse(text), name);
  const words: FlowWords = {
    questions: unique(
      root.each('preguntas').map((entry) => [entry.text('id'), parseQuestion(entry)]),
      `${name}: preguntas`,
    ),
    outcomes: unique(
      root.each('resultados').map((entry) => [entry.text('id'), entry.text('texto')]),
      `${name}: resultados`,
    ),
  };
  const asked = new Map<string, Set<string>>();
  for (const { question, answers } of flow.steps.values())
    asked.set(question, new Set([...(asked.get(question) ?? []), ...answers.map(({ word }) => word)]));
  sameKeys(`${name}: preguntas`, asked, words.questions);
  sameKeys(`${name}: resultados`, flow.outcomes, words.outcomes);
  for (const [question, answers] of asked)
    sameKeys(
      `${name}: ${question}`,
      new Map([...answers].map((word) => [word, word])),
      words.questions.get(question)!.answers,
    );
  return words;
}

const parseQuestion = (entry: ContentParser): QuestionWords => ({
  title: entry.text('pregunta'),
  short: entry.text('corta'),
  hint: entry.optional('ayuda'),
  answers: unique(
    entry
      .each('respuestas')
      .map((answer) => [wordOf(answer), { text: answer.text('texto'), hint: answer.optional('ayuda') }]),
    entry.place,
  ),
});

const wordOf = (answer: ContentParser) => matching(answer, 'di', /^[a-z0-9]+(-[a-z0-9]+)*$/);

function matching(entry: ContentParser, key: string, pattern: RegExp): string {
  const text = entry.text(key);
  if (!pattern.test(text)) throw new ContentError(`${entry.place}: ${key} "${text}" does not match ${pattern}`);
  return text;
}

const byId = <T extends { id: string }>(entries: readonly T[], place: string) =>
  unique(
    entries.map((entry) => [entry.id, entry]),
    place,
  );

function unique<T>(entries: readonly [string, T][], place: string): Map<string, T> {
  const found = new Map<string, T>();
  for (const [id, entry] of entries) {
    if (found.has(id)) throw new ContentError(`${place}: "${id}" occurs twice`);
    found.set(id, entry);
  }
  return found;
}

function sameKeys(place: string, wanted: ReadonlyMap<string, unknown>, given: ReadonlyMap<string, unknown>): void {
  for (const id of wanted.keys()) if (!given.has(id)) throw new ContentError(`${place}: "${id}" has no words`);
  for (const id of given.keys()) if (!wanted.has(id)) throw new ContentError(`${place}: "${id}" is not in the flow`);
}
