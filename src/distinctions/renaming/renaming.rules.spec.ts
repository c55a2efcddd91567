import { areCurrent, formerNames } from './renaming.rules.js';

const before = { tradeName: 'Agave Asul', legalName: 'Agave Asul, S.A. de C.V.', place: 'Tonalá, Jalisco' };

describe('a change of names', () => {
  test('keeps what was called otherwise, and only that', () => {
    expect(formerNames(before, { ...before, tradeName: 'Agave Azul' })).toEqual({ tradeName: 'Agave Asul' });
    expect(formerNames(before, { tradeName: 'X', legalName: 'Y', place: 'Z' })).toEqual(before);
  });

  test('that changes nothing is none', () => {
    expect(formerNames(before, { ...before })).toBeNull();
  });

  test('makes a credential with the names of before one of before', () => {
    const known = [before.legalName, before.tradeName];
    expect(areCurrent(known, before)).toBe(true);
    expect(areCurrent(known, { ...before, legalName: 'Agave Azul, S.A. de C.V.' })).toBe(false);
  });
});
