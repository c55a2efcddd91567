import { ContentError } from '../content-parser.js';
import type { Verdict } from '../situations/situation.types.js';
import type { Flow, FlowOutcome, FlowStep, FlowVerdict, Taken } from './flow.types.js';

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

/**
 * Throws `ContentError` unless every answer leads on, no way leads back or asks twice, none has more than
 * `MAX_QUESTIONS`, nothing is out of reach, and each situation is reached or has its reason why not.
 * @param situations the verdicts of all situations, by their address
 */
export function checkFlow(flow: Flow, situations: ReadonlyMap<string, Verdict>): void {
  const place = `recorrido ${flow.name}-${flow.edition}`;
  const fail = (what: string): never => {
    throw new ContentError(`${place}: ${what}`);
  };
  for (const id of flow.steps.keys()) if (flow.outcomes.has(id)) fail(`"${id}" is a step and an outcome`);
  if (!flow.steps.has(flow.start)) fail(`begins with "${flow.start}", which is no step`);
  for (const step of flow.steps.values()) checkStep(flow, step, fail);
  const reached = new Set<string>();
  walk(flow, flow.start, [], reached, fail);
  for (const id of [...flow.steps.keys(), ...flow.outcomes.keys()])
    if (!reached.has(id)) fail(`"${id}" is out of reach`);
  checkSituations(flow, situations, fail);
}

type Fail = (what: string) => never;

function checkStep(flow: Flow, { id, answers }: FlowStep, fail: Fail): void {
  if (answers.length < 2) fail(`"${id}" has fewer than two answers`);
  if (new Set(answers.map(({ word }) => word)).size !== answers.length) fail(`"${id}" has an answer twice`);
  for (const { word, next } of answers)
    if (!flow.steps.has(next) && !flow.outcomes.has(next)) fail(`"${word}" of "${id}" leads nowhere: "${next}"`);
}

function walk(flow: Flow, id: string, before: readonly FlowStep[], reached: Set<string>, fail: Fail): void {
  reached.add(id);
  const step = flow.steps.get(id);
  if (!step) return;
  if (before.includes(step)) fail(`"${id}" leads back to itself`);
  if (before.some(({ question }) => question === step.question)) fail(`asks "${step.question}" twice, at "${id}"`);
  if (before.length >= MAX_QUESTIONS) fail(`has more than ${MAX_QUESTIONS} questions on the way to "${id}"`);
  for (const { next } of step.answers) walk(flow, next, [...before, step], reached, fail);
}

function checkSituations(flow: Flow, situations: ReadonlyMap<string, Verdict>, fail: Fail): void {
  const ends = new Set<string>();
  for (const { id, situation, verdict } of flow.outcomes.values()) {
    const own = situations.get(situation) ?? fail(`"${id}" ends in "${situation}", which is no situation`);
    if (!allowed[own].includes(verdict)) fail(`"${id}" says ${verdict} where the situation says ${own}`);
    ends.add(situation);
  }
  for (const slug of situations.keys())
    if (ends.has(slug) === flow.listOnly.has(slug))
      fail(`"${slug}" is ${ends.has(slug) ? 'reached, and in solo_en_la_lista' : 'not reached, and has no reason'}`);
  for (const slug of flow.listOnly.keys()) if (!situations.has(slug)) fail(`"${slug}" is no situation`);
}
