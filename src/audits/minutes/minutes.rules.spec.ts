import type { MinutesContent } from '#templates/audits/minutes/minutes-content';
import { areSigned, fingerprintOf, mayExcuse } from './minutes.rules.js';

const at = new Date('2026-12-07T18:00:00Z');
const seat = (how: 'signed' | 'excused' | 'open' | 'absent') => ({
  joinedAt: how === 'absent' ? null : at,
  signedAt: how === 'signed' ? at : null,
  excusedBy: how === 'excused' ? 'ana' : null,
});

describe('minutes', () => {
  it.each([
    [['signed', 'signed', 'signed'], true],
    [['signed', 'signed', 'absent'], true],
    [['signed', 'signed', 'excused'], true],
    [['signed', 'signed', 'open'], false],
    [['signed', 'excused', 'excused'], false],
    [['excused', 'excused'], false],
    [['absent', 'absent'], false],
  ] as const)('of %j are signed: %s', (seats, expected) => {
    expect(areSigned(seats.map(seat))).toBe(expected);
  });

  it('keep at least two who sign', () => {
    expect(mayExcuse([seat('signed'), seat('open'), seat('open')])).toBe(true);
    expect(mayExcuse([seat('signed'), seat('open'), seat('excused')])).toBe(false);
    expect(mayExcuse([seat('open'), seat('open'), seat('absent')])).toBe(false);
  });

  it('have one fingerprint, whatever the order of their keys', () => {
    const content = { format: 'puertas-abiertas/acta/1', place: 'Sala', quorum: 2 } as unknown as MinutesContent;
    const turned = { quorum: 2, place: 'Sala', format: 'puertas-abiertas/acta/1' } as unknown as MinutesContent;
    expect(fingerprintOf(content)).toBe(fingerprintOf(turned));
    expect(fingerprintOf({ ...content, quorum: 3 })).not.toBe(fingerprintOf(content));
  });
});
