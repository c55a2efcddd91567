import type { RouteGoal, RouteStepFacts, Words } from '../../companies/index.js';
import type { Score } from '../scoring/score.rules.js';
import { missingFor } from '../scoring/levels.rules.js';
import type { AssessmentReview } from './assessment.types.js';
import { firstUnanswered, ownScore } from './assessment.views.js';
import { missingProfileFields } from '../submission/submission.rules.js';

const home = '/empresa/autoevaluacion';

/** Pure: what "Ruta al distintivo" says about the self-assessment; null: the company has not started one. */
export function stepFacts(review: AssessmentReview | null): RouteStepFacts {
  if (!review) return notStarted;
  if (review.state !== 'draft') return sent(review);
  const score = ownScore(review);
  const { answered, applicable: total } = score;
  const left = firstUnanswered(review.instrument, score);
  const profile = missingProfileFields(review.instrument, review.profile).length === 0;
  const ready = profile && left === null;
  return {
    state: 'now',
    text: ready ? { key: 'assessments.route.ready' } : { key: 'assessments.route.draft', params: { answered, total } },
    link: { href: home, label: { key: 'assessments.route.see' } },
    checks: [
      { done: profile, text: { key: 'assessments.route.check-profile' } },
      { done: left === null, text: { key: 'assessments.route.check-answers', params: { answered, total } } },
      { done: false, text: { key: 'assessments.route.check-signed' } },
    ],
    next: ready
      ? {
          title: { key: 'assessments.route.action-sign' },
          text: { key: 'assessments.route.sign-text' },
          action: { href: `${home}/enviar`, label: { key: 'assessments.overview.sign' } },
        }
      : {
          title: { key: 'assessments.route.action-continue' },
          text: { key: 'assessments.route.draft', params: { answered, total } },
          action: {
            href: profile && left !== null ? `${home}/${left}` : `${home}/perfil`,
            label: { key: 'assessments.route.continue' },
          },
          other: { href: home, label: { key: 'assessments.route.see' } },
        },
  };
}

const notStarted: RouteStepFacts = {
  state: 'now',
  text: { key: 'assessments.route.not-started' },
  next: {
    title: { key: 'assessments.route.action-start' },
    text: { key: 'assessments.route.effort' },
    action: { href: home, label: { key: 'assessments.start.button' } },
  },
};

function sent(review: AssessmentReview): RouteStepFacts {
  return {
    state: 'done',
    ...(review.submittedAt && {
      text: { key: 'assessments.route.submitted', params: { when: { day: review.submittedAt } } },
    }),
    link: { href: home, label: { key: 'assessments.route.see' } },
  };
}

/** Pure: the level aimed at and how far the company's own answers are from it. */
export function goalOf(review: AssessmentReview | null): RouteGoal | null {
  if (!review) return null;
  const score = ownScore(review);
  const link = { href: home, label: { key: 'assessments.route.see' } };
  return { level: review.targetLevel, text: distance(review, score), link };
}

function distance(review: AssessmentReview, score: Score): Words {
  const { instrument, targetLevel } = review;
  const needed = instrument.levels.find((level) => level.id === targetLevel)?.minGlobal ?? 0;
  const missing = missingFor(instrument, score, targetLevel);
  const points = missing.find((one) => one.kind === 'points');
  if (points) {
    const left = Math.max(0.1, Math.round(points.points * 10) / 10).toFixed(1);
    return { key: 'assessments.route.goal-points', params: { needed, left } };
  }
  if (missing.length > 0) return { key: 'assessments.route.goal-other', params: { needed, n: missing.length } };
  return { key: 'assessments.route.goal-reached' };
}
