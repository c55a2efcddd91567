import type { Browser, Page } from 'playwright-core';
import { initials } from '#templates/layouts/account-menu';
import { newCompany, newPerson, type TestPerson } from '../support/companies.js';
import {
  describeInChromium,
  openChromium,
  scrollsSideways,
  startApp,
  type TestApp,
  violationsOf,
} from '../support/index.js';

let app: TestApp;
let company: string;
let people: Record<'rosa' | 'luis' | 'tere', TestPerson>;
beforeAll(async () => {
  app = await startApp({ listen: true });
  company = await newCompany(app, { tradeName: 'Agave Azul' });
  people = {
    rosa: await newPerson(app, { roles: ['company_admin'], companyId: company, name: 'Rosa Íñiguez' }),
    luis: await newPerson(app, { roles: ['learner'], companyId: company, name: 'Luis' }),
    tere: await newPerson(app, { roles: ['auditor'], name: 'Teresa Gómez' }),
  };
});
afterAll(() => app.close());

const menuOf = (text: string) => /<details class="menu-cuenta"[^]*?<\/details>/.exec(text)?.[0] ?? '';

describe('the account menu', () => {
  test.each([
    ['rosa', '/empresa', '/empresa'],
    ['rosa', '/empresa/equipo', '/empresa'],
    ['rosa', '/guia', '/empresa'],
    ['rosa', '/cuenta', '/empresa'],
    ['luis', '/aprender', '/aprender'],
    ['luis', '/cursos', '/aprender'],
    ['tere', '/fm4', '/fm4'],
    ['tere', '/verificar', '/fm4'],
    ['tere', '/no-hay', '/fm4'],
  ] as const)('of %s is on %s, with all that is theirs', async (who, path, place) => {
    const { name, browser } = people[who];
    const menu = menuOf((await browser.get(path)).text);
    expect(menu).toContain(name);
    for (const link of [place, '/aprender', '/cuenta', '/cuenta/correo', '/ayuda', `${path}?lang=en`])
      expect(menu).toContain(`href="${link}"`);
    expect(menu).toMatch(/<form method="post" action="\/salir">/);
  });

  test('is not shown to strangers, who find the way in', async () => {
    const { text } = await app.browser().get('/guia');
    expect(menuOf(text)).toBe('');
    expect(/<header[^]*<\/header>/.exec(text)![0]).toContain('href="/entrar"');
  });

  test('has a sign of at most two letters', () => {
    expect(['Rosa Íñiguez López', 'luis', 'ñandú@x.example', '¡!', '李 小龍'].map(initials)).toEqual([
      'RÍ',
      'L',
      'ÑX',
      '',
      '李小',
    ]);
  });
});

describe('the language switch in the bar', () => {
  const switchIn = (text: string) =>
    /<header[^]*?<\/header>/
      .exec(text)![0]
      .match(/<a (?=[^>]*hreflang)[^>]*href="([^"]*)"/)![1]!
      .replaceAll('&amp;', '&');

  test('keeps the address', async () => {
    const { text } = await app.browser().get('/guia?q=tarjeta&pagina=2');
    expect(switchIn(text)).toBe('/guia?q=tarjeta&pagina=2&lang=en');
  });

  test('leads back to a page where that answers a form', async () => {
    const { browser } = people.rosa;
    const failed = await browser.post('/cuenta/contrasena', { password: 'x' });
    expect(failed.status).toBe(422);
    const english = await browser.follow(await browser.get(switchIn(failed.text)));
    expect(english.text).toContain('<html lang="en">');
    await browser.get('/?lang=es');
    const luis = `/empresa/equipo/${people.luis.userId}`;
    const form = await browser.post(`${luis}/rol`, { role: 'nada' }, { referer: `${app.url}${luis}` });
    expect(form.status).toBe(422);
    const again = await browser.follow(await browser.get(switchIn(form.text)));
    expect(switchIn(form.text)).toBe(`${luis}?lang=en`);
    expect([again.status, again.text.includes('<html lang="en">')]).toEqual([200, true]);
    await browser.get('/?lang=es');
  });
});

describeInChromium('in a real browser', () => {
  let chromium: Browser;
  let page: Page;
  beforeAll(async () => {
    chromium = await openChromium();
    const context = await chromium.newContext({ baseURL: app.url });
    await context.addCookies([...people.rosa.browser.cookies].map(([name, value]) => ({ name, value, url: app.url })));
    page = await context.newPage();
  });
  afterAll(() => chromium.close());

  test('what was typed stays when the language changes, and of a password one is asked', async () => {
    await page.goto('/cuenta');
    await page.fill('[name=name]', 'Rosa María');
    await page.check('[name=locale][value=en]', { force: true });
    await page.click('.barra-utiles > span a[data-language]');
    await page.waitForURL('**/cuenta?lang=en');
    expect(await page.inputValue('[name=name]')).toBe('Rosa María');
    expect(await page.isChecked('[name=locale][value=en]')).toBe(true);

    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.dismiss();
    });
    await page.fill('[name=password] >> nth=0', 'secreto');
    await page.click('.barra-utiles > span a[data-language]');
    expect(asked).toEqual([expect.stringContaining('Passwords')]);
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
  });

  test('the menu opens by keyboard, and closes by Escape and by a click elsewhere', async () => {
    await page.goto('/empresa?lang=es');
    await page.focus('.menu-cuenta > summary');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Preferencias de correo' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('SUMMARY');
    expect(await page.locator('.menu-cuenta').getAttribute('open')).toBeNull();
    await page.click('.menu-cuenta > summary');
    await page.click('h1');
    expect(await page.locator('.menu-cuenta').getAttribute('open')).toBeNull();
  });

  test('the sections of an auditor and what is theirs stand in one line at 1280 pixels', async () => {
    const context = await chromium.newContext({ baseURL: app.url, viewport: { width: 1280, height: 800 } });
    await context.addCookies([...people.tere.browser.cookies].map(([name, value]) => ({ name, value, url: app.url })));
    const fm4 = await context.newPage();
    await fm4.goto('/fm4');
    const [sections, tools] = await Promise.all(
      ['.nav-fm4', '.barra-utiles'].map((part) => fm4.locator(part).boundingBox()),
    );
    expect(tools!.y).toBeLessThan(sections!.y + sections!.height);
    await context.close();
  });

  test('the bar is whole at 320, 390 and 1024 pixels, the menu open', async () => {
    for (const path of ['/empresa', '/guia', '/aprender', '/cuenta']) {
      await page.goto(path);
      await page.click('.menu-cuenta > summary');
      for (const width of [320, 390, 1024]) {
        await page.setViewportSize({ width, height: 900 });
        expect([path, width, await scrollsSideways(page)]).toEqual([path, width, false]);
      }
      expect(await violationsOf(page)).toEqual([]);
    }
  });
});
