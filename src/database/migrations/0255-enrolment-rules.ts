import type { MigrationInterface, QueryRunner } from 'typeorm';
import { companyOwned } from '../row-level-security.js';

/** Rules by which a company enrols whoever comes to do something, and whom each of them has reached. */
export class EnrolmentRules1764000002550 implements MigrationInterface {
  name = 'EnrolmentRules1764000002550';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table enrolment_rules (
        id uuid primary key,
        company_id uuid not null references companies (id),
        course_id uuid not null references courses (id),
        who text not null check (who in ('everyone', 'hr', 'direction', 'managers', 'hiring')),
        days integer check (days between 1 and 365),
        made_by uuid not null,
        made_at timestamptz not null,
        ended_at timestamptz
      );
      create unique index enrolment_rules_once on enrolment_rules (company_id, course_id, who) where ended_at is null;
      create table enrolment_rule_people (
        rule_id uuid not null references enrolment_rules (id),
        user_id uuid not null references auth.users (id) on delete cascade,
        company_id uuid not null references companies (id),
        reached text not null check (reached in ('before', 'enrolled')),
        reached_at timestamptz not null,
        primary key (rule_id, user_id)
      );
      create index enrolment_rule_people_user on enrolment_rule_people (user_id)`);
    for (const table of ['enrolment_rules', 'enrolment_rule_people']) await companyOwned(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table enrolment_rule_people; drop table enrolment_rules');
  }
}
