import { newId } from '#libs/ids';
import { dayOf } from '#libs/mexico';
import { newPerson } from '../support/companies.js';
import { appForAll, made } from '../support/index.js';
import { lastMailTo } from '../support/mailbox.js';
import { answered, home, pdfFile, rows, signature, started } from '../assessments/fixtures.js';
import {
  actsOf,
  auditRow,
  cases,
  impartial,
  expectRedirect,
  inOneLine,
  staff,
  taken,
  verification,
  verified,
  waiting,
} from './fixtures.js';

const app = appForAll();
const people = made(() => staff(app));

const practice = (auditId: string, item: string) => `${cases}/${auditId}/practicas/${item}`;
const review = (changes: Record<string, string> = {}) => ({
  value: '3',
  reason: '',
  ...verification,
  verifiedOn: dayOf(app.clock.now()),
  finding: '',
  version: '0',
  ...changes,
});
const reviewsOf = (auditId: string) =>
  rows<{ item_id: string; value: number | null; reason: string; version: number }>(
    app,
    'select * from audit_item_reviews where audit_id = $1 order by item_id',
    [auditId],
  );

describe('a submission', () => {
  test('opens a case that waits, with its deadline, and tells the auditors', async () => {
    const { companyId, auditId } = await waiting(app);
    expect(await auditRow(app, companyId)).toMatchObject({
      state: 'waiting',
      auditor_id: null,
      item_count: 50,
      due_on: '2026-11-26',
    });
    const list = await people.auditor.browser.get(cases);
    expect(list.text).toContain(`/fm4/auditorias/${auditId}/tomar`);
    expect(inOneLine((await lastMailTo(app, people.otherAuditor.email, 'espera auditoría')).text)).toContain(
      'Nadie ha tomado el caso',
    );
  });

  test('is told to the coordination when nobody took the case in three working days', async () => {
    const { auditId } = await waiting(app);
    app.clock.advance(4 * 86_400_000);
    expect(inOneLine((await lastMailTo(app, people.coordinator.email, 'espera auditoría')).text)).toContain(auditId);
  });
});

describe('taking a case', () => {
  test('gives it to the auditor, once', async () => {
    const { companyId, auditId } = await taken(app, people.auditor);
    expect(await auditRow(app, companyId)).toMatchObject({ state: 'in_review', auditor_id: people.auditor.userId });
    expect((await people.otherAuditor.browser.post(`${cases}/${auditId}/tomar`, impartial)).status).toBe(409);
    expect(await actsOf(app, auditId)).toEqual(['audits.taken']);
  });

  test('is refused to who trained or advised the company, and the list says why', async () => {
    const { auditId } = await waiting(app);
    const advisor = await newPerson(app, { roles: ['auditor'], name: 'Omar Paz' });
    await expectRedirect(
      people.coordinator.browser.post(`${cases}/${auditId}/asesorias`, {
        userId: advisor.userId,
        kind: 'training',
        givenOn: '2026-09-10',
        note: 'Curso A',
      }),
    );
    expect((await advisor.browser.post(`${cases}/${auditId}/tomar`, impartial)).status).toBe(403);
    expect((await advisor.browser.get(cases)).text).toContain('Capacitaste o asesoraste a esta empresa');
    expect((await people.coordinator.browser.get(`${cases}/${auditId}`)).text).toContain(
      'Omar Paz capacitó a la empresa',
    );
  });

  test('is not for companies, nor for those who are not auditors', async () => {
    const { auditId, admin } = await waiting(app);
    expect((await admin.browser.get(cases)).status).toBe(403);
    expect((await admin.browser.post(`${cases}/${auditId}/tomar`, impartial)).status).toBe(403);
    expect((await people.members[1].browser.post(`${cases}/${auditId}/tomar`, impartial)).status).toBe(403);
  });

  test('of a case that does not exist is a 404, whatever the id looks like', async () => {
    for (const id of [newId(), 'nada', '🦄']) {
      expect((await people.auditor.browser.get(`${cases}/${encodeURIComponent(id)}`)).status).toBe(404);
      expect((await people.auditor.browser.post(`${cases}/${encodeURIComponent(id)}/tomar`, impartial)).status).toBe(
        404,
      );
    }
  });
});

describe('the review of an item', () => {
  test('starts with no value and no method chosen, and leads to the next item', async () => {
    const { auditId } = await taken(app, people.auditor);
    const page = await people.auditor.browser.get(practice(auditId, 'D1-01'));
    expect(page.text).toContain('name="value" value="3"');
    expect(page.text).not.toMatch(/name="(value|method)"[^>]* checked/);
    expect(page.text).toContain('0 de 50');
    const answer = await people.auditor.browser.post(practice(auditId, 'D1-01'), review());
    expect(answer.location).toBe(practice(auditId, 'D1-02'));
    expect((await people.auditor.browser.get(answer.location!)).text).toContain('1 de 50');
    expect(await reviewsOf(auditId)).toMatchObject([{ item_id: 'D1-01', value: 3, version: 1 }]);
  });

  test('saved one after the other leads through all items and ends at the closing', async () => {
    const { auditId } = await taken(app, people.auditor);
    const { browser } = people.auditor;
    let place = practice(auditId, 'D1-01');
    const visited = new Set<string>();
    while (place.includes('/practicas/') && !visited.has(place)) {
      visited.add(place);
      place = (await expectRedirect(browser.post(place, review()))).location!;
    }
    expect([visited.size, place]).toEqual([50, `${cases}/${auditId}#cerrar`]);
    expect((await browser.get(`${cases}/${auditId}`)).text).toContain('Cerrar y enviar al comité');
  });

  test('without a reason where it differs comes back with everything that was written', async () => {
    const { auditId } = await taken(app, people.auditor);
    const sent = review({ value: '2', finding: 'Falta difundirla en Lagos' });
    const answer = await people.auditor.browser.post(practice(auditId, 'D1-01'), sent);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Escribe la razón');
    expect(answer.text).toContain('href="#reason"');
    expect(answer.text).toMatch(/name="value" value="2" checked/);
    expect(answer.text).toContain('Falta difundirla en Lagos');
    expect(answer.text).toContain(verified);
    expect(await reviewsOf(auditId)).toEqual([]);
  });

  test('does not pass 1 without a file unless it says how it was verified', async () => {
    const { auditId } = await taken(app, people.auditor);
    const answer = await people.auditor.browser.post(practice(auditId, 'D1-01'), review({ verifiedHow: '' }));
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('href="#verifiedHow"');
    const low = review({ value: '1', reason: 'No hay archivo', verifiedHow: '', sampleSeen: '0' });
    expect((await people.auditor.browser.post(practice(auditId, 'D1-01'), low)).status).toBe(303);
  });

  test('refuses nonsense: no value, a value of 9, an item that does not exist, a critical one that does not apply', async () => {
    const { auditId } = await taken(app, people.auditor);
    const { browser } = people.auditor;
    expect((await browser.post(practice(auditId, 'D1-01'), {})).status).toBe(422);
    const record: Record<string, string>[] = [
      { method: 'adivinada' },
      { method: '' },
      { verifiedOn: '2027-11-30' },
      { verifiedOn: '2026-01-01' },
      { verifiedOn: 'ayer' },
      { sampleSeen: '11', sampleOf: '10' },
      { sampleSeen: '0' },
      { sampleOf: '0' },
      { sampleSeen: '1.5' },
      { sampleOf: '' },
    ];
    for (const wrong of record) {
      const answer = await browser.post(practice(auditId, 'D1-01'), review(wrong));
      expect([wrong, answer.status]).toEqual([wrong, 422]);
      expect(answer.text).toContain(verified);
    }
    expect((await browser.post(practice(auditId, 'D1-01'), review({ value: '9' }))).status).toBe(422);
    expect((await browser.post(practice(auditId, 'D9-99'), review())).status).toBe(404);
    const exempt = await browser.post(practice(auditId, 'D2-03'), review({ value: 'na', reason: 'No aplica' }));
    expect(exempt.status).toBe(422);
    expect(exempt.text).toContain('Una práctica crítica aplica siempre');
    expect((await browser.post(practice(auditId, 'D1-02'), review({ value: 'na', reason: 'No aplica' }))).status).toBe(
      303,
    );
    expect(await reviewsOf(auditId)).toMatchObject([{ item_id: 'D1-02', value: null }]);
  });

  test('that somebody else saved meanwhile is a conflict that shows both', async () => {
    const { auditId } = await taken(app, people.auditor);
    const { browser } = people.auditor;
    await browser.post(practice(auditId, 'D1-01'), review({ value: '2', reason: 'Así lo vi en la visita' }));
    const late = review({ value: '4', reason: 'Así lo vi en los expedientes' });
    const answer = await browser.post(practice(auditId, 'D1-01'), late);
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('Así lo vi en la visita');
    expect(answer.text).toContain('Así lo vi en los expedientes');
    expect(answer.text).toContain('name="version" value="1"');
    expect((await browser.post(practice(auditId, 'D1-01'), { ...late, version: '1' })).status).toBe(303);
    expect(await reviewsOf(auditId)).toMatchObject([{ value: 4, version: 2 }]);
  });

  test('sent twice is kept once', async () => {
    const { auditId } = await taken(app, people.auditor);
    const answers = await Promise.all(
      [1, 2].map(() => people.auditor.browser.post(practice(auditId, 'D1-01'), review())),
    );
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect(await reviewsOf(auditId)).toMatchObject([{ version: 1 }]);
  });

  test('is the auditor’s alone; other staff read, companies do not', async () => {
    const { auditId, admin } = await taken(app, people.auditor);
    const page = await people.otherAuditor.browser.get(practice(auditId, 'D1-01'));
    expect(page.status).toBe(200);
    expect(page.text).not.toContain('name="value"');
    expect((await people.otherAuditor.browser.post(practice(auditId, 'D1-01'), review())).status).toBe(403);
    expect((await admin.browser.get(practice(auditId, 'D1-01'))).status).toBe(403);
    expect((await admin.browser.post(practice(auditId, 'D1-01'), review())).status).toBe(403);
  });
});

describe('the evidence beside the item', () => {
  test('is shown, and a file of another company or item is not found there', async () => {
    const made = await answered(app);
    const upload = { value: '3', note: '', version: '1', action: 'upload' };
    await made.editor.browser.upload(`${home}/D1-01`, upload, [pdfFile('Política firmada.pdf')]);
    await expectRedirect(made.admin.browser.post(`${home}/enviar`, signature));
    const other = await started(app);
    await other.editor.browser.upload(`${home}/D1-01`, { ...upload, version: '0' }, [pdfFile('Ajena.pdf')]);
    const [own] = await rows<{ id: string }>(app, 'select id from evidence_files where company_id = $1', [
      made.companyId,
    ]);
    const [foreign] = await rows<{ id: string }>(app, 'select id from evidence_files where company_id = $1', [
      other.companyId,
    ]);
    const { id: auditId } = await auditRow(app, made.companyId);
    await expectRedirect(people.auditor.browser.post(`${cases}/${auditId}/tomar`, impartial));

    const page = await people.auditor.browser.get(practice(auditId, 'D1-01'));
    expect(page.text).toContain('Política firmada.pdf');
    expect(page.text).toContain(`/fm4/evidencia/${own!.id}?ver=1`);
    expect((await people.auditor.browser.get(`/fm4/evidencia/${own!.id}?ver=1`)).headers['content-type']).toBe(
      'application/pdf',
    );
    const tied = await newPerson(app, { roles: ['auditor'] });
    const because = { reason: 'Mi hermana trabaja en esa empresa.', sure: 'si' };
    await expectRedirect(tied.browser.post(`${cases}/${auditId}/conflicto`, because));
    expect((await tied.browser.get(`/fm4/evidencia/${own!.id}`)).status).toBe(403);
    expect((await people.auditor.browser.get(`${practice(auditId, 'D1-01')}?archivo=${own!.id}`)).status).toBe(200);
    expect((await people.auditor.browser.get(`${practice(auditId, 'D1-01')}?archivo=${foreign!.id}`)).status).toBe(404);
    expect((await people.auditor.browser.get(`${practice(auditId, 'D1-02')}?archivo=${own!.id}`)).status).toBe(404);
    expect((await made.admin.browser.get(`${home}/evidencia/${foreign!.id}`)).status).toBe(404);
  });
});

describe('giving a case back', () => {
  test('returns it to the list, with what was reviewed', async () => {
    const { auditId, companyId } = await taken(app, people.auditor);
    await people.auditor.browser.post(practice(auditId, 'D1-01'), review());
    expect((await people.otherAuditor.browser.post(`${cases}/${auditId}/soltar`)).status).toBe(403);
    await expectRedirect(people.auditor.browser.post(`${cases}/${auditId}/soltar`));
    expect(await auditRow(app, companyId)).toMatchObject({ state: 'waiting', auditor_id: null });
    expect(await reviewsOf(auditId)).toHaveLength(1);
  });
});
