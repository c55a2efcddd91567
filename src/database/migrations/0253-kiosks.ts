import type { MigrationInterface, QueryRunner } from 'typeorm';
import { companyOwned } from '../row-level-security.js';

/** Tablets that people of a company share to take courses. */
export class Kiosks1764000002530 implements MigrationInterface {
  name = 'Kiosks1764000002530';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table kiosks (
        id uuid primary key,
        company_id uuid not null references companies (id),
        name text not null,
        shows_names boolean not null,
        link_hash text unique,
        link_until timestamptz,
        device_hash text,
        opened_at timestamptz,
        closed_at timestamptz,
        made_by uuid not null,
        made_at timestamptz not null,
        constraint kiosks_link check ((link_hash is null) = (link_until is null)),
        constraint kiosks_opened check ((device_hash is null) = (opened_at is null))
      );
      create index kiosks_company on kiosks (company_id, made_at)`);
    await companyOwned(runner, 'kiosks');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table kiosks');
  }
}
