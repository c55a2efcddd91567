import { newRecoveryCodes, normalizeRecoveryCode } from './recovery-codes.js';

describe('recovery codes', () => {
  test('are ten, each another, without letters that look like digits', () => {
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
  });

  test.each(['a0b1c-2d3e4', 'AOBIC 2D3E4', ' aoblc2d3e4 ', 'A0B1C-2D3E4'])('%j is read as it was printed', (typed) => {
    expect(normalizeRecoveryCode(typed)).toBe('A0B1C-2D3E4');
  });
});
