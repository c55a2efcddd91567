import type {
  ActionPageShape,
  ActionShape,
  GapShape,
  OfferedPractice,
  PlanShape,
} from '#templates/assessments/plan/plan.shapes';
import { type Day, daysBetween } from '#libs/mexico';
import { newId } from '#libs/ids';
import type { Names } from '../answering/practice.views.js';
import type { Assessment } from '../answering/assessment.types.js';
import { answersOf, ownScore } from '../scoring/own-score.rules.js';
import { levelsReached } from '../scoring/levels.rules.js';
import { nameOf } from '../scoring/score.views.js';
import { shortestWay } from '../scoring/shortest-way.rules.js';
import type { PlanAction, PlanFile, PlanNote } from './plan.queries.js';
import { type Gap, gapsOf, MAX_PLAN_NOTE_LENGTH, MAX_TITLE_LENGTH, standingOf } from './plan.rules.js';

/** The level whose shortest way the plan proposes: the one aimed at, once it is reached the next. */
function aimOf({ instrument, targetLevel }: Assessment, reached: readonly string[]) {
  const levels = instrument.levels.map(({ id }) => id);
  return levels.slice(levels.indexOf(targetLevel)).find((level) => !reached.includes(level)) ?? targetLevel;
}

/** The gaps that have no action yet. */
export function proposals(assessment: Assessment, actions: readonly PlanAction[]): Gap[] {
  const { instrument, profile } = assessment;
  const score = ownScore(assessment);
  const level = aimOf(assessment, levelsReached(instrument, score));
  const taken = new Set(actions.flatMap(({ state, itemId }) => (state === 'open' && itemId ? [itemId] : [])));
  return gapsOf(instrument, score, shortestWay(instrument, profile, answersOf(assessment), level), taken);
}

/** The plan of a company. @param people who may have an action */
export function planView(
  assessment: Assessment | null,
  actions: readonly PlanAction[],
  {
    names,
    people,
    practices,
    today,
  }: {
    names: Names;
    people: readonly { userId: string; name: string }[];
    practices: readonly OfferedPractice[];
    today: Day;
  },
): PlanShape {
  const shown = actions.map((action) => actionView(action, names, today));
  const open = shown.filter(({ state }) => state === 'open');
  const done = shown.filter(({ state }) => state === 'done').length;
  return {
    open,
    ended: shown.filter(({ state }) => state !== 'open'),
    done,
    total: open.length + done,
    late: open.filter(({ standing }) => standing === 'late').length,
    unplanned: open.filter(({ standing }) => standing === 'unplanned').length,
    gaps: assessment ? proposals(assessment, actions).map((gap) => gapView(assessment, gap)) : [],
    level: assessment ? aimOf(assessment, levelsReached(assessment.instrument, ownScore(assessment))) : null,
    complete: assessment !== null && isComplete(assessment),
    started: assessment !== null,
    people: [...people],
    practices,
    today,
  };
}

/** The practices of the instrument that the plan is about: those with an open action, and the gaps. */
export const itemsOfPlan = (assessment: Assessment | null, actions: readonly PlanAction[]): string[] => [
  ...actions.flatMap(({ state, itemId }) => (state === 'open' && itemId ? [itemId] : [])),
  ...(assessment ? proposals(assessment, actions).map(({ itemId }) => itemId) : []),
];

const isComplete = (assessment: Assessment): boolean => {
  const { answered, applicable } = ownScore(assessment);
  return answered === applicable;
};

function gapView({ instrument }: Assessment, { itemId, from, to, onWay, proves }: Gap): GapShape {
  const item = instrument.items.find(({ id }) => id === itemId)!;
  const { text, critical, anchors } = item;
  return {
    id: itemId,
    text,
    critical,
    from,
    to,
    name: nameOf(instrument, to) ?? '',
    anchor: anchors[to],
    onWay,
    proves,
  };
}

function actionView(action: PlanAction, names: Names, today: Day): ActionShape {
  const { id, itemId, title, fromValue, target, ownerId, dueOn, state, endedOn, checkOn, checkedOn, files } = action;
  return {
    id,
    itemId,
    title,
    from: fromValue,
    to: target,
    owner: ownerId === null ? null : { name: names.get(ownerId) ?? null },
    dueOn,
    state,
    standing: standingOf(action, today),
    endedOn,
    checkOn,
    toCheck: state === 'done' && checkOn !== null && checkedOn === null && daysBetween(today, checkOn) <= 0,
    checkedOn,
    carried: action.carriedFrom !== null,
    files,
  };
}

/** One action with what was done about it. @param practice the words of its practice, where its instrument is at hand */
export function actionPageView(
  action: PlanAction,
  about: {
    readonly files: readonly PlanFile[];
    readonly notes: readonly PlanNote[];
    readonly names: Names;
    readonly people: readonly { userId: string; name: string }[];
    readonly practice: string | null;
    readonly practices: ActionPageShape['practices'];
    readonly today: Day;
  },
): ActionPageShape {
  const { files, notes, names, people, practice, practices, today } = about;
  return {
    action: actionView(action, names, today),
    practice,
    version: action.version,
    files: files.map(({ id, name, size, uploadedAt, evidenceId }) => ({
      id,
      name,
      size,
      at: uploadedAt,
      isEvidence: evidenceId !== null,
    })),
    notes: notes.map(({ id, kind, text, writtenBy, writtenAt }) => ({
      id,
      kind,
      text,
      by: names.get(writtenBy) ?? null,
      at: writtenAt,
    })),
    people: [...people],
    practices,
    noteId: newId(),
    maxTitleLength: MAX_TITLE_LENGTH,
    maxNoteLength: MAX_PLAN_NOTE_LENGTH,
    today,
  };
}
