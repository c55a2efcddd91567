import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { DAY } from '#libs/clock';
import { formatCode } from '#libs/codes';
import { type ActName, recordAct, system } from '../../../src/database/index.js';
import { ActAnchors, RegisterExport } from '../../../src/distinctions/index.js';
import { moveDistinction, newDistinction } from '../../support/distinctions.js';
import { startApp, type TestApp } from '../../support/index.js';

let app: TestApp;
let owner: DataSource;
let folder: string;
async function open(): Promise<void> {
  app = await startApp();
  owner = await app.owner();
  folder = await mkdtemp(join(tmpdir(), 'puertas-actos-'));
}
async function close(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await app.close();
}

const act = (name: string) =>
  app.db.as(system('test'), (tx) =>
    recordAct(tx, system('test'), { at: app.clock.now(), act: name as ActName, subject: { type: 'test', id: '1' } }),
  );
/** How many acts there are; the founding practice of the bank is one. */
const actCount = async () => ((await owner.query('select count(*)::int as n from act_log')) as [{ n: number }])[0].n;
const check = (where: string | null = null) => app.nest.get(ActAnchors).check(where);
const cutOff = (acts: number) =>
  owner.query(`delete from act_log where seq in (select seq from act_log order by seq desc limit ${acts})`);
const exported = async (name: string) => {
  const where = join(folder, name);
  await app.nest.get(RegisterExport).write(where);
  return where;
};

describe('a log of which acts are missing', () => {
  beforeEach(open);
  afterEach(close);

  test('acts cut off the end are missed by every register that was exported before, and by the heads in the database', async () => {
    await newDistinction(app, { document: false });
    await act('one');
    await app.jobs.runDue();
    const early = await exported('antes');
    await act('two');
    await act('three');
    const late = await exported('despues');
    for (const where of [null, early, late, join(late, 'cabezas.jsonl')])
      expect(await check(where)).toMatchObject({ broken: null, fault: null });

    await cutOff(1);
    // the chain alone holds, and the log is as long as the earlier register says
    expect(await check(early)).toMatchObject({ broken: null, fault: null });
    expect(await check(late)).toMatchObject({ broken: null, fault: { at: 'bitacora.note', why: 'shorter' } });
    await act('another, in its place');
    expect(await check(late)).toMatchObject({ broken: null, fault: { why: 'other' } });
    await cutOff(3);
    expect((await check()).fault).toMatchObject({ why: 'shorter' });
    expect((await check(early)).fault).toMatchObject({ why: 'shorter' });
  });

  test('a register without any distinction speaks of the acts, too', async () => {
    await act('one');
    await act('two');
    const where = await exported('vacio');
    const acts = await actCount();
    await cutOff(1);
    expect((await check(where)).fault).toMatchObject({ acts, why: 'shorter' });
  });
});

describe('a log that is whole', () => {
  beforeAll(open);
  afterAll(close);

  // the first, for it is about a register without any distinction
  test('what is not signed by the register is not believed, and what says nothing is refused', async () => {
    await act('one');
    const where = await exported('copia');
    const file = join(where, 'bitacora.note');
    const note = await readFile(file, 'utf8');
    const acts = await actCount();
    await writeFile(file, note.replace(`\n${acts}\n`, `\n${acts + 1}\n`));
    expect((await check(where)).fault).toMatchObject({ at: 'bitacora.note', why: 'unsigned' });
    await rm(file);
    await expect(check(where)).rejects.toThrow(/says nothing about the log of acts/);
    await expect(check(folder)).rejects.toThrow(/is not there/);
  });

  test('heads are signed once a day, and each says how many acts there were', async () => {
    await newDistinction(app, { document: false });
    await app.jobs.runDue();
    await act('one');
    app.clock.advance(DAY);
    await app.jobs.runDue();
    const lines = (await app.browser().get('/registro-publico/cabezas')).text.trimEnd().split('\n');
    const sizes = lines.map((line) => Number((JSON.parse(line) as { acts: string }).acts.split('\n')[1]));
    expect(sizes.at(-1)! - sizes.at(-2)!).toBe(1);
  });

  test('a distinction whose row was changed, or whose acts were, is not what the register says', async () => {
    const anchors = app.nest.get(ActAnchors);
    const bakery = await newDistinction(app, { document: false });
    const hotel = await newDistinction(app, { tradeName: 'Hotel Casa Mezquite', document: false });
    expect(await anchors.unlikeRegister()).toEqual([]);
    const columns = 'level, trade_name, state, expires_on::text as expires_on';
    const [row] = (await owner.query(`select ${columns} from distinctions where id = $1`, [bakery.id])) as [
      Record<string, string>,
    ];
    const set = (column: string, value: string) =>
      owner.query(`update distinctions set ${column} = $1 where id = $2`, [value, bakery.id]);
    for (const [column, value] of [
      ['level', 'N3'],
      ['trade_name', 'Otra empresa'],
      ['state', 'revoked'],
      ['expires_on', '2999-01-01'],
    ] as const) {
      await set(column, value);
      expect([column, (await anchors.unlikeRegister()).map(formatCode)]).toEqual([column, [bakery.code]]);
      await set(column, row[column]!);
    }
    await moveDistinction(app, bakery.id, 'suspend');
    expect(await anchors.unlikeRegister()).toEqual([]);
    await owner.query('alter table register_log disable trigger user');
    const wrong = "replace(leaf, 'Hotel', 'Motel')";
    await owner.query(`update register_log set leaf = ${wrong} where code = $1`, [hotel.code.replaceAll('-', '')]);
    expect((await anchors.unlikeRegister()).map(formatCode)).toEqual([hotel.code]);
  });
});
