import type { QueryRunner } from 'typeorm';

/** Rows with a `company_id`: that company's members and FM4 see and write them; nobody else does. */
export async function companyOwned(runner: QueryRunner, table: string, column = 'company_id'): Promise<void> {
  await staffOnly(runner, table);
  await runner.query(
    `create policy ${table}_company on ${table} using (app_scope() = 'member' and ${column} = app_company_id())`,
  );
}

/** Rows that only FM4 and the system see and write, whatever company they are about. */
export async function staffOnly(runner: QueryRunner, table: string): Promise<void> {
  await runner.query(`alter table ${table} enable row level security`);
  await runner.query(`create policy ${table}_staff on ${table} using (app_scope() in ('staff', 'system'))`);
}

/** Rows with a `company_id` that only the company's members and the system see and write: not FM4's staff. */
export async function companyOnly(runner: QueryRunner, table: string): Promise<void> {
  await runner.query(`alter table ${table} enable row level security`);
  await runner.query(`create policy ${table}_system on ${table} using (app_scope() = 'system')`);
  await runner.query(
    `create policy ${table}_company on ${table} using (app_scope() = 'member' and company_id = app_company_id())`,
  );
}
