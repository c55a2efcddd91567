import { started } from '../../assessments/fixtures.js';
import { cases, closed, expectRedirect, staff, type Staff, taken, vote, waiting } from '../../audits/fixtures.js';
import { enrol, newTeam } from '../../courses/fixtures.js';
import { newCompany, newPerson, type TestPerson } from '../../support/companies.js';
import { moveDistinction, newDistinction } from '../../support/distinctions.js';
import { startApp, type TestApp, testStart } from '../../support/index.js';

let app: TestApp;
let people: Staff;
beforeAll(async () => {
  app = await startApp();
  people = await staff(app);
});
afterEach(() => app.clock.set(testStart));
afterAll(() => app.close());

interface Row {
  name: string;
  badge: string;
  href: string | null;
}

/** The journey as one reads it: the badge and the link of each step, and where the one next thing leads. */
async function journeyOf({ browser }: TestPerson) {
  const { text } = await browser.get('/empresa');
  const rows = [...text.matchAll(/<h3>(.*?)<\/h3>/gs)].map(([, inside]): Row => {
    const [name, badge] = inside!.split(/<span class="badge[^>]*>/);
    const plain = (part = '') => part.replaceAll(/<svg.*?<\/svg>|<[^>]*>/gs, '').trim();
    return { name: plain(name), badge: plain(badge), href: /href="([^"]+)"/.exec(name!)?.[1] ?? null };
  });
  const section = /class="siguiente".*?<\/section>/s.exec(text)?.[0] ?? '';
  const ways = [...section.matchAll(/href="([^"]+)"/g)].map(([, href]) => href!);
  return { rows, next: ways[0] ?? null, ways, nothing: text.includes('Por ahora no tienes nada pendiente'), text };
}

/** The tasks: where each leads, whether it has a day, and what is suggested of the journey. */
async function tasksOf({ browser }: TestPerson) {
  const { text } = await browser.get('/pendientes');
  const items = [...text.matchAll(/<li class="border-t[^>]*id="t-.*?(?=<li class="border-t|<\/ul>)/gs)].map(
    ([item]) => ({
      href: /<a class="btn[^>]*href="([^"]+)"/.exec(item)![1]!,
      dated: /font-semibold">/.test(item),
    }),
  );
  return { items, suggested: /id="en-la-ruta".*?href="([^"]+)"/s.exec(text)?.[1] ?? null };
}

const page = (href: string) => href.split(/[?#]/)[0]!;
const covers = (path: string, href: string) => page(href) === path || page(href).startsWith(`${path}/`);

const company = async (state: 'pending' | 'active' | 'suspended') => {
  const companyId = await newCompany(app, { state });
  return newPerson(app, { companyId, roles: ['company_admin'] });
};
const question = 'Falta la política de contratación firmada y el acta de la capacitación de este año.';
const distinguished = async () => {
  const companyId = await newCompany(app, { tradeName: 'Taller Zapotlán' });
  const { id, ...made } = await newDistinction(app, { companyId, level: 'N1' });
  const admin = await newPerson(app, { companyId, roles: ['company_admin'] });
  const editor = await newPerson(app, { companyId, roles: ['company_editor'] });
  return { ...made, id, companyId, admin, editor };
};
const suspended = async () => {
  const made = await distinguished();
  await moveDistinction(app, made.id, 'suspend');
  return made;
};

const [listo, curso, puedes, despues] = ['Listo', 'En curso', 'Puedes empezar', 'Después'];
/** A state of a company, who looks, and the badges of the eight steps. */
const states: [string, () => Promise<TestPerson>, string[]][] = [
  [
    'waits for its activation',
    () => company('pending'),
    ['En revisión', despues, puedes, despues, despues, despues, despues, despues],
  ],
  ['is new', () => company('active'), [listo, puedes, puedes, puedes, despues, despues, despues, despues]],
  [
    'is suspended by FM4',
    () => company('suspended'),
    ['Suspendida', despues, puedes, despues, despues, despues, despues, despues],
  ],
  [
    'was suspended while it answered its self-assessment',
    async () => {
      const { admin, companyId } = await started(app);
      const reason = 'No respondió a tres avisos seguidos.';
      await expectRedirect(people.coordinator.browser.post(`/fm4/empresas/${companyId}/suspender`, { reason }));
      return admin;
    },
    ['Suspendida', despues, puedes, curso, despues, despues, despues, despues],
  ],
  [
    'was suspended, and takes part again',
    async () => {
      const { admin, companyId } = await started(app);
      const reason = 'No respondió a tres avisos seguidos.';
      await expectRedirect(people.coordinator.browser.post(`/fm4/empresas/${companyId}/suspender`, { reason }));
      await expectRedirect(people.coordinator.browser.post(`/fm4/empresas/${companyId}/activar`));
      return admin;
    },
    [listo, puedes, puedes, curso, despues, despues, despues, despues],
  ],
  [
    'has somebody in a course',
    async () => {
      const { hr, learner } = await newTeam(app);
      await enrol(hr, learner);
      return hr;
    },
    [listo, curso, puedes, puedes, despues, despues, despues, despues],
  ],
  [
    'has its administrator in a course',
    async () => {
      const { hr } = await newTeam(app);
      await enrol(hr, hr);
      return hr;
    },
    [listo, curso, puedes, puedes, despues, despues, despues, despues],
  ],
  [
    'answers its self-assessment',
    async () => (await started(app)).admin,
    [listo, puedes, puedes, curso, despues, despues, despues, despues],
  ],
  [
    'has sent it',
    async () => (await waiting(app)).admin,
    [listo, puedes, puedes, listo, 'En espera', puedes, despues, despues],
  ],
  [
    'is under review',
    async () => (await taken(app, people.auditor)).admin,
    [listo, puedes, puedes, listo, 'En revisión', puedes, despues, despues],
  ],
  [
    'is asked a question',
    async () => {
      const { auditId, admin } = await taken(app, people.auditor);
      await expectRedirect(people.auditor.browser.post(`${cases}/${auditId}/aclaracion`, { question }));
      return admin;
    },
    [listo, puedes, puedes, curso, 'Te toca', puedes, despues, despues],
  ],
  [
    'waits for the committee',
    async () => (await closed(app, people.auditor)).admin,
    [listo, listo, puedes, listo, 'En comité', puedes, despues, despues],
  ],
  [
    'was distinguished',
    async () => {
      const { auditId, admin } = await closed(app, people.auditor);
      await expectRedirect(vote(people.members[1], auditId, 'N1'));
      await expectRedirect(vote(people.members[2], auditId, 'N1'));
      return admin;
    },
    [listo, listo, puedes, listo, listo, puedes, 'Nivel Compromiso', despues],
  ],
  [
    'has to renew',
    async () => {
      const { companyId } = await distinguished();
      app.clock.set(new Date('2027-08-26T16:00:00Z'));
      return newPerson(app, { companyId, roles: ['company_admin'] });
    },
    [listo, puedes, puedes, puedes, despues, despues, 'Nivel Compromiso', puedes],
  ],
  [
    'may answer the suspension of its distinction',
    async () => (await suspended()).admin,
    [listo, puedes, puedes, puedes, despues, despues, 'Suspendido', despues],
  ],
  [
    'may answer it, seen by who may not',
    async () => (await suspended()).editor,
    [listo, puedes, puedes, puedes, despues, despues, 'Suspendido', despues],
  ],
  [
    'has answered it',
    async () => {
      const { admin } = await suspended();
      const text = 'Respondimos el tercer aviso el mismo día; adjuntamos el acuse.';
      await expectRedirect(admin.browser.post('/empresa/distintivo/responder', { text }));
      return admin;
    },
    [listo, puedes, puedes, puedes, despues, despues, 'Suspendido', despues],
  ],
];

describe.each(states)('a company that %s', (_name, make, badges) => {
  let person: TestPerson;
  let journey: Awaited<ReturnType<typeof journeyOf>>;
  let tasks: Awaited<ReturnType<typeof tasksOf>>;

  test('reads the same on its journey and in its tasks, and every link leads somewhere', async () => {
    person = await make();
    journey = await journeyOf(person);
    tasks = await tasksOf(person);
    expect(journey.rows.map(({ badge }) => badge)).toEqual(badges);

    // nothing to do on one page is nothing to do on the other
    expect(journey.nothing).toBe(tasks.items.length === 0 && tasks.suggested === null);
    // what is due by a day comes first on both
    const due = tasks.items.find(({ dated }) => dated);
    if (due) expect(journey.ways.some((href) => covers(page(due.href), href))).toBe(true);
    // the next thing of the journey is in the tasks, or suggested under them
    const listed = [...tasks.items.map(({ href }) => href), ...(tasks.suggested ? [tasks.suggested] : [])];
    if (journey.next && journey.next !== '/pendientes') {
      expect(listed.some((href) => journey.ways.some((way) => covers(page(href), way)))).toBe(true);
    }

    const unlinked = journey.rows.filter(({ href }) => href === null).map(({ name }) => name);
    expect(unlinked).toEqual([]);
    const links = new Set([...journey.rows, { href: journey.next }].flatMap(({ href }) => (href ? [page(href)] : [])));
    for (const href of links) expect([href, (await person.browser.get(href)).status]).toEqual([href, 200]);
  });
});

test('typical lengths are told of what is not done', async () => {
  const { text } = await journeyOf(await company('active'));
  expect(text).toMatch(/Cuánto toma: unos \d+ minutos por persona en el curso A\./);
  expect(text).toContain('hasta 3 días hábiles para asignarla, 20 de revisión y 10 para que decida el comité.');
});
