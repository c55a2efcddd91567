import type { NextThing, JourneyDeadline, JourneyStepFacts } from './journey.types.js';

/** The steps of a company's journey, in their order. */
export const journeyOrder = [
  'registration',
  'courses',
  'guidance',
  'assessment',
  'audit',
  'plan',
  'distinction',
  'follow-up',
] as const;

/** One of the eight steps. */
export type JourneyStepKey = (typeof journeyOrder)[number];

/** A step as the page draws it: done, the one to go on with, or ahead. */
export interface DrawnStep {
  readonly key: JourneyStepKey;
  readonly place: 'behind' | 'here' | 'ahead';
  /** Null: not known yet; drawn as a later step. */
  readonly facts: JourneyStepFacts | null;
  /** Where its name leads: to what is to be done there, else to its page; null: its text says why not yet. */
  readonly href: string | null;
}

/** A company's progress. */
export interface Journey {
  readonly steps: readonly DrawnStep[];
  /** How many steps are done. */
  readonly done: number;
  /** What to do next: of the open steps the first with a due date, else the first that was begun, else the first. */
  readonly next: { readonly step: JourneyStepKey; readonly thing: NextThing } | null;
}

/**
 * Orders the steps. "Here" is the first step in which something is under way or may begin, else the first that is not
 * done; a later step that is already done is drawn as done.
 */
export function journeyOf(facts: ReadonlyMap<JourneyStepKey, JourneyStepFacts>): Journey {
  const stateOf = (key: JourneyStepKey) => facts.get(key)?.state ?? 'later';
  const here =
    journeyOrder.find((key) => stateOf(key) === 'now' || stateOf(key) === 'ready') ??
    journeyOrder.find((key) => stateOf(key) !== 'done');
  const steps = journeyOrder.map((key): DrawnStep => {
    const known = facts.get(key) ?? null;
    const place = known?.state === 'done' ? 'behind' : key === here ? 'here' : 'ahead';
    return { key, facts: known, place, href: known?.next?.action.href ?? known?.link?.href ?? null };
  });
  const open = steps.filter(({ facts: known }) => known && known.state !== 'done' && known.next);
  const todo =
    open.find(({ facts: known }) => known?.next?.due) ??
    open.find(({ facts: known }) => known?.state === 'now') ??
    open[0];
  return {
    steps,
    done: steps.filter(({ place }) => place === 'behind').length,
    next: todo?.facts?.next ? { step: todo.key, thing: todo.facts.next } : null,
  };
}

/** How many dates the page shows. */
export const deadlinesShown = 6;

/** The next dates, nearest first; today is included. */
export function comingDeadlines(deadlines: readonly JourneyDeadline[], now: Date, today: string): JourneyDeadline[] {
  const comes = ({ at }: JourneyDeadline) => (typeof at === 'string' ? at >= today : at >= now);
  const order = ({ at }: JourneyDeadline) =>
    typeof at === 'string' ? Date.parse(`${at}T23:59:59-06:00`) : at.getTime();
  return deadlines
    .filter(comes)
    .toSorted((a, b) => order(a) - order(b))
    .slice(0, deadlinesShown);
}
