import { webhookTypeOf } from './history.rules.js';

test('every event has its webhook, and changes of names share one', () => {
  expect((['awarded', 'suspended', 'followed-up'] as const).map(webhookTypeOf)).toEqual([
    'distinction.issued',
    'distinction.suspended',
    'distinction.followed_up',
  ]);
  expect(new Set((['corrected', 'renamed', 'merged'] as const).map(webhookTypeOf))).toEqual(
    new Set(['distinction.renamed']),
  );
});
