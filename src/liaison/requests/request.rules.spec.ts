import { answerBy, requestState } from './request.rules.js';

test('what is asked on a Friday is answered the Friday after', () => {
  expect(answerBy(new Date('2026-11-27T18:00:00Z'))).toBe('2026-12-04');
});

test('what is closed is closed, answered or not', () => {
  const at = new Date('2026-11-27T18:00:00Z');
  expect(requestState({ answeredAt: null, closedAt: null })).toBe('open');
  expect(requestState({ answeredAt: at, closedAt: null })).toBe('answered');
  expect(requestState({ answeredAt: null, closedAt: at })).toBe('closed');
});
