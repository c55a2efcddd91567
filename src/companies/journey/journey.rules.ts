import type { NextThing, RouteDeadline, RouteStepFacts } from './journey.types.js';

/** The way of a company, in its order. */
export const routeOrder = [
  'registration',
  'courses',
  'guidance',
  'assessment',
  'audit',
  'plan',
  'distinction',
  'follow-up',
] as const;

export type RouteStepKey = (typeof routeOrder)[number];

/** A step as the page draws it: behind you, where you stand, ahead. */
export interface DrawnStep {
  readonly key: RouteStepKey;
  readonly place: 'behind' | 'here' | 'ahead';
  /** Null: nothing is known yet, the step is for later. */
  readonly facts: RouteStepFacts | null;
}

export interface Route {
  readonly steps: readonly DrawnStep[];
  readonly done: number;
  /** The one next thing: of the steps not done, the first whose thing is due by a day, else the first that has one. */
  readonly next: { readonly step: RouteStepKey; readonly thing: NextThing } | null;
}

/**
 * Puts the steps into their order. "Here" is the first step that is not done; a later step that is already done stays
 * drawn as done, because nobody likes to see work vanish.
 */
export function routeOf(facts: ReadonlyMap<RouteStepKey, RouteStepFacts>): Route {
  const here = routeOrder.find((key) => facts.get(key)?.state !== 'done');
  const steps = routeOrder.map((key): DrawnStep => {
    const known = facts.get(key) ?? null;
    return { key, facts: known, place: known?.state === 'done' ? 'behind' : key === here ? 'here' : 'ahead' };
  });
  const open = steps.filter(({ facts: known }) => known && known.state !== 'done' && known.next);
  const todo = open.find(({ facts: known }) => known?.next?.due) ?? open[0];
  return {
    steps,
    done: steps.filter(({ place }) => place === 'behind').length,
    next: todo?.facts?.next ? { step: todo.key, thing: todo.facts.next } : null,
  };
}

/** The dates to come, nearest first, at most six. Days that are today still count. */
export function comingDeadlines(deadlines: readonly RouteDeadline[], now: Date, today: string): RouteDeadline[] {
  const comes = ({ at }: RouteDeadline) => (typeof at === 'string' ? at >= today : at >= now);
  const order = ({ at }: RouteDeadline) => (typeof at === 'string' ? Date.parse(`${at}T23:59:59-06:00`) : at.getTime());
  return deadlines
    .filter(comes)
    .toSorted((a, b) => order(a) - order(b))
    .slice(0, 6);
}
