import {
  ALL,
  type Bucket,
  BUCKET_LIFETIME,
  nextTokenAt,
  rateOfAll,
  rateOfDomain,
  tokensOf,
  withinPace,
} from './pace.rules.js';

const pace = { perSecond: 10, perDomainPerMinute: 60 };
const start = new Date('2026-11-23T16:00:00Z');
const after = (millis: number) => new Date(start.getTime() + millis);
const to = (domain: string, count: number) => Array.from({ length: count }, (_, n) => `p${n}@${domain}`);
const same = (email: string) => email;

test('leaves no more than a burst at once, and tells when the next may go', () => {
  const mails = Array.from({ length: 30 }, (_, n) => `p@d${n}.example`);
  const { go, next, spent } = withinPace(mails, new Map(), pace, start, same);
  expect(go).toEqual(mails.slice(0, 20));
  expect(next).toEqual(after(100));
  expect(tokensOf(spent.get(ALL), { capacity: 20, perSecond: 10 }, after(1_000))).toBe(10);
});

test('holds back one domain and lets the others pass', () => {
  const { go, spent } = withinPace([...to('a.example', 15), ...to('b.example', 2)], new Map(), pace, start, same);
  expect(go).toEqual([...to('a.example', 10), ...to('b.example', 2)]);
  expect(tokensOf(spent.get('a.example'), rateOfDomain(pace), start)).toBe(0);
});

test('over ten minutes sends what it may, and hardly more', () => {
  const buckets = new Map<string, Bucket>();
  let left = to('a.example', 2_000);
  for (let second = 0; second < 600; second += 1) {
    const { go, spent } = withinPace(left, buckets, pace, after(second * 1_000), same);
    left = left.slice(go.length);
    for (const [key, bucket] of spent) buckets.set(key, bucket);
  }
  expect(2_000 - left.length).toBeGreaterThanOrEqual(600);
  expect(2_000 - left.length).toBeLessThanOrEqual(610);
});

test('a clock that goes back fills nothing', () => {
  const rate = rateOfDomain(pace);
  expect(tokensOf({ tokens: 0, at: after(60_000) }, rate, start)).toBe(0);
  expect(nextTokenAt(0, rate, start)).toEqual(after(1_000));
});

test.each([
  { perSecond: 1, perDomainPerMinute: 1 },
  { perSecond: 1_000, perDomainPerMinute: 100_000 },
])('a bucket that need not be read any more is full, at %j', (some) => {
  for (const rate of [rateOfAll(some), rateOfDomain(some)]) {
    expect(tokensOf({ tokens: 0, at: start }, rate, after(BUCKET_LIFETIME))).toBe(rate.capacity);
  }
});
