import type { JourneyGoal, JourneyStepFacts, Words } from '../../companies/index.js';
import { missingProfileFields } from '../instrument/profile.rules.js';
import { missingFor, shownGap } from '../scoring/levels.rules.js';
import { firstUnanswered, ownScore } from '../scoring/own-score.rules.js';
import type { Score } from '../scoring/score.rules.js';
import { unknownIn } from './answer.rules.js';
import type { Assessment } from './assessment.types.js';

const home = '/empresa/autoevaluacion';

/** What "Ruta al distintivo" says about the self-assessment; null: the company has not started one. */
export function stepFacts(assessment: Assessment | null): JourneyStepFacts {
  if (!assessment) return notStarted;
  if (assessment.state !== 'draft') return sent(assessment);
  const score = ownScore(assessment);
  const { answered, applicable: total } = score;
  const left = firstUnanswered(assessment.instrument, score, unknownIn(assessment.answers));
  const profile = missingProfileFields(assessment.instrument, assessment.profile).length === 0;
  const ready = profile && left === null;
  return {
    state: 'now',
    text: ready
      ? { key: 'assessments.journey.ready' }
      : { key: 'assessments.journey.draft', params: { answered, total } },
    typical,
    link: { href: home, label: { key: 'assessments.journey.see' } },
    checks: [
      { done: profile, text: { key: 'assessments.journey.check-profile' } },
      { done: left === null, text: { key: 'assessments.journey.check-answers', params: { answered, total } } },
      { done: false, text: { key: 'assessments.journey.check-signed' } },
    ],
    next: ready
      ? {
          title: { key: 'assessments.journey.action-sign' },
          text: { key: 'assessments.journey.sign-text' },
          action: { href: `${home}/enviar`, label: { key: 'assessments.overview.sign' } },
        }
      : {
          title: { key: 'assessments.journey.action-continue' },
          text: { key: 'assessments.journey.draft', params: { answered, total } },
          action: {
            href: profile && left !== null ? `${home}/${left}` : `${home}/perfil`,
            label: { key: 'assessments.journey.continue' },
          },
          other: { href: home, label: { key: 'assessments.journey.see' } },
        },
  };
}

const typical = { key: 'assessments.journey.typical' };

const notStarted: JourneyStepFacts = {
  state: 'ready',
  text: { key: 'assessments.journey.not-started' },
  typical,
  link: { href: home, label: { key: 'assessments.journey.see' } },
  next: {
    title: { key: 'assessments.journey.action-start' },
    text: { key: 'assessments.journey.effort' },
    action: { href: home, label: { key: 'assessments.start.button' } },
  },
};

function sent(assessment: Assessment): JourneyStepFacts {
  return {
    state: 'done',
    ...(assessment.submittedAt && {
      text: { key: 'assessments.journey.submitted', params: { when: { day: assessment.submittedAt } } },
    }),
    link: { href: home, label: { key: 'assessments.journey.see' } },
  };
}

/** The level aimed at and how far the company's own answers are from it. */
export function goalOf(assessment: Assessment | null): JourneyGoal | null {
  if (!assessment) return null;
  const score = ownScore(assessment);
  const link = { href: home, label: { key: 'assessments.journey.see' } };
  return { level: assessment.targetLevel, text: distance(assessment, score), link };
}

function distance(assessment: Assessment, score: Score): Words {
  const { instrument, targetLevel } = assessment;
  const needed = instrument.levels.find((level) => level.id === targetLevel)?.minGlobal ?? 0;
  const missing = missingFor(instrument, score, targetLevel);
  const points = missing.find((one) => one.kind === 'points');
  if (points) {
    const left = shownGap(points.points).toFixed(1);
    return { key: 'assessments.journey.goal-points', params: { needed, left } };
  }
  if (missing.length > 0) return { key: 'assessments.journey.goal-other', params: { needed, n: missing.length } };
  return { key: 'assessments.journey.goal-reached' };
}
