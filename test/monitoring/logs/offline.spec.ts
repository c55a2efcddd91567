import { Indicators } from '../../../src/monitoring/index.js';
import { newPerson } from '../../support/companies.js';
import { appForAll, chromiumForAll, openPage, scrollsSideways, violationsOf } from '../../support/index.js';

const app = appForAll({ listen: true });
const chromium = chromiumForAll();
const phone = { viewport: { width: 390, height: 844 }, colorScheme: 'dark', reducedMotion: 'reduce' } as const;
const sql = async (text: string): Promise<Record<string, unknown>[]> => (await app.owner()).query(text);

test('on a phone without a network an entry is kept, and sent once when there is one', async () => {
  const { browser } = await newPerson(app, { roles: ['auditor'] });
  const page = await openPage(chromium, app, browser.cookies, phone);
  const form = '/fm4/bitacoras/actividades/apuntar';
  await page.goto(form);
  await page.waitForSelector('#envios[data-ready=yes]', { state: 'attached' });
  expect(await violationsOf(page)).toEqual([]);
  expect(await scrollsSideways(page)).toBe(false);
  await page.context().setOffline(true);
  await page.reload();
  await page.waitForSelector('#envios[data-ran=yes]', { state: 'attached' });
  for (const topic of ['Visita en el campo', 'Otra visita']) {
    await page.fill('[name=happenedOn]', '2026-11-20');
    await page.selectOption('[name=kind]', 'visit');
    await page.fill('[name=topic]', topic);
    await page.click('form[data-needed] button');
    const open = topic === 'Otra visita' ? 2 : 1;
    await page.waitForSelector(`#envios[data-open="${open}"]`, { state: 'attached' });
  }
  expect(await sql('select topic from log_activities')).toEqual([]);
  await page.context().setOffline(false);
  await page.waitForSelector('#envios[data-open="0"]', { state: 'attached' });
  await page.reload();
  await page.waitForSelector('#envios[data-open="0"]', { state: 'attached' });
  expect(await sql('select topic from log_activities order by 1')).toEqual([
    { topic: 'Otra visita' },
    { topic: 'Visita en el campo' },
  ]);
  await page.context().close();
});

test('what FM4 follows is read on a phone and by everybody', async () => {
  const { browser } = await newPerson(app, { roles: ['staff_admin'] });
  await sql(`
    insert into log_placements (id, happened_on, folio, company, hired_on, confirmed, contract, imss_in_time, gender, written_at, changed_at)
    select uuidv7(), date '2026-01-01' + n, 'V-' || n, '', date '2026-01-05' + n, true, 'fixed', n % 4 > 0,
      (array['woman', 'man'])[1 + n % 2], now(), now() from generate_series(1, 250) n`);
  await app.nest.get(Indicators).close();
  await app.nest.get(Indicators).refresh();
  const page = await openPage(chromium, app, browser.cookies, phone);
  for (const path of [
    '/fm4/bitacoras/vinculaciones',
    '/fm4/indicadores',
    '/fm4/indicadores/IN-E4',
    '/fm4/indicadores/informe',
    '/cifras',
  ]) {
    await page.goto(path);
    expect(await violationsOf(page)).toEqual([]);
    expect([path, await scrollsSideways(page)]).toEqual([path, false]);
  }
  await page.context().close();
});
