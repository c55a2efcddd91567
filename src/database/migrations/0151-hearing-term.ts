import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A suspended company has fifteen working days to answer, and may say earlier that it has finished; nobody decides before
 * either.
 */
export class HearingTerm1764000001510 implements MigrationInterface {
  name = 'HearingTerm1764000001510';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table distinction_answers
        add column finished boolean not null default false,
        drop constraint distinction_answers_text_check,
        add constraint distinction_answers_text_check
          check (length(text) <= 4000 and (length(text) > 0 or finished))`);
    // Fifteen working days are at least twenty-one days; whose time still runs is given no less.
    await runner.query(`
      update distinctions d set hearing_until = greatest(hearing_until, (select max(e.day) + 21
        from distinction_events e where e.distinction_id = d.id and e.kind = 'suspended'))
      where state = 'suspended' and hearing_until >= current_date`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from distinction_answers where text = '';
      alter table distinction_answers
        drop constraint distinction_answers_text_check,
        add constraint distinction_answers_text_check check (length(text) between 1 and 4000),
        drop column finished`);
  }
}
