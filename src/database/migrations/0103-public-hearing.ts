import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions } from '../functions.js';
import { publicDistinction } from './0101-renaming.js';

/** Who looks at a suspended distinction reads until when its company may answer. What it answers is nobody's but FM4's. */
export class PublicHearing1764000001030 implements MigrationInterface {
  name = 'PublicHearing1764000001030';

  async up(runner: QueryRunner): Promise<void> {
    await createFunctions(runner, 'public_distinction');
  }

  async down(runner: QueryRunner): Promise<void> {
    await publicDistinction(runner, `, 'before', e.former_names`);
  }
}
