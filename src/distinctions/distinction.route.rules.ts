import { addDays, type Day } from '#libs/mexico';
import type { RouteDeadline, RouteStepFacts } from '../companies/index.js';
import { type DistinctionState, followUpOn, RENEWAL_DAYS, stateOn } from './distinction.rules.js';

/** What the route says depends on this much of a distinction. */
interface RoutedDistinction {
  readonly state: DistinctionState;
  readonly level: 'N1' | 'N2' | 'N3';
  readonly levelName: string;
  readonly awardedOn: Day;
  readonly expiresOn: Day;
}

const link = { href: '/empresa/distintivo', label: { key: 'distinctions.route.see' } };

/** The step "Distintivo". */
export function distinctionStep(current: RoutedDistinction, today: Day): RouteStepFacts {
  const state = stateOn(today, current);
  if (state === 'active') {
    const badge = { key: 'distinctions.route.earned', params: { level: current.levelName } };
    const text = { key: 'distinctions.route.earned-text', params: { day: { day: current.expiresOn } } };
    return { state: 'done', badge, text, link };
  }
  if (state === 'suspended') {
    const text = { key: 'distinctions.route.suspended-text' };
    return { state: 'now', badge: { key: 'distinctions.route.suspended' }, text, link };
  }
  return { state: 'later', text: { key: 'distinctions.route.lost-text' }, link };
}

/** The step "Seguimiento": nothing to do until the review half-way, and then the renewal. */
export function followUpStep(current: RoutedDistinction, today: Day): RouteStepFacts | null {
  if (stateOn(today, current) !== 'active') return null;
  if (addDays(current.expiresOn, -RENEWAL_DAYS) <= today) {
    return {
      state: 'now',
      text: { key: 'distinctions.route.renew-text' },
      next: {
        title: { key: 'distinctions.route.renew-title' },
        text: { key: 'distinctions.route.renew-text' },
        due: current.expiresOn,
        action: { href: '/empresa/autoevaluacion', label: { key: 'distinctions.company.renew-action' } },
        other: link,
      },
    };
  }
  const params = { month: { day: followUpOn(current) } };
  return { state: 'later', text: { key: 'distinctions.route.follow-up-text', params } };
}

/** Dates at the side of the route. */
export function deadlinesOf(current: RoutedDistinction, today: Day): RouteDeadline[] {
  if (stateOn(today, current) !== 'active') return [];
  const { href } = link;
  return [
    { at: followUpOn(current), text: { key: 'distinctions.route.follow-up' }, href },
    { at: current.expiresOn, text: { key: 'distinctions.route.expires' }, href },
  ];
}
