import type { EntityManager } from 'typeorm';
import { type HeldData, ofAccount } from '../../accounts/index.js';
import { one, rows, run } from '../../database/index.js';
import type { RuledPeople } from './standing.rules.js';

/** A rule with its course, and how many people it has enrolled. */
export interface RuleRow {
  readonly id: string;
  readonly companyId: string;
  readonly slug: string;
  readonly who: RuledPeople;
  readonly days: number | null;
  readonly madeAt: Date;
  readonly enrolled: number;
}

const rule = `r.id, r.company_id, c.slug, r.who, r.days, r.made_at,
  (select count(*)::int from enrolment_rule_people p where p.rule_id = r.id and p.reached = 'enrolled') as enrolled`;

/** A company's rules that hold, the newest first. */
export function rulesOf(tx: EntityManager, companyId: string): Promise<RuleRow[]> {
  return rows<RuleRow>(
    tx,
    `select ${rule} from enrolment_rules r join courses c on c.id = r.course_id
     where r.company_id = $1 and r.ended_at is null order by r.made_at desc, r.id`,
    [companyId],
  );
}

/** A rule that holds, locked, so that one process at a time carries it out; null when it has ended. */
export function lockedRule(tx: EntityManager, id: string): Promise<RuleRow | null> {
  return one<RuleRow>(
    tx,
    `select ${rule} from enrolment_rules r join courses c on c.id = r.course_id
     where r.id = $1 and r.ended_at is null for update of r`,
    [id],
  );
}

/** Who is of the people that a rule `r` is about, and was not reached by it yet. */
const waiting = `from memberships m where m.company_id = r.company_id
  and (r.who = 'everyone' or exists (select 1 from person_functions f
    where f.company_id = m.company_id and f.user_id = m.user_id and f.function = r.who))
  and not exists (select 1 from enrolment_rule_people p where p.rule_id = r.id and p.user_id = m.user_id)`;

/** Rules of active companies for which somebody waits. */
export async function rulesToCarryOut(tx: EntityManager): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select r.id from enrolment_rules r join companies c on c.id = r.company_id
     where r.ended_at is null and c.state = 'active' and exists (select 1 ${waiting}) order by r.id`,
  );
  return found.map(({ id }) => id);
}

/** Some of those for whom a rule is to be carried out. */
export async function peopleToReach(tx: EntityManager, ruleId: string, limit: number): Promise<string[]> {
  const found = await rows<{ userId: string }>(
    tx,
    `select r_m.user_id from enrolment_rules r cross join lateral (select distinct m.user_id ${waiting}) r_m
     where r.id = $1 order by 1 limit $2`,
    [ruleId, limit],
  );
  return found.map(({ userId }) => userId);
}

/** Says that all who are there now are not concerned. */
export async function exemptPresent(tx: EntityManager, ruleId: string, at: Date): Promise<void> {
  await run(
    tx,
    `insert into enrolment_rule_people (rule_id, user_id, company_id, reached, reached_at)
     select r.id, there.user_id, r.company_id, 'before', $2::timestamptz
     from enrolment_rules r cross join lateral (select distinct m.user_id ${waiting}) there where r.id = $1`,
    [ruleId, at],
  );
}

/** Rules that reached a person. */
function rulesReaching(tx: EntityManager, userId: string): Promise<{ courseTitle: string; enrolledAt: Date }[]> {
  return rows<{ courseTitle: string; enrolledAt: Date }>(
    tx,
    `select c.slug as course_title, p.reached_at as enrolled_at from enrolment_rule_people p
     join enrolment_rules r on r.id = p.rule_id join courses c on c.id = r.course_id where p.user_id = $1 order by 2, 1`,
    [userId],
  );
}

function rulesBy(tx: EntityManager, userId: string): Promise<{ madeAt: Date }[]> {
  return rows<{ madeAt: Date }>(tx, 'select made_at from enrolment_rules where made_by = $1 order by 1', [userId]);
}

/** What rules of enrolment hold of people. */
export const standingData: readonly HeldData[] = [
  {
    key: 'ruled',
    columns: ['enrolment_rule_people.user_id'],
    find: ofAccount(rulesReaching),
    fate: 'deleted',
    erase: async (tx, { userId }) => {
      await run(tx, 'delete from enrolment_rule_people where user_id = $1', [userId]);
    },
  },
  { key: 'rules', columns: ['enrolment_rules.made_by'], find: ofAccount(rulesBy), fate: 'unlinked' },
];
