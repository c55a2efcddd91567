import { tiesOf } from '../independence/independence.rules.js';
import type { ReviewSource } from '../review/review.views.js';
import { explainedCase, hasScore, scoreAsked } from './case-score.rules.js';

const item = (id: string) => ({ id, dimension: 'D1', weight: 1, critical: false, appliesIf: null });
const review = (itemId: string, value: number, reviewedBy = 'tere') => ({
  itemId,
  value,
  reviewedBy,
  reason: '',
  verifiedHow: 'Tres entrevistas',
});

function caseWith(...reviews: ReturnType<typeof review>[]): ReviewSource {
  return {
    found: { reviews, ties: tiesOf([{ userId: 'omar', tie: 'conflict' }]) },
    submission: {
      instrument: {
        maxNotApplicablePercent: 50,
        dimensions: [{ id: 'D1', name: 'Uno', weight: 100, purpose: '' }],
        items: [item('D1-01'), item('D1-02')],
      },
      profile: {},
      answers: { 'D1-01': { value: 4 }, 'D1-02': { value: 4 } },
      evidence: { 'D1-01': [{}] },
    },
  } as unknown as ReviewSource;
}

test('an address that asks for nothing, or for anything else, asks for the company’s score', () => {
  expect(scoreAsked('auditoria')).toBe('auditoria');
  for (const other of ['empresa', undefined, '', ['auditoria']]) expect(scoreAsked(other)).toBe('empresa');
});

test('the audit has a score once every item has a review that counts; the company always', () => {
  const whole = caseWith(review('D1-01', 4), review('D1-02', 2));
  expect(hasScore(whole, 'auditoria')).toBe(true);
  for (const part of [
    caseWith(),
    caseWith(review('D1-01', 4)),
    caseWith(review('D1-01', 4), review('D1-02', 2, 'omar')),
  ]) {
    expect(hasScore(part, 'auditoria')).toBe(false);
    expect(hasScore(part, 'empresa')).toBe(true);
  }
});

test('each score is made of its own answers', () => {
  const found = caseWith(review('D1-01', 4), review('D1-02', 2));
  // 4 with a file and 1 without one; 4 and 2 as the auditor verified them
  expect(explainedCase(found, 'empresa').score.global).toBe(62.5);
  expect(explainedCase(found, 'auditoria').score.global).toBe(75);
});
