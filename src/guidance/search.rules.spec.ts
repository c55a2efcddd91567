import { askedIn, LONGEST_QUESTION, questionOf } from './search.rules.js';

describe('the question of a search', () => {
  it.each<[unknown, string]>([
    ['  tarjeta \n humanitaria ', 'tarjeta humanitaria'],
    ['\u0000\u200B', ''],
    [undefined, ''],
    [['a', 'b'], ''],
    [{ a: 1 }, ''],
  ])('%j is read as "%s"', (query, question) => {
    expect(questionOf(query)).toBe(question);
  });

  it('is cut at its longest', () => {
    expect(questionOf('a'.repeat(5000))).toHaveLength(LONGEST_QUESTION);
  });
});

test('a question is asked in three ways: every word, every beginning, some beginning', () => {
  expect(askedIn(`'curp' & 'temporal'`, '¿curp temporal?')).toEqual({
    every: `'curp' & 'temporal'`,
    beginnings: `'curp':* & 'temporal':*`,
    some: `'curp':* | 'temporal':*`,
    plain: '¿curp temporal?',
    words: ['curp', 'temporal'],
  });
  expect(askedIn('', 'de la')).toMatchObject({ every: '', beginnings: '', some: '', words: ['de', 'la'] });
});
