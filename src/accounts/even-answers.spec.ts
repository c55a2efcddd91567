import { evenAnswerMs } from './account.rules.js';
import { EvenAnswers } from './even-answers.js';

const answers = new EvenAnswers();
/** Timers round to a millisecond. */
const least = evenAnswerMs - 1;

test('a result, or an error, comes after the same time', async () => {
  const asked = performance.now();
  const given = answers.give(Promise.resolve('found'));
  const refused = answers.give(Promise.reject(new Error('no')));
  const after = async (one: Promise<unknown>) => {
    await one.catch(() => undefined);
    return performance.now() - asked;
  };
  const times = await Promise.all([after(given), after(refused)]);
  for (const time of times) expect(time).toBeGreaterThanOrEqual(least);
  expect(await given).toBe('found');
  await expect(refused).rejects.toThrow('no');
});
