import { type JourneyStep, JourneySteps } from '../../../src/companies/index.js';
import { newCompany, newPerson, type TestPerson } from '../../support/companies.js';
import { startApp, type TestApp } from '../../support/index.js';

let app: TestApp;
let companyId: string;
let admin: TestPerson;

/** The page before later rooms have told anything: deaf while the application starts. */
class QuietJourney extends JourneySteps {
  listening = false;

  override register(step: JourneyStep): void {
    if (this.listening) super.register(step);
  }

  override registerDeadlines(load: Parameters<JourneySteps['registerDeadlines']>[0]): void {
    if (this.listening) super.registerDeadlines(load);
  }

  override registerGoal(load: Parameters<JourneySteps['registerGoal']>[0]): void {
    if (this.listening) super.registerGoal(load);
  }
}
const journey = new QuietJourney();

beforeAll(async () => {
  app = await startApp({ replace: (module) => module.overrideProvider(JourneySteps).useValue(journey) });
  companyId = await newCompany(app, { legalName: 'Agave Azul S.A. de C.V.', tradeName: 'Agave Azul' });
  admin = await newPerson(app, { companyId, roles: ['company_admin'], name: 'Ana Admin' });
});
afterAll(() => app.close());

describe('the journey', () => {
  const steps = (text: string) => [...text.matchAll(/<li class="(hecho|ahora|luego)"/g)].map(([, look]) => look);

  test('of an active company has its registration behind it and seven steps ahead', async () => {
    const page = await admin.browser.get('/empresa');
    expect(page.status).toBe(200);
    expect(steps(page.text)).toEqual(['hecho', 'ahora', ...Array(6).fill('luego')]);
    expect(page.text).toContain('FM4 activó tu cuenta el 23 de noviembre.');
    expect(page.text).toContain('Llevas uno de ocho pasos.');
    expect(page.text).toContain('Por ahora no tienes nada pendiente');
  });

  test('of a pending company proposes to check the data', async () => {
    const pending = await newCompany(app, { state: 'pending' });
    const { browser } = await newPerson(app, { companyId: pending, roles: ['company_admin'] });
    const page = await browser.get('/empresa');
    expect(steps(page.text)[0]).toBe('ahora');
    expect(page.text).toContain('Revisa los datos de tu empresa');
    expect(page.text).toContain('En revisión');
    expect(page.text).toContain('Te avisamos por correo cuando se active.');
  });

  test('of a suspended company says why', async () => {
    const suspended = await newCompany(app, { state: 'suspended' });
    const { browser } = await newPerson(app, { companyId: suspended, roles: ['company_editor'] });
    expect((await browser.get('/empresa')).text).toContain('Motivo: No respondió a tres avisos.');
  });

  test('shows what later rooms tell: next thing, dates, goal', async () => {
    journey.listening = true;
    journey.register({
      key: 'courses',
      load: async () => ({
        state: 'now',
        text: { key: 'companies.step.registration.active', params: { day: { day: '2026-12-01' } } },
        checks: [{ done: false, text: { key: 'companies.step.registration.check-team' } }],
        next: {
          title: { key: 'companies.next.review-data' },
          due: '2026-12-05',
          action: { href: '/empresa/cursos', label: { key: 'companies.next.review-data-action' } },
        },
      }),
    });
    journey.registerDeadlines(async () => [
      { at: '2026-12-14', text: { key: 'companies.step.plan' } },
      { at: '2026-11-20', text: { key: 'companies.step.audit' } },
    ]);
    journey.registerGoal(async () => ({ level: 'N2' }));
    const { text } = await admin.browser.get('/empresa');
    expect(text).toContain('href="/empresa/cursos"');
    expect(text).toContain('Vence <strong>en 12 días, el 5 de diciembre</strong>.');
    expect(text).toContain('en 21 días, el 14 de diciembre');
    expect(text).toContain('Tu meta es el nivel <strong>Inclusión</strong>.');
    expect(steps(text)[1]).toBe('ahora');
    expect(() => journey.register({ key: 'courses', load: async () => null })).toThrow('registered already');

    const pending = await newCompany(app, { state: 'pending' });
    const { browser } = await newPerson(app, { companyId: pending, roles: ['company_admin'] });
    expect((await browser.get('/empresa')).text).toContain('href="/empresa/perfil"');
  });

  test('is there in English too', async () => {
    const page = await admin.browser.get('/empresa?lang=en');
    expect(page.text).toContain('Route to the distinction');
    expect(page.text).toContain('FM4 activated your account on November 23.');
  });
});
