import { didWebOf, newKeyPair, signJwt } from '#libs/credentials';
import { readCredentialFile } from './credential-file.js';

const did = 'did:web:puertas.example';
const by = { did: didWebOf('https://puertas.example'), key: newKeyPair(), at: new Date('2026-03-12T18:00:00Z') };
const ours = {
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  id: 'https://puertas.example/credenciales/1',
  issuer: { id: did, name: 'FM4: sí' },
  validFrom: '2026-03-12T18:00:00Z',
  credentialSubject: { id: 'urn:x' },
};
const theirs = { ...ours, issuer: 'did:web:otra.example' };
const token = signJwt(ours, by);
const presentation = (...verifiableCredential: unknown[]) => ({
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  type: ['VerifiablePresentation'],
  verifiableCredential,
});
const word = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const envelope = (address: string) => ({ '@context': [], id: address, type: 'EnvelopedVerifiableCredential' });
const json = (value: unknown) => JSON.stringify(value);
const [header, payload, signature] = token.split('.');

const read = (text: string | Uint8Array) => readCredentialFile(Buffer.from(text as string), [did]);
const utf16 = (text: string, { big = false, mark = true } = {}) => {
  const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

test.each([
  ['JSON', json(ours)],
  ['JSON after a byte order mark', `\ufeff${json(ours)}\n`],
  ['UTF-16', utf16(json(ours))],
  ['UTF-16, big end first', utf16(json(ours), { big: true })],
  ['UTF-16 without mark', utf16(json(ours), { mark: false })],
  ['UTF-16 without mark, big end first', utf16(json(ours), { big: true, mark: false })],
])('one credential in %s stands alone', (_, text) => {
  expect(read(text)).toMatchObject({ alone: true, unambiguous: true, others: [] });
  expect(read(text)!.ours).toMatchObject([{ form: 'document', credential: ours }]);
});

test.each([
  ['as it is', `${token}\n`],
  ['in UTF-16', utf16(token)],
  ['in quotes', json(token)],
])('one token %s stands alone', (_, text) => {
  expect(read(text)).toMatchObject({ alone: true });
  expect(read(text)!.ours).toMatchObject([{ form: 'token', token, credential: { id: ours.id } }]);
});

test.each([
  ['a list', json([ours]), ['document']],
  ['a list among those of others', json([theirs, 7, null, 'x', ours]), ['document']],
  ['lines', `${json(ours)}\n${json(theirs)}\n`, ['document']],
  ['a presentation', json(presentation(ours)), ['document']],
  ['a presentation with one that is no list', json({ ...presentation(), verifiableCredential: ours }), ['document']],
  ['a list of tokens', json([token]), ['token']],
  ['tokens in lines', `${token}\n${signJwt(theirs, by)}\n`.repeat(2), ['token', 'token']],
  ['words', `Mi credencial: ${token}, gracias.`, ['token']],
  ['a presentation of tokens', json(presentation(token)), ['token']],
  ['an envelope', json(envelope(`data:application/vc+jwt,${token}`)), ['token']],
  ['a presentation of envelopes', json(presentation(envelope(`data:application/vc+jwt,${token}`))), ['token']],
  ['an envelope of JSON', json(envelope(`data:application/vc;x=1,${encodeURIComponent(json(ours))}`)), ['document']],
  [
    'an envelope in base 64',
    json(envelope(`data:a/b;base64,${Buffer.from(json(ours)).toString('base64')}`)),
    ['document'],
  ],
  [
    'a token of a presentation',
    `${word({ alg: 'ES256' })}.${word({ vp: presentation(token, ours) })}.x`,
    ['token', 'document'],
  ],
  ['a signature in JSON', json({ payload, protected: header, signature }), ['token']],
  [
    'a signature in JSON, in general form',
    json({ payload, signatures: [{ protected: header, signature }] }),
    ['token'],
  ],
  ['a text in JSON', json({ credential: json(ours) }), ['document']],
])('is found in %s', (_, text, forms) => {
  const file = read(text)!;
  expect(file.alone).toBe(false);
  expect(file.ours.map(({ form }) => form)).toEqual(forms);
});

test('the same one is one, however often it is there', () => {
  expect(read(json([ours, ours, token, token]))!.ours).toHaveLength(2);
});

test('one that names us only by its key is ours to judge', () => {
  const proof = { verificationMethod: `${did}#z6Mk` };
  expect(read(json({ ...theirs, proof }))!.ours).toHaveLength(1);
  expect(read(json({ ...theirs, proof: [{ verificationMethod: 'did:web:otra' }, proof] }))!.ours).toHaveLength(1);
});

test('those of others are told', () => {
  expect(read(json([theirs]))).toMatchObject({ ours: [], others: [theirs] });
  expect(read(`${word({})}.${word(theirs)}.x`)).toMatchObject({ ours: [], others: [theirs] });
});

test('a name that stands twice makes it ambiguous', () => {
  expect(read(json(ours).replace('"id":', '"id":"otra","id":'))).toMatchObject({ unambiguous: false });
});

test.each([
  ['nothing', ''],
  ['a list', '[1,2]'],
  ['some JSON', '{"name":"x"}'],
  ['half of one', json(ours).slice(0, -5)],
  ['dots', '..'],
  ['a made-up token', 'a.b.c'],
  ['bytes', Buffer.from([0x89, 0x50, 0x4e, 0x47])],
  ['zeros', Buffer.alloc(4)],
  ['half a sign of UTF-16', Buffer.from([0xff, 0xfe, 0x7b])],
  ['too much', `${' '.repeat(262_144)}${json(ours)}`],
  ['depth', '['.repeat(100_000) + ']'.repeat(100_000)],
])('there is none in %s', (_, text) => expect(read(text)).toBeNull());

test('one that is nested deeper than the stack is found, and is endless', () => {
  const deep = `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const text = json(ours).replace('{"id":"urn:x"', `${deep},"id":"urn:x"`);
  expect(read(text)!.ours).toMatchObject([{ size: Infinity }]);
});
