import type { JourneyStepFacts } from '../../companies/index.js';
import type { Day } from '#libs/mexico';
import type { PlanAction } from './plan.queries.js';
import { standingOf } from './plan.rules.js';

const link = { href: '/empresa/plan', label: { key: 'assessments.plan.see' } };

/** What "Ruta al distintivo" says of the plan. @param gaps that have no action; null: the answers are not complete yet */
export function planStep(actions: readonly PlanAction[], gaps: number | null, today: Day): JourneyStepFacts {
  const open = actions.filter(({ state }) => state === 'open');
  const done = actions.filter(({ state }) => state === 'done').length;
  if (open.length === 0 && gaps === null) return { state: done > 0 ? 'done' : 'later', link };
  if (open.length === 0 && gaps === 0)
    return {
      state: 'done',
      text: { key: done > 0 ? 'assessments.plan.step-done' : 'assessments.plan.step-none' },
      link,
    };
  if (open.length === 0)
    return {
      state: 'ready',
      text: { key: 'assessments.plan.step-gaps', params: { n: gaps ?? 0 } },
      link,
      next: {
        title: { key: 'assessments.plan.step-start' },
        text: { key: 'assessments.plan.step-gaps', params: { n: gaps ?? 0 } },
        action: { href: link.href, label: { key: 'assessments.plan.step-start-action' } },
      },
    };
  const standings = open.map((action) => standingOf(action, today));
  const late = standings.filter((standing) => standing === 'late').length;
  const unplanned = standings.filter((standing) => standing === 'unplanned').length;
  const days = open.flatMap(({ dueOn }) => dueOn ?? []).toSorted();
  return {
    state: 'now',
    text: { key: 'assessments.plan.step-now', params: { done, total: done + open.length } },
    link,
    checks: [
      { done: unplanned === 0, text: { key: 'assessments.plan.check-planned' } },
      { done: late === 0, text: { key: 'assessments.plan.check-late' } },
      { done: false, text: { key: 'assessments.plan.check-done', params: { done, total: done + open.length } } },
    ],
    next: {
      title: { key: unplanned > 0 ? 'assessments.plan.step-plan' : 'assessments.plan.step-go-on' },
      text: { key: 'assessments.plan.step-now', params: { done, total: done + open.length } },
      ...(late > 0 && { due: days[0]! }),
      action: { href: link.href, label: { key: 'assessments.plan.see' } },
    },
  };
}
