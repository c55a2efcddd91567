import { effectOf, MAX_NOTE_LENGTH } from './answer.rules.js';
import type { AnswerRow } from './assessment.types.js';

const stored: AnswerRow = {
  itemId: 'D1-01',
  value: 3,
  note: 'Acta',
  updatedBy: 'someone',
  updatedAt: new Date('2026-11-23T18:00:00Z'),
  version: 2,
};

it.each([
  ['the first answer', null, { value: 3, note: '', version: 0 }, 'write'],
  ['a note alone', null, { value: null, note: 'Falta', version: 0 }, 'write'],
  ['nothing over nothing', null, { value: null, note: '', version: 0 }, 'none'],
  ['a change of what was seen', stored, { value: 4, note: 'Acta', version: 2 }, 'write'],
  ['taking an answer back', stored, { value: null, note: '', version: 2 }, 'write'],
  ['the same again', stored, { value: 3, note: 'Acta', version: 1 }, 'none'],
  ['a change of an older answer', stored, { value: 4, note: 'Acta', version: 1 }, 'stale'],
  ['a first answer where there is one', stored, { value: 4, note: '', version: 0 }, 'stale'],
] as const)('%s', (_case, current, change, effect) => {
  expect(effectOf(current, change)).toBe(effect);
});

it('a note has at most 4000 characters', () => expect(MAX_NOTE_LENGTH).toBe(4000));
