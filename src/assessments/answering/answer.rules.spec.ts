import { contentAfter, effectOf, MAX_NOTE_LENGTH, replacesAnother, typedValue, unknownIn } from './answer.rules.js';
import type { AnswerRow } from './assessment.types.js';

const stored: AnswerRow = {
  itemId: 'D1-01',
  value: 3,
  unknown: false,
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
  ['"I do not know yet" where nothing was said', null, { value: null, unknown: true, version: 0 }, 'write'],
  ['"I do not know yet" over an answer', stored, { value: null, unknown: true, note: 'Acta', version: 2 }, 'write'],
  ['"I do not know yet" over a newer answer', stored, { value: null, unknown: true, version: 1 }, 'stale'],
  ['the same value, saying nothing of the note', stored, { value: 3, version: 1 }, 'none'],
  ['another value, saying nothing of the note', stored, { value: 2, version: 2 }, 'write'],
] as const)('%s', (_case, current, change, effect) => {
  expect(effectOf(current, change)).toBe(effect);
});

it('a note has at most 4000 characters', () => expect(MAX_NOTE_LENGTH).toBe(4000));

it('a change that says nothing of the note keeps it', () => {
  expect(contentAfter(stored, { value: 1, version: 2 })).toEqual({ value: 1, unknown: false, note: 'Acta' });
  expect(contentAfter(stored, { value: 1, note: '', version: 2 })).toMatchObject({ note: '' });
});

it('a value and "I do not know yet" never stand together', () => {
  expect(contentAfter(null, { value: 2, unknown: true, version: 0 })).toMatchObject({ value: 2, unknown: false });
});

it('what another person said is kept when it is replaced; what one said oneself, or an empty answer, is not', () => {
  expect(replacesAnother(stored, 'another')).toBe(true);
  expect(replacesAnother(stored, 'someone')).toBe(false);
  expect(replacesAnother({ ...stored, value: null, note: '' }, 'another')).toBe(false);
  expect(replacesAnother({ ...stored, value: null, note: '', unknown: true }, 'another')).toBe(true);
  expect(replacesAnother(null, 'another')).toBe(false);
});

it('stands in a form as a value, as "I do not know yet", or empty', () => {
  expect([typedValue(stored), typedValue({ value: null, unknown: true }), typedValue(null)]).toEqual([
    '3',
    'no-se',
    '',
  ]);
  expect(typedValue({ value: 0, unknown: false })).toBe('0');
  expect([...unknownIn({ 'D1-01': stored, 'D1-02': { unknown: true }, 'D1-03': undefined })]).toEqual(['D1-02']);
});
