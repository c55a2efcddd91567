import fc from 'fast-check';
import { createLocalJWKSet, jwtVerify } from 'jose';
import {
  base58,
  checkCredential,
  checkJwt,
  type Credential,
  CREDENTIALS_V2,
  didDocument,
  didWebOf,
  encodeStatusList,
  fromBase58,
  isSameDocument,
  isSet,
  type IssuerKey,
  jwkIdOf,
  multikeyIdOf,
  namesAreUnique,
  newKeyPair,
  OPEN_BADGES_3,
  signCredential,
  signJwt,
  STATUS_LIST_LENGTH,
} from './index.js';
import { changedLeaves, verifyElsewhere } from '../../test/support/verifier.js';

const at = new Date('2026-03-12T18:00:00.400Z');
const did = didWebOf('https://puertas.example');
const key = newKeyPair();
const unsigned: Credential = {
  '@context': [CREDENTIALS_V2, OPEN_BADGES_3],
  id: 'https://puertas.example/credenciales/1',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  name: 'Ñandú & Müller',
  issuer: { id: did, type: ['Profile'], name: 'FM4' },
  validFrom: '2026-03-12T18:00:00Z',
  validUntil: '2028-03-12T18:00:00Z',
  credentialSubject: {
    id: 'https://puertas.example/a#b',
    type: ['AchievementSubject'],
    identifier: [{ type: 'IdentityObject', hashed: false, identityHash: 'Ñandú', identityType: 'name' }],
    achievement: {
      id: 'https://puertas.example/n',
      type: ['Achievement'],
      name: 'Uno',
      description: 'Dos',
      criteria: { narrative: 'Tres' },
    },
  },
};
const by = { did, key, at };
const keys = (until: Date | null = null) => {
  const known: IssuerKey = { jwk: key, from: at, until };
  return (id: string) => ([multikeyIdOf(did, key), jwkIdOf(did, key)].includes(id) ? known : null);
};

describe('a Data Integrity proof', () => {
  test('is accepted by us and by another library', async () => {
    const signed = await signCredential(unsigned, by);
    expect(await checkCredential(signed, keys())).toEqual({ ok: true });
    expect(await verifyElsewhere(signed, { did: didDocument(did, [key]), now: at })).toBeNull();
  });

  test('is the same for the same input', async () => {
    expect(await signCredential(unsigned, by)).toEqual(await signCredential({ ...unsigned }, by));
  });

  test('breaks when any single value changes, for us and for another library', async () => {
    const signed = await signCredential(unsigned, by);
    const world = { did: didDocument(did, [key]), now: at };
    let leaves = 0;
    for (const [path, copy] of changedLeaves(signed)) {
      leaves += 1;
      expect([path, (await checkCredential(copy, keys())).ok]).toEqual([path, false]);
      expect([path, await verifyElsewhere(copy as object, world)]).not.toEqual([path, null]);
    }
    expect(leaves).toBeGreaterThan(25);
  });

  test('breaks when something is added, also what no context defines, or a meaning of its own', async () => {
    const signed = await signCredential(unsigned, by);
    for (const added of [
      { description: 'más' },
      { nuevo: 'término' },
      { '@context': [CREDENTIALS_V2, OPEN_BADGES_3, { nuevo: 'https://otro.example/' }] },
      { '@context': [CREDENTIALS_V2, OPEN_BADGES_3, 'https://otro.example/contexto'] },
    ]) {
      expect(await checkCredential({ ...signed, ...added }, keys())).toEqual({ ok: false, reason: 'altered' });
    }
  });

  test.each([
    ['a context inside, which makes a keyword of a new word', { '@context': { nota: '@index' }, nota: 'texto' }],
    ['a context inside, which maps a new word to nothing', { '@context': { nota: null }, nota: 'texto' }],
    ['a context inside, which maps a word of ours to nothing', { '@context': [{ '@propagate': false }] }],
    ['a keyword', { '@index': 'texto' }],
    ['another keyword', { '@included': [] }],
    ['a keyword that there is not', { '@texto': 'texto' }],
    ['a null', { description: null }],
    ['a new word with a null', { nuevo: null }],
    ['an empty list', { image: [] }],
    ['a null in a list', { alignment: [null] }],
    ['a word that no context knows', { nuevo: 'texto' }],
    ['a type that no context knows', { type: ['Achievement', 'Nivel más alto'] }],
    ['a node that is told twice', { creator: { id: did, type: ['Profile'], name: 'FM4', nuevo: {} } }],
  ])('breaks with %s, wherever that is', async (_, added) => {
    const signed = await signCredential(unsigned, by);
    const subject = signed['credentialSubject'] as { achievement: object; identifier: object[] };
    const { achievement, identifier } = subject;
    for (const changed of [
      { ...signed, credentialSubject: { ...subject, achievement: { ...achievement, ...added } } },
      { ...signed, credentialSubject: { ...subject, ...added } },
      { ...signed, credentialSubject: { ...subject, identifier: [{ ...identifier[0], ...added }] } },
      { ...signed, issuer: { ...(signed['issuer'] as object), ...added } },
    ]) {
      expect(await checkCredential(changed, keys())).toEqual({ ok: false, reason: 'altered' });
    }
  });

  test('is found among the proofs of others, which are theirs to check', async () => {
    const signed = await signCredential(unsigned, by);
    const [ours] = signed['proof'] as object[];
    const theirs = { ...ours, verificationMethod: 'did:web:otra.example#z6Mk', proofValue: 'z1' };
    for (const proof of [ours, [theirs, ours], [ours, theirs], [ours, ours]]) {
      expect(await checkCredential({ ...signed, proof }, keys())).toEqual({ ok: true });
    }
    for (const proof of [[theirs], [theirs, theirs]]) {
      expect(await checkCredential({ ...signed, proof }, keys())).toEqual({ ok: false, reason: 'unknown-key' });
    }
  });

  test('is recognized with something besides in it, and is not right', async () => {
    const signed = await signCredential(unsigned, by);
    const [ours] = signed['proof'] as object[];
    for (const changed of [
      { ...ours, id: 'urn:uuid:1' },
      { ...ours, nota: 'texto' },
      { ...ours, proofValue: undefined },
      { ...ours, proofPurpose: 'authentication' },
    ]) {
      expect(await checkCredential({ ...signed, proof: [changed] }, keys())).toEqual({ ok: false, reason: 'altered' });
    }
    const many = Array.from({ length: 50 }, () => ours);
    expect(await checkCredential({ ...signed, proof: many }, keys())).toEqual({ ok: false, reason: 'altered' });
  });

  test('is refused, and breaks nothing, in a document nested deeper than any', async () => {
    const signed = await signCredential(unsigned, by);
    const deep: unknown = JSON.parse('['.repeat(20_000) + '1' + ']'.repeat(20_000));
    expect(await checkCredential({ ...signed, evidence: deep }, keys())).toEqual({ ok: false, reason: 'altered' });
  });

  test('is not accepted under the name of another issuer, nor with a key that is not ours', async () => {
    const other = didWebOf('https://otra.example');
    const stranger = newKeyPair();
    for (const signed of [
      await signCredential({ ...unsigned, issuer: { ...(unsigned['issuer'] as object), id: other } }, by),
      await signCredential(unsigned, { ...by, key: stranger }),
      await signCredential(unsigned, { ...by, did: other }),
    ]) {
      expect(await checkCredential(signed, keys())).toEqual({ ok: false, reason: 'unknown-key' });
      expect(await verifyElsewhere(signed, { did: didDocument(did, [key]), now: at })).not.toBeNull();
    }
  });

  test('stays good after its key was put out of use, and none is good that was made later', async () => {
    const signed = await signCredential(unsigned, by);
    const retired = keys(new Date(at.getTime() + 60_000));
    expect(await checkCredential(signed, retired)).toEqual({ ok: true });
    const later = await signCredential(unsigned, { ...by, at: new Date(at.getTime() + 120_000) });
    expect(await checkCredential(later, retired)).toEqual({ ok: false, reason: 'key-not-valid-then' });
    const earlier = await signCredential(unsigned, { ...by, at: new Date(at.getTime() - 120_000) });
    expect(await checkCredential(earlier, retired)).toEqual({ ok: false, reason: 'key-not-valid-then' });
  });

  test.each([null, 'text', 7, [], {}, { proof: {} }, { proof: [] }, { proof: { proofValue: 'z0' } }])(
    'is not found in %j',
    async (value) => expect((await checkCredential(value, keys())).ok).toBe(false),
  );

  test('cannot be made over a word that no context defines, nor with a context from elsewhere', async () => {
    await expect(signCredential({ ...unsigned, nuevo: 1 }, by)).rejects.toThrow();
    const foreign = { ...unsigned, '@context': [CREDENTIALS_V2, 'https://otro.example/contexto'] };
    await expect(signCredential(foreign, by)).rejects.toThrow();
  });
});

describe('a token', () => {
  test('is accepted by us and by another library', async () => {
    const token = signJwt(unsigned, by);
    expect(checkJwt(token, keys())).toMatchObject({ check: { ok: true }, credential: { name: 'Ñandú & Müller' } });
    const kid = jwkIdOf(did, key);
    const set = createLocalJWKSet({ keys: [{ kty: 'OKP', crv: 'Ed25519', x: key.x, kid, alg: 'EdDSA' }] });
    const { payload, protectedHeader } = await jwtVerify(token, set, { issuer: did, currentDate: at });
    expect(payload).toMatchObject({ ...unsigned, jti: unsigned['id'], sub: 'https://puertas.example/a#b' });
    expect(protectedHeader).toMatchObject({ typ: 'vc+jwt', kid });
  });

  test('breaks when any of its letters changes', () => {
    const token = signJwt(unsigned, by);
    const { credential } = checkJwt(token, keys());
    expect(credential).not.toBeNull();
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.constantFrom('A', 'b', '-', '.', '='), (place, letter) => {
        fc.pre(token[place] !== letter);
        return !checkJwt(token.slice(0, place) + letter + token.slice(place + 1), keys()).check.ok;
      }),
      { numRuns: 500 },
    );
  });

  test('is not accepted unsigned, from another issuer, or made after its key was put out of use', () => {
    const token = signJwt(unsigned, by);
    const none = [Buffer.from('{"alg":"none"}').toString('base64url'), token.split('.')[1], ''].join('.');
    expect(checkJwt(none, keys()).check).toEqual({ ok: false, reason: 'unsigned' });
    const other = didWebOf('https://otra.example');
    expect(checkJwt(signJwt({ ...unsigned, issuer: other }, by), keys()).check.ok).toBe(false);
    const late = signJwt(unsigned, { ...by, at: new Date(at.getTime() + 120_000) });
    expect(checkJwt(late, keys(new Date(at.getTime() + 60_000))).check.ok).toBe(false);
  });

  test.each(['', '.', '..', 'a.b.c', 'a.b.c.d', 'eyJ9.eyJ9.'])('is not found in "%s"', (text) => {
    expect(checkJwt(text, keys()).check.ok).toBe(false);
  });
});

test.each([
  ['https://puertas.example', 'did:web:puertas.example'],
  ['http://localhost:3000', 'did:web:localhost%3A3000'],
  ['https://fm4.example/puertas/abiertas', 'did:web:fm4.example:puertas:abiertas'],
])('%s is known as %s', (address, name) => expect(didWebOf(address)).toBe(name));

test('base 58 gives back what went in, zeros too', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => Buffer.from(fromBase58(base58(bytes))!).equals(bytes)),
  );
  expect(base58(Buffer.from('Hello World!'))).toBe('2NEpo7TZRRrLZSi2U');
  expect(fromBase58('0OIl')).toBeNull();
});

test('a status list tells exactly the positions that were set', () => {
  const place = fc.nat(STATUS_LIST_LENGTH - 1);
  fc.assert(
    fc.property(fc.uniqueArray(place), place, (positions, asked) => {
      const encoded = encodeStatusList(positions);
      return isSet(encoded, asked) === positions.includes(asked) && positions.every((one) => isSet(encoded, one));
    }),
    { numRuns: 30 },
  );
  expect(() => encodeStatusList([STATUS_LIST_LENGTH])).toThrow(RangeError);
});

describe('two documents', () => {
  const one = { '@context': ['a', 'b'], type: ['A', 'B'], inner: [{ x: 1, y: [true, 'z'] }, { x: 2 }] };

  test.each([
    ['the order of names', { type: ['A', 'B'], inner: [{ y: [true, 'z'], x: 1 }, { x: 2 }], '@context': ['a', 'b'] }],
    ['the order in lists', { ...one, type: ['B', 'A'], inner: [{ x: 2 }, { x: 1, y: ['z', true] }] }],
    ['repetition in lists', { ...one, type: ['A', 'B', 'A'], inner: [...one.inner, { x: 2 }] }],
  ])('are the same whatever %s', (_, other) => {
    expect([isSameDocument(one, other), isSameDocument(other, one)]).toEqual([true, true]);
  });

  test.each([
    ['an order of contexts', { ...one, '@context': ['b', 'a'] }],
    ['a name more', { ...one, more: 1 }],
    ['a name of the language', { ...one, ['__proto__x']: 1 }],
    ['a name less', { type: one.type, inner: one.inner }],
    ['a value more', { ...one, type: ['A', 'B', 'C'] }],
    ['a value less', { ...one, type: ['A', 'A'] }],
    ['a list for a value', { ...one, inner: [{ x: [1], y: [true, 'z'] }, { x: 2 }] }],
    ['another type', { ...one, inner: [{ x: '1', y: [true, 'z'] }, { x: 2 }] }],
    ['a null', null],
    ['a list', [one]],
  ])('are not the same with %s', (_, other) => {
    expect([isSameDocument(one, other), isSameDocument(other, one)]).toEqual([false, false]);
  });
});

test.each([
  ['{"a":1,"b":{"a":":","c":[{"a\\":":1}]}}', true],
  ['{"a":1,"a":1}', false],
  ['{"a":1,"\\u0061":2}', false],
  ['[{"b":{"c":1,"c":2}}]', false],
  ['{"__proto__":1,"b":2}', true],
  ['7', true],
])('in %s every name stands once: %s', (text, unique) => {
  expect(namesAreUnique(text, JSON.parse(text))).toBe(unique);
});

test('a text nested deeper than the stack is read for its names all the same', () => {
  const text = '{"a":'.repeat(50_000) + '1' + '}'.repeat(50_000);
  expect(namesAreUnique(text, JSON.parse(text))).toBe(true);
});
