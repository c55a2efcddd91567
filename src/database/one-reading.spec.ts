import type { EntityManager } from 'typeorm';
import { inOneReading, readOnce } from './one-reading.js';

const transaction = () => ({}) as EntityManager;

test('within one reading each id is read once by each reader, and anew in the next and elsewhere', async () => {
  const asked: string[] = [];
  const reader = (name: string) => readOnce(async (_tx, id) => asked.push(`${name} ${id}`));
  const [one, other] = [reader('one'), reader('other')];
  const tx = transaction();
  const read = () =>
    inOneReading(tx, async () => {
      await one(tx, 'a');
      await inOneReading(tx, () => Promise.all([one(tx, 'a'), one(tx, 'b'), other(tx, 'a')]));
      await one(tx, 'a');
      await one(transaction(), 'a');
    });
  await read();
  expect(asked.splice(0)).toEqual(['one a', 'one b', 'other a', 'one a']);
  await read();
  expect(asked.splice(0)).toHaveLength(4);
  await one(tx, 'a');
  await one(tx, 'a');
  expect(asked).toEqual(['one a', 'one a']);
});

test('a reading that fails leaves nothing behind', async () => {
  const tx = transaction();
  let times = 0;
  const fails = readOnce(async () => {
    times += 1;
    throw new Error('no');
  });
  const read = () => inOneReading(tx, () => fails(tx, 'a'));
  await expect(read()).rejects.toThrow('no');
  await expect(read()).rejects.toThrow('no');
  expect(times).toBe(2);
});
