import { Places } from './places.js';

/** Work that lasts until it is told to end. */
function lasting() {
  let end!: () => void;
  const done = new Promise<void>((resolve) => (end = resolve));
  return { end, work: () => done.then(() => 'done') };
}

const soon = () => new Promise((resolve) => setImmediate(resolve));

test('so many work at once, and of one holder fewer; the others follow in their order', async () => {
  const places = new Places({ all: 3, one: 2, waitMillis: 10_000 });
  const begun: string[] = [];
  const works = ['a1', 'a2', 'a3', 'b1', 'b2'].map((name) => ({ name, ...lasting() }));
  const all = works.map(({ name, work }) =>
    places.within(name[0]!, () => {
      begun.push(name);
      return work();
    }),
  );
  await soon();
  expect(begun).toEqual(['a1', 'a2', 'b1']);
  works[3]!.end();
  await soon();
  // the third of the first holder waits for one of its own
  expect(begun).toEqual(['a1', 'a2', 'b1', 'b2']);
  works[0]!.end();
  await soon();
  expect(begun).toEqual(['a1', 'a2', 'b1', 'b2', 'a3']);
  for (const { end } of works) end();
  expect(await Promise.all(all)).toEqual(works.map(() => ({ result: 'done' })));
});

test('who waits too long does not work, and a work that fails frees its place', async () => {
  const places = new Places({ all: 1, one: 1, waitMillis: 20 });
  const first = lasting();
  const running = places.within('a', first.work);
  expect(await places.within('b', () => Promise.resolve('never'))).toBeNull();
  first.end();
  await running;
  await expect(places.within('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await places.within('b', () => Promise.resolve('now'))).toEqual({ result: 'now' });
});
