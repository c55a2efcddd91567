import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions } from '../functions.js';

/** What the public pages of the guidance say: its texts, their reviews, and which of them a changed law puts under review. */
const tables = [
  'guidance_editions',
  'guidance_situations',
  'guidance_institutions',
  'guidance_sections',
  'guidance_parameters',
  'guidance_contents',
  'guidance_questions',
  'guidance_past_reviews',
  'guidance_review_flags',
];

/** A change of what the guidance says is announced, so that pages are kept in memory until then. */
export class GuidanceAnnounced1764000003610 implements MigrationInterface {
  name = 'GuidanceAnnounced1764000003610';

  async up(runner: QueryRunner): Promise<void> {
    await createFunctions(runner, 'announce_change');
    for (const table of tables)
      await runner.query(`create trigger ${table}_announced after insert or update or delete on ${table}
        for each statement execute function announce_change('guidance')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(`drop trigger ${table}_announced on ${table}`);
    await runner.query('drop function announce_change()');
  }
}
