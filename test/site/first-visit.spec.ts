import type { Browser, Page } from 'playwright-core';
import { describeInChromium, openChromium } from '../support/chromium.js';
import { newDistinction } from '../support/distinctions.js';
import { startApp, type TestApp } from '../support/index.js';

/** What a first visit may weigh: all that is transferred, headers and compressed bodies. */
const MAX_BYTES = 70 * 1024;

const addresses = {
  home: '/',
  distinction: '/verificar/',
  'a distinction of a company with other letters': '/verificar/',
  situation: '/guia/situaciones/refugiada_reconocida',
  guidance: '/guia',
  'for companies': '/para-empresas',
  courses: '/cursos',
  directory: '/directorio',
  'sign-in': '/entrar',
};

describeInChromium('a first visit', () => {
  let app: TestApp;
  let chromium: Browser;
  beforeAll(async () => {
    app = await startApp({ listen: true, at: new Date('2026-03-12T18:00:00Z') });
    addresses.distinction += (await newDistinction(app)).code;
    const other = await newDistinction(app, { tradeName: 'Ayşe Işık Pastanesi', document: false });
    addresses['a distinction of a company with other letters'] += other.code;
    chromium = await openChromium();
  });
  afterAll(async () => {
    await chromium.close();
    await app.close();
  });

  async function visit(path: string): Promise<{ page: Page; bytes: number }> {
    // without motion no colour is on its way to another when it is compared
    const context = await chromium.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const network = await context.newCDPSession(page);
    await network.send('Network.enable');
    let bytes = 0;
    network.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await page.goto(app.url + path, { waitUntil: 'networkidle' });
    await page.evaluate('document.fonts.ready');
    return { page, bytes };
  }

  test.each(['home', 'distinction', 'situation'] as const)('of the %s weighs at most 70 KB', async (name) => {
    const { page, bytes } = await visit(addresses[name]);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(MAX_BYTES);
    await page.context().close();
  });

  test.each(Object.keys(addresses) as (keyof typeof addresses)[])(
    'of the %s waits for nothing, and looks as with the whole style sheet',
    async (name) => {
      const { page } = await visit(addresses[name]);
      const blocking = `performance.getEntriesByType('resource')
        .filter(({ renderBlockingStatus }) => renderBlockingStatus === 'blocking').map(({ name }) => name)`;
      expect(await page.evaluate(blocking)).toEqual([]);
      expect(await page.evaluate('document.querySelectorAll("style").length')).toBe(1);
      const own = await looks(page);
      const { text } = await app.browser().get('/verificar');
      const sheet = /href="([^"]*site\.css)"/.exec(text)![1];
      await page.evaluate(`new Promise((done) => {
        const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '${sheet}', onload: done });
        document.querySelector('style').replaceWith(link);
      })`);
      const whole = await looks(page);
      expect(whole.length).toBe(own.length);
      expect(own.filter((look, i) => look !== whole[i]).map((look) => look.slice(0, 60))).toEqual([]);
      await page.context().close();
    },
  );

  test('fetches the letters of other languages for a page that has them, and only then', async () => {
    const fontsOf = (page: Page) =>
      page.evaluate(`performance.getEntriesByType('resource').map(({ name }) => name.split('/').pop())
        .filter((name) => name.endsWith('.woff2')).sort()`);
    const plain = await visit(addresses.distinction);
    expect(await fontsOf(plain.page)).toEqual(['atkinson-next-puertas.woff2', 'fraunces-puertas.woff2']);
    const other = await visit(addresses['a distinction of a company with other letters']);
    expect(await fontsOf(other.page)).toEqual(
      expect.arrayContaining(['atkinson-next-puertas-latin-ext.woff2', 'fraunces-puertas-latin-ext.woff2']),
    );
  });
});

const compared = [
  ['display', 'position', 'visibility', 'opacity', 'transform', 'content', 'width', 'height', 'inset', 'overflow'],
  ['margin', 'padding', 'border', 'border-radius', 'outline', 'box-shadow', 'color', 'background', 'fill', 'stroke'],
  ['font', 'letter-spacing', 'text-decoration', 'text-align', 'list-style', 'white-space', 'cursor'],
  ['flex', 'gap', 'grid-template-columns', 'grid-column', 'align-items', 'justify-content', 'columns'],
].flat();

/** What every element of the page looks like, before and after it too, at the widths of a phone and a screen. */
async function looks(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    found.push(
      ...((await page.evaluate(`[...document.body.querySelectorAll('*')].flatMap((element) =>
        [null, '::before', '::after'].map((part) => {
          const style = getComputedStyle(element, part);
          return element.tagName + '.' + element.getAttribute('class') + (part ?? '') + ' ' +
            ${JSON.stringify(compared)}.map((name) => name + ':' + style.getPropertyValue(name)).join(';');
        }))`)) as string[]),
    );
  }
  return found;
}
