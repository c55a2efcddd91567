import { cloneDatabase } from '../support/database.js';
import { type Column, openDescriber } from './describe.js';
import { type ColumnType, NUMBER, type Statement, statementsIn } from './statements.js';

/** What node-postgres makes of PostgreSQL's types, by their numbers; arrays by the number of the array. */
const kinds: Record<number, ColumnType['kind']> = {
  16: 'boolean',
  17: 'Buffer',
  19: 'string',
  20: 'string',
  21: 'number',
  23: 'number',
  25: 'string',
  26: 'number',
  114: 'object',
  700: 'number',
  701: 'number',
  1042: 'string',
  1043: 'string',
  1184: 'Date',
  1700: 'string',
  2950: 'string',
  3802: 'object',
};
const elements: Record<number, ColumnType['kind']> = {
  1000: 'boolean',
  1005: 'number',
  1007: 'number',
  1009: 'string',
  1015: 'string',
  1185: 'Date',
  2951: 'string',
  3807: 'object',
};
const VOID = 2278;

const camel = (name: string) => name.replace(/_+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

describe('statements', () => {
  const { statements, elsewhere } = statementsIn(process.cwd());
  let describer: Awaited<ReturnType<typeof openDescriber>>;
  let drop: () => Promise<void>;
  beforeAll(async () => {
    const database = await cloneDatabase();
    drop = database.drop;
    describer = await openDescriber(database.url);
  });
  afterAll(async () => {
    await describer.close();
    await drop();
  });

  test('stand in *.queries.ts, and go through rows, one and run', () => {
    expect(elsewhere).toEqual([]);
    expect(statements.filter(({ file }) => !file.endsWith('.queries.ts')).map(({ place }) => place)).toEqual([]);
    expect(statements.length).toBeGreaterThan(200);
  });

  test('can be read in the source', () => {
    expect(statements.filter(({ texts }) => texts === null).map(({ place }) => place)).toEqual([]);
  });

  test('are understood by the migrated database, and give the columns that their row type declares', async () => {
    const problems: string[] = [];
    for (const statement of statements) {
      for (const text of statement.texts ?? []) {
        const columns = await describer.describe(numbered(text));
        const found = typeof columns === 'string' ? [columns] : differences(columns, statement);
        problems.push(...found.map((problem) => `${statement.place}: ${problem}`));
      }
    }
    expect([...new Set(problems)]).toEqual([]);
  });
});

/** Gives placeholders that are counted while the program runs numbers of their own. */
function numbered(text: string): string {
  const taken = [...text.matchAll(/\$(\d+)/g)].map(([, number]) => Number(number));
  let next = Math.max(0, ...taken);
  return text.replaceAll(`$${NUMBER}`, () => `$${++next}`).replaceAll(NUMBER, '1');
}

function differences(columns: readonly Column[], { row }: Statement): string[] {
  if (!row) return [];
  const given = new Map(columns.map(({ name, type }) => [camel(name), type]));
  const missing = [...row.keys()].filter((name) => !given.has(name)).map((name) => `no column for ${name}`);
  const extra = [...given.keys()].filter((name) => !row.has(name)).map((name) => `${name} is not declared`);
  const wrong = [...row].flatMap(([name, declared]) => {
    const type = given.get(name);
    if (type === undefined || fits(type, declared)) return [];
    return [`${name} is declared as ${declared.kind}, and its type in PostgreSQL is ${type}`];
  });
  return [...missing, ...extra, ...wrong];
}

function fits(type: number, declared: ColumnType): boolean {
  if (type === VOID || declared.kind === 'unknown') return true;
  const element = elements[type];
  if (element) return declared.kind === 'array' && declared.element !== null && alike(element, declared.element.kind);
  return alike(kinds[type], declared.kind);
}

/** JSON may be anything but a date or bytes. */
function alike(given: ColumnType['kind'] | undefined, declared: ColumnType['kind']): boolean {
  if (given === 'object') return declared !== 'any' && declared !== 'Date' && declared !== 'Buffer';
  return given === declared;
}
