import { formatCode, newCode } from '#libs/codes';
import { PublicDistinctions } from '../../../src/distinctions/index.js';
import { newDistinction } from '../../support/distinctions.js';
import { startApp, type TestApp } from '../../support/index.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

let asked = 0;
/** Each from an address of its own: how often one may guess is not the question here. */
const get = (path: string) => {
  asked += 1;
  return app.browser().get(path, { 'x-forwarded-for': `203.0.113.${asked % 250}` });
};
const problemOf = async (typed: string) => {
  const answer = await get(`/api/v1/verification/${encodeURIComponent(typed)}`);
  return [answer.status, answer.json()['code']];
};

const twelve = (sign: string) => sign.repeat(12);

test.each([
  ['nothing but a space', ' ', 'length'],
  ['eleven signs', '7K3MQ9XTV2H', 'length'],
  ['thirteen signs', '7K3MQ9XTV2HDD', 'length'],
  ['four hundred signs', 'A'.repeat(400), 'length'],
  ['null bytes', twelve('\0'), 'alphabet'],
  ['a null byte at the end of a code', '7K3M-Q9XT-V2H\0', 'alphabet'],
  ['emoji', twelve('🙂'), 'alphabet'],
  ['Cyrillic look-alikes', 'АВСЕНКМОРТХУ', 'alphabet'],
  ['Greek look-alikes', 'ΑΒΕΖΗΙΚΜΝΟΡΤ', 'alphabet'],
  ['wide forms', 'ＡＢＣＤＥＦＧＨＪＫＭＮ', 'alphabet'],
  ['Arabic digits', '١٢٣٤٥٦٧٨٩٠١٢', 'alphabet'],
  ['Chinese', twelve('字'), 'alphabet'],
  ['SQL', "' or 1=1 --'", 'alphabet'],
  ['a path', '..%2f..%2fetc', 'alphabet'],
])('%s is told what is wrong with it, and breaks nothing', async (_, typed, problem) => {
  const [status, code] = await problemOf(typed);
  expect(status).toBe(404);
  // how signs outside of the alphabet are counted does not matter to whoever typed them
  expect([`verification.${problem}`, ...(problem === 'alphabet' ? ['verification.length'] : [])]).toContain(code);
  const page = await get(`/verificar/${encodeURIComponent(typed)}`);
  expect(page.status).toBe(404);
  expect(page.text).toContain('action="/verificar"');
});

test('a wrong check symbol is told apart from a code of nobody, for every sign and place', async () => {
  const code = newCode();
  for (let place = 0; place < code.length; place += 1) {
    const other = code[place] === 'X' ? 'Y' : 'X';
    const typed = code.slice(0, place) + other + code.slice(place + 1);
    expect([typed, await problemOf(typed)]).toEqual([typed, [404, 'verification.check']]);
  }
  expect(await problemOf(code)).toEqual([404, 'verification.unknown']);
});

test('known and unknown codes are asked for in the same way: one question to the database each', async () => {
  const { code } = await newDistinction(app, { document: false });
  const published = app.nest.get(PublicDistinctions);
  const pool = (published as unknown as { pool: { query: (...args: unknown[]) => Promise<unknown> } }).pool;
  const questions = jest.spyOn(pool, 'query');
  const found = () => questions.mock.calls.filter(([text]) => String(text).includes('public_distinction('));
  try {
    for (const typed of [code, formatCode(newCode())]) {
      published.forget();
      questions.mockClear();
      await get(`/api/v1/verification/${typed}`);
      expect(found()).toHaveLength(1);
    }
  } finally {
    questions.mockRestore();
  }
});
