import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is kept back of a frozen figure beside others that readers know. */
export class WithheldFigures1764000003700 implements MigrationInterface {
  name = 'WithheldFigures1764000003700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table indicator_figures add column withheld jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table indicator_figures drop column withheld');
  }
}
