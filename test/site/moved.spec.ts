import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOUR } from '#libs/clock';
import { RegisterExport } from '../../src/distinctions/index.js';
import { MailHeaders } from '../../src/notifications/preferences/mail-headers.service.js';
import { newPerson } from '../support/companies.js';
import { newDistinction, type TestDistinction } from '../support/distinctions.js';
import { startApp, type TestApp } from '../support/index.js';
import { verifyElsewhere } from '../support/verifier.js';

type Json = Record<string, unknown>;

const ADDRESS = 'https://puertas.example';
const at = new Date('2026-03-12T18:00:00Z');
let folder: string;
let before: TestApp;
let after: TestApp;
let bakery: TestDistinction;
let feed: string;
const said: Record<'credential' | 'token' | 'list' | 'feed', string> = {} as never;

const read = async (app: TestApp, path: string, host = 'localhost') => (await app.browser().get(path, { host })).text;
const drop = async (text: string) =>
  (
    await after
      .browser()
      .upload('/verificar', {}, [
        { field: 'archivo', name: 'credencial.json', type: 'application/json', bytes: Buffer.from(text) },
      ])
  ).text;
const check = (where: string, ...args: string[]) =>
  new Promise<string>((resolve) => {
    execFile(process.execPath, ['check-register.mjs', '.', ...args], { cwd: where }, (_error, out, err) =>
      resolve(out + err),
    );
  });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'puertas-moved-'));
  before = await startApp({ at });
  bakery = await newDistinction(before);
  const { browser } = await newPerson(before, { companyId: bakery.companyId, roles: ['company_admin'] });
  await before.jobs.runDue();
  const made = await browser.post('/cuenta/calendario');
  feed = /\/calendario\/([\w-]+)\.ics/.exec(made.text)?.[1] ?? '';
  said.credential = await read(before, `/credenciales/${bakery.code}`);
  said.token = await read(before, `/credenciales/${bakery.code}.jwt`);
  said.list = await read(before, '/credenciales/estado/1');
  said.feed = await read(before, `/calendario/${feed}.ics`);
  await before.nest.get(RegisterExport).write(join(folder, 'antes'));
  after = await startApp({
    at: new Date(at.getTime() + HOUR),
    env: { DATABASE_URL: before.config.databaseUrl, PUBLIC_URL: ADDRESS },
  });
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await after.close();
  await before.close();
});

describe('when the site has moved to another address', () => {
  test('the first export of the register holds, and so does what somebody kept', async () => {
    const copy = join(folder, 'copia');
    await after.nest.get(RegisterExport).write(copy);
    const output = await check(copy, '--antes', join(folder, 'antes', 'cabezas.jsonl'));
    expect(output).toContain('Todo concuerda');
    expect(output.match(/puertas\.example\/registro-publico\+/g)).toHaveLength(1);
    // the newest head is of the key that goes on
    const heads = (await readFile(join(copy, 'cabezas.jsonl'), 'utf8')).trimEnd().split('\n');
    expect(JSON.parse(heads.at(-1)!).note).toContain('— puertas.example/registro-publico ');
    // the keys under the name that the credentials in it give the issuer
    const document = JSON.parse(await readFile(join(copy, 'credenciales', 'anteriores', 'localhost.json'), 'utf8'));
    expect(document.id).toBe('did:web:localhost');
  });

  test('the page of the register shows the key that signs', async () => {
    expect(await read(after, '/registro-publico')).toContain('puertas.example/registro-publico+');
  });

  test.each([
    ['credential', 'es auténtico y el distintivo está vigente'],
    ['token', 'es auténtico y el distintivo está vigente'],
    ['list', 'FM4'],
  ] as const)('a %s from before is ours', async (what, words) => {
    const text = await drop(said[what]);
    expect(text).toContain(words);
    expect(text).not.toContain('No: ');
  });

  test('one that names another address is not ours', async () => {
    expect(await drop(said.credential.replaceAll('did:web:localhost', 'did:web:otra.example'))).toContain('No: ');
  });

  test('whoever verifies it elsewhere finds keys and state at the address that it names', async () => {
    const credential = JSON.parse(said.credential) as Json;
    const get = async (path: string) => JSON.parse(await read(after, path.replace('http://localhost', ''))) as Json;
    const did = await get('/.well-known/did.json');
    expect(did['id']).toBe('did:web:localhost');
    expect(await verifyElsewhere(credential, { did, now: after.clock.now(), fetch: get })).toBeNull();
    const here = JSON.parse(await read(after, '/.well-known/did.json', 'puertas.example')) as Json;
    expect(here['id']).toBe('did:web:puertas.example');
    const list = JSON.parse(await read(after, '/credenciales/estado/1', 'puertas.example')) as Json;
    expect(list).toMatchObject({ id: `${ADDRESS}/credenciales/estado/1`, issuer: 'did:web:puertas.example' });
    // no other name is taken from a request
    const other = JSON.parse(await read(after, '/.well-known/did.json', 'otra.example')) as Json;
    expect(other['id']).toBe('did:web:puertas.example');
  });

  test('lists and threads of mail are named by the first address that others could reach', () => {
    const to = { userId: null, email: 'ana@agave.example', name: 'Ana', locale: 'es' as const };
    const profile = { to, kinds: ['courses.idle'], essential: false, thread: { type: 'audit', id: '7' } };
    const nameIn = (app: TestApp) => {
      const { headers, thread } = app.nest.get(MailHeaders, { strict: false }).of(profile).envelope;
      return [headers?.['List-Id'], thread];
    };
    expect(nameIn(before)).toEqual(['Puertas Abiertas <courses.idle.localhost>', '<case.audit.7@localhost>']);
    expect(nameIn(after)).toEqual([
      'Puertas Abiertas <courses.idle.puertas.example>',
      '<case.audit.7@puertas.example>',
    ]);
  });

  test('events keep their names, so that no calendar shows them twice', async () => {
    const names = (text: string) => [...text.matchAll(/^UID:.*$/gm)].map(([line]) => line);
    expect(names(said.feed).length).toBeGreaterThan(0);
    expect(names(await read(after, `/calendario/${feed}.ics`))).toEqual(names(said.feed));
  });
});
