import type { EntityManager } from 'typeorm';
import { newCode } from '#libs/codes';
import { newId } from '#libs/ids';
import { dayOf } from '#libs/mexico';
import { system } from '../../src/database/index.js';
import type { TestApp } from './app.js';

const work = system('test');

/** What the conditions of each level take beside a review of every critical item, a declaration, and the survey. */
const factsOfLevel = {
  N1: [
    ['interviews', { hr: 1, direction: 1, staff: 12 }],
    ['improvement-plan', { actions: 4 }],
  ],
  N2: [
    ['visit', { sites: 1 }],
    ['records-sample', { files: 40, payrolls: 40, sites: 1 }],
  ],
  N3: [
    ['suppliers', { key: 2, reviewed: 2 }],
    ['hires', { hires: 3 }],
    ['permanence', { mobilityHired: 3, mobilityStayed: 3, localHired: 20, localStayed: 18 }],
    ['pay-gap', { compared: 6, unexplained: 0 }],
    ['commitment', { commitments: 1 }],
  ],
} as const;
type Level = keyof typeof factsOfLevel;
const levels: readonly Level[] = ['N1', 'N2', 'N3'];

interface Wanted {
  /** Id of the auditor of the case, who found it. */
  readonly by: string;
  /** All that this level takes, but for the survey; Compromiso unless said. */
  readonly level?: Level;
  /** Who went along on the visit. */
  readonly secondAuditor?: string;
}

/**
 * Writes the facts by which the conditions of a level are met, for a case under review: who does what in the company and
 * that it was confirmed, their certificates, and what the auditor found. Every spec that goes on to a level calls it.
 */
export async function conditionsMet(app: TestApp, auditId: string, wanted: Wanted): Promise<void> {
  const at = app.clock.now();
  await app.db.as(work, async (tx) => {
    const [audit] = (await tx.query('select company_id from audits where id = $1', [auditId])) as {
      company_id: string;
    }[];
    const companyId = audit!.company_id;
    const people = (
      (await tx.query(
        'select user_id from memberships where company_id = $1 group by user_id order by min(created_at), user_id',
        [companyId],
      )) as { user_id: string }[]
    ).map(({ user_id }) => user_id);
    const [hr, direction = hr] = people;
    await functionsOf(tx, companyId, hr!, direction!, at);
    for (const course of ['movilidad-humana', 'documentacion-y-marco-legal', 'prevencion-de-la-exclusion']) {
      for (const person of new Set([hr!, direction!])) await certify(tx, companyId, person, course, at);
    }
    await keep(tx, { auditId, companyId }, 'functions', { version: 1 }, wanted, at);
    for (const level of levels.slice(0, levels.indexOf(wanted.level ?? 'N1') + 1)) {
      for (const [kind, figures] of factsOfLevel[level])
        await keep(tx, { auditId, companyId }, kind, figures, wanted, at);
    }
  });
}

async function functionsOf(tx: EntityManager, companyId: string, hr: string, direction: string, at: Date) {
  await tx.query(
    `insert into company_functions (company_id, hr, direction, managers, hiring, saved_by, saved_at, version)
     values ($1, 1, 1, 1, 1, $2, $3, 1)`,
    [companyId, hr, at],
  );
  await tx.query(
    `insert into person_functions (company_id, user_id, function)
     values ($1, $2, 'hr'), ($1, $2, 'managers'), ($1, $2, 'hiring'), ($1, $3, 'direction')`,
    [companyId, hr, direction],
  );
}

async function keep(
  tx: EntityManager,
  { auditId, companyId }: { readonly auditId: string; readonly companyId: string },
  kind: string,
  figures: object,
  { by, secondAuditor }: Wanted,
  at: Date,
) {
  await tx.query(
    `insert into audit_facts
       (id, audit_id, company_id, kind, held_on, method, figures, note, second_auditor, recorded_by, recorded_at)
     values ($1, $2, $3, $4, $5, 'on-site', $6, 'Visto con la empresa.', $7, $8, $9)`,
    [newId(), auditId, companyId, kind, dayOf(at), figures, kind === 'visit' ? secondAuditor : null, by, at],
  );
}

/** A certificate of a member of a company, as if the course had been passed here. */
export async function certify(tx: EntityManager, companyId: string, userId: string, course: string, at: Date) {
  await tx.query(
    `with made as (
       insert into enrolments (id, company_id, company_name, user_id, course_id, course_version_id, state, enrolled_at,
         available_at, completed_at)
       select $1, $2, 'Empresa', $3, c.id, v.id, 'completed', $6, $6, $6
       from courses c join course_versions v on v.course_id = c.id where c.slug = $4
       order by v.version desc limit 1 on conflict do nothing
       returning id, course_id)
     insert into certificates (id, company_id, enrolment_id, user_id, course_id, code, person_name, company_name,
       course_title, course_version, hours, score, issued_at)
     select $5, $2, made.id, $3, made.course_id, $7, p.name, 'Empresa', 'Curso', 1, 3, 100, $6
     from made join people p on p.id = $3`,
    [newId(), companyId, userId, course, newId(), at, newCode()],
  );
}
