import { addDays, type Day } from '#libs/mexico';
import type { JourneyDeadline, JourneyStepFacts } from '../../companies/index.js';
import { type DistinctionState, followUpOn, RENEWAL_DAYS, stateOn } from '../distinction.rules.js';
import { mayAnswer } from '../hearing/hearing.rules.js';

/** What the route says depends on this much of a distinction. */
interface RoutedDistinction {
  readonly state: DistinctionState;
  readonly level: 'N1' | 'N2' | 'N3';
  readonly levelName: string;
  readonly awardedOn: Day;
  readonly expiresOn: Day;
  readonly hearingUntil: Day | null;
  /** When it was followed up half-way; null: not yet. */
  readonly followedUpOn: Day | null;
}

const link = { href: '/empresa/distintivo', label: { key: 'distinctions.route.see' } };

/** The step "Distintivo". */
export function distinctionStep(current: RoutedDistinction, today: Day): JourneyStepFacts {
  const state = stateOn(today, current);
  if (state === 'active') {
    const badge = { key: 'distinctions.route.earned', params: { level: current.levelName } };
    const text = { key: 'distinctions.route.earned-text', params: { day: { day: current.expiresOn } } };
    return { state: 'done', badge, text, link };
  }
  if (state === 'suspended') {
    const text = { key: 'distinctions.route.suspended-text' };
    const badge = { key: 'distinctions.route.suspended' };
    if (!mayAnswer(current, today)) return { state: 'now', badge, text, link };
    const next = {
      title: { key: 'distinctions.route.answer-title' },
      text: { key: 'distinctions.route.answer-text' },
      due: current.hearingUntil,
      action: { href: '/empresa/distintivo#audiencia', label: { key: 'distinctions.route.answer' } },
    };
    return { state: 'now', badge, text, link, next };
  }
  return { state: 'later', text: { key: 'distinctions.route.lost-text' }, link };
}

/** The step "Seguimiento": nothing to do until the review half-way, and then the renewal. */
export function followUpStep(current: RoutedDistinction, today: Day): JourneyStepFacts | null {
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
  if (current.followedUpOn !== null) {
    const params = { day: { day: current.followedUpOn } };
    return { state: 'later', text: { key: 'distinctions.route.followed-up-text', params } };
  }
  const params = { month: { day: followUpOn(current) } };
  return { state: 'later', text: { key: 'distinctions.route.follow-up-text', params } };
}

/** Dates at the side of the route. */
export function deadlinesOf(current: RoutedDistinction, today: Day): JourneyDeadline[] {
  const { href } = link;
  if (mayAnswer(current, today)) {
    return [{ at: current.hearingUntil!, text: { key: 'distinctions.route.answer-title' }, href }];
  }
  if (stateOn(today, current) !== 'active') return [];
  const followUp = { at: followUpOn(current), text: { key: 'distinctions.route.follow-up' }, href };
  return [
    ...(current.followedUpOn === null ? [followUp] : []),
    { at: current.expiresOn, text: { key: 'distinctions.route.expires' }, href },
  ];
}
