import type { MigrationInterface, QueryRunner } from 'typeorm';
import { staffOnly } from '../row-level-security.js';

/** Words for which a search found nothing, by place, language and day: of whom is not known. */
export class MissedSearches1764000003400 implements MigrationInterface {
  name = 'MissedSearches1764000003400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table missed_searches (
        id uuid primary key,
        place text not null
          check (place in ('guide', 'questions', 'institutions', 'framework', 'practices', 'workspace')),
        language text not null check (language in ('es', 'en')),
        day date not null,
        words text not null check (length(words) <= 120),
        times integer not null check (times > 0),
        unique (place, language, day, words),
        check (place <> 'workspace' or words = '')
      );
      create index missed_searches_day on missed_searches (day)`);
    await staffOnly(runner, 'missed_searches');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table missed_searches');
  }
}
