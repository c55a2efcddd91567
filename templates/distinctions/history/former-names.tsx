import { usePage } from '../../page.js';

/** The names that something no longer has; those that stayed as they were are absent. */
export interface NamesBefore {
  readonly tradeName?: string;
  readonly legalName?: string;
  readonly place?: string;
}

/** What was called otherwise before, in one line. */
export function Before({ names: { tradeName, legalName, place } }: { names: NamesBefore }) {
  const { t } = usePage();
  const said = [tradeName, legalName, place].filter((name) => name !== undefined);
  return <span class="block">{t('distinctions.event.before', { names: said.join('; ') })}</span>;
}
