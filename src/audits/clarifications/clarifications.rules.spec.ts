import fc from 'fast-check';
import type { SignedItem } from '../../assessments/index.js';
import { answerTerms, changeOf, itemsNamedIn, unansweredItems, usualTerm } from './clarifications.rules.js';

const known = ['D1-01', 'D2-06', 'D2-060'];

describe('the practices that a question names', () => {
  it.each([
    ['D2-06: falta el formato', ['D2-06']],
    ['falta el formato de d2-06.', ['D2-06']],
    ['«D1-01», (D2–06) y otra vez D1-01', ['D1-01', 'D2-06']],
    ['D2-060', ['D2-060']],
    ['XD2-06, D2-06B y D9-99', []],
    ['Falta el reglamento interior completo.', []],
    ['', []],
  ])('%p', (text, items) => {
    expect(itemsNamedIn(text, known)).toEqual(items);
  });
});

const signed = (changes: Partial<SignedItem> = {}): SignedItem => ({ value: 3, note: '', files: ['a'], ...changes });

describe('what changed since the question', () => {
  it('is said of value, note and files', () => {
    expect(changeOf(signed(), signed({ value: 2, note: 'En Lagos no', files: ['a', 'b'] }))).toEqual({
      value: { from: 3, to: 2 },
      note: { from: '', to: 'En Lagos no' },
      added: ['b'],
      removed: [],
    });
    expect(changeOf(signed(), signed({ files: [] }))).toMatchObject({ removed: ['a'] });
  });

  it('is nothing where all is the same, whatever the order of the files', () => {
    const files = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'));
    fc.assert(
      fc.property(files, files, (one, other) => {
        const same = one.length === other.length && one.every((file) => other.includes(file));
        expect(changeOf(signed({ files: one }), signed({ files: other })) === null).toBe(same);
      }),
    );
  });
});

describe('what keeps a company from handing in again', () => {
  it('is a practice with neither an answer nor a change; never the case as a whole', () => {
    const questions = [
      { itemId: 'D1-01', state: 'asked' as const },
      { itemId: 'D1-02', state: 'answered' as const },
      { itemId: 'D1-03', state: 'asked' as const },
      { itemId: 'D1-04', state: 'settled' as const },
      { itemId: 'D1-05', state: 'prepared' as const },
      { itemId: null, state: 'asked' as const },
    ];
    expect(unansweredItems(questions, new Set(['D1-03']))).toEqual(['D1-01']);
  });
});

test('a company is given ten working days unless the auditor says otherwise', () => {
  expect(usualTerm).toBe(10);
  expect(answerTerms).toContain(usualTerm);
});
