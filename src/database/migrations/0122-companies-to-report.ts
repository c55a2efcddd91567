import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions } from '../functions.js';

/** A company of the directory is found for a report when its distinction is no longer in force, too. */
export class CompaniesToReport1764000001220 implements MigrationInterface {
  name = 'CompaniesToReport1764000001220';

  async up(runner: QueryRunner): Promise<void> {
    await createFunctions(runner, 'companies_to_report');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function companies_to_report');
  }
}
