import type { TestApp } from '../support/index.js';

/** SQL for the id of the copy `n`: a UUID (RFC 9562, version 8), so that it counts as an id when it comes back in an address. */
export const idOfCopy = (kind: string) =>
  `overlay(overlay(md5('${kind}' || n) placing '8' from 13) placing '8' from 17)::uuid`;

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
  await copy('companies', 't.id = (select company_id from audits where id = $1)', {
    id: idOfCopy('company'),
    rfc: `'XAX' || lpad(n::text, 9, '0')`,
    registration_key: idOfCopy('key'),
    trade_name: `'Empresa ' || n`,
  });
  await copy('assessments', 't.id = (select assessment_id from audits where id = $1)', {
    id: idOfCopy('assessment'),
    company_id: idOfCopy('company'),
  });
  await owner.query('alter table audits disable trigger user');
  await copy('audits', 't.id = $1', {
    id: idOfCopy('audit'),
    company_id: idOfCopy('company'),
    assessment_id: idOfCopy('assessment'),
    ...of,
  });
  await owner.query('alter table audits enable trigger user');
  const own = { company_id: idOfCopy('company'), audit_id: idOfCopy('audit'), assessment_id: idOfCopy('assessment') };
  return async (table, values = {}) => {
    const key = table.startsWith('assessment_') ? 'assessment_id' : 'audit_id';
    await owner.query(`alter table ${table} disable trigger user`);
    const where = `t.${key} = (select ${key === 'audit_id' ? 'id' : key} from audits where id = $1)`;
    await copy(table, where, { company_id: own.company_id, [key]: own[key], ...values });
    await owner.query(`alter table ${table} enable trigger user`);
  };
}
