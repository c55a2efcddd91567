import { textLength } from './text.rules.js';

test('what others decide by takes more words than what is only explained', () => {
  expect(textLength).toEqual({ most: 4000, leastExplanation: 10, leastReasoning: 20 });
});
