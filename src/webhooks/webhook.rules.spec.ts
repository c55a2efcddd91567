import { DAY, HOUR, MINUTE } from '#libs/clock';
import {
  CLAIM_TIMEOUT,
  DELIVERY_RETENTION,
  MANUAL_SENDS,
  MAX_WEBHOOKS,
  retryAt,
  ROTATION_PERIOD,
  verdictOn,
} from './webhook.rules.js';

const now = new Date('2026-11-23T16:00:00Z');
const history = { createdAt: new Date('2026-11-21T16:00:00Z'), lastSuccessAt: null };

test('a message is tried for about two days, with longer and longer pauses', () => {
  let at = now;
  const pauses: number[] = [];
  for (let attempts = 1; ; attempts += 1) {
    const next = retryAt(attempts, at);
    if (!next) break;
    pauses.push(next.getTime() - at.getTime());
    at = next;
  }
  expect(pauses).toEqual([...pauses].sort((one, other) => one - other));
  expect((at.getTime() - now.getTime()) / HOUR).toBeGreaterThan(47);
  expect((at.getTime() - now.getTime()) / HOUR).toBeLessThanOrEqual(48);
});

test.each([200, 201, 204, 299])('%d is success', (status) => {
  expect(verdictOn({ status, attempts: 1 }, history, now)).toEqual({ kind: 'delivered' });
});

test.each([null, 301, 302, 400, 401, 404, 429, 500, 503])('%p is tried again', (status) => {
  expect(verdictOn({ status, attempts: 1 }, history, now).kind).toBe('retry');
});

test('whoever is gone is not asked again', () => {
  expect(verdictOn({ status: 410, attempts: 1 }, history, now)).toEqual({ kind: 'failed', disable: 'gone' });
});

test('given up, it switches the receiver off only when that took nothing meanwhile', () => {
  const last = { status: 500, attempts: 9 };
  expect(verdictOn(last, history, now)).toEqual({ kind: 'failed', disable: 'failures' });
  const before = { ...history, lastSuccessAt: new Date('2026-11-20T16:00:00Z') };
  expect(verdictOn(last, before, now)).toEqual({ kind: 'failed', disable: 'failures' });
  const meanwhile = { ...history, lastSuccessAt: new Date('2026-11-22T16:00:00Z') };
  expect(verdictOn(last, meanwhile, now)).toEqual({ kind: 'failed', disable: null });
});

test('a company has five receivers at most, and sends twenty messages by hand in ten minutes', () => {
  expect(MAX_WEBHOOKS).toBe(5);
  expect(MANUAL_SENDS).toMatchObject({ points: 20, seconds: 600 });
});

test('a claim lasts two minutes, a replaced secret a day, an ended message thirty days', () => {
  expect([CLAIM_TIMEOUT / MINUTE, ROTATION_PERIOD / HOUR, DELIVERY_RETENTION / DAY]).toEqual([2, 24, 30]);
});
