import { answerBy, forgottenBefore, isLate, mayAdvise } from './advice.rules.js';

test('FM4 answers within five working days, over days of rest', () => {
  // Thursday 12 November 2026, ten at night in Guadalajara; Monday 16 is a day of rest (LFT 74-VI)
  expect(answerBy(new Date('2026-11-13T04:00:00Z'))).toBe('2026-11-20');
  expect(answerBy(new Date('2026-11-23T18:00:00Z'))).toBe('2026-11-30');
});

test('the last day of the term is in time, and what is answered is never late', () => {
  expect(isLate({ state: 'asked', answerBy: '2026-11-20' }, '2026-11-20')).toBe(false);
  expect(isLate({ state: 'asked', answerBy: '2026-11-20' }, '2026-11-21')).toBe(true);
  expect(isLate({ state: 'answered', answerBy: '2026-11-20' }, '2027-01-01')).toBe(false);
  expect(isLate({ state: 'closed', answerBy: '2026-11-20' }, '2027-01-01')).toBe(false);
});

test('whoever edits or reviews the guidance advises; who audits or administrates does not', () => {
  expect((['content_editor', 'legal_reviewer'] as const).every((role) => mayAdvise({ roles: [role] }))).toBe(true);
  expect(
    (['auditor', 'committee', 'staff_admin', 'company_admin'] as const).some((role) => mayAdvise({ roles: [role] })),
  ).toBe(false);
});

test('a closed question is kept for two years', () => expect(forgottenBefore('2026-11-29')).toBe('2024-11-29'));
