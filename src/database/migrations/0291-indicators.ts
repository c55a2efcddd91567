import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions } from '../functions.js';
import { staffOnly } from '../row-level-security.js';

/**
 * Figures of indicators: of the present period as they are computed anew, of closed ones as they were frozen, with what was
 * corrected later beside them. A frozen figure is changed by nobody.
 */
export class Indicators1764000002910 implements MigrationInterface {
  name = 'Indicators1764000002910';

  async up(runner: QueryRunner): Promise<void> {
    const figure = `
      numerator double precision not null,
      denominator double precision not null,
      count integer not null check (count >= 0),
      median double precision,
      atoms jsonb not null`;
    await runner.query(`
      create table indicator_figures (
        indicator text not null check (indicator ~ '^IN-[A-I][0-9]{1,2}$'),
        period text not null check (period ~ '^20[0-9]{2}(-(Q[1-4]|H[12]|[01][0-9]))?$'),
        starts_on date not null,
        ends_before date not null check (ends_before > starts_on),
        ${figure},
        cells integer not null check (cells > 0),
        hidden integer not null check (hidden between 0 and cells),
        frozen_at timestamptz not null,
        primary key (indicator, period)
      );
      create index indicator_figures_ends on indicator_figures (ends_before);
      create table indicator_drafts (
        indicator text primary key,
        period text not null,
        starts_on date not null,
        ends_before date not null,
        ${figure},
        computed_at timestamptz not null
      );
      create table indicator_corrections (
        id uuid primary key,
        indicator text not null,
        period text not null,
        ${figure},
        reason text not null check (length(reason) between 10 and 400),
        found_by uuid,
        found_at timestamptz not null,
        foreign key (indicator, period) references indicator_figures (indicator, period)
      );
      create index indicator_corrections_figure on indicator_corrections (indicator, period, found_at);
      create index lesson_progress_read on lesson_progress (read_at)`);
    await createFunctions(runner, 'guard_indicator_figures');
    await runner.query(`
      create trigger indicator_figures_guarded before insert or update or delete on indicator_figures
        for each row execute function guard_indicator_figures()`);
    for (const table of ['indicator_figures', 'indicator_drafts', 'indicator_corrections'])
      await staffOnly(runner, table);
    await runner.query(`
      revoke update, delete, truncate on indicator_figures, indicator_corrections from puertas_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index lesson_progress_read;
      drop table indicator_corrections; drop table indicator_drafts; drop table indicator_figures;
      drop function guard_indicator_figures()`);
  }
}
