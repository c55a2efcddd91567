import { randomBytes } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { inOneLine } from '../../audits/fixtures.js';
import {
  describeInChromium,
  openChromium,
  scrollsSideways,
  startApp,
  type TestApp,
  violationsOf,
} from '../../support/index.js';
import { drills } from '../../support/drills.js';
import { itWith, runPdfTool, scanQr } from '../../support/pdf-tools.js';

const home = '/para-personas';
const languages = ['es', 'en', 'fr', 'ht'] as const;
const titles = {
  es: 'Trabajar en Jalisco: tus derechos',
  en: 'Working in Jalisco: your rights',
  fr: 'Travailler au Jalisco : vos droits',
  ht: 'Travay nan Jalisco: dwa ou',
} as const;

const parts = ['', '/ayuda', '/instituciones'] as const;

let app: TestApp;
const log: string[] = [];
beforeAll(async () => {
  app = await startApp({ listen: true, logged: (line) => log.push(JSON.stringify(line)) });
  // where it listens is nobody's address
  log.length = 0;
});
afterAll(() => app.close());

describe('the page for people in mobility', () => {
  test.each(languages)('in %s says rights, documents, what to do, how to report and who helps', async (language) => {
    const { text, status } = await app.browser().get(`${home}/${language}`);
    expect([status, text.includes(titles[language])]).toEqual([200, true]);
    for (const part of ['derechos', 'documentos', 'problemas', 'reportar', 'instituciones', 'llevar'])
      expect(text).toContain(`id="${part}"`);
    expect(text).toContain('href="/para-personas/folleto.pdf"');
    expect(text).toContain(`/curso-abierto/induccion-laboral?lang=${language}`);
    expect(text).toContain('href="tel:911"');
    // drafts are shown as such
    const drafts = { es: '', en: 'This is a draft.', fr: 'un brouillon.', ht: 'Se yon bouyon.' };
    if (drafts[language]) expect(inOneLine(text).replaceAll('&#39;', "'")).toContain(drafts[language]);
  });

  test.each(languages)(
    'in %s says each right with its article, what documents prove, and the steps of six problems',
    async (language) => {
      const first = await app.browser().get(`${home}/${language}`);
      for (const article of ['lm-17', 'lft-133-iii', 'lss-15-i', 'lgtp-22'])
        expect(first.text).toContain(`#${article}`);
      expect(first.text).not.toContain('sin-entrada');
      expect(first.text).toContain('/guia/documentos/curp-temporal?lang=');
      const help = await app.browser().get(`${home}/${language}/ayuda`);
      for (const problem of ['no-pagan', 'guardan-documentos', 'amenazan', 'acosan', 'despiden', 'accidente'])
        expect(help.text).toContain(`id="${problem}"`);
      expect(help.text).not.toContain('sin-entrada');
      // whom the steps name stands in the list of who helps
      const near = await app.browser().get(`${home}/${language}/instituciones`);
      const named = [...help.text.matchAll(/instituciones#([a-z0-9_]+)"/g)].map(([, slug]) => slug!);
      expect(named.length).toBeGreaterThanOrEqual(20);
      for (const slug of new Set(named)) expect(near.text).toContain(`id="${slug}"`);
    },
  );

  test('is opened in the language that the browser prefers, and exists in no other', async () => {
    const to = async (accepted: string) => (await app.browser().get(home, { 'accept-language': accepted })).location;
    expect(await to('ht-HT,fr;q=0.9')).toBe(`${home}/ht`);
    expect(await to('de')).toBe(`${home}/es`);
    for (const part of parts) expect((await app.browser().get(`${home}/pt${part}`)).status).toBe(404);
    expect((await app.browser().get(`${home}/es/otra`)).status).toBe(404);
  });

  test('asks for nothing and stores nothing: no form, no cookie, no row, no line of the log', async () => {
    const canary = `canario${randomBytes(6).toString('hex')}`;
    const browser = app.browser();
    const headers = { 'user-agent': canary, referer: `https://${canary}.example/`, 'accept-language': `ht, ${canary}` };
    const counted = async () => {
      const tables = (await app.db.as({ kind: 'system', name: 'test' }, (tx) =>
        tx.query(`select schemaname || '.' || quote_ident(tablename) as name from pg_tables
          where schemaname in ('public', 'auth') and has_table_privilege(schemaname || '.' || quote_ident(tablename), 'select')`),
      )) as { name: string }[];
      const rows = [];
      for (const { name } of tables) {
        const [row] = (await app.db.as({ kind: 'system', name: 'test' }, (tx) =>
          tx.query(
            `select count(*)::int as n, coalesce(bool_or(t::text like '%${canary}%'), false) as told from ${name} t`,
          ),
        )) as [{ n: number; told: boolean }];
        rows.push([name, row.n, row.told]);
      }
      return rows;
    };
    const before = await counted();
    const paths = [
      home,
      ...languages.flatMap((one) => [...parts, '/app.webmanifest'].map((part) => `${home}/${one}${part}`)),
    ];
    for (const path of [...paths, `${home}/folleto.pdf`, `${home}/trabajador.js`]) {
      const { headers: answered, text } = await browser.get(`${path}?lang=fr&n=${canary}`, headers);
      expect([path, answered['set-cookie']]).toEqual([path, undefined]);
      expect(text).not.toContain(canary);
      expect(text).not.toMatch(/<(form|input|textarea)\b/);
      // a choice of the device alone has no name by which it could be sent
      expect(text).not.toMatch(/<select[^>]*\sname=/);
    }
    expect(log.filter((line) => line.includes(canary) || line.includes('127.0.0.1'))).toEqual([]);
    expect(browser.cookies.size).toBe(0);
    expect(await counted()).toEqual(before);
  });

  itWith(
    'pdftotext',
    'pdfinfo',
    'zbarimg',
    'pdftoppm',
  )('leaves as a leaflet of two pages in four languages with codes', async () => {
    const { bytes } = await app.browser().get(`${home}/folleto.pdf`);
    const about = runPdfTool('pdfinfo', ['{}'], bytes).output;
    expect([/Pages:\s+2\b/.test(about), /Tagged:\s+yes/.test(about)]).toEqual([true, true]);
    const words = inOneLine(runPdfTool('pdftotext', ['{}', '-'], bytes).output);
    for (const said of [
      'Tus derechos en el trabajo',
      'Your rights at work',
      'Vos droits au travail',
      'Dwa ou nan travay',
      '911',
    ])
      expect(words).toContain(said);
    expect(scanQr(bytes)).toMatch(/\/para-personas\/(es|en)/);
  });
});

describeInChromium('the page on a phone', () => {
  let chromium: Browser;
  beforeAll(async () => {
    chromium = await openChromium();
  });
  afterAll(() => chromium.close());
  const isKept = (page: Page) => page.waitForSelector('[data-offline][data-kept=yes]', { state: 'attached' });
  const phone = (more: object = {}) =>
    chromium.newContext({ viewport: { width: 390, height: 844 }, baseURL: app.url, reducedMotion: 'reduce', ...more });

  test.each(languages.map((language, at) => ({ language, at })))(
    'in $language weighs at most 60 KB a page, is clean to axe and fits, light or dark',
    async ({ language, at }) => {
      // a short run looks at one language in light, at the next in dark colours
      const colours = [...(['light', 'dark'] as const), 'light' as const].slice(at % 2, (at % 2) + drills.colours);
      for (const colorScheme of colours) {
        const context = await phone({ colorScheme });
        const page = await context.newPage();
        const network = await context.newCDPSession(page);
        await network.send('Network.enable');
        let bytes = 0;
        network.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
        for (const [place, part] of parts.entries()) {
          bytes = 0;
          await page.goto(`${home}/${language}${part}`);
          // the last thing that a page does once it is loaded
          await isKept(page);
          expect([part, bytes <= 60 * 1024, bytes]).toEqual([part, true, bytes]);
          await page.evaluate('document.querySelectorAll("details").forEach((one) => (one.open = true))');
          expect(await scrollsSideways(page)).toBe(false);
          // a short run looks at each page once in light and once in dark colours, in another language
          if (drills.colours > 1 || (place + (at >> 1)) % 2 === 0) expect(await violationsOf(page)).toEqual([]);
        }
        await context.close();
      }
    },
  );

  test.each(languages)('in %s all of it is read without a network once it was opened', async (language) => {
    const context = await phone({ colorScheme: 'dark' });
    const page = await context.newPage();
    await page.goto(`${home}/${language}`);
    await isKept(page);
    await context.setOffline(true);
    await page.reload();
    expect(await page.textContent('h1')).toBe(titles[language]);
    for (const part of parts) {
      await page.goto(`${home}/${language}${part}`);
      expect(await page.getAttribute('html', 'lang')).toMatch(new RegExp(`^${language}`));
      expect(await page.isVisible('a[href="tel:911"]')).toBe(true);
      expect(await scrollsSideways(page)).toBe(false);
      // it is the page that was looked at above, in these colours or, by the drill, in both
      if (drills.colours > 1) expect(await violationsOf(page)).toEqual([]);
    }
    await context.close();
  });

  test('is kept with its letters and its choices until it is deleted from the device', async () => {
    const context = await phone();
    const page = await context.newPage();
    await page.goto(`${home}/ht`);
    await isKept(page);
    await context.setOffline(true);
    await page.reload();
    expect(await page.evaluate('getComputedStyle(document.querySelector("h1")).fontFamily')).toContain('Atkinson');
    // what to do when something goes wrong, and who helps, were kept along with it
    await page.click('a[href$="/ht/ayuda"]');
    await page.waitForURL('**/ht/ayuda');
    expect(await page.textContent('h1')).toContain('etap pa etap');
    await page.goto(`${home}/ht/instituciones`);
    await page.selectOption('[data-need]', 'conflicto');
    await page.selectOption('[data-place]', { label: 'Zapopan' });
    expect(await page.isVisible('#ccl_jalisco')).toBe(true);
    expect(await page.isVisible('#fm4')).toBe(false);
    expect(page.url()).toBe(`${app.url}${home}/ht/instituciones`);
    await context.setOffline(false);
    await page.goto(`${home}/ht`);
    await page.click('[data-forget]');
    await page.waitForSelector('[data-forgotten]:not(:empty)');
    expect(await page.evaluate('caches.keys()')).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
    await context.close();
  });

  test('is left by button and by key for a page that takes its place, with nothing to go back to', async () => {
    for (const leave of ['button', 'key'] as const) {
      const context = await phone();
      await context.route('https://es.wikipedia.org/**', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>Otra</title><p>Otra página</p>' }),
      );
      const page = await context.newPage();
      await page.goto('about:blank');
      await page.goto(`${home}/es`);
      await isKept(page);
      // reading on, and changing the language, adds no step to go back through
      await page.click('a[href="#problemas"]');
      await page.click('a[data-replace][hreflang=fr]');
      await page.waitForURL('**/para-personas/fr');
      await isKept(page);
      if (leave === 'button') {
        await page.keyboard.press('Tab');
        await page.keyboard.press('Tab');
        expect(await page.evaluate('document.activeElement.hasAttribute("data-leave")')).toBe(true);
        await page.keyboard.press('Enter');
      } else {
        await page.keyboard.press('Escape');
        await page.keyboard.press('Escape');
      }
      await page.waitForURL('https://es.wikipedia.org/**');
      expect(await page.evaluate('history.length')).toBe(2);
      await page.goBack();
      expect(page.url()).toBe('about:blank');
      await context.close();
    }
  });
});
