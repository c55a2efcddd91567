import {
  calibrationCases,
  calibrationResults,
  drawCalibration,
  isCalibrationOver,
  itemsPerCase,
  yearOf,
} from './calibration.rules.js';

const cases = (count: number, items = 5) =>
  Array.from({ length: count }, (_, n) => ({
    auditId: `a${n}`,
    itemIds: Array.from({ length: items }, (__, i) => `D${i}`),
  }));

describe('a calibration', () => {
  it('is drawn from ten cases, so many items of each, and from fewer not at all', () => {
    const drawn = drawCalibration(cases(14), (below) => below - 1)!;
    expect(new Set(drawn.map(({ auditId }) => auditId)).size).toBe(calibrationCases);
    expect(drawn).toHaveLength(calibrationCases * itemsPerCase);
    expect(new Set(drawn.map(({ auditId, itemId }) => `${auditId} ${itemId}`)).size).toBe(drawn.length);
    expect(drawCalibration(cases(9), () => 0)).toBeNull();
    expect(drawCalibration([...cases(9), ...cases(20, 2)], () => 0)).toBeNull();
  });

  it('is over once it is closed or its last day has passed', () => {
    const open = { closesOn: '2026-11-30', closedAt: null };
    expect(isCalibrationOver(open, new Date('2026-12-01T05:59:00Z'))).toBe(false);
    expect(isCalibrationOver(open, new Date('2026-12-01T06:00:00Z'))).toBe(true);
    expect(isCalibrationOver({ ...open, closedAt: new Date('2026-11-10T16:00:00Z') }, new Date('2026-11-11'))).toBe(
      true,
    );
  });

  it('counts its year in Mexico', () => {
    expect([yearOf(new Date('2027-01-01T05:00:00Z')), yearOf(new Date('2027-01-01T06:00:00Z'))]).toEqual([2026, 2027]);
  });

  it('says of each auditor and of all how far they agree with what was decided', () => {
    const score = (scorerId: string, first: number, second: number) => ({ scorerId, itemId: 'D1', first, second });
    const { all, people } = calibrationResults([
      score('a', 3, 3),
      score('a', 1, 1),
      score('b', 3, 1),
      score('b', 1, 1),
    ]);
    expect([all.pairs, all.same]).toEqual([4, 3]);
    expect(people.map(({ scorerId, linear }) => [scorerId, linear?.kappa])).toEqual([
      ['a', 1],
      ['b', 0],
    ]);
  });
});
