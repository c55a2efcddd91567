import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { DAY, HOUR } from '#libs/clock';
import { instantOf } from '#libs/mexico';
import { newCompany, newPerson } from '../support/companies.js';
import { newDistinction } from '../support/distinctions.js';
import { mailsOf, startApp, type TestApp } from '../support/index.js';

const run = promisify(execFile);
const april = new Date('2026-04-13T16:00:00Z');

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ at: new Date('2026-03-12T18:00:00Z') });
});
afterAll(() => app.close());

/** A company whose administrator has an address, and its distinction of the first level, given on that day. */
async function distinguishedOn(at: Date, tradeName: string) {
  app.clock.set(at);
  const companyId = await newCompany(app, { tradeName });
  const { email } = await newPerson(app, { roles: ['company_admin'], companyId });
  const { code } = await newDistinction(app, { companyId, level: 'N1' });
  return { code, email };
}

const stateOf = async (code: string) =>
  ((await app.browser().get(`/api/v1/verification/${code}`)).json() as { state: string }).state;

const daysOf = async (code: string) => {
  const answer = (await app.browser().get(`/api/v1/verification/${code}`)).json();
  const { awardedOn, expiresOn } = answer as Record<string, string>;
  return [awardedOn, expiresOn];
};

const subjectsTo = async (email: string) =>
  (await mailsOf(app)).filter(({ to }) => to.includes(email)).map(({ subject }) => subject);

test('a clock that jumps back and forth doubles no mail, and a far jump sends each once', async () => {
  const { code, email } = await distinguishedOn(april, 'Panificadora La Esperanza');
  const first = await subjectsTo(email);
  expect(first.length).toBe(1);
  for (const jump of [-DAY, HOUR, -6 * HOUR, 2 * DAY, -400 * DAY, 400 * DAY]) {
    app.clock.set(new Date(april.getTime() + jump));
    await app.jobs.runDue();
    await app.jobs.runDue();
    app.clock.set(april);
    await app.jobs.runDue();
  }
  const sent = await subjectsTo(email);
  expect(new Set(sent).size).toBe(sent.length);
  // the day on which it ended was there once, and what is written down stays
  expect(await stateOf(code)).toBe('expired');
});

test('what is given on a leap day ends on the last of February, at midnight in Guadalajara', async () => {
  const { code } = await distinguishedOn(new Date('2028-02-29T18:00:00Z'), 'Hotel Casa Mezquite');
  expect(await daysOf(code)).toEqual(['2028-02-29', '2029-02-28']);
  app.clock.set(new Date('2029-03-01T05:59:00Z'));
  expect(await stateOf(code)).toBe('active');
  app.clock.set(new Date('2029-03-01T06:00:00Z'));
  expect(await stateOf(code)).toBe('expired');
});

test('half an hour before the year ends it is that year still, although it is the next in Greenwich', async () => {
  const { code } = await distinguishedOn(new Date('2031-01-01T05:30:00Z'), 'Taller Zapotlán');
  expect(await daysOf(code)).toEqual(['2030-12-31', '2031-12-31']);
  expect((await app.browser().get(`/verificar/${code}`)).text).toContain('31 de diciembre de 2030');
});

test('days are those of Jalisco where the server lives in another time zone, on days when its clock changes, too', async () => {
  // what days, and their beginnings, a process makes of each hour of a year, as one digest
  const script = `
    import { createHash } from 'node:crypto';
    import { dayOf, instantOf, addMonths } from './dist/libs/mexico/index.js';
    const hash = createHash('sha256');
    for (let at = Date.UTC(2027, 0, 1); at < Date.UTC(2028, 2, 2); at += 3_600_000) {
      const day = dayOf(new Date(at));
      hash.update(day + instantOf(day).toISOString() + addMonths(day, 12));
    }
    console.log(hash.digest('hex'));`;
  const digest = async (zone: string) => {
    const env = { ...process.env, TZ: zone };
    return (await run(process.execPath, ['--input-type=module', '-e', script], { env })).stdout;
  };
  const zones = ['America/New_York', 'Europe/Madrid', 'Australia/Lord_Howe', 'America/Ciudad_Juarez', 'Asia/Kathmandu'];
  const here = await digest('America/Mexico_City');
  expect(await Promise.all(zones.map(digest))).toEqual(zones.map(() => here));
  expect(instantOf('2027-03-14').toISOString()).toBe('2027-03-14T06:00:00.000Z');
});
