import { type Competence, competenceRefusal, inHandBut, knownSectors } from './competence.rules.js';

const record: Competence = { levels: ['N1', 'N2'], sectors: ['72', '31-33'], capacity: 3 };
const hotel = { targetLevel: 'N2', sectorCode: '72' } as const;

describe('who is competent for a case', () => {
  it('is whoever has its level and its sector on record, and room for it', () => {
    expect(competenceRefusal(record, hotel, 2)).toBeNull();
    expect(competenceRefusal(record, { ...hotel, targetLevel: 'N3' }, 0)).toBe('level');
    expect(competenceRefusal(record, { ...hotel, sectorCode: '23' }, 0)).toBe('sector');
    expect(competenceRefusal(record, hotel, 3)).toBe('full');
  });

  it('is not limited where no sector, no limit, or nothing at all is on record', () => {
    expect(competenceRefusal({ ...record, sectors: null }, { ...hotel, sectorCode: '11' }, 2)).toBeNull();
    expect(competenceRefusal({ ...record, capacity: null }, hotel, 900)).toBeNull();
    expect(competenceRefusal(null, { targetLevel: 'N3', sectorCode: '11' }, 900)).toBeNull();
  });

  it('is no one where no level is on record', () => {
    expect(competenceRefusal({ ...record, levels: [] }, hotel, 0)).toBe('level');
  });
});

test('sectors that there are not, and those said twice, fall away', () => {
  expect(knownSectors(['72', 'x', '11', '72'])).toEqual(['11', '72']);
});

test('cases in hand and those offered count, but not the one at hand; who has none has none', () => {
  const load = { inHand: 2, inCommittee: 4, late: 1, offered: 3 };
  expect([inHandBut(load, false), inHandBut(load, true), inHandBut(undefined, false)]).toEqual([5, 4, 0]);
});
