import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Proofs of consultations: what the guidance answered on a day, kept as it was, under a code. Everybody who asked the same
 * on the same day has the same one, so that it says nothing about who asked.
 */
export class ConsultationProofs1764000002610 implements MigrationInterface {
  name = 'ConsultationProofs1764000002610';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table guidance_proofs (
        code text primary key,
        address text not null,
        edition text not null,
        issued_on date not null,
        issued_at timestamptz not null,
        content jsonb not null,
        unique (issued_on, address, edition)
      );
      alter table guidance_proofs enable row level security;
      create policy guidance_proofs_system on guidance_proofs using (app_scope() = 'system');
      create policy guidance_proofs_public on guidance_proofs for select using (true)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table guidance_proofs');
  }
}
