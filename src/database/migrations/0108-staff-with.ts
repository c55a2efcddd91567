import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions } from '../functions.js';

/**
 * Who of FM4 has a role, also in the transactions of a company's people: when one of them changes something, it is
 * written down in the same transaction who of FM4 hears of it. No page of theirs shows it.
 */
export class StaffWith1764000001080 implements MigrationInterface {
  name = 'StaffWith1764000001080';

  async up(runner: QueryRunner): Promise<void> {
    await createFunctions(runner, 'staff_with');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function staff_with');
  }
}
