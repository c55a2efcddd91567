import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Version 1.0 of the instrument said in sentences what each level takes beside its score; here it is as data. What
 * companies have answered and what it scores stays as it is.
 */
export class LevelConditions1764000001280 implements MigrationInterface {
  name = 'LevelConditions1764000001280';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `update instruments set definition = jsonb_set(definition, '{levels}', (
         select jsonb_agg(level || jsonb_build_object('conditions', $1::jsonb -> (level ->> 'id')) order by place)
         from jsonb_array_elements(definition -> 'levels') with ordinality as l (level, place)))
       where version = '1.0'`,
      [JSON.stringify(conditions)],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `update instruments set definition = jsonb_set(definition, '{levels}', (
         select jsonb_agg(level - 'conditions' order by place)
         from jsonb_array_elements(definition -> 'levels') with ordinality as l (level, place)))
       where version = '1.0'`,
    );
  }
}

/** As the instrument's content said them on the day of this migration. */
const conditions = {
  N1: [
    { id: 'declaracion', kind: 'declaration' },
    {
      id: 'cursos-rh',
      kind: 'role-courses',
      role: 'hr',
      least: 1,
      courses: ['movilidad-humana', 'documentacion-y-marco-legal', 'prevencion-de-la-exclusion'],
    },
    { id: 'cursos-direccion', kind: 'role-courses', role: 'direction', least: 1, courses: ['movilidad-humana'] },
    { id: 'revision-documental', kind: 'documents', percent: 100 },
    { id: 'entrevistas-rh-direccion', kind: 'management-interviews' },
    {
      id: 'entrevistas-personal',
      kind: 'staff-interviews',
      steps: [
        {
          upTo: null,
          least: 3,
          perSite: 0,
        },
      ],
    },
    { id: 'plan-de-mejora', kind: 'improvement-plan', months: 6 },
  ],
  N2: [
    { id: 'declaracion', kind: 'declaration' },
    {
      id: 'cursos-rh',
      kind: 'role-courses',
      role: 'hr',
      least: 1,
      courses: ['movilidad-humana', 'documentacion-y-marco-legal', 'prevencion-de-la-exclusion'],
    },
    { id: 'cursos-direccion', kind: 'role-courses', role: 'direction', least: 1, courses: ['movilidad-humana'] },
    { id: 'revision-documental', kind: 'documents', percent: 100 },
    { id: 'entrevistas-rh-direccion', kind: 'management-interviews' },
    { id: 'plan-de-mejora', kind: 'improvement-plan', months: 6 },
    {
      id: 'cursos-mandos',
      kind: 'group-courses',
      group: 'managers',
      percent: 80,
      courses: ['movilidad-humana', 'prevencion-de-la-exclusion'],
    },
    { id: 'visita', kind: 'visit', auditors: 1 },
    {
      id: 'muestra',
      kind: 'records-sample',
      steps: [
        {
          upTo: 10,
          least: null,
          perSite: 0,
        },
        {
          upTo: 50,
          least: 10,
          perSite: 0,
        },
        {
          upTo: 250,
          least: 20,
          perSite: 0,
        },
        {
          upTo: null,
          least: 30,
          perSite: 5,
        },
      ],
    },
    {
      id: 'entrevistas-personal-muestra',
      kind: 'staff-interviews',
      steps: [
        {
          upTo: 10,
          least: 3,
          perSite: 0,
        },
        {
          upTo: 50,
          least: 5,
          perSite: 0,
        },
        {
          upTo: 250,
          least: 8,
          perSite: 0,
        },
        {
          upTo: null,
          least: 12,
          perSite: 0,
        },
      ],
    },
    {
      id: 'encuesta',
      kind: 'survey',
      minResponsePercent: 30,
      minResponses: 5,
      minFavourablePercent: 70,
      verifiedAlerts: 0,
      below: 10,
      interviews: [
        {
          upTo: 10,
          least: 3,
          perSite: 0,
        },
        {
          upTo: 50,
          least: 5,
          perSite: 0,
        },
        {
          upTo: 250,
          least: 8,
          perSite: 0,
        },
        {
          upTo: null,
          least: 12,
          perSite: 0,
        },
      ],
    },
  ],
  N3: [
    { id: 'declaracion', kind: 'declaration' },
    {
      id: 'cursos-rh',
      kind: 'role-courses',
      role: 'hr',
      least: 1,
      courses: ['movilidad-humana', 'documentacion-y-marco-legal', 'prevencion-de-la-exclusion'],
    },
    { id: 'cursos-direccion', kind: 'role-courses', role: 'direction', least: 1, courses: ['movilidad-humana'] },
    { id: 'revision-documental', kind: 'documents', percent: 100 },
    { id: 'entrevistas-rh-direccion', kind: 'management-interviews' },
    { id: 'plan-de-mejora', kind: 'improvement-plan', months: 6 },
    {
      id: 'cursos-mandos',
      kind: 'group-courses',
      group: 'managers',
      percent: 80,
      courses: ['movilidad-humana', 'prevencion-de-la-exclusion'],
    },
    {
      id: 'muestra',
      kind: 'records-sample',
      steps: [
        {
          upTo: 10,
          least: null,
          perSite: 0,
        },
        {
          upTo: 50,
          least: 10,
          perSite: 0,
        },
        {
          upTo: 250,
          least: 20,
          perSite: 0,
        },
        {
          upTo: null,
          least: 30,
          perSite: 5,
        },
      ],
    },
    {
      id: 'entrevistas-personal-muestra',
      kind: 'staff-interviews',
      steps: [
        {
          upTo: 10,
          least: 3,
          perSite: 0,
        },
        {
          upTo: 50,
          least: 5,
          perSite: 0,
        },
        {
          upTo: 250,
          least: 8,
          perSite: 0,
        },
        {
          upTo: null,
          least: 12,
          perSite: 0,
        },
      ],
    },
    {
      id: 'cursos-contratacion',
      kind: 'group-courses',
      group: 'hiring',
      percent: 100,
      courses: ['movilidad-humana', 'documentacion-y-marco-legal'],
    },
    { id: 'cursos-personal', kind: 'group-courses', group: 'staff', percent: 80, courses: ['movilidad-humana'] },
    { id: 'visita-dos-personas', kind: 'visit', auditors: 2 },
    {
      id: 'encuesta-alta',
      kind: 'survey',
      minResponsePercent: 40,
      minResponses: 10,
      minFavourablePercent: 80,
      verifiedAlerts: 0,
      below: 10,
      interviews: [
        {
          upTo: 10,
          least: 3,
          perSite: 0,
        },
        {
          upTo: 50,
          least: 5,
          perSite: 0,
        },
        {
          upTo: 250,
          least: 8,
          perSite: 0,
        },
        {
          upTo: null,
          least: 12,
          perSite: 0,
        },
      ],
    },
    { id: 'proveedores', kind: 'suppliers', least: 1 },
    { id: 'contrataciones', kind: 'hires', least: 1, months: 24 },
    { id: 'permanencia', kind: 'permanence', months: 6, points: 10, group: 5 },
    { id: 'brecha-salarial', kind: 'pay-gap' },
    { id: 'compromiso-adicional', kind: 'commitment' },
  ],
};
