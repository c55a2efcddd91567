import fc from 'fast-check';
import { openTicket, sealTicket } from './mail-token.js';

const secret = 'a secret that is long enough for all';
const ticket = { email: 'ana@agave.example', kinds: ['courses.unfinished'] };

test('what was sealed is opened again, the same each time, and shows nothing', () => {
  const token = sealTicket(secret, ticket);
  expect(openTicket(secret, token)).toEqual(ticket);
  expect(sealTicket(secret, { ...ticket, email: 'Ana@Agave.example' })).toBe(token);
  expect(token).toMatch(/^[\w-]+$/);
  expect(Buffer.from(token, 'base64url').toString('latin1')).not.toContain('agave');
  expect(openTicket(secret, sealTicket(secret, { ...ticket, kinds: [] }))).toEqual({ ...ticket, kinds: [] });
});

test('the longest address with a kind still fits into an address of the web', () => {
  expect(sealTicket(secret, { ...ticket, email: `${'a'.repeat(242)}@b.example` }).length).toBeLessThan(500);
});

test('whoever does not know the secret makes none', () => {
  const token = sealTicket(secret, ticket);
  expect(openTicket(`${secret}!`, token)).toBeNull();
  expect(openTicket(secret, `2${token.slice(1)}`)).toBeNull();
  fc.assert(
    fc.property(fc.nat(token.length - 1), fc.constantFrom(...'AZaz09-_'), (at, letter) => {
      const changed = `${token.slice(0, at)}${letter}${token.slice(at + 1)}`;
      const opened = openTicket(secret, changed);
      // the last letter carries bits that mean nothing
      if (Buffer.from(changed.slice(1), 'base64url').equals(Buffer.from(token.slice(1), 'base64url'))) return;
      expect(opened).toBeNull();
    }),
  );
  fc.assert(fc.property(fc.string(), (text) => expect(openTicket(secret, text)).toBeNull()));
});
