import type { Day } from '#libs/mexico';
import type { JourneyDeadline, JourneyStepFacts } from '../../companies/index.js';
import { type DistinctionState, stateOn } from '../distinction.rules.js';
import { followUpOn } from '../follow-up/follow-up.rules.js';
import { mayAnswer, waitsUntil } from '../hearing/hearing.rules.js';
import { isRenewable, RENEWAL_DAYS } from '../renewal/renewal.rules.js';

/** What the journey shows of a distinction. */
interface JourneyDistinction {
  readonly state: DistinctionState;
  readonly level: 'N1' | 'N2' | 'N3';
  readonly awardedOn: Day;
  readonly expiresOn: Day;
  readonly hearingUntil: Day | null;
  /** When it was followed up half-way; null: not yet. */
  readonly followedUpOn: Day | null;
  /** Whether the company has answered the suspension under which it is, and has said that it has finished. */
  readonly answered: boolean;
  readonly finished: boolean;
}

const link = { href: '/empresa/distintivo', label: { key: 'distinctions.journey.see' } };

/** The step "Distintivo". @param current null: the company has had none */
export function distinctionStep(current: JourneyDistinction | null, today: Day): JourneyStepFacts {
  if (!current) return { state: 'later', text: { key: 'distinctions.journey.before' }, link };
  const state = stateOn(today, current);
  if (state === 'active') {
    const badge = { key: 'distinctions.journey.earned', params: { level: { text: `level.${current.level}` } } };
    const text = { key: 'distinctions.journey.earned-text', params: { day: { day: current.expiresOn } } };
    return { state: 'done', badge, text, link };
  }
  if (state === 'suspended') {
    const text = { key: 'distinctions.journey.suspended-text' };
    const badge = { key: 'distinctions.journey.suspended' };
    const until = waitsUntil(current, current.finished, today);
    if (current.answered) return { state: 'now', badge, text: answeredText(until), link };
    if (until === null) return { state: 'now', badge, text, link };
    const next = {
      title: { key: 'distinctions.journey.answer-title' },
      text: { key: 'distinctions.journey.answer-text' },
      due: until,
      action: { href: '/empresa/distintivo#audiencia', label: { key: 'distinctions.journey.answer' } },
      for: ['company_admin'] as const,
    };
    return { state: 'now', badge, text, link, next };
  }
  return { state: 'later', text: { key: 'distinctions.journey.lost-text' }, link };
}

/** @param until last day on which the company may add to its answer; null: FM4 decides */
const answeredText = (until: Day | null) =>
  until === null
    ? { key: 'distinctions.journey.answered-text' }
    : { key: 'distinctions.journey.answered-open-text', params: { day: { day: until } } };

/** The step "Seguimiento": the follow-up half-way, then the renewal. */
export function followUpStep(current: JourneyDistinction | null, today: Day): JourneyStepFacts {
  const typical = { key: 'distinctions.journey.follow-up-typical', params: { days: RENEWAL_DAYS } };
  if (!current || stateOn(today, current) !== 'active') {
    return { state: 'later', text: { key: 'distinctions.journey.follow-up-before' }, typical, link };
  }
  if (isRenewable(current, today)) {
    return {
      state: 'ready',
      text: { key: 'distinctions.journey.renew-text' },
      link,
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
    return { state: 'later', text: { key: 'distinctions.journey.followed-up-text', params }, typical, link };
  }
  const params = { month: { day: followUpOn(current) } };
  return { state: 'later', text: { key: 'distinctions.journey.follow-up-text', params }, typical, link };
}

/** Deadlines beside the journey. */
export function deadlinesOf(current: JourneyDistinction | null, today: Day): JourneyDeadline[] {
  const { href } = link;
  if (!current) return [];
  if (!current.answered && mayAnswer(current, today)) {
    return [{ at: current.hearingUntil!, text: { key: 'distinctions.journey.answer-title' }, href }];
  }
  if (stateOn(today, current) !== 'active') return [];
  const followUp = { at: followUpOn(current), text: { key: 'distinctions.journey.follow-up' }, href };
  return [
    ...(current.followedUpOn === null ? [followUp] : []),
    { at: current.expiresOn, text: { key: 'distinctions.journey.expires' }, href },
  ];
}
