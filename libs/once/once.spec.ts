import { once } from './index.js';

test('all who ask get one reading', async () => {
  let readings = 0;
  const read = once(async () => ({ number: (readings += 1) }));
  const [one, other] = await Promise.all([read(), read()]);
  expect(one).toBe(other);
  expect(await read()).toBe(one);
  expect(readings).toBe(1);
});

test('a reading that failed is tried again', async () => {
  const results = [Promise.reject(new Error('gone')), Promise.resolve('there')];
  const read = once(() => results.shift()!);
  await expect(read()).rejects.toThrow('gone');
  expect(await read()).toBe('there');
});
