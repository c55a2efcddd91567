import type { TestApp } from '../support/index.js';

/**
 * Copies a case with its company and its assessment so many times, past the guards of the database, as only its owner can:
 * for pages whose cases have no history.
 * @param of SQL for values of the copies, by column, each with `n`, the number of the copy, at hand
 * @returns copies rows of another table that belong to the case, with SQL for what tells the copies apart
 */
export async function copyCase(
  app: TestApp,
  auditId: string,
  count: number,
  of: Readonly<Record<string, string>> = {},
): Promise<(table: string, values?: Readonly<Record<string, string>>) => Promise<void>> {
  const owner = await app.owner();
  const copy = (table: string, where: string, values: Readonly<Record<string, string>>) => {
    const changes = Object.entries(values).map(([column, value]) => `'${column}', ${value}`);
    return owner.query(
      `insert into ${table} select (jsonb_populate_record(t, jsonb_build_object(${changes.join(', ')}))).*
       from ${table} t cross join generate_series(1, ${count}) n where ${where}`,
      [auditId],
    );
  };
  const id = (kind: string) => `md5('${kind}' || n)::uuid`;
  await copy('companies', 't.id = (select company_id from audits where id = $1)', {
    id: id('company'),
    rfc: `'XAX' || lpad(n::text, 9, '0')`,
    registration_key: id('key'),
    trade_name: `'Empresa ' || n`,
  });
  await copy('assessments', 't.id = (select assessment_id from audits where id = $1)', {
    id: id('assessment'),
    company_id: id('company'),
  });
  await owner.query('alter table audits disable trigger user');
  await copy('audits', 't.id = $1', {
    id: id('audit'),
    company_id: id('company'),
    assessment_id: id('assessment'),
    ...of,
  });
  await owner.query('alter table audits enable trigger user');
  const own = { company_id: id('company'), audit_id: id('audit'), assessment_id: id('assessment') };
  return async (table, values = {}) => {
    const key = table.startsWith('assessment_') ? 'assessment_id' : 'audit_id';
    await owner.query(`alter table ${table} disable trigger user`);
    const where = `t.${key} = (select ${key === 'audit_id' ? 'id' : key} from audits where id = $1)`;
    await copy(table, where, { company_id: own.company_id, [key]: own[key], ...values });
    await owner.query(`alter table ${table} enable trigger user`);
  };
}
