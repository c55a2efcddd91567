import pg from 'pg';
import { type Actor, scopeOf } from './actor.js';

/** Says to row-level security for whom the transaction runs; without values, so that the transaction can begin with it. */
export function onBehalfOf(actor: Actor): string {
  const { userId, companyId } = actor.kind === 'person' ? actor : { userId: '', companyId: null };
  const settings = { scope: scopeOf(actor), user_id: userId, company_id: companyId ?? '' };
  return Object.entries(settings)
    .map(([name, value]) => `set local app.${name} = ${pg.escapeLiteral(value)}`)
    .join('; ');
}
