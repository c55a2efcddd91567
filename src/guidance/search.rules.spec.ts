import { LONGEST_QUESTION, questionOf } from './search.rules.js';

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
