import type { Browser, Page } from 'playwright-core';
import { glossary } from '#templates/guidance/glossary';
import { describeInChromium, openChromium } from '../support/chromium.js';
import { startApp, type TestApp } from '../support/index.js';

const framework = '/guia/marco-legal';
const situation = '/guia/situaciones/refugiada_reconocida';

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ listen: true });
});
afterAll(() => app.close());

const page = async (path: string) => (await app.browser().get(path)).text;
const words = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('the legal framework', () => {
  test('folds into chapters, with a list of them', async () => {
    const text = await page(framework);
    expect(text.match(/<details class="pliegue"/g)!.length).toBeGreaterThan(20);
    expect(text).not.toMatch(/<details class="pliegue"[^>]* open/);
    const listed = [...text.matchAll(/<li><a href="#(s\d+)"/g)].map(([, slug]) => slug!);
    expect(listed.length).toBeGreaterThan(12);
    for (const slug of listed) expect(text).toContain(`<div class="pliegue-texto" id="${slug}">`);
    expect(await page(`${framework}?abrir=todo`)).not.toMatch(/<details class="pliegue">/);
  });

  test('shows, open and marked, what speaks of the words asked for', async () => {
    const text = await page(`${framework}?q=${encodeURIComponent('retener documento')}`);
    expect(text).toContain('<mark>Retener</mark>');
    expect(text).toMatch(/hablan de «retener documento»/);
    expect(text).toContain('href="/guia/marco-legal"');
    expect(text.length).toBeLessThan((await page(framework)).length / 2);
    expect(text).not.toMatch(/<details class="pliegue">/);
  });

  test('says when nothing speaks of them, and loses nothing of what was typed', async () => {
    const text = await page(`${framework}?q=${encodeURIComponent('<b>"ñandú')}`);
    expect(text).toContain('Nada en el marco legal habla de «&lt;b>&quot;ñandú».');
    expect(text).toContain('value="&lt;b>&quot;ñandú"');
  });

  test('explains an abbreviation at its first use in a section', async () => {
    const text = await page(framework);
    const section = text.slice(text.indexOf('id="s2-1"'), text.indexOf('id="s2-2"'));
    for (const name of ['OIT', 'ONU']) {
      expect(section.split(`<abbr title="${glossary[name]}">${name}</abbr>`).length - 1).toBe(1);
    }
  });

  test('leads from each reference to the article, and nowhere that is not there', async () => {
    const text = await page(framework);
    const ids = [...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    const references = [...text.matchAll(/<a class="referencia" href="#([^"]*)"/g)].map(([, id]) => id!);
    expect(references.length).toBeGreaterThan(15);
    expect(references.filter((id) => !ids.includes(id))).toEqual([]);
    expect(references).toEqual(expect.arrayContaining(['lft-7', 'lft-132-xv', 's8']));
    expect(ids).toEqual(expect.arrayContaining(['cpeum-123-a', 'lft-133-xii', 'lfpdppp-2-vi']));
  });
});

test('every abbreviation of the guidance is in the glossary', async () => {
  const { situations } = (await app.browser().get('/api/v1/guidance/situations')).json<{
    situations: { id: string }[];
  }>();
  const pages = [framework, ...situations.map(({ id }) => `/guia/situaciones/${id}`)];
  const text = (await Promise.all(pages.map(page))).map((html) => words(html.slice(html.indexOf('<main')))).join(' ');
  // names of forms, systems and places, and what stands in the list of sources
  const known = /^(FM\d?|[IVXLC]+|TV|AR|EE|UU|OC|SLP|DC|BUAP|IDC|IRIS|ADN|CRC|QR|PDF|SCFI|QA|GRATIS|NO|ONG)$/;
  const found = new Set(text.match(/(?<![\p{L}\d-])[A-Z]{3,}(?![\p{L}\d])/gu));
  expect([...found].filter((name) => !known.test(name) && !glossary[name]).sort()).toEqual([]);
});

test('a situation has a list of its sections, and its articles lead to the legal framework', async () => {
  const text = await page(situation);
  const listed = [...text.matchAll(/<li><a href="#([\w-]+)"/g)].map(([, slug]) => slug!);
  expect(listed).toEqual(['pedir', 'no-pedir', 'pasos', 'notas', 'fuentes']);
  for (const slug of listed) expect(text).toContain(` id="${slug}"`);
  const framed = await page(framework);
  const references = [...text.matchAll(/href="\/guia\/marco-legal#([^"]*)"/g)].map(([, id]) => id!);
  expect(references.length).toBeGreaterThan(2);
  for (const id of references) expect(framed).toContain(` id="${id}"`);
});

describe('a search inside of a situation', () => {
  const asked = (question: string) => page(`${situation}?q=${encodeURIComponent(question)}`);
  const sections = (text: string) => [...text.matchAll(/<li><a href="#([\w-]+)"/g)].map(([, slug]) => slug!);

  test('shows whole, open and marked, the sections that speak of it; the answer stays', async () => {
    const text = await asked('contratos');
    expect(text).toContain('<mark>contrato</mark>');
    expect(text).toMatch(/secci(ón habla|ones hablan) de «contratos»/);
    expect(text).not.toMatch(/<details class="pliegue[^"]*">/);
    expect(text).toContain('Sí, la puedes contratar');
    expect(text).toContain(`href="${situation}"`);
    expect(text).toContain('name="robots" content="noindex"');
    const listed = sections(text);
    expect(listed).toContain('pasos');
    expect(listed.length).toBeLessThan(5);
    for (const slug of listed) expect(text).toContain(` id="${slug}"`);
    // a section that is shown is shown whole: its steps keep their numbers
    const steps = (html: string) => /<ol class="pasos.*?<\/ol>/s.exec(html)![0].match(/<li>/g)!.length;
    expect(steps(text)).toBe(steps(await page(situation)));
  });

  test.each(['CONTRATO', 'curp', 'refugiados', 'rfc sat'])(
    'finds %j whatever its case and ending',
    async (question) => {
      const text = await asked(question);
      expect(sections(text).length).toBeGreaterThan(0);
      expect(text).toContain('<mark>');
    },
  );

  test('says when nothing speaks of it, loses nothing of what was typed, and is there without a question', async () => {
    const text = await asked('<b>"ñandú');
    expect(text).toContain('Aquí nada habla de «&lt;b>&quot;ñandú».');
    expect(text).toContain('value="&lt;b>&quot;ñandú"');
    expect(sections(text)).toEqual([]);
    const whole = await page(situation);
    expect(whole).toContain(`action="${situation}"`);
    expect(whole).not.toContain('content="noindex"');
    expect(await asked('   ')).not.toContain('<mark>');
    expect(await page(`${situation}?q=a&q=b`)).not.toContain('<mark>');
  });
});

test('a situation explains the abbreviations of what to ask for', async () => {
  const text = await page('/guia/situaciones/mexicana_nacimiento');
  const ask = text.slice(text.indexOf('id="pedir"'), text.indexOf('id="no-pedir"'));
  for (const name of ['CURP', 'RFC', 'NSS']) {
    expect(text.split(`<abbr title="${glossary[name]}">${name}</abbr>`).length).toBeGreaterThan(1);
    expect(ask).toContain(name);
  }
});

describeInChromium('in a browser', () => {
  let chromium: Browser;
  beforeAll(async () => {
    chromium = await openChromium();
  });
  afterAll(() => chromium.close());

  const show = async (path: string, look: object = {}): Promise<Page> => {
    const context = await chromium.newContext({
      viewport: { width: 390, height: 844 },
      reducedMotion: 'reduce',
      ...look,
    });
    const shown = await context.newPage();
    await shown.goto(app.url + path);
    return shown;
  };
  const height = (shown: Page) => shown.evaluate('document.documentElement.scrollHeight') as Promise<number>;
  const visible = (shown: Page, id: string) => shown.locator(`[id="${id}"]`).isVisible();

  test.each([true, false])('a link to an article opens what it is in, with scripts: %s', async (javaScriptEnabled) => {
    const shown = await show(`${framework}#lft-133-xii`, { javaScriptEnabled });
    await shown.locator('[id="lft-133-xii"]').waitFor({ state: 'visible' });
    expect(await visible(shown, 'cpeum-1')).toBe(false);
    await shown.context().close();
  });

  test('the folded page is short on a phone, and paper has all of it', async () => {
    const shown = await show(framework, { javaScriptEnabled: false });
    expect(await height(shown)).toBeLessThan(6_000);
    expect(await visible(shown, 'lft-7')).toBe(false);
    await shown.emulateMedia({ media: 'print' });
    expect(await visible(shown, 'lft-7')).toBe(true);
    expect(await height(shown)).toBeGreaterThan(20_000);
    await shown.context().close();
  });
});
