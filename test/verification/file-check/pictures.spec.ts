import type { Browser, Page } from 'playwright-core';
import { newCode } from '#libs/codes';
import { Signer } from '#libs/signing';
import { enrol, newTeam, pass } from '../../courses/fixtures.js';
import { newPerson, type TestPerson } from '../../support/companies.js';
import { moveDistinction, newDistinction, type TestDistinction } from '../../support/distinctions.js';
import {
  describeInChromium,
  openChromium,
  scrollsSideways,
  startApp,
  type TestApp,
  violationsOf,
} from '../../support/index.js';

let app: TestApp;
let fm4: TestPerson;
let bakery: TestDistinction;
const files: Record<string, Buffer> = {};

const documentOf = async ({ code }: TestDistinction) =>
  (await app.browser().get(`/api/v1/distinctions/${code}/document.pdf`)).bytes;
const details = { reason: 'x', location: 'y', name: 'Firma', at: new Date('2026-11-23T16:00:00Z') };
const sign = async (text: string) => Buffer.from(await app.nest.get(Signer).sign(Buffer.from(text, 'latin1'), details));

beforeAll(async () => {
  app = await startApp({ listen: true });
  fm4 = await newPerson(app, { roles: ['staff_admin'] });
  bakery = await newDistinction(app, { tradeName: "O'Farrill & Müller" });
  const [hotel, renamed] = [await newDistinction(app), await newDistinction(app, { tradeName: 'Agave Azul' })];
  files['active'] = await documentOf(bakery);
  files['suspended'] = await documentOf(hotel);
  await moveDistinction(app, hotel.id, 'suspend');
  files['an older copy'] = await documentOf(renamed);
  await fm4.browser.post(`/fm4/distintivos/${renamed.id}/nombre`, {
    kind: 'corrected',
    tradeName: 'Agave Azul de Jalisco',
    legalName: 'Agave Azul, S.A. de C.V.',
    publicReason: 'El nombre estaba mal escrito desde el principio.',
    internalReason: 'Constancia fiscal del 3 de marzo',
    version: '1',
  });
  await app.jobs.runDue();
  const changed = Buffer.from(files['active']);
  changed[500]! ^= 1;
  files['altered'] = changed;
  files['added'] = Buffer.concat([files['active'], Buffer.from('\n% un sello\n')]);
  files['added to an older copy'] = Buffer.concat([files['an older copy'], Buffer.from('\n')]);
  const page = files['active'].subarray(0, files['active'].indexOf('%%EOF') + 6).toString('latin1');
  files['unregistered'] = await sign(page);
  files['something else of ours'] = await sign(page.replaceAll(bakery.code, '--------------'));
  files['added to something else'] = Buffer.concat([files['something else of ours'], Buffer.from('\n')]);
  files['not ours'] = Buffer.from('%PDF-1.7\n(nothing)\n%%EOF\n');
  const { hr, learner } = await newTeam(app);
  await enrol(hr, learner);
  const code = await pass(learner.browser);
  files['a course certificate'] = (await learner.browser.get(`/constancias/${code}/constancia.pdf`)).bytes;
});
afterAll(() => app.close());

const upload = async (bytes: Uint8Array) =>
  (await app.browser().upload('/verificar', {}, [{ field: 'archivo', name: 'a.pdf', type: 'application/pdf', bytes }]))
    .text;
const seals: Record<string, string> = {
  active: 'Vigente',
  suspended: 'Suspendido',
  'an older copy': 'Vigente',
  altered: 'Alterado',
  added: 'Con algo añadido',
  'added to an older copy': 'Con algo añadido',
  unregistered: 'Sin registro',
  'something else of ours': 'Otro documento de FM4',
  'added to something else': 'Con algo añadido',
  'not ours': 'No es de FM4',
  'a course certificate': 'Constancia auténtica',
};

test('a course certificate is told to be what it is, and with one changed byte altered', async () => {
  const text = await upload(files['a course certificate']!);
  expect(text).toContain('Sí: es una constancia de curso auténtica');
  const [, code] = /href="\/constancias\/([\w-]+)"/.exec(text)!;
  expect((await app.browser().get(`/verificar/${code}`)).location).toBe(`/constancias/${code}`);
  const changed = Buffer.from(files['a course certificate']!);
  changed[500]! ^= 1;
  expect(await upload(changed)).toContain('No: alguien cambió este archivo');
});

test('a code that stands where no signature reaches names no certificate', async () => {
  const { hr, learner } = await newTeam(app);
  await enrol(hr, learner);
  const other = await pass(learner.browser);
  const bytes = Buffer.from(files['something else of ours']!);
  const hex = Buffer.from(other).toString('hex');
  const gap = bytes.lastIndexOf('0'.repeat(200));
  expect(gap).toBeGreaterThan(0);
  bytes.write(`><${hex}>`, gap, 'latin1');
  expect(await upload(bytes)).not.toContain('constancia de curso auténtica');
});

test('the picture of a verdict is given to the script of the page alone, and for what is on record', async () => {
  const address = `/verificar/veredicto?tipo=authentic&codigo=${bakery.code}`;
  expect((await app.browser().get(address)).location).toBe('/verificar');
  const asked = (query: string) => app.browser().get(`/verificar/veredicto?${query}`, { 'x-verificar': '1' });
  const { status, text } = await asked(`tipo=authentic&codigo=${bakery.code}`);
  expect([status, text.startsWith('<section')]).toEqual([200, true]);
  for (const query of [
    '',
    'tipo=x',
    `tipo=authentic&codigo=${newCode()}`,
    'tipo=certificate&codigo=x',
    'tipo=unregistered',
  ])
    expect([query, (await asked(query)).status]).toEqual([query, 404]);
});

describeInChromium('in a real browser', () => {
  let chromium: Browser;
  let page: Page;
  beforeAll(async () => {
    chromium = await openChromium();
    page = await (await chromium.newContext({ locale: 'es-MX', baseURL: app.url })).newPage();
  });
  afterAll(() => chromium.close());

  /** A picture as browsers write it down; what is offered for download is elsewhere. */
  const picture = async (html: string) => {
    const written = await page.evaluate(`(() => {
      const page = document.createElement('template');
      page.innerHTML = ${JSON.stringify(html)};
      return page.content.querySelector('#veredicto').innerHTML;
    })()`);
    return (written as string).replace(/href="(data|blob):[^"]*"/, '');
  };
  const choose = async (bytes: Buffer) => {
    await page.goto('/verificar');
    await page.setInputFiles('input[type=file]', { name: 'a.pdf', mimeType: 'application/pdf', buffer: bytes });
    await page.click('#comprobar-archivo button');
    await page.locator('#veredicto .estado').waitFor();
  };

  test.each(Object.entries(seals))('%s looks as it does by upload', async (name, seal) => {
    const bytes = files[name]!;
    await choose(bytes);
    const uploaded = await upload(bytes);
    const [here, there] = [await picture(await page.content()), await picture(uploaded)];
    expect(here).toBe(there);
    expect(here).toContain('role="status"');
    expect(await page.locator('#veredicto .estado-sello').innerText()).toBe(seal);
    expect(await page.title()).toBe(/<title>([^<]*)/.exec(uploaded)![1]);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.evaluate('document.activeElement.getAttribute("role")')).toBe('status');
  });

  test('the pictures are well made', async () => {
    for (const name of ['altered', 'added', 'something else of ours', 'a course certificate']) {
      await choose(files[name]!);
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 3000 });
        expect([name, width, await violationsOf(page), await scrollsSideways(page)]).toEqual([name, width, [], false]);
      }
    }
  });

  test('a file that is dropped anywhere is taken and checked at once', async () => {
    await page.goto('/verificar');
    const drag = async (kinds: readonly string[], bytes: Buffer) => {
      const data = await page.evaluateHandle(
        `(() => {
          const data = new DataTransfer();
          const bytes = Uint8Array.from(atob('${bytes.toString('base64')}'), (sign) => sign.charCodeAt(0));
          data.items.add(new File([bytes], 'a.pdf', { type: 'application/pdf' }));
          return data;
        })()`,
      );
      for (const kind of kinds) await page.dispatchEvent('footer', kind, { dataTransfer: data });
    };
    const cover = page.getByText('Suelta el archivo aquí para comprobarlo');
    await drag(['dragenter', 'dragover'], files['active']!);
    expect(await cover.isVisible()).toBe(true);
    await drag(['dragleave'], files['active']!);
    expect(await cover.isVisible()).toBe(false);
    await drag(['dragenter', 'dragover', 'drop'], files['active']!);
    await page.getByText('Sí: el archivo es auténtico').waitFor();
    expect(await cover.isVisible()).toBe(false);
    await drag(['dragenter', 'drop'], files['altered']!);
    await page.getByText('No: alguien cambió este archivo').waitFor();
  });
});
