import { usePage } from '../../page.js';

/** What can happen to a distinction. */
export type EventKind =
  | 'awarded'
  | 'suspended'
  | 'reinstated'
  | 'revoked'
  | 'expired'
  | 'superseded'
  | 'surrendered'
  | 'corrected'
  | 'renamed'
  | 'merged'
  | 'followed-up';

/** Former names; only those that changed. */
export interface NamesBefore {
  readonly tradeName?: string;
  readonly legalName?: string;
  readonly place?: string;
}

/** Former names in one line. */
export function FormerNames({ names: { tradeName, legalName, place } }: { names: NamesBefore }) {
  const { t } = usePage();
  const said = [tradeName, legalName, place].filter((name) => name !== undefined);
  return <span class="block">{t('distinctions.event.before', { names: said.join('; ') })}</span>;
}
