import { type Mailer, MailFailure, type MailMessage } from '#libs/mail';
import type { SignatureDetails, Signer } from '#libs/signing';
import { type OpenSpan, type SpanStart, traceparent } from '#libs/telemetry';
import { makeSpansWith } from '../../../libs/telemetry/spans.js';
import { type Timing, Timings } from '../../../src/config/index.js';

const pdf = new Uint8Array([37, 80, 68, 70]);
const details = {
  reason: 'Canaria Secretísima',
  signedAt: new Date('2026-11-30T12:00:00Z'),
} as unknown as SignatureDetails;

let spans: (SpanStart & { under: string | null; failure?: string | undefined; ended?: true })[];
let told: Timing[];
let timings: Timings;
beforeEach(() => {
  spans = [];
  told = [];
  timings = new Timings();
  timings.listen((timing) => told.push(timing));
  makeSpansWith({
    open: (start: SpanStart, current: OpenSpan | null): OpenSpan => {
      const span = { ...start, under: current?.traceparent ?? null };
      spans.push(span);
      const end = (failure?: string) => void Object.assign(span, { failure, ended: true });
      return { traceId: 't', traceparent: start.name, set: () => undefined, end };
    },
  });
});
afterEach(() => makeSpansWith(null));

test('a signature is one span and one timing, and neither says what is signed', async () => {
  const within: (string | undefined)[] = [];
  const signer = timings.ofSigner({
    sign: async (given: Uint8Array, said: SignatureDetails) => {
      within.push(traceparent());
      expect(said).toBe(details);
      return given;
    },
  } as unknown as Signer);
  expect(await signer.sign(pdf, details)).toBe(pdf);
  expect(spans).toEqual([{ name: 'signature', under: null, failure: undefined, ended: true }]);
  expect(within).toEqual(['signature']);
  expect(told).toEqual([{ work: 'signature', seconds: expect.any(Number), outcome: 'done' }]);
});

test('a signature that fails ends its span with the kind of error, is told as failed, and is thrown on', async () => {
  const error = new RangeError('no place for Canaria Secretísima');
  const signer = timings.ofSigner({ sign: () => Promise.reject(error) } as unknown as Signer);
  await expect(signer.sign(pdf, details)).rejects.toBe(error);
  expect(spans).toEqual([{ name: 'signature', under: null, failure: 'RangeError', ended: true }]);
  expect(told.map(({ work, outcome }) => [work, outcome])).toEqual([['signature', 'failed']]);
});

test.each([
  [new MailFailure('550 no such mailbox', true), 'refused'],
  [new MailFailure('451 later', false), 'deferred'],
  [new TypeError('x'), 'failed'],
] as const)('of a mail that ends with %s it is told that it was %s', async (error, outcome) => {
  const mailer = { send: () => Promise.reject(error) } as unknown as Mailer;
  expect(timings.ofMailer(mailer)).toBe(mailer);
  await expect(mailer.send({} as MailMessage)).rejects.toBe(error);
  expect(told.map((timing) => [timing.work, timing.outcome])).toEqual([['mail', outcome]]);
  expect(spans.map(({ name, kind }) => [name, kind])).toEqual([['mail', 'client']]);
});
