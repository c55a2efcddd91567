import {
  hasAnswered,
  hasFinished,
  hearingQuotaSize,
  hearingUntilOf,
  mayAnswer,
  remindsOn,
  suspensionOf,
  waitsUntil,
} from './hearing.rules.js';

const suspended = { state: 'suspended' as const, hearingUntil: '2026-12-07' };

describe('the right to be heard', () => {
  test.each([
    ['2026-11-23', '2026-12-14'],
    // a Saturday
    ['2026-11-28', '2026-12-18'],
    // Christmas and New Year are days of rest
    ['2026-12-21', '2027-01-13'],
  ])('suspended on %s, the company may answer until %s', (day, until) => {
    expect(hearingUntilOf(day)).toBe(until);
  });

  test.each([
    ['2026-11-23', true],
    ['2026-12-07', true],
    ['2026-12-08', false],
  ])('on %s it may answer: %s', (today, may) => {
    expect(mayAnswer(suspended, today)).toBe(may);
    expect(mayAnswer({ ...suspended, state: 'active' }, today)).toBe(false);
  });

  test('FM4 waits until the company has finished, or for the last day to be over; an answer alone ends nothing', () => {
    expect(waitsUntil(suspended, false, '2026-12-07')).toBe('2026-12-07');
    expect(waitsUntil(suspended, true, '2026-11-24')).toBeNull();
    expect(waitsUntil(suspended, false, '2026-12-08')).toBeNull();
  });

  test('an answer counts for the suspension that it was given to', () => {
    const events = [
      { id: 'e3', kind: 'suspended' as const },
      { id: 'e2', kind: 'reinstated' as const },
      { id: 'e1', kind: 'suspended' as const },
    ];
    expect(hasAnswered(events, [{ suspensionId: 'e1' }])).toBe(false);
    expect(hasAnswered(events, [{ suspensionId: 'e1' }, { suspensionId: 'e3' }])).toBe(true);
    const [before, now] = [
      { suspensionId: 'e1', finished: true },
      { suspensionId: 'e3', finished: false },
    ];
    expect(hasFinished(events, [now, before])).toBe(false);
    expect(hasFinished(events, [{ ...now, finished: true }, now, before])).toBe(true);
  });

  test('nobody waits for who has no day until which to answer', () => {
    const without = { ...suspended, hearingUntil: null };
    expect([mayAnswer(without, '2026-11-23'), waitsUntil(without, false, '2026-11-23')]).toEqual([false, null]);
    expect(remindsOn(without, false)).toBeNull();
  });

  test('the latest suspension is meant; without one there is nothing to answer', () => {
    expect(suspensionOf([{ id: 'e1', kind: 'awarded' }])).toBeNull();
    expect(hasAnswered([{ id: 'e1', kind: 'awarded' }], [{ suspensionId: 'e1' }])).toBe(false);
    expect(hasAnswered([{ id: 'e1', kind: 'suspended' }], [])).toBe(false);
  });

  test('files of half a gigabyte may be sent with answers', () => expect(hearingQuotaSize).toBe('500 MB'));

  test('who has not answered is reminded three days before the last one', () => {
    expect(remindsOn(suspended, false)).toBe('2026-12-04');
    expect(remindsOn(suspended, true)).toBeNull();
    expect(remindsOn({ ...suspended, state: 'active' }, false)).toBeNull();
  });
});
