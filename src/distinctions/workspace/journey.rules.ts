import type { Day } from '#libs/mexico';
import type { JourneyDeadline, JourneyStepFacts } from '../../companies/index.js';
import { type DistinctionState, stateOn } from '../distinction.rules.js';
import { followUpOn } from '../follow-up/follow-up.rules.js';
import { mayAnswer } from '../hearing/hearing.rules.js';
import { isRenewable } from '../renewal/renewal.rules.js';

/** What the journey shows of a distinction. */
interface JourneyDistinction {
  readonly state: DistinctionState;
  readonly level: 'N1' | 'N2' | 'N3';
  readonly levelName: string;
  readonly awardedOn: Day;
  readonly expiresOn: Day;
  readonly hearingUntil: Day | null;
  /** When it was followed up half-way; null: not yet. */
  readonly followedUpOn: Day | null;
}

const link = { href: '/empresa/distintivo', label: { key: 'distinctions.journey.see' } };

/** The step "Distintivo". */
export function distinctionStep(current: JourneyDistinction, today: Day): JourneyStepFacts {
  const state = stateOn(today, current);
  if (state === 'active') {
    const badge = { key: 'distinctions.journey.earned', params: { level: current.levelName } };
    const text = { key: 'distinctions.journey.earned-text', params: { day: { day: current.expiresOn } } };
    return { state: 'done', badge, text, link };
  }
  if (state === 'suspended') {
    const text = { key: 'distinctions.journey.suspended-text' };
    const badge = { key: 'distinctions.journey.suspended' };
    if (!mayAnswer(current, today)) return { state: 'now', badge, text, link };
    const next = {
      title: { key: 'distinctions.journey.answer-title' },
      text: { key: 'distinctions.journey.answer-text' },
      due: current.hearingUntil,
      action: { href: '/empresa/distintivo#audiencia', label: { key: 'distinctions.journey.answer' } },
    };
    return { state: 'now', badge, text, link, next };
  }
  return { state: 'later', text: { key: 'distinctions.journey.lost-text' }, link };
}

/** The step "Seguimiento": the follow-up half-way, then the renewal. */
export function followUpStep(current: JourneyDistinction, today: Day): JourneyStepFacts | null {
  if (stateOn(today, current) !== 'active') return null;
  if (isRenewable(current, today)) {
    return {
      state: 'now',
      text: { key: 'distinctions.journey.renew-text' },
      next: {
        title: { key: 'distinctions.journey.renew-title' },
        text: { key: 'distinctions.journey.renew-text' },
        due: current.expiresOn,
        action: { href: '/empresa/autoevaluacion', label: { key: 'distinctions.company.renew-action' } },
        other: link,
      },
    };
  }
  if (current.followedUpOn !== null) {
    const params = { day: { day: current.followedUpOn } };
    return { state: 'later', text: { key: 'distinctions.journey.followed-up-text', params } };
  }
  const params = { month: { day: followUpOn(current) } };
  return { state: 'later', text: { key: 'distinctions.journey.follow-up-text', params } };
}

/** Deadlines beside the journey. */
export function deadlinesOf(current: JourneyDistinction, today: Day): JourneyDeadline[] {
  const { href } = link;
  if (mayAnswer(current, today)) {
    return [{ at: current.hearingUntil!, text: { key: 'distinctions.journey.answer-title' }, href }];
  }
  if (stateOn(today, current) !== 'active') return [];
  const followUp = { at: followUpOn(current), text: { key: 'distinctions.journey.follow-up' }, href };
  return [
    ...(current.followedUpOn === null ? [followUp] : []),
    { at: current.expiresOn, text: { key: 'distinctions.journey.expires' }, href },
  ];
}
