import { ContentError } from '../content-parser.js';
import type { FlowFaultKind } from '../flow-fault.types.js';
import type { Verdict } from '../situations/situation.types.js';
import type { Flow, FlowOutcome, FlowStep, FlowVerdict, SpokenFlow, Taken } from './flow.types.js';

/** Nobody answers more questions than this (order of the programme: an answer in two minutes). */
export const MAX_QUESTIONS = 6;

/** A way from the first question to an outcome. */
export interface FlowPath {
  taken: readonly Taken[];
  outcome: FlowOutcome;
}

// What a way may end in, by what the page of the situation says: it never says yes to a no, nor no to a yes.
const allowed: Record<Verdict, readonly FlowVerdict[]> = {
  yes: ['may', 'depends', 'ask'],
  ask: ['may', 'not-yet', 'depends', 'ask'],
  no: ['not-yet'],
};

/** Whether a way may end in that verdict where the page of its situation says the other. */
export const allows = (situation: Verdict, outcome: FlowVerdict): boolean => allowed[situation].includes(outcome);

/** Every way from the first question to an outcome, in the order of the answers. For a flow that holds together. */
export function pathsOf(flow: Flow): FlowPath[] {
  const follow = (id: string, taken: readonly Taken[]): FlowPath[] => {
    const outcome = flow.outcomes.get(id);
    if (outcome) return [{ taken, outcome }];
    const step = flow.steps.get(id)!;
    return step.answers.flatMap(({ word, next }) => follow(next, [...taken, { step, word }]));
  };
  return follow(flow.start, []);
}

/** The answers of a way, as its address writes them. */
export const answersOf = ({ taken }: Pick<FlowPath, 'taken'>): string => taken.map(({ word }) => word).join('.');

/** Fewest and most questions from this step on, itself included. */
export function questionsFrom(flow: Flow, step: FlowStep): { least: number; most: number } {
  const ahead = step.answers.map(({ next }) => {
    const following = flow.steps.get(next);
    return following ? questionsFrom(flow, following) : { least: 0, most: 0 };
  });
  return {
    least: 1 + Math.min(...ahead.map(({ least }) => least)),
    most: 1 + Math.max(...ahead.map(({ most }) => most)),
  };
}

/** Why questions do not hold together, in the words of whoever keeps the content files; parameters in braces. */
const faults: Record<FlowFaultKind, string> = {
  both: '"{id}" is a step and an outcome',
  start: 'begins with "{id}", which is no step',
  few: '"{id}" has fewer than two answers',
  twice: '"{id}" has an answer twice',
  nowhere: '"{answer}" of "{id}" leads nowhere: "{next}"',
  loop: '"{id}" leads back to itself',
  again: 'asks "{question}" twice, at "{id}"',
  long: 'has more than {most} questions on the way to "{id}"',
  unreached: '"{id}" is out of reach',
  'no-situation': '"{id}" ends in "{situation}", which is no situation',
  against: '"{id}" says {verdict} where the situation says {said}',
  listed: '"{situation}" is reached, and in solo_en_la_lista',
  missed: '"{situation}" is not reached, and has no reason',
  'listed-none': '"{situation}" is no situation',
  same: 'nothing tells {one} from {other}',
  'no-words': '{language}: "{id}" has no words',
  'no-answer-words': '{language}: {question}: "{answer}" has no words',
  'extra-words': '{language}: "{id}" is not in the flow',
};

/** Why questions do not hold together, and where. */
export interface FlowFault {
  readonly kind: FlowFaultKind;
  readonly params: Readonly<Record<string, string>>;
}

/** Situations by their addresses: what their pages say, and whether the questions have to lead there. */
export type KnownSituations = ReadonlyMap<string, Verdict>;

/**
 * Throws `ContentError` unless every answer leads on, no way leads back or asks twice, none has more than
 * `MAX_QUESTIONS`, no two cannot be told apart, nothing is out of reach, and each situation is reached or has its reason.
 * @param situations the verdicts of all situations, by their address
 */
export function checkFlow(flow: Flow, situations: KnownSituations): void {
  const fault = faultOf(flow, situations);
  if (!fault) return;
  const said = faults[fault.kind].replace(/\{(\w+)\}/g, (_, name: string) => fault.params[name]!);
  throw new ContentError(`recorrido ${flow.name}-${flow.edition}: ${said}`);
}

/** The first fault of questions and of what they say, or null. */
export const faultIn = ({ flow, words }: SpokenFlow, situations: KnownSituations): FlowFault | null =>
  faultOf(flow, situations) ?? wordsFault(flow, words);

/** Leaves the checks with what was found. */
class Found extends Error {
  override readonly name = 'Found';
  constructor(readonly fault: FlowFault) {
    super(fault.kind);
  }
}

const fail = (kind: FlowFaultKind, params: FlowFault['params']): never => {
  throw new Found({ kind, params });
};

/** The first fault of the questions, or null: see `checkFlow`. */
export function faultOf(flow: Flow, situations: KnownSituations): FlowFault | null {
  try {
    for (const id of flow.steps.keys()) if (flow.outcomes.has(id)) fail('both', { id });
    if (!flow.steps.has(flow.start)) fail('start', { id: flow.start });
    for (const step of flow.steps.values()) checkStep(flow, step);
    const reached = new Set<string>();
    walk(flow, flow.start, [], reached);
    for (const id of [...flow.steps.keys(), ...flow.outcomes.keys()]) if (!reached.has(id)) fail('unreached', { id });
    checkApart(pathsOf(flow));
    checkSituations(flow, situations);
    return null;
  } catch (error) {
    if (error instanceof Found) return error.fault;
    throw error;
  }
}

function checkStep(flow: Flow, { id, answers }: FlowStep): void {
  if (answers.length < 2) fail('few', { id });
  if (new Set(answers.map(({ word }) => word)).size !== answers.length) fail('twice', { id });
  for (const { word, next } of answers)
    if (!flow.steps.has(next) && !flow.outcomes.has(next)) fail('nowhere', { id, answer: word, next });
}

function walk(flow: Flow, id: string, before: readonly FlowStep[], reached: Set<string>): void {
  reached.add(id);
  const step = flow.steps.get(id);
  if (!step) return;
  if (before.includes(step)) fail('loop', { id });
  if (before.some(({ question }) => question === step.question)) fail('again', { id, question: step.question });
  if (before.length >= MAX_QUESTIONS) fail('long', { id, most: String(MAX_QUESTIONS) });
  for (const { next } of step.answers) walk(flow, next, [...before, step], reached);
}

/** Two ways that no answer tells apart would both fit somebody who gives the answers of both. */
function checkApart(paths: readonly FlowPath[]): void {
  const given = paths.map(({ taken }) => new Map(taken.map(({ step, word }) => [step.question, word])));
  for (const [at, one] of given.entries()) {
    for (let next = at + 1; next < given.length; next++) {
      const parted = [...one].some(([question, word]) => {
        const other = given[next]!.get(question);
        return other !== undefined && other !== word;
      });
      if (!parted) fail('same', { one: answersOf(paths[at]!), other: answersOf(paths[next]!) });
    }
  }
}

function checkSituations(flow: Flow, situations: KnownSituations): void {
  const ends = new Set<string>();
  for (const { id, situation, verdict } of flow.outcomes.values()) {
    const said = situations.get(situation) ?? fail('no-situation', { id, situation });
    if (!allows(said, verdict)) fail('against', { id, verdict, said });
    ends.add(situation);
  }
  for (const situation of situations.keys())
    if (ends.has(situation) === flow.listOnly.has(situation))
      fail(ends.has(situation) ? 'listed' : 'missed', { situation });
  for (const situation of flow.listOnly.keys()) if (!situations.has(situation)) fail('listed-none', { situation });
}

function wordsFault(flow: Flow, words: SpokenFlow['words']): FlowFault | null {
  const asked = new Map<string, Set<string>>();
  for (const { question, answers } of flow.steps.values())
    asked.set(question, new Set([...(asked.get(question) ?? []), ...answers.map(({ word }) => word)]));
  for (const language of ['es', 'en'] as const) {
    const { questions, outcomes } = words[language];
    for (const [id, answers] of asked) {
      const said = questions.get(id);
      if (!said) return { kind: 'no-words', params: { id, language } };
      const mute = [...answers].find((word) => !said.answers.has(word));
      if (mute !== undefined) return { kind: 'no-answer-words', params: { language, question: id, answer: mute } };
      const extra = [...said.answers.keys()].find((word) => !answers.has(word));
      if (extra !== undefined) return { kind: 'extra-words', params: { language, id: `${id}: ${extra}` } };
    }
    const mute = [...flow.outcomes.keys()].find((id) => !outcomes.has(id));
    if (mute !== undefined) return { kind: 'no-words', params: { id: mute, language } };
    const extra =
      [...questions.keys()].find((id) => !asked.has(id)) ?? [...outcomes.keys()].find((id) => !flow.outcomes.has(id));
    if (extra !== undefined) return { kind: 'extra-words', params: { language, id: extra } };
  }
  return null;
}
