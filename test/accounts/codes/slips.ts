import { PersonalCodes, type Slip } from '../../../src/accounts/codes/personal-codes.service.js';
import { newId } from '#libs/ids';
import type { PersonActor } from '../../../src/database/index.js';
import type { TestPerson } from '../../support/companies.js';
import type { TestApp } from '../../support/index.js';

/** Makes people without an address in a company and prints their slips. */
export async function peopleWithSlips(
  app: TestApp,
  hr: TestPerson,
  companyId: string,
  names: readonly string[],
): Promise<(Slip & { userId: string })[]> {
  const actor: PersonActor = { kind: 'person', userId: hr.userId, companyId, roles: ['company_admin'], request: '' };
  const codes = app.nest.get(PersonalCodes);
  const userIds = await app.db.as(actor, (tx) => codes.make(tx, actor, companyId, names));
  const slips = await codes.print(actor, companyId, newId(), userIds);
  return names.map((name, at) => ({ ...slips.find((slip) => slip.name === name)!, userId: userIds[at]! }));
}
