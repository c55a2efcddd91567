import {
  dmarcNames,
  type DnsProblem,
  type DnsState,
  type Found,
  judgeDkim,
  judgeDmarc,
  judgeSpf,
  spfFor,
} from './dns.rules.js';

type Case = [Found, DnsState, DnsProblem | null];

test.each<Case>([
  [null, 'unknown', null],
  [[], 'missing', null],
  [['google-site-verification=x', 'v=spf10 all'], 'missing', null],
  [['v=spf1 a:mail.example ~all'], 'good', null],
  [['V=SPF1 include:_spf.mail.example -all', 'other'], 'good', null],
  [['v=spf1 redirect=_spf.mail.example'], 'good', null],
  [['v=spf1 a ~all', 'v=spf1 mx -all'], 'different', 'several'],
  [['v=spf1 mx +all'], 'different', 'spf-open'],
  [['v=spf1 mx all'], 'different', 'spf-open'],
  [['v=spf1 a:mail.example'], 'different', 'spf-no-end'],
  [[`v=spf1 ${'include:a.example '.repeat(11)}-all`], 'different', 'spf-many'],
])('SPF %j: %s %s', (found, state, problem) => expect(judgeSpf(found)).toMatchObject({ state, problem }));

const value = 'v=DKIM1; k=rsa; p=MIIBabc+/=';
test.each<Case>([
  [null, 'unknown', null],
  [[], 'missing', null],
  [['v=DKIM1; k=rsa; p=MIIB abc+/='], 'good', null],
  [['k=rsa;p=MIIBabc+/=;t=s'], 'good', null],
  [['v=DKIM1; p=MIIBother'], 'different', 'dkim-other'],
  [['v=DKIM1; p='], 'different', 'dkim-revoked'],
  [[value, value], 'different', 'several'],
])('DKIM %j: %s %s', (found, state, problem) => expect(judgeDkim(found, value)).toMatchObject({ state, problem }));

test.each<[Found, Found, DnsState, DnsProblem | null]>([
  [null, [], 'unknown', null],
  [[], [], 'missing', null],
  [[], null, 'unknown', null],
  [['v=DMARC1; p=none; rua=mailto:a@b.example'], [], 'good', null],
  [[], ['v=DMARC1;p=reject'], 'good', null],
  [['v=DMARC1; rua=mailto:a@b.example'], [], 'different', 'dmarc-policy'],
  [['v=DMARC1; p=maybe'], [], 'different', 'dmarc-policy'],
  [['v=DMARC1; p=none', 'v=DMARC1; p=reject'], [], 'different', 'several'],
])('DMARC %j, above %j: %s %s', (own, above, state, problem) =>
  expect(judgeDmarc(own, above)).toMatchObject({ state, problem }),
);

test('the policy of a domain may stand above it, but not above all domains', () => {
  expect(dmarcNames('correo.fm4.org.mx')).toEqual(['_dmarc.correo.fm4.org.mx', '_dmarc.fm4.org.mx', '_dmarc.org.mx']);
  expect(dmarcNames('fm4.example')).toEqual(['_dmarc.fm4.example']);
});

test('what is proposed names the server by which mails leave', () => {
  expect(spfFor('smtp.mail.example')).toBe('v=spf1 a:smtp.mail.example ~all');
  expect(judgeSpf([spfFor(null)]).state).toBe('good');
});
