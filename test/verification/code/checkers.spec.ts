import { request } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { base58, type Credential, didWebOf, newKeyPair, signCredential, signJwt } from '#libs/credentials';
import { openDemoSigner, openSigner, Signer } from '#libs/signing';
import { FileCheck } from '../../../src/verification/file-check/file-check.service.js';
import { moveDistinction, newDistinction, type TestDistinction } from '../../support/distinctions.js';
import { drills } from '../../support/drills.js';
import { startApp, type TestApp } from '../../support/index.js';
import { itWith, rewritten } from '../../support/pdf-tools.js';
import { changedLeaves } from '../../support/verifier.js';

type Verdict = {
  kind: string;
  claims?: string | null;
  verification?: { state: string; code: string };
  revision?: Uint8Array;
};
type Judge = (pdf: Uint8Array, ask: (address: string) => Promise<unknown>) => Promise<Verdict>;

let app: TestApp;
let bakery: TestDistinction;
let pdf: Buffer;
let inBrowser: Judge;
beforeAll(async () => {
  app = await startApp({ listen: true });
  bakery = await newDistinction(app);
  pdf = (await app.browser().get(`/api/v1/distinctions/${bakery.code}/document.pdf`)).bytes;
  const script = new URL('../../../templates/assets/scripts/verificar.js', import.meta.url);
  ({ judge: inBrowser } = (await import(script.href)) as { judge: Judge });
});
afterAll(() => app.close());

const onServer = (bytes: Uint8Array) => app.nest.get(FileCheck).judge(bytes, app.clock.now());
const ask = async (address: string) => (await app.browser().get(address)).json<Record<string, unknown>>();
const here = (bytes: Uint8Array) => inBrowser(new Uint8Array(bytes), ask);
const both = async (bytes: Uint8Array) => [(await onServer(bytes)).kind, (await here(bytes)).kind];
/** What each of them offers as the bytes that we signed. */
const revisions = async (bytes: Uint8Array) => {
  const [server, browser] = [await onServer(bytes), await here(bytes)];
  return [
    Buffer.from(server.kind === 'added' ? server.revision : '', 'base64'),
    Buffer.from(browser.revision ?? new Uint8Array()),
  ];
};
const details = { reason: 'x', location: 'y', name: 'Firma', at: new Date('2026-11-23T16:00:00Z') };
const unsigned = () => pdf.subarray(0, pdf.indexOf('%%EOF') + 6);

describe('a PDF, checked on the server and in the browser', () => {
  test('is authentic as it was given out, with its state of today', async () => {
    expect(await both(pdf)).toEqual(['authentic', 'authentic']);
    const hotel = await newDistinction(app);
    const bytes = (await app.browser().get(`/api/v1/distinctions/${hotel.code}/document.pdf`)).bytes;
    await moveDistinction(app, hotel.id, 'suspend');
    expect(await here(bytes)).toMatchObject({
      kind: 'authentic',
      verification: { state: 'suspended', code: hotel.code },
    });
    expect(await onServer(bytes)).toMatchObject({ kind: 'authentic', state: 'suspended' });
  });

  test('is never authentic with one byte flipped, wherever that is', async () => {
    const { flips } = drills;
    const places = new Set<number>();
    for (let i = 0; i < flips; i += 1) places.add(Math.floor((i * pdf.length) / flips) + ((i * 7919) % 17));
    // around the signature, where no signature reaches
    const container = pdf.lastIndexOf('/Contents');
    for (let i = -200; i < 200; i += Math.ceil(1_000 / flips)) places.add(container + i);
    const dropped = app.nest.get(FileCheck);
    // What the two addresses answer, without a request for each of some thousand questions.
    const askDirectly = async (address: string) => {
      const [, kind, sha256] = /(certificates|files)\/(\w+)$/.exec(address)!;
      if (kind === 'files') return { code: (await dropped.fileOf(sha256!))?.code ?? null };
      return { ours: await dropped.isOurs(sha256!) };
    };
    const wrong: unknown[] = [];
    for (const place of places) {
      if (place >= pdf.length) continue;
      const changed = Buffer.from(pdf);
      changed[place] = changed[place]! ^ [0x01, 0x20, 0x80][place % 3]!;
      const verdict = await inBrowser(new Uint8Array(changed), askDirectly).catch((error: Error) => error);
      const kinds = [(await onServer(changed)).kind, verdict instanceof Error ? String(verdict) : verdict.kind];
      if (kinds.some((kind) => !['altered', 'not-ours', 'not-pdf', 'unregistered'].includes(kind)))
        wrong.push([place, ...kinds]);
    }
    expect(places.size).toBeGreaterThan(1.2 * flips);
    expect(wrong).toEqual([]);
  });

  test('is ours with something added when that came after signing, at once or as another revision', async () => {
    const revision =
      '\n9999 0 obj\n<< /Type /Catalog >>\nendobj\nxref\n0 0\ntrailer\n<< /Root 9999 0 R >>\nstartxref\n0\n%%EOF\n';
    for (const more of ['\n', '% otra página\n', revision]) {
      const bytes = Buffer.concat([pdf, Buffer.from(more)]);
      expect(await both(bytes)).toEqual(['added', 'added']);
      expect(await onServer(bytes)).toMatchObject({ about: { code: bakery.code, state: 'active', replaced: false } });
      expect(await here(bytes)).toMatchObject({ about: { verification: { code: bakery.code } } });
      expect(await revisions(bytes)).toEqual([pdf, pdf]);
    }
  });

  test('is ours with something added when others signed after us, once or twice', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'second-'));
    const stranger = await openDemoSigner(folder, { organization: 'Otra', now: details.at });
    const p12 = readFileSync(new URL('../../../libs/signing/fixtures/test-signer.p12', import.meta.url));
    const other = await openSigner({ bytes: new Uint8Array(p12), password: 'prueba' });
    const once = await stranger.sign(pdf, { ...details, name: 'Segunda firma' });
    const twice = await other.sign(once, { ...details, name: 'Tercera firma' });
    for (const bytes of [once, twice, Buffer.concat([twice, Buffer.from('\n')])]) {
      expect(await both(bytes)).toEqual(['added', 'added']);
      expect(await revisions(bytes)).toEqual([pdf, pdf]);
    }
    await rm(folder, { recursive: true });
  });

  test('is ours with something added when that stands before it, where readers ignore it', async () => {
    for (const before of ['\n', '\ufeff', 'x'.repeat(1_000)]) {
      const bytes = Buffer.concat([Buffer.from(before), pdf]);
      expect(await both(bytes)).toEqual(['added', 'added']);
      expect(await revisions(bytes)).toEqual([pdf, pdf]);
    }
  });

  test('that we signed for something else is ours with something added, too', async () => {
    const other = Buffer.from(unsigned().toString('latin1').replaceAll(bakery.code, '--------------'), 'latin1');
    const signed = await app.nest.get(Signer).sign(other, details);
    const bytes = Buffer.concat([signed, Buffer.from('\n')]);
    expect(await both(bytes)).toEqual(['added', 'added']);
    expect(await onServer(bytes)).toMatchObject({ about: null });
    expect(await revisions(bytes)).toEqual([Buffer.from(signed), Buffer.from(signed)]);
  });

  itWith('qpdf')('is altered when a program wrote it anew, whatever is left of the signature', async () => {
    const written = [
      rewritten(pdf),
      rewritten(pdf, ['--object-streams=generate']),
      rewritten(pdf, ['--qdf', '--object-streams=disable']),
      // only the code is left
      rewritten(unsigned()),
      rewritten(unsigned(), ['--object-streams=generate']),
    ];
    for (const bytes of written) expect(await both(bytes)).toEqual(['altered', 'altered']);
    expect((await onServer(written[1]!)) as unknown).toMatchObject({ claims: bakery.code });
  });

  test('is altered with a container that is not as it should be', async () => {
    const oid = pdf.indexOf('06092a864886f70d010904');
    // an empty set, a number, a null, a sequence in the place of the digest
    for (const [place, value] of [
      [12, '00'],
      [13, '02'],
      [13, '05'],
      [13, '30'],
    ] as const) {
      const changed = Buffer.from(pdf);
      changed.write(value, oid + 2 * place);
      expect(await both(changed)).toEqual(['altered', 'altered']);
    }
  });

  test('of somebody else that leads to our page is not ours', async () => {
    const link = `%PDF-1.7\n/URI (https://puertas.example/verificar/${bakery.code})\n(Folio ${bakery.code})\n`;
    expect(await both(Buffer.from(link))).toEqual(['not-ours', 'not-ours']);
  });

  test('is altered with the code of another pasted over its own', async () => {
    const other = await newDistinction(app);
    const pasted = Buffer.from(pdf.toString('latin1').replaceAll(bakery.code, other.code), 'latin1');
    expect(pasted.equals(pdf)).toBe(false);
    expect(await both(pasted)).toEqual(['altered', 'altered']);
  });

  test('is not vouched for when it is signed by us and yet was never given out', async () => {
    const signed = await app.nest.get(Signer).sign(unsigned(), { ...details, at: new Date('2026-01-01T00:00:00Z') });
    expect(await both(signed)).toEqual(['unregistered', 'unregistered']);
  });

  test('is not ours when somebody else signed it, with EC or with RSA', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'stranger-'));
    const p12 = readFileSync(new URL('../../../libs/signing/fixtures/test-signer.p12', import.meta.url));
    const strangers = [
      await openDemoSigner(folder, { organization: 'Otra', now: details.at }),
      await openSigner({ bytes: new Uint8Array(p12), password: 'prueba' }),
    ];
    for (const stranger of strangers) {
      expect(await both(await stranger.sign(unsigned(), details))).toEqual(['not-ours', 'not-ours']);
    }
    await rm(folder, { recursive: true });
  });

  test('is read in the browser whatever the kind of key', async () => {
    const script = new URL('../../../templates/assets/scripts/verificar.js', import.meta.url);
    const { readSignature } = (await import(script.href)) as { readSignature(pdf: Uint8Array): Promise<unknown> };
    const p12 = readFileSync(new URL('../../../libs/signing/fixtures/test-signer.p12', import.meta.url));
    for (const signer of [app.nest.get(Signer), await openSigner({ bytes: new Uint8Array(p12), password: 'prueba' })]) {
      const certificateSha256 = signer.certificate().sha256;
      const signed = new Uint8Array(await signer.sign(unsigned(), details));
      expect(await readSignature(signed)).toEqual({ certificateSha256, intact: true, whole: true });
    }
  });

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['only its head', Buffer.from('%PDF-1.7\n')],
    ['a made-up range', Buffer.from('%PDF-1.7 /ByteRange [0 4 8 2] <00>')],
    ['a container that is none', Buffer.from('%PDF-1.7 /ByteRange [0 30 34 4]<00><3003020100>....')],
    ['lengths without end', Buffer.from(`%PDF-1.7 /ByteRange [0 32 44 0]   <3084ffffffff>`)],
  ])('that has %s is not ours, and breaks nothing', async (_, bytes) => {
    const kinds = await both(bytes);
    expect(['not-ours', 'not-pdf']).toContain(kinds[0]);
    expect(kinds[1]).toBe('not-ours');
  });
});

describe('a credential', () => {
  const credential = async () => (await app.browser().get(`/credenciales/${bakery.code}`)).json<Credential>();
  const kindOf = async (value: unknown) => (await onServer(Buffer.from(JSON.stringify(value)))).kind;

  test('and its token are authentic, with the state of today', async () => {
    for (const suffix of ['', '.jwt']) {
      const { bytes } = await app.browser().get(`/credenciales/${bakery.code}${suffix}`);
      expect(await onServer(bytes)).toMatchObject({ kind: 'authentic', by: 'credential', state: 'active' });
    }
    const { bytes } = await app.browser().get(`/credenciales/${bakery.code}`);
    const { text } = await app
      .browser()
      .upload('/verificar', {}, [{ field: 'archivo', name: 'c.json', type: 'application/json', bytes }]);
    expect(text).toContain('Es la credencial que FM4 firmó para Panificadora La Esperanza');
  });

  test('is never authentic after any single change', async () => {
    for (const [where, copy] of changedLeaves(await credential())) {
      expect([where, await kindOf(copy)]).not.toEqual([where, 'authentic']);
    }
  });

  test.each([
    ['a context inside', { '@context': { nota: '@index' }, nota: 'Nivel más alto' }],
    ['a keyword', { '@index': 'Nivel más alto' }],
    ['a null', { alignment: null }],
    ['a null in a list', { tag: [null] }],
    ['an empty list', { tag: [] }],
    ['a word that no context knows', { nota: 'Nivel más alto' }],
    ['a value in a list of its own', { name: ['x'] }],
  ])('is altered with %s, wherever that is', async (_, added) => {
    const given = await credential();
    const subject = given['credentialSubject'] as { achievement: object };
    for (const changed of [
      { ...given, ...added, '@context': given['@context'] },
      { ...given, issuer: { ...(given['issuer'] as object), ...added } },
      { ...given, credentialSubject: { ...subject, ...added } },
      { ...given, credentialSubject: { ...subject, achievement: { ...subject.achievement, ...added } } },
    ]) {
      const same = JSON.stringify(changed) === JSON.stringify(given);
      expect(await kindOf(changed)).toBe(same ? 'authentic' : 'altered');
    }
  });

  test('is altered when other words make the same statements', async () => {
    const given = await credential();
    const subject = given['credentialSubject'] as { achievement: { creator: { id: string } } };
    const { achievement } = subject;
    for (const changed of [
      // the same node, told once
      { ...given, credentialSubject: { ...subject, achievement: { ...achievement, creator: achievement.creator.id } } },
      // a list of one
      { ...given, name: [given['name']] },
      { ...given, credentialSubject: [subject] },
    ]) {
      expect(await kindOf(changed)).toBe('altered');
    }
    const twice = JSON.stringify(given).replace('"name":', '"name":"Nivel más alto","name":');
    expect((await onServer(Buffer.from(twice))).kind).toBe('altered');
  });

  test('is authentic in any order, and with repetition that means nothing', async () => {
    const given = await credential();
    const turned = (value: unknown, name = ''): unknown => {
      if (Array.isArray(value)) {
        const inner = value.map((one) => turned(one));
        // A node without a name that stands twice is two nodes.
        const again = inner.filter((one) => typeof one === 'string' || 'id' in (one as object)).slice(0, 1);
        return name === '@context' ? inner : [...inner.toReversed(), ...again];
      }
      if (typeof value !== 'object' || value === null) return value;
      const entries = Object.entries(value).toReversed();
      return Object.fromEntries(entries.map(([key, one]) => [key, turned(one, key)]));
    };
    expect(await onServer(Buffer.from(JSON.stringify(turned(given))))).toMatchObject({ kind: 'authentic' });
  });

  test('is recognized inside other things, and FM4 answers for it alone', async () => {
    const given = await credential();
    const token = (await app.browser().get(`/credenciales/${bakery.code}.jwt`)).text;
    const text = JSON.stringify(given);
    const inside = { kind: 'authentic', beside: true, code: bakery.code };
    for (const [value, verdict] of [
      [JSON.stringify({ type: 'VerifiablePresentation', verifiableCredential: [given] }), inside],
      [JSON.stringify([given]), inside],
      [JSON.stringify([token]), inside],
      [`${token}\n${token}\n`, inside],
      [JSON.stringify({ ...given, proof: [{ type: 'x', proofValue: 'z1' }, ...(given['proof'] as object[])] }), inside],
      [Buffer.from(`\ufeff${text}`, 'utf16le'), { ...inside, beside: false }],
      [Buffer.from(`\ufeff${token}`, 'utf16le').swap16(), { ...inside, beside: false }],
      [JSON.stringify([given, { ...given, name: 'Nivel más alto' }]), { kind: 'several' }],
      [JSON.stringify([{ ...given, name: 'Nivel más alto' }]), { kind: 'altered', claims: bakery.code }],
    ] as const) {
      expect(await onServer(Buffer.from(value as string))).toMatchObject(verdict);
    }
    const [proof] = given['proof'] as object[];
    expect(await kindOf({ ...given, proof: [{ ...proof, id: 'urn:uuid:1' }] })).toBe('altered');
  });

  test('beside another of ours is told by itself', async () => {
    const clinic = await newDistinction(app, { tradeName: 'Clínica Arcos' });
    const other = (await app.browser().get(`/credenciales/${clinic.code}`)).json<Credential>();
    const { text, status } = await app.browser().upload('/verificar', {}, [
      {
        field: 'archivo',
        name: 'c.json',
        type: 'application/json',
        bytes: Buffer.from(JSON.stringify([await credential(), other])),
      },
    ]);
    expect(status).toBe(200);
    expect(text).toContain('El archivo trae 2 credenciales a nombre de FM4');
    for (const code of [bakery.code, clinic.code]) expect(text).toContain(`href="/verificar/${code}"`);
  });

  test('of another issuer, or signed with another key under our name, is not ours', async () => {
    const { proof: _, ...plain } = await credential();
    const key = newKeyPair();
    const at = app.clock.now();
    const other = didWebOf('https://otra.example');
    const theirs = { ...plain, issuer: { ...(plain['issuer'] as object), id: other } };
    for (const forged of [
      await signCredential(plain, { did: didWebOf(app.config.publicUrl), key, at }),
      await signCredential(theirs, { did: other, key, at }),
    ]) {
      expect(await kindOf(forged)).toBe('not-ours');
    }
    const token = signJwt(plain, { did: didWebOf(app.config.publicUrl), key, at });
    expect((await onServer(Buffer.from(token))).kind).toBe('not-ours');
    expect(await kindOf(plain)).toBe('not-ours');
  });

  test('of ours that is no distinction is said to be that', async () => {
    const { bytes } = await app.browser().get('/credenciales/estado/1');
    expect((await onServer(bytes)).kind).toBe('ours-other');
    const list = JSON.parse(bytes.toString()) as Credential;
    const subject = list['credentialSubject'] as object;
    expect(await kindOf({ ...list, credentialSubject: { ...subject, type: ['BitstringStatusList'] } })).toBe('altered');
    expect(await kindOf({ ...list, credentialSubject: { ...subject, '@index': 'texto' } })).toBe('altered');
  });

  test.each([
    ['a list', '[1,2]'],
    ['some JSON', '{"name":"x"}'],
    ['half of one', '{"@context":["https://www.w3.org/ns/credentials/v2"],'],
    ['a word', base58(Buffer.from('hola'))],
    ['null bytes', '\0\0\0\0'],
  ])('that is %s is none', async (_, text) => expect((await onServer(Buffer.from(text))).kind).toBe('not-pdf'));
});

test('a file of 500 MB is refused before it is read', async () => {
  const answer = new Promise<{ status: number; connection: string | undefined }>((resolve, reject) => {
    const upload = request(new URL('/verificar', app.url), {
      method: 'POST',
      headers: {
        'content-type': 'multipart/form-data; boundary=x',
        'content-length': 500 * 1024 * 1024,
        origin: app.url,
        'sec-fetch-site': 'same-origin',
      },
    });
    upload.on('response', ({ statusCode, headers }) => {
      resolve({ status: statusCode!, connection: headers.connection });
      upload.destroy();
    });
    upload.on('error', reject);
    // never more than the beginning of it
    upload.write('--x\r\ncontent-disposition: form-data; name="archivo"; filename="a.pdf"\r\n\r\n%PDF-1.7');
  });
  expect(await answer).toEqual({ status: 413, connection: 'close' });
});

test('fingerprints that are none are refused', async () => {
  for (const kind of ['certificates', 'files']) {
    expect((await app.browser().get(`/api/v1/verification/${kind}/XYZ`)).status).toBe(400);
  }
});
