import { rows } from '../../assessments/fixtures.js';
import { auditRow, closed, committeeHome, staff, type Staff, vote } from '../../audits/fixtures.js';
import { startApp, type TestApp } from '../../support/index.js';

let app: TestApp;
let people: Staff;
beforeAll(async () => {
  app = await startApp();
  people = await staff(app);
});
afterAll(() => app.close());

const distinctionsOf = (companyId: string) =>
  rows(app, 'select id from distinctions where company_id = $1', [companyId]);

test.each(['trade_name', 'legal_name'])(
  'a distinction whose document would leave letters of the %s out is not awarded: the vote that decides says which',
  async (column) => {
    const { auditId, companyId } = await closed(app, people.auditor);
    const name = (value: string) => rows(app, `update companies set ${column} = $2 where id = $1`, [companyId, value]);
    await name('Taller తెలుగు');
    expect((await vote(people.members[1], auditId, 'N1')).status).toBe(303);
    const deciding = await vote(people.members[2], auditId, 'N1');
    expect(deciding.status).toBe(422);
    expect(deciding.text).toContain('El documento no puede llevar తె లు గు, de «Taller తెలుగు»');
    expect(await distinctionsOf(companyId)).toEqual([]);
    expect((await auditRow(app, companyId)).state).toBe('in_committee');
    expect((await people.members[2].browser.get(`${committeeHome}/${auditId}`)).text).not.toContain('Ya votaste');
    await name('Taller Zapotlán');
    expect((await vote(people.members[2], auditId, 'N1')).status).toBe(303);
    expect(await distinctionsOf(companyId)).toHaveLength(1);
  },
);
