import { dayOf, daysBetween, type Day } from '#libs/mexico';
import { formatCode } from '#libs/codes';
import type { ConditionShape } from '#templates/audits/conditions/conditions.shapes';
import type { VerificationProps } from '#templates/verification/code/distinction.page';
import { conditionShape } from '../../audits/index.js';
import { followUpOn, type PublicDistinction, type PublicEvent, stateOn } from '../../distinctions/index.js';
import { rankOf } from './code.rules.js';

/** The newest event of that kind; for the present state, the one that led to it. */
function turningPoint(found: PublicDistinction, state: string): PublicEvent | null {
  return found.history.findLast((event) => event.code === found.code && event.kind === state) ?? null;
}

/** Whether it was suspended when its company gave it back. */
function wasSuspended(found: PublicDistinction): boolean {
  const turns = found.history.filter(
    ({ code, kind }) => code === found.code && /^(?:suspended|reinstated)$/.test(kind),
  );
  return turns.at(-1)?.kind === 'suspended';
}

/** Props of the public page. */
export function pageOf(found: PublicDistinction, now: Date): VerificationProps {
  const today = dayOf(now);
  const state = stateOn(today, found);
  const turn = turningPoint(found, state);
  const followUp = followUpOn(found);
  return {
    state,
    code: formatCode(found.code),
    level: found.level,
    levelName: found.levelName,
    tradeName: found.tradeName,
    legalName: found.legalName,
    place: found.place,
    awardedOn: found.awardedOn,
    expiresOn: found.expiresOn,
    instrumentVersion: found.instrumentVersion,
    conditions: found.conditions && found.conditions.map(conditionShape),
    since: turn?.day ?? null,
    reason: turn?.reason ?? null,
    whileSuspended: state === 'surrendered' && wasSuspended(found),
    answerBy: found.hearingUntil !== null && today <= found.hearingUntil ? found.hearingUntil : null,
    daysLeft: daysBetween(today, found.expiresOn),
    followUpOn: state === 'active' && followUp > today && !turningPoint(found, 'followed-up') ? followUp : null,
    supersededBy: found.supersededBy && formatCode(found.supersededBy),
    history: historyOf(found, state, today),
    hasDocument: found.documentReady,
    signedWith: found.certificateSha256,
  };
}

/** Newest first, with an end that the daily sweep has not recorded yet. */
function historyOf(found: PublicDistinction, state: string, today: Day): VerificationProps['history'] {
  const events = found.history.map((event) => ({
    kind: event.kind,
    day: event.day,
    level: event.level,
    levelName: event.levelName,
    reason: event.reason,
    before: event.before,
    own: event.code === found.code,
  }));
  const unrecorded = state === 'expired' && found.state === 'active' && today > found.expiresOn;
  if (unrecorded) {
    const end = {
      kind: 'expired' as const,
      day: found.expiresOn,
      level: found.level,
      levelName: found.levelName,
      reason: null,
      before: null,
      own: true,
    };
    events.push(end);
  }
  const newest = events.toReversed();
  const last = newest.findIndex(({ own }) => own);
  return newest.map(({ kind, day, level, levelName, reason, before }, index) => ({
    kind,
    day,
    level,
    levelName,
    reason,
    before,
    mark:
      index !== last
        ? null
        : state === 'active'
          ? 'now'
          : state === 'revoked' || state === 'surrendered'
            ? 'end'
            : null,
  }));
}

/** The same as JSON. */
export function jsonOf(found: PublicDistinction, now: Date, site: { origin: string; issuer: string }) {
  const page = pageOf(found, now);
  const { code, level, levelName } = page;
  return {
    code,
    state: page.state,
    inForce: page.state === 'active',
    level: { id: level, rank: rankOf[level], name: levelName },
    organization: { name: page.tradeName, legalName: page.legalName, place: page.place },
    issuer: { name: site.issuer },
    awardedOn: page.awardedOn,
    expiresOn: page.expiresOn,
    stateSince: page.since ?? page.awardedOn,
    reason: page.reason,
    supersededBy: page.supersededBy,
    instrumentVersion: page.instrumentVersion,
    conditions: page.conditions && page.conditions.map(conditionJson),
    history: page.history
      .toReversed()
      .map(({ kind, day, levelName: name, reason, before }) => ({ event: kind, on: day, level: name, reason, before })),
    links: {
      page: `${site.origin}/verificar/${code}`,
      document: page.hasDocument ? `${site.origin}/api/v1/distinctions/${code}/document.pdf` : null,
      badge: `${site.origin}/api/v1/distinctions/${code}/badge.svg`,
    },
  };
}

/** A condition as programs read it. */
const conditionJson = ({ id, kind, variant, courses, state, needed, records, waiver }: ConditionShape) => ({
  id,
  kind,
  of: variant,
  courses,
  state,
  needed,
  records: records.map((record) => ({ kind: record.kind, count: record.n, lastOn: record.on })),
  waiver: waiver && { reason: waiver.reason, on: waiver.on },
});
