import type { MigrationInterface, QueryRunner } from 'typeorm';
import { companyOnly } from '../row-level-security.js';

/**
 * "I do not know yet" as an answer; what one person replaced of another's; practices given to colleagues by a date; and
 * what colleagues say to each other about a practice. None of the new tables is FM4's to see.
 */
export class AnsweringTogether1764000001650 implements MigrationInterface {
  name = 'AnsweringTogether1764000001650';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table assessment_answers
        add column unknown boolean not null default false,
        add constraint assessment_answers_unknown check (not unknown or value is null);
      create table replaced_answers (
        assessment_id uuid not null,
        company_id uuid not null,
        item_id text not null,
        version integer not null,
        value smallint check (value between 0 and 4),
        unknown boolean not null,
        note text not null,
        updated_by uuid not null,
        updated_at timestamptz not null,
        replaced_by uuid not null,
        replaced_at timestamptz not null,
        primary key (assessment_id, item_id, version),
        foreign key (assessment_id, company_id) references assessments (id, company_id)
      );
      create index replaced_answers_company on replaced_answers (company_id);
      create table answer_assignments (
        id uuid primary key,
        assessment_id uuid not null,
        company_id uuid not null,
        assignee_id uuid not null,
        due_on date not null,
        message text not null check (length(message) <= 500),
        assigned_by uuid not null,
        assigned_at timestamptz not null,
        unique (id, assessment_id),
        foreign key (assessment_id, company_id) references assessments (id, company_id)
      );
      create index answer_assignments_assessment on answer_assignments (assessment_id);
      create table assigned_practices (
        assessment_id uuid not null,
        item_id text not null,
        company_id uuid not null,
        assignment_id uuid not null,
        primary key (assessment_id, item_id),
        foreign key (assignment_id, assessment_id) references answer_assignments (id, assessment_id)
      );
      create index assigned_practices_assignment on assigned_practices (assignment_id);
      create table practice_comments (
        id uuid primary key,
        assessment_id uuid not null,
        company_id uuid not null,
        item_id text not null,
        text text not null check (length(text) <= 2000),
        mentioned uuid[] not null,
        author_id uuid not null,
        written_at timestamptz not null,
        removed_at timestamptz,
        foreign key (assessment_id, company_id) references assessments (id, company_id)
      );
      create index practice_comments_assessment on practice_comments (assessment_id, item_id)`);
    for (const table of ['replaced_answers', 'answer_assignments', 'assigned_practices', 'practice_comments']) {
      await companyOnly(runner, table);
    }
    await runner.query('revoke update, delete, truncate on replaced_answers from puertas_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table practice_comments;
      drop table assigned_practices;
      drop table answer_assignments;
      drop table replaced_answers;
      alter table assessment_answers drop column unknown`);
  }
}
