import { addDays, type Day } from '#libs/mexico';
import type { Instrument, Maturity } from '../instrument/instrument.types.js';
import { CRITICAL_FLOOR, type Score } from '../scoring/score.rules.js';
import type { ShortestWay } from '../scoring/shortest-way.rules.js';

/** An action is open until it is done, or dropped with a reason; what was done may be opened again. */
export type ActionState = 'open' | 'done' | 'dropped';

/** What a note of an action says; all but `progress` come with a move. */
export type NoteKind = 'progress' | 'done' | 'reopened' | 'dropped' | 'works' | 'fails' | 'carried';

export const actionMoves = ['finish', 'reopen', 'drop', 'works', 'fails'] as const;
export type ActionMove = (typeof actionMoves)[number];

/** Longest title of an action, and longest note, in characters. */
export const MAX_TITLE_LENGTH = 300;
export const MAX_PLAN_NOTE_LENGTH = 2000;

/** Most files of one action. */
export const MAX_PLAN_FILES = 10;

/** Days after its end on which it is looked at whether an action still works. */
export const CHECK_DAYS = 90;

/** The day on which it is looked at whether what was done still works. */
export const checkOnAfter = (endedOn: Day): Day => addDays(endedOn, CHECK_DAYS);

/** What a move does to an action; null when its state does not allow it. */
export function moved(
  { state, checkOn, checkedOn }: { state: ActionState; checkOn: Day | null; checkedOn: Day | null },
  move: ActionMove,
  today: Day,
): { state: ActionState; endedOn: Day | null; checkOn: Day | null; checkedOn: Day | null; note: NoteKind } | null {
  const open = { state: 'open', endedOn: null, checkOn: null, checkedOn: null } as const;
  const checkable = state === 'done' && checkedOn === null && checkOn !== null;
  switch (move) {
    case 'finish':
      if (state !== 'open') return null;
      return { state: 'done', endedOn: today, checkOn: checkOnAfter(today), checkedOn: null, note: 'done' };
    case 'drop':
      if (state !== 'open') return null;
      return { state: 'dropped', endedOn: today, checkOn: null, checkedOn: null, note: 'dropped' };
    case 'reopen':
      return state === 'open' ? null : { ...open, note: 'reopened' };
    case 'works':
      return checkable ? { state: 'done', endedOn: today, checkOn, checkedOn: today, note: 'works' } : null;
    case 'fails':
      return checkable ? { ...open, note: 'fails' } : null;
  }
}

/** A gap that is proposed as an action. */
export interface Gap {
  readonly itemId: string;
  readonly from: Maturity;
  readonly to: Maturity;
  /** It is part of the smallest set that reaches the level aimed at. */
  readonly onWay: boolean;
  /** It lacks nothing but its evidence. */
  readonly proves: boolean;
}

/**
 * The gaps of an assessment, those first with which the level is reached: every practice of the shortest way, and every
 * other one that counts less than what is expected. Practices that are not answered are no gaps yet.
 * @param taken practices that have an open action
 */
export function gapsOf(
  instrument: Instrument,
  score: Score,
  way: Pick<ShortestWay, 'steps'> | null,
  taken: ReadonlySet<string>,
): Gap[] {
  const complete = score.answered === score.applicable;
  const steps = new Map((complete ? (way?.steps ?? []) : []).map((step) => [step.itemId, step.to]));
  const gaps = instrument.items.flatMap(({ id }): Gap[] => {
    const own = score.items[id];
    if (!own?.applies || own.declared === null || taken.has(id)) return [];
    const to = steps.get(id) ?? (own.counted < CRITICAL_FLOOR ? CRITICAL_FLOOR : null);
    if (to === null) return [];
    return [{ itemId: id, from: own.counted, to, onWay: steps.has(id), proves: own.declared >= to }];
  });
  return gaps.toSorted((one, other) => Number(other.onWay) - Number(one.onWay));
}

/** How an open action stands: nobody or no day, late, or on its way. */
export function standingOf(
  { state, ownerId, dueOn }: { state: ActionState; ownerId: string | null; dueOn: Day | null },
  today: Day,
): 'done' | 'dropped' | 'unplanned' | 'late' | 'planned' {
  if (state !== 'open') return state;
  if (ownerId === null || dueOn === null) return 'unplanned';
  return dueOn < today ? 'late' : 'planned';
}

/** What an action is called that brings a practice to a value: what the value asks for, without its link to the one below. */
export function actionTitle(anchor: string): string {
  const alone = anchor.replace(/^Además,?\s+/, '');
  return alone.charAt(0).toUpperCase() + alone.slice(1);
}
