import { Alert } from '../../components/alert.js';
import { usePage } from '../../page.js';

/** The people of FM4 without a tie to the company, by name. */
export interface DecidingPeople {
  /** Of the administration. */
  administration: readonly string[];
  /** Of FM4 otherwise, who could be appointed. */
  others: readonly string[];
}

/** Says when the administration has fewer than two people who are independent of the case, and who could be appointed. */
export function TooFewPeople({ people: { administration, others } }: { people: DecidingPeople }) {
  const { t, rich } = usePage();
  if (administration.length > 1) return null;
  const [name] = administration;
  const link = (words: preact.ComponentChildren) => (
    <a class="enlace" href="/fm4/personas">
      {words}
    </a>
  );
  return (
    <Alert
      kind="warning"
      class="my-4"
      title={name ? t('distinctions-fm4.people.one', { name }) : t('distinctions-fm4.people.none')}
    >
      {' '}
      {others.length > 0
        ? rich('distinctions-fm4.people.appoint', { names: others.join(', '), a: link })
        : rich('distinctions-fm4.people.invite', { a: link })}
    </Alert>
  );
}
