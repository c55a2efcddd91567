import { KeptStatements } from './kept-statements.rules.js';

const names = (kept: KeptStatements, ...texts: string[]) => texts.map((text) => kept.ask(text).name);

test('a statement is kept from the time on that was said, always under one name', () => {
  const kept = new KeptStatements(2, 10);
  expect(names(kept, 'a', 'b', 'a', 'a', 'b')).toEqual([null, null, 'kept_1', 'kept_1', 'kept_2']);
});

test('what was asked longest ago makes room, and its name is let go', () => {
  const kept = new KeptStatements(2, 2);
  names(kept, 'a', 'a', 'b', 'a');
  expect(kept.ask('c')).toEqual({ name: null, gone: null });
  expect(kept.ask('b')).toEqual({ name: null, gone: 'kept_1' });
});

test('a name is never given twice, whatever was let go or forgotten', () => {
  const kept = new KeptStatements(1, 1);
  expect(kept.ask('a')).toEqual({ name: 'kept_1', gone: null });
  expect(kept.ask('b')).toEqual({ name: 'kept_2', gone: 'kept_1' });
  kept.forget();
  expect(kept.ask('b')).toEqual({ name: 'kept_3', gone: null });
});
