import { notedBefore } from './consultation.rules.js';

describe('consultations of a company', () => {
  it('are recorded again after an hour', () => {
    expect(notedBefore(new Date('2026-11-23T16:00:00Z'))).toEqual(new Date('2026-11-23T15:00:00Z'));
  });
});
