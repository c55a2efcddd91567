import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Suggestions about the directory are forgotten some time after FM4 decided. Of one that was accepted the change of the
 * entry stays, which later editions of the directory take over; neither what was sent nor who decided does.
 */
export class ForgottenSuggestions1764000002680 implements MigrationInterface {
  name = 'ForgottenSuggestions1764000002680';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table institution_suggestions
        drop constraint institution_suggestions_check1,
        drop constraint institution_suggestions_check2,
        add column forgotten_at timestamptz,
        add constraint institution_suggestions_decided check ((state = 'received') = (decided_at is null)),
        add constraint institution_suggestions_decider
          check ((decided_by is null) = (decided_at is null or forgotten_at is not null)),
        add constraint institution_suggestions_forgotten
          check (forgotten_at is null or (state = 'accepted' and said = '' and source = '' and name is null))`);
    await runner.query(`
      alter table institution_suggestions drop constraint institution_suggestions_check;
      alter table institution_suggestions add constraint institution_suggestions_about
        check (institution is not null or name is not null or forgotten_at is not null)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from institution_suggestions where forgotten_at is not null;
      alter table institution_suggestions
        drop constraint institution_suggestions_about,
        drop constraint institution_suggestions_decided,
        drop constraint institution_suggestions_decider,
        drop constraint institution_suggestions_forgotten,
        drop column forgotten_at,
        add constraint institution_suggestions_check check (institution is not null or name is not null),
        add constraint institution_suggestions_check1 check ((state = 'received') = (decided_by is null)),
        add constraint institution_suggestions_check2 check ((decided_by is null) = (decided_at is null))`);
  }
}
