import { readFileSync } from 'node:fs';
import { parseBills } from './bills.content.js';
import { roomUnder, shareOfForeigners, specialityShare, sumOf } from './quota.rules.js';

describe('the ten per cent of LFT 7', () => {
  it.each([
    [1, 10, 'within', 1],
    [2, 10, 'exceeded', 1],
    [1, 19, 'within', 1],
    [2, 20, 'within', 2],
    [0, 50, 'within', 5],
    [6, 50, 'exceeded', 5],
  ])('%i of %i is %s', (foreign, total, kind, allowed) => {
    expect(shareOfForeigners(foreign, total)).toMatchObject({ kind, allowed });
  });

  it('is a question, not a prohibition, for fewer than ten people', () => {
    expect(shareOfForeigners(1, 9)).toEqual({ kind: 'ask', percent: 100 / 9 });
  });
});

describe('the sum of a company', () => {
  it('leaves out who directs, says what the next hire changes, and how many Mexicans are missing', () => {
    expect(sumOf({ total: 32, excluded: 3, foreign: 3 })).toEqual({
      counted: 29,
      result: { kind: 'exceeded', percent: (3 / 29) * 100, allowed: 2 },
      exact: 2.9,
      next: [
        { of: 'mexican', result: { kind: 'within', percent: 10, allowed: 3 } },
        { of: 'foreign', result: { kind: 'exceeded', percent: (4 / 30) * 100, allowed: 3 } },
      ],
      mexicansMissing: 1,
    });
  });

  it('of nine and of ten people is asked and answered', () => {
    expect(sumOf({ total: 9, excluded: 0, foreign: 1 })).toMatchObject({
      result: { kind: 'ask' },
      mexicansMissing: null,
      next: [{ result: { kind: 'within', allowed: 1 } }, { result: { kind: 'exceeded', allowed: 1 } }],
    });
    expect(sumOf({ total: 10, excluded: 0, foreign: 1 }).result).toMatchObject({ kind: 'within', allowed: 1 });
    expect(sumOf({ total: 10, excluded: 1, foreign: 1 }).result.kind).toBe('ask');
  });

  it('has a share of its own for a speciality', () => {
    expect(specialityShare({ total: 0, foreign: 0 })).toBeNull();
    expect(specialityShare({ total: 4, foreign: 1 })?.kind).toBe('ask');
    expect(specialityShare({ total: 20, foreign: 3 })?.kind).toBe('exceeded');
  });
});

describe('bills', () => {
  it('would make room, and are never the rule', () => {
    expect([75, 80, 90].map((percent) => roomUnder(percent, 29))).toEqual([7, 5, 2]);
    expect(shareOfForeigners(3, 29).kind).toBe('exceeded');
  });

  it('come from the framework or say that they were not verified', () => {
    const bills = parseBills(readFileSync('src/guidance/content/iniciativas.yaml', 'utf8'));
    const framework = readFileSync('src/guidance/content/marco-legal.md', 'utf8');
    expect(bills.find(({ month }) => month === '2026-03')).toMatchObject({ mexicanPercent: 75, source: null });
    for (const { source } of bills) if (source) expect(framework).toContain(`| ${source} |`);
    expect(() => parseBills('iniciativas: [{id: a, month: "2026", mexican_percent: 75}]')).toThrow('YYYY-MM');
    expect(() => parseBills('iniciativas: [{id: a, month: "2026-03", mexican_percent: 0}]')).toThrow('from 1 to 99');
  });
});
