import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who of FM4 has a role, also in the transactions of a company's people: when one of them changes something, it is
 * written down in the same transaction who of FM4 hears of it. No page of theirs shows it.
 */
export class StaffWith1764000001080 implements MigrationInterface {
  name = 'StaffWith1764000001080';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function staff_with(role text) returns table
          (user_id uuid, name text, email text, locale text, confirmed boolean, roles text[], since timestamptz)
        language sql stable security definer set search_path = public as $$
          select u.id, u.name, u.email, u.locale, u.email_verified, array_agg(m.role order by m.role), min(m.created_at)
          from memberships m join auth.users u on u.id = m.user_id
          where m.company_id is null and app_scope() in ('member', 'staff', 'system')
          group by u.id having staff_with.role = any (array_agg(m.role)) order by u.name, u.id $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function staff_with');
  }
}
