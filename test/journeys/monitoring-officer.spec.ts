import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { Indicators } from '../../src/monitoring/index.js';
import { newPerson } from '../support/companies.js';
import {
  describeInChromium,
  openChromium,
  openPage,
  scrollsSideways,
  startApp,
  type TestApp,
  violationsOf,
} from '../support/index.js';
import { runPdfTool } from '../support/pdf-tools.js';

jest.setTimeout(600_000);

const looks = [
  { width: 1280, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const;

describeInChromium('a monitoring officer', () => {
  let app: TestApp;
  let chromium: Browser;
  let page: Page;
  const findings: string[] = [];

  beforeAll(async () => {
    [app, chromium] = await Promise.all([startApp({ listen: true }), openChromium()]);
    await (
      await app.owner()
    ).query(
      `insert into log_placements (id, happened_on, folio, company, municipality, hired_on, contract, imss_in_time, gender,
         written_at, changed_at)
       select uuidv7(), date '2026-07-01' + n, 'V-' || n, 'Empaques del Sur', '14039', date '2026-07-02' + n,
         case when n % 5 = 0 then 'none' else 'indefinite' end, true, case when n % 2 = 0 then 'woman' else 'man' end, now(), now()
       from generate_series(1, 40) n`,
    );
    await app.nest.get(Indicators).close();
    const { browser } = await newPerson(app, { roles: ['staff_admin'] });
    page = await openPage(chromium, app, browser.cookies, {
      reducedMotion: 'reduce',
      locale: 'es-MX',
      acceptDownloads: true,
    });
  });
  afterAll(async () => {
    await chromium?.close();
    await app?.close();
  });

  /** Follows a link of the page and looks at where it leads. */
  async function follow(href: string): Promise<string> {
    const loaded = page.waitForEvent('load');
    await page.locator(`main a[href="${href}"]`).first().click();
    await loaded;
    return examine();
  }

  async function examine(): Promise<string> {
    for (const { width, colorScheme } of looks) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      findings.push(...(await violationsOf(page)));
      if (await scrollsSideways(page)) findings.push(`${page.url()} scrolls sideways at ${width} px`);
    }
    return (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ');
  }

  test('goes from the dashboard through a figure to its rows, and to the report as PDF', async () => {
    await page.goto('/fm4/indicadores');
    expect(await examine()).toContain('Participación del empleo formal');
    expect(await follow('/fm4/indicadores/IN-E4')).toContain('80.0 %');
    expect(await follow('/fm4/indicadores/IN-E4/renglones/2026-Q3')).toContain('40 renglones.');
    const entry = await page.locator('main tbody a').first().getAttribute('href');
    expect(await follow(entry!)).toContain('Vinculación');
    await page.goto('/fm4/indicadores');
    await follow('/fm4/indicadores/informe');
    await page.selectOption('[name="periodo"]', '2026-Q3');
    const shown = page.waitForEvent('load');
    await page.locator('main form button').first().click();
    await shown;
    expect(await examine()).toContain('80.0 %');
    const downloading = page.waitForEvent('download');
    await page.locator('a[href="/fm4/indicadores/informe/2026-Q3/informe.pdf"]').click();
    const bytes = await readFile((await (await downloading).path())!);
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(runPdfTool('pdftotext', ['{}', '-'], bytes).output).toMatch(/80\.0\s%/);
    expect(findings).toEqual([]);
  });
});
