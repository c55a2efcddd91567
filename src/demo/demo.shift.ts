import type { INestApplicationContext } from '@nestjs/common';
import { addDays, type Day } from '#libs/mexico';
import { CompanyCodes, PersonalCodes } from '../accounts/index.js';
import { Enrolments, JoinLinks, StandingRules } from '../courses/index.js';
import { Database, type PersonActor } from '../database/index.js';

/** A shift without addresses: its people get codes and are enrolled, a link stands open for the others, and a rule enrols who comes. */
export async function enrolShift(
  app: INestApplicationContext,
  { actor, companyId, today }: { actor: PersonActor; companyId: string; today: Day },
  slug: string,
  names: readonly string[],
): Promise<void> {
  await app.get(CompanyCodes).add(actor, companyId, names.join('\n'));
  const coded = await app.get(Database).as(actor, (tx) => app.get(PersonalCodes).names(tx, companyId));
  const people = coded.map(({ userId }) => userId);
  await app.get(Enrolments).enrol(actor, { companyId, slugs: [slug], people, invite: null });
  await app.get(StandingRules).make(actor, companyId, { who: 'everyone', course: slug, days: 30, present: false });
  await app.get(JoinLinks).make(actor, companyId, { course: slug, cap: 40, endsOn: addDays(today, 60) });
}
