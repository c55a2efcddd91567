import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { HOUR } from '#libs/clock';
import { addDays, dayOf } from '#libs/mexico';
import { Indicators } from '../../src/monitoring/index.js';
import { newPerson, type TestPerson } from '../support/companies.js';
import {
  describeInChromium,
  lastMailTo,
  linkIn,
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

describeInChromium('those who keep the ecosystem together', () => {
  let app: TestApp;
  let chromium: Browser;
  let page: Page;
  let admin: TestPerson;
  let findings: string[];

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
    admin = await newPerson(app, { roles: ['staff_admin'] });
  });
  afterEach(() => page.context().close());
  afterAll(async () => {
    await chromium?.close();
    await app?.close();
  });

  const open = async ({ browser }: TestPerson) => {
    findings = [];
    page = await openPage(chromium, app, browser.cookies, {
      reducedMotion: 'reduce',
      locale: 'es-MX',
      acceptDownloads: true,
    });
  };
  const words = async () => (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ');

  /** Looks at the page at both widths. */
  async function examine(): Promise<string> {
    for (const { width, colorScheme } of looks) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      findings.push(...(await violationsOf(page)));
      if (await scrollsSideways(page)) findings.push(`${page.url()} scrolls sideways at ${width} px`);
    }
    return words();
  }

  async function click(selector: string): Promise<void> {
    const loaded = page.waitForEvent('load');
    await page.locator(selector).first().click();
    await loaded;
  }

  /** Follows a link of the page and looks at where it leads. */
  async function follow(href: string): Promise<string> {
    await click(`main a[href="${href}"]`);
    return examine();
  }

  /** Fills in the form at `action` and sends it. */
  async function send(action: string, values: Readonly<Record<string, string>>, button = 'button'): Promise<string> {
    const form = `main form[action="${action}"]`;
    for (const [name, value] of Object.entries(values)) {
      const field = page.locator(`${form} [name="${name}"]`);
      if ((await field.first().getAttribute('type')) === 'radio')
        await page.locator(`${form} [name="${name}"][value="${value}"]`).check();
      else await field.fill(value);
    }
    await click(`${form} ${button}`);
    return examine();
  }

  /** What a file that a link of the page brings begins with, and how long it took, in milliseconds. */
  async function download(href: string): Promise<{ begins: string; bytes: Buffer; took: number }> {
    const begun = Date.now();
    const downloading = page.waitForEvent('download');
    await page.locator(`a[href="${href}"]`).first().click();
    const bytes = await readFile((await (await downloading).path())!);
    return { begins: bytes.subarray(0, 4).toString(), bytes, took: Date.now() - begun };
  }

  test('a liaison goes from the first day to a commitment that was kept', async () => {
    const liaison = await newPerson(app, { roles: ['partner'], name: 'Leticia Ramos' });
    await admin.browser.post('/fm4/municipios/14093/enlaces', { name: liaison.name, email: liaison.email });
    await open(liaison);
    await page.goto('/enlaces');
    expect(await examine()).toContain('Tepatitlán de Morelos');
    const next = () => page.locator('.siguiente a').first().getAttribute('href');

    // the one next thing: the office, then the course
    expect(await next()).toBe('/enlaces/oficina');
    await follow('/enlaces/oficina');
    expect(await send('/enlaces/oficina', { office: 'Jefatura de Movilidad', phone: '378 555 0140' })).toContain(
      'Confirmado',
    );
    await page.goto('/enlaces');
    expect(await next()).toBe('/cursos/enlaces-municipales');

    // the protocol, from twelve answers, as PDF and to be changed
    await follow('/enlaces/protocolo');
    await follow('/enlaces/protocolo/nuevo');
    const asked = await page.$$eval('main form [name]:not([type=hidden], button)', (fields) =>
      fields.map((field) => [field.getAttribute('name')!, field.getAttribute('value')] as const),
    );
    // of choices the first
    const answers = Object.fromEntries(asked.toReversed().map(([name, value]) => [name, value || 'Jefatura']));
    expect(Object.keys(answers).length).toBeLessThanOrEqual(12);
    await send('/enlaces/protocolo/nuevo', answers);
    expect(new URL(page.url()).pathname).toBe('/enlaces/protocolo/1');
    for (const [kind, begins] of [
      ['pdf', '%PDF'],
      ['docx', 'PK\u0003\u0004'],
    ] as const) {
      const file = await download(`/enlaces/protocolo/1/protocolo.${kind}`);
      expect([kind, file.begins, file.took < 5_000]).toEqual([kind, begins, true]);
    }

    // a question, and its answer by mail
    await page.goto('/enlaces');
    await follow('/enlaces/solicitudes');
    await follow('/enlaces/solicitudes/nueva');
    await send('/enlaces/solicitudes/nueva', { subject: 'Lona', text: 'Para la feria.' });
    const request = (await page.content()).match(/\/enlaces\/solicitudes\/([0-9a-f-]{36})/)![1]!;
    await admin.browser.post(`/fm4/solicitudes/${request}/responder`, { answer: 'Llega el jueves.' });
    await page.goto(linkIn(await lastMailTo(app, liaison.email, 'FM4 contestó'), '/enlaces/solicitudes'));
    expect(await examine()).toContain('Llega el jueves.');

    // a meeting that ends in an agreement
    await page.goto('/enlaces');
    await follow('/enlaces/reuniones');
    await follow('/enlaces/reuniones/nueva');
    const today = dayOf(app.clock.now());
    const when = { day: addDays(today, 3), from: '10:00', until: '11:00', place: 'Presidencia' };
    await send('/enlaces/reuniones/nueva', { title: 'Arranque', ...when, agenda: 'Horario' });
    const here = new URL(page.url()).pathname;
    app.clock.set(new Date(`${when.day}T18:00:00Z`));
    await page.goto(here);
    await send(`${here}/minuta`, { minutes: 'Se abre el lunes.' });
    const agreed = { text: 'Publicar el horario', side: 'ally', owner: 'Comunicación Social' };
    expect(await send(`${here}/compromisos`, { ...agreed, dueOn: addDays(today, 8) })).toContain('Publicar el horario');
    const closed = await admin.browser.post(`/fm4${here.slice('/enlaces'.length)}/minuta`, {
      minutes: 'Se abre el lunes.',
      version: '2',
      next: 'cerrar',
    });
    expect(closed.status).toBe(303);
    expect((await lastMailTo(app, liaison.email, 'Minuta: Arranque')).attachments).toHaveLength(1);

    // which is the next thing until it is kept
    await page.goto('/enlaces');
    const commitment = (await next())!;
    expect(commitment).toMatch(new RegExp(`^${here}/compromisos/`));
    app.clock.advance(HOUR);
    await follow(commitment);
    await send(`${commitment}/cerrar`, { proof: 'Publicado el lunes en la puerta.' });
    await page.goto('/enlaces');
    expect(await next()).toBe('/cursos/enlaces-municipales');
    expect(await follow('/enlaces/acuerdos')).toContain('1 de 1 (100 %)');
    expect(findings).toEqual([]);
  });

  test('the field kit is read on a phone without a network, and says when it has grown too old', async () => {
    const liaison = await newPerson(app, { roles: ['partner'] });
    await admin.browser.post('/fm4/municipios/14039/enlaces', { name: liaison.name, email: liaison.email });
    await open(liaison);
    await page.goto('/enlaces');
    await follow('/kit/14039');
    await page.waitForSelector('[data-kept]:not([hidden])');
    expect(await page.isVisible('[data-stale]')).toBe(false);
    const online = await words();
    await page.context().setOffline(true);
    await page.reload();
    expect(await words()).toBe(online);
    expect(await page.isVisible('[data-kept]')).toBe(true);
    // with its style sheet and its letters
    expect(await page.evaluate('getComputedStyle(document.querySelector("[data-kit]")).maxWidth')).not.toBe('none');
    expect(await page.evaluate('[...document.fonts].some(({ status }) => status === "loaded")')).toBe(true);
    // a page of an account is none of those that are kept
    await expect(page.goto('/enlaces')).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
    const later = await page.context().newPage();
    await later.clock.setFixedTime(new Date(app.clock.now().getTime() + 91 * 24 * HOUR));
    await later.goto('/kit/14039');
    expect(await later.isVisible('[data-stale]')).toBe(true);
    expect(await later.textContent('[data-stale]')).toContain('Ábrelo con conexión');
    // what is printed says its day, too, without buttons
    await later.emulateMedia({ media: 'print' });
    expect(await later.isVisible('[data-stale]')).toBe(true);
    expect(await later.isVisible('[data-imprimir]')).toBe(false);
    expect(findings).toEqual([]);
  });

  test('a monitoring officer goes from the dashboard through a figure to its rows, and to the report as PDF', async () => {
    await open(admin);
    await page.goto('/fm4/indicadores');
    expect(await examine()).toContain('Participación del empleo formal');
    expect(await follow('/fm4/indicadores/IN-E4')).toContain('80.0 %');
    expect(await follow('/fm4/indicadores/IN-E4/renglones/2026-Q3')).toContain('40 renglones.');
    const entry = await page.locator('main tbody a').first().getAttribute('href');
    expect(await follow(entry!)).toContain('Vinculación');
    await page.goto('/fm4/indicadores');
    await follow('/fm4/indicadores/informe');
    await page.selectOption('[name="periodo"]', '2026-Q3');
    await click('main form button');
    expect(await examine()).toContain('80.0 %');
    const { begins, bytes, took } = await download('/fm4/indicadores/informe/2026-Q3/informe.pdf');
    expect([begins, took < 10_000]).toEqual(['%PDF', true]);
    expect(runPdfTool('pdftotext', ['{}', '-'], bytes).output).toMatch(/80\.0\s%/);
    expect(findings).toEqual([]);
  });
});
