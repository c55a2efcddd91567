import type { Browser, BrowserContext, Page } from 'playwright-core';
import { newId } from '#libs/ids';
import { Accounts, CompanyNames } from '../../src/accounts/index.js';
import { system } from '../../src/database/index.js';
import { KeptAccountMails } from '../support/account-mails.js';
import { describeInChromium, openChromium, scrollsSideways, violationsOfCopy } from '../support/chromium.js';
import { startApp, type TestApp } from '../support/index.js';
import { totpCode } from '../support/totp.js';
import { password, person } from './people.js';

const patience = 600_000;

const mails = new KeptAccountMails();
let app: TestApp;
let chromium: Browser;

beforeAll(async () => {
  app = await startApp({ listen: true, replace: mails.instead });
  app.nest.get(CompanyNames).answerBy(async (_tx, ids) => new Map(ids.map((id) => [id, 'Agave Azul'])));
  chromium = await openChromium();
}, patience);

afterAll(async () => {
  await chromium?.close();
  await app?.close();
});

describeInChromium.each([1280, 390])('in a browser without scripts, %d px wide', (width) => {
  let company: string;
  let context: BrowserContext;
  let page: Page;

  beforeAll(() => {
    company = newId();
  });

  beforeEach(async () => {
    context = await chromium.newContext({
      javaScriptEnabled: false,
      viewport: { width, height: 900 },
      baseURL: app.url,
    });
    page = await context.newPage();
  });

  /** Axe looks at the narrow width. */
  async function isWellMade(): Promise<void> {
    expect(await scrollsSideways(page)).toBe(false);
    if (width > 640) return;
    expect(await violationsOfCopy(page, { viewport: { width, height: 900 }, baseURL: app.url })).toEqual([]);
  }

  test(
    'somebody takes an invitation, secures the account, leaves and comes back',
    async () => {
      const accounts = app.nest.get(Accounts);
      const inviter = await person(app, { companyId: company, roles: ['company_admin'] });
      const actor = { kind: 'person', userId: inviter.userId, companyId: company, roles: ['company_admin'] } as const;
      const asked = {
        companyId: company,
        email: `nueva-${company}@agave.example`,
        name: 'Nueva',
        role: 'company_editor',
      } as const;
      await app.db.as(actor, (tx) => accounts.invite(tx, actor, asked));

      await page.goto(await mails.link(app, asked.email, 'invitation'));
      await isWellMade();
      await page.getByLabel('Contraseña nueva').fill('corta');
      await page.getByRole('button', { name: 'Aceptar la invitación' }).click();
      expect(await page.getByRole('alert').textContent()).toContain('al menos 10 caracteres');
      await isWellMade();
      await page.getByLabel('Contraseña nueva').fill(password);
      await page.getByLabel('Leí el aviso').check();
      await page.getByRole('button', { name: 'Aceptar la invitación' }).click();

      await page.goto('/cuenta');
      await isWellMade();
      await page.goto('/cuenta/segundo-paso');
      await isWellMade();
      await page.getByLabel('Contraseña actual').fill(password);
      await page.getByRole('button', { name: 'Activar el segundo paso' }).click();
      await isWellMade();
      const secret = await page.locator('input[name=secret]').inputValue();
      // each code is accepted once: the one before leaves the present one for signing in
      await page.getByLabel('Código', { exact: true }).fill(totpCode(secret, new Date(Date.now() - 30_000)));
      await page.getByRole('button', { name: 'Activar' }).click();
      await isWellMade();
      await page.getByRole('link', { name: 'Ya los guardé' }).click();

      await page.goto('/salir');
      await isWellMade();
      await page.getByRole('button', { name: 'Salir' }).click();
      await page.goto('/entrar?volver=/cuenta');
      await page.getByLabel('Correo').fill(asked.email);
      await page.getByLabel('Contraseña', { exact: true }).fill(password);
      await page.getByRole('button', { name: 'Entrar' }).click();
      await isWellMade();
      await page.getByLabel('Código').fill(totpCode(secret));
      await page.getByRole('button', { name: 'Continuar' }).click();
      expect(new URL(page.url()).pathname).toBe('/cuenta');
    },
    patience,
  );

  test(
    'the pages of mailed links and their ends',
    async () => {
      const { email } = await person(app, { verified: false });
      for (const path of [
        '/entrar',
        '/entrar/enlace',
        '/recuperar',
        '/confirmar',
        '/entrar/codigo',
        `/recuperar/${'x'.repeat(24)}`,
        await mails.link(app, email, 'confirm'),
        `/entrar/enlace/${'x'.repeat(32)}`,
        '/invitacion/inventada',
      ]) {
        await page.goto(path);
        await isWellMade();
      }
      await page.goto('/entrar');
      await page.getByRole('button', { name: 'Entrar' }).click();
      await isWellMade();
      await page.goto(`/confirmar/${'x'.repeat(43)}`);
      await page.getByRole('button', { name: 'Confirmar y entrar' }).click();
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Este enlace ya no sirve');
      await isWellMade();
      await page.goto('/recuperar');
      await page.getByLabel('Correo').fill(email);
      await page.getByRole('button', { name: 'Enviarme el correo' }).click();
      await isWellMade();
    },
    patience,
  );

  test(
    'the people of FM4',
    async () => {
      const { email } = await person(app, { roles: ['staff_admin', 'auditor'] });
      const accounts = app.nest.get(Accounts);
      const work = system('test');
      const asked = {
        companyId: null,
        email: `nora-${company}@fm4.example`,
        name: 'Nora Íñiguez',
        role: 'auditor',
      } as const;
      await app.db.as(work, (tx) => accounts.invite(tx, work, asked));
      await page.goto('/entrar?volver=/fm4/personas');
      await page.getByLabel('Correo').fill(email);
      await page.getByLabel('Contraseña', { exact: true }).fill(password);
      await page.getByRole('button', { name: 'Entrar' }).click();
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Personas de FM4');
      await isWellMade();
    },
    patience,
  );
});
