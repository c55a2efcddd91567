import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DAY, HOUR } from '#libs/clock';
import { leafHash } from '#libs/merkle';
import { system } from '../../../src/database/index.js';
import { Awards, Register } from '../../../src/distinctions/index.js';
import { moveDistinction, newDistinction, type TestDistinction } from '../../support/distinctions.js';
import { newCompany } from '../../support/companies.js';
import { startApp, type TestApp, type TestBrowser } from '../../support/index.js';

const script = fileURLToPath(new URL('../../../templates/assets/check-register.mjs', import.meta.url));

let app: TestApp;
let browser: TestBrowser;
let folder: string;
beforeAll(async () => {
  app = await startApp({ at: new Date('2026-03-12T18:00:00Z') });
  browser = app.browser();
  folder = await mkdtemp(join(tmpdir(), 'puertas-registro-'));
  await run();
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await app.close();
});

const actor = system('test');
const query = (sql: string, params: unknown[] = []) => app.db.as(actor, (tx) => tx.query(sql, params));
const move = (one: TestDistinction, kind: 'suspend' | 'reinstate' | 'revoke', reason: string) =>
  moveDistinction(app, one.id, kind, reason);

/** A life of two distinctions over some days, signed after each act. */
let first: TestDistinction;
async function run(): Promise<void> {
  first = await newDistinction(app, { tradeName: 'Ñandú "& Hijos"', document: false });
  await app.jobs.runDue();
  app.clock.advance(HOUR);
  await newDistinction(app, { tradeName: '北方 كرم \\ Sons', document: false });
  app.clock.advance(DAY);
  await move(first, 'suspend', 'FM4 revisa\nuna queja.');
  await app.jobs.runDue();
  app.clock.advance(DAY);
  await move(first, 'reinstate', 'Se corrigió.');
  await app.jobs.runDue();
  app.clock.advance(DAY);
  await app.jobs.runDue();
  await save(folder);
}

async function save(to: string): Promise<void> {
  for (const [name, path] of [
    ['log.jsonl', 'log'],
    ['cabezas.jsonl', 'cabezas'],
    ['claves.json', 'claves'],
  ] as const) {
    await writeFile(join(to, name), (await browser.get(`/registro-publico/${path}`)).bytes);
  }
}

/** Runs the script as anybody would, without any of our packages. */
function check(...args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], { cwd: tmpdir() }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr });
    });
  });
}

/** A copy of the register, changed by somebody. */
async function tampered(change: (files: { log: string[]; heads: string[] }) => void): Promise<string> {
  const copy = await mkdtemp(join(folder, 'copia-'));
  for (const name of ['log.jsonl', 'cabezas.jsonl', 'claves.json']) await cp(join(folder, name), join(copy, name));
  const lines = async (name: string) => (await readFile(join(copy, name), 'utf8')).trimEnd().split('\n');
  const files = { log: await lines('log.jsonl'), heads: await lines('cabezas.jsonl') };
  change(files);
  await writeFile(join(copy, 'log.jsonl'), files.log.map((line) => `${line}\n`).join(''));
  await writeFile(join(copy, 'cabezas.jsonl'), files.heads.map((line) => `${line}\n`).join(''));
  return copy;
}
const edited = (line: string, change: object) => {
  const act = { ...JSON.parse(line), ...change };
  return JSON.stringify(Object.fromEntries(Object.entries(act).sort(([a], [b]) => (a < b ? -1 : 1))));
};

describe('the log', () => {
  test('has a line of canonical JSON for every act, in order, of what is public only', async () => {
    const { text, headers } = await browser.get('/registro-publico/log');
    expect(headers['content-type']).toBe('application/jsonl; charset=utf-8');
    const acts = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(acts.map(({ n, act }) => [n, act])).toEqual([
      [0, 'awarded'],
      [1, 'awarded'],
      [2, 'suspended'],
      [3, 'reinstated'],
    ]);
    expect(acts[2]).toEqual({
      act: 'suspended',
      at: '2026-03-13T19:00:00.000Z',
      code: first.code,
      company: 'Ñandú "& Hijos"',
      day: '2026-03-13',
      level: 'N2',
      n: 2,
      reason: 'FM4 revisa\nuna queja.',
      until: '2028-03-12',
    });
    expect(text).not.toMatch(/Expediente/);
    for (const line of text.trimEnd().split('\n')) expect(edited(line, {})).toBe(line);
    const hashes = await query('select leaf, leaf_hash as hash from register_log order by seq');
    for (const { leaf, hash } of hashes) expect(Buffer.from(leafHash(leaf)).equals(hash)).toBe(true);
  });

  test('is read in pages', async () => {
    const page = await browser.get('/registro-publico/log?desde=1&cuantos=2');
    expect(page.text.match(/"n":\d/g)).toEqual(['"n":1', '"n":2']);
    expect(page.headers['x-siguiente']).toBe('desde=3&cuantos=2');
    const last = await browser.get('/registro-publico/log?desde=3&cuantos=2');
    expect([last.text.match(/"n":\d/g), last.headers['x-siguiente']]).toEqual([['"n":3'], undefined]);
    expect((await browser.get('/registro-publico/log?desde=x&cuantos=-1')).status).toBe(200);
  });

  test('refuses to be changed, by the application and by the owner of the database', async () => {
    const owner = await app.owner();
    const statements = [
      "update register_log set leaf = ''",
      'delete from register_log where seq = 3',
      'truncate register_log cascade',
      'update register_nodes set hash = hash',
      'delete from register_nodes',
      "update register_heads set note = ''",
      'delete from register_heads',
    ];
    for (const statement of statements) {
      await expect(query(statement)).rejects.toThrow(/permission denied/);
      await expect(owner.query(statement)).rejects.toThrow(/only grows/);
    }
    const added = query(`insert into register_log select 4, event_id, code, at, leaf, leaf_hash from register_log`);
    await expect(added).rejects.toThrow(/permission denied/);
  });

  test('has no act of a change that did not happen', async () => {
    const before = await app.nest.get(Register).state();
    const failing = app.db.as(actor, async (tx) => {
      await app.nest.get(Awards).award(tx, actor, {
        companyId: first.companyId,
        auditId: null,
        level: { id: 'N3', name: 'Hospitalidad', validityMonths: 24 },
        instrumentVersion: '1.0',
        decidedAt: app.clock.now(),
        signatories: [],
      });
      throw new Error('not this one');
    });
    await expect(failing).rejects.toThrow('not this one');
    expect(await app.nest.get(Register).state()).toEqual(before);
  });
});

describe('the script', () => {
  test('finds the register as it is to hold, in both languages', async () => {
    const spanish = await check(folder);
    expect(spanish).toMatchObject({ code: 0, output: expect.stringContaining('Todo concuerda') });
    expect(spanish.output).toContain('Actos en el registro: 4, de 2 distintivos.');
    expect(spanish.output).toContain('Cabezas firmadas: 4');
    expect(await check(folder, '--en')).toMatchObject({ code: 0, output: expect.stringContaining('All holds') });
  });

  const changes: [string, RegExp, (files: { log: string[]; heads: string[] }) => void][] = [
    ['an altered reason', /primeros 3 actos no son/, ({ log }) => (log[2] = edited(log[2]!, { reason: 'Nada.' }))],
    ['an altered company', /primeros 1 actos no son/, ({ log }) => (log[0] = edited(log[0]!, { company: 'Otra' }))],
    ['one letter', /no está escrita como/, ({ log }) => (log[3] = log[3]!.replace('"level":"N2"', '"level": "N2"'))],
    ['a removed act', /dice ser el acto 2/, ({ log }) => void log.splice(1, 1)],
    [
      'a removed act, the rest numbered anew',
      /no son los que se firmaron/,
      ({ log }) => {
        log.splice(1, 1);
        log.forEach((line, n) => (log[n] = edited(line, { n })));
      },
    ],
    ['the last act removed', /Faltan actos al final/, ({ log }) => void log.pop()],
    ['two acts swapped', /dice ser el acto 2/, ({ log }) => void ([log[1], log[2]] = [log[2]!, log[1]!])],
    [
      'a back-dated act, after all heads',
      /lleva fecha 2026-03-12T18:30:00.000Z, pero la cabeza/,
      ({ log }) =>
        log.push(edited(log[1]!, { n: 4, code: '0000-0000-0000', at: '2026-03-12T18:30:00.000Z', day: '2026-03-12' })),
    ],
    [
      'a day that is not that of its hour',
      /dice 2025-01-01, pero su hora es del 2026-03-15/,
      ({ log }) =>
        log.push(edited(log[1]!, { n: 4, code: '0000-0000-0000', at: '2026-03-15T19:00:00.000Z', day: '2025-01-01' })),
    ],
    [
      'an act about what nobody awarded',
      /nadie ha otorgado/,
      ({ log }) =>
        log.push(edited(log[3]!, { n: 4, code: '1111-1111-1111', at: '2026-03-15T19:00:00.000Z', day: '2026-03-15' })),
    ],
    ['a head that says otherwise', /no está bien escrita/, ({ heads }) => (heads[1] = edited(heads[1]!, { size: 2 }))],
    [
      'a note that was changed',
      /firma no corresponde/,
      ({ heads }) => {
        const { note, ...rest } = JSON.parse(heads[0]!);
        heads[0] = edited('{}', { ...rest, size: 2, note: note.replace('\n1\n', '\n2\n') });
      },
    ],
    ['heads in another order', /abarca menos que una anterior/, ({ heads }) => void heads.reverse()],
    ['no head at all', /ninguna cabeza/, ({ heads }) => void heads.splice(0)],
  ];
  test.each(changes)('finds %s', async (_, found, change) => {
    const { code, output } = await check(await tampered(change));
    expect([code, output]).toEqual([1, expect.stringMatching(found)]);
  });

  test('finds a history written anew under a key of its own, by the heads that somebody kept', async () => {
    const copy = await tampered(({ log, heads }) => {
      log.pop();
      heads.splice(2);
    });
    // what is left holds by itself, and so would anything signed anew
    expect((await check(copy)).code).toBe(0);
    const { code, output } = await check(copy, '--antes', join(folder, 'cabezas.jsonl'));
    expect([code, output]).toEqual([1, expect.stringMatching(/la guardaste antes y ya no se publica/)]);
  });

  test('trusts only the key that it is told', async () => {
    const keys = (await browser.get('/registro-publico/claves')).json<{ line: string }[]>();
    expect((await check(folder, '--clave', keys[0]!.line)).code).toBe(0);
    const other = (await startApp()) as TestApp;
    await newDistinction(other, { document: false });
    await other.jobs.runDue();
    const [foreign] = (await other.browser().get('/registro-publico/claves')).json<{ line: string }[]>();
    await other.close();
    expect(await check(folder, '--clave', foreign!.line)).toMatchObject({ code: 1 });
  });

  test('proves a single distinction by its file, and refuses a changed one', async () => {
    const proof = (await browser.get(`/registro-publico/prueba/${first.code}.json`)).json<{
      acts: { leaf: string; path: string[] }[];
    }>();
    const file = join(folder, 'prueba.json');
    await writeFile(file, JSON.stringify(proof));
    expect((await check(folder, '--prueba', file)).code).toBe(0);
    const [act] = proof.acts;
    for (const wrong of [{ leaf: act!.leaf.replace('N2', 'N3') }, { path: act!.path.slice(1) }, { path: null }]) {
      await writeFile(file, JSON.stringify({ ...proof, acts: [{ ...act, ...wrong }] }));
      expect(await check(folder, '--prueba', file)).toMatchObject({ code: 1, output: expect.stringMatching(/Prueba/) });
    }
  });

  test('downloads the register page by page, keeps it, and compares', async () => {
    const server = createServer((request, response) => {
      void browser.get(request.url!).then((answer) => {
        response.writeHead(answer.status, { 'x-siguiente': answer.headers['x-siguiente'] ?? '' });
        response.end(answer.bytes);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/registro-publico`;
    const kept = join(folder, 'guardado');
    const { output } = await check(address, '--guardar', kept, '--antes', join(folder, 'cabezas.jsonl'));
    // the clock of this test is long behind, which is all that is wrong
    expect(output.match(/✗.*/g)).toEqual([expect.stringContaining('hace más de dos días')]);
    expect((await check(kept)).code).toBe(0);
    server.close();
  });

  test('says what it needs', async () => {
    expect((await check()).code).toBe(2);
    expect((await check('/no/such/folder')).code).toBe(2);
  });
});

describe('acts at the same time', () => {
  test('stand one after the other without a gap, and all are proven', async () => {
    const companies = [];
    for (let n = 0; n < 6; n += 1) companies.push(await newCompany(app, { tradeName: `A la vez ${n}` }));
    const made = await Promise.all(companies.map((companyId) => newDistinction(app, { companyId, document: false })));
    await app.jobs.runDue();
    const rows = await query('select seq::int from register_log order by seq');
    expect(rows.map(({ seq }: { seq: number }) => seq)).toEqual(rows.map((_: unknown, n: number) => n));
    for (const { code } of made) {
      const { acts } = (await browser.get(`/registro-publico/prueba/${code}.json`)).json<{
        acts: { path: unknown }[];
      }>();
      expect(acts).toEqual([expect.objectContaining({ path: expect.any(Array) })]);
    }
    await save(folder);
    expect(await check(folder)).toMatchObject({ code: 0 });
  });

  test('two processes that sign at once sign one head', async () => {
    await newDistinction(app, { document: false });
    const register = app.nest.get(Register);
    const [one, other] = await Promise.all([register.sign(), register.sign()]);
    expect(one).toEqual(other);
  });
});

describe('the pages', () => {
  test('explain the register in both languages', async () => {
    const spanish = await browser.get('/registro-publico');
    expect(spanish.text).toContain('Registro público');
    expect(spanish.text).toContain('A la vez 5');
    const english = await app.browser().get('/registro-publico?lang=en');
    expect(english.text).toContain('Check it yourself');
  });

  test('show the proof of a distinction, which its public page leads to', async () => {
    const page = await browser.get(`/verificar/${first.code}`);
    expect(page.text).toContain(`href="/registro-publico/prueba/${first.code}"`);
    const proof = await browser.get(`/registro-publico/prueba/${first.code}`);
    expect(proof.text).toContain('Comprobado: todo lo que sigue está bajo la firma');
    expect(proof.text).toContain('Ñandú');
  });

  test('say when an act waits for its signature', async () => {
    const { code } = await newDistinction(app, { document: false });
    const { text } = await browser.get(`/registro-publico/prueba/${code}`);
    expect(text).toContain('se firma en un minuto');
  });

  test('take a code as people write it, and know nothing of others', async () => {
    const sloppy = first.code.toLowerCase().replaceAll('-', '');
    expect((await browser.get(`/registro-publico/prueba/${sloppy}.json`)).location).toBe(
      `/registro-publico/prueba/${first.code}.json`,
    );
    for (const code of ['0000-0000-0000', 'x', '%00', "'; drop table"]) {
      expect((await browser.get(`/registro-publico/prueba/${encodeURIComponent(code)}`)).status).toBe(404);
    }
  });

  test('prove that an older log is the beginning of the newer one', async () => {
    const proof = (await browser.get('/registro-publico/consistencia?desde=3&hasta=8')).json<{ path: string[] }>();
    expect(proof.path.length).toBeGreaterThan(0);
    expect((await browser.get('/registro-publico/consistencia?desde=9&hasta=8')).status).toBe(404);
    expect((await browser.get('/registro-publico/consistencia?desde=1&hasta=999')).status).toBe(404);
  });
});

test('a secret that changed retires the key: the old signatures hold, a new key goes on', async () => {
  await (await app.owner()).query(`update register_keys set sealed_key = sealed_key || '\\x00'`);
  app.clock.advance(DAY);
  await app.jobs.runDue();
  const keys = (await browser.get('/registro-publico/claves')).json<{ until: string | null }[]>();
  expect(keys.map(({ until }) => until)).toEqual([expect.any(String), null]);
  await save(folder);
  expect(await check(folder)).toMatchObject({ code: 0 });
});
