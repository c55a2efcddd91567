import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Since when a phase of a survey group is closed: indicators count it in the period in which that was. */
export class SurveyGroupDays1764000003500 implements MigrationInterface {
  name = 'SurveyGroupDays1764000003500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table survey_groups add column closed_days date[] not null default '{}'`);
    await runner.query(`
      update survey_groups g set closed_days = array(
        select coalesce((select max(a.given_on) from survey_group_answers a where a.group_id = g.id and a.phase = p.phase),
          (g.created_at at time zone 'America/Mexico_City')::date)
        from unnest(g.closed_phases) with ordinality as p (phase, place) order by p.place)`);
    await runner.query(`
      alter table survey_groups add constraint survey_groups_closed_days
        check (cardinality(closed_days) = cardinality(closed_phases))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table survey_groups drop column closed_days');
  }
}
