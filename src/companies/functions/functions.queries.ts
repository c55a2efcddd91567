import type { EntityManager } from 'typeorm';
import { ofAccount, type HeldData } from '../../accounts/index.js';
import { rows, run } from '../../database/index.js';
import { CompanyFunctions } from './functions.entity.js';
import type { Assigned, PersonFunction } from './functions.rules.js';

/** The functions of present members, in the order of their names. */
export function assignedIn(tx: EntityManager, companyId: string): Promise<Assigned[]> {
  return rows<Assigned & { function: PersonFunction }>(
    tx,
    `select f.user_id, f.function from person_functions f join people p on p.id = f.user_id
     where f.company_id = $1 and exists (
       select 1 from memberships m where m.user_id = f.user_id and m.company_id = f.company_id)
     order by p.name, f.user_id, f.function`,
    [companyId],
  );
}

/** The company's counts, or null before the first. @param lock keeps others from changing them */
export function countsOf(tx: EntityManager, companyId: string, lock = false): Promise<CompanyFunctions | null> {
  return tx.findOne(CompanyFunctions, {
    where: { companyId },
    ...(lock ? { lock: { mode: 'pessimistic_write' as const } } : {}),
  });
}

/** Who has which function from now on. */
export async function replaceAssigned(
  tx: EntityManager,
  companyId: string,
  assigned: readonly Assigned[],
): Promise<void> {
  await run(tx, 'delete from person_functions where company_id = $1', [companyId]);
  await run(
    tx,
    `insert into person_functions (company_id, user_id, function)
     select $1, user_id, function from unnest($2::uuid[], $3::text[]) as given (user_id, function) on conflict do nothing`,
    [companyId, assigned.map(({ userId }) => userId), assigned.map((one) => one.function)],
  );
}

interface FunctionRow {
  readonly companyName: string;
  readonly function: string;
}

function functionsOfPerson(tx: EntityManager, userId: string): Promise<FunctionRow[]> {
  return rows<FunctionRow>(
    tx,
    `select coalesce(c.trade_name, c.legal_name) as company_name, f.function from person_functions f
     join companies c on c.id = f.company_id where f.user_id = $1 order by 1, 2`,
    [userId],
  );
}

function savedBy(tx: EntityManager, userId: string): Promise<{ savedAt: Date }[]> {
  return rows<{ savedAt: Date }>(tx, 'select saved_at from company_functions where saved_by = $1 order by 1', [userId]);
}

/** What companies say their people do, and who said it. */
export const functionsData: readonly HeldData[] = [
  {
    key: 'functions',
    columns: ['person_functions.user_id'],
    find: ofAccount(functionsOfPerson),
    fate: 'deleted',
    erase: async (tx, { userId }) => {
      await run(tx, 'delete from person_functions where user_id = $1', [userId]);
    },
  },
  { key: 'saved', columns: ['company_functions.saved_by'], find: ofAccount(savedBy), fate: 'unlinked' },
];
