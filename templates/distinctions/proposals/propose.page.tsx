import type { FormState } from '../../components/form.js';
import { usePage } from '../../page.js';
import { DistinctionConfirm } from '../distinction-confirm.js';
import { ReasonFields } from '../reason-fields.js';
import { type Move, movePaths } from './moves.js';
import { type DecidingPeople, TooFewPeople } from './too-few-people.js';

export interface ProposePageProps {
  id: string;
  company: string;
  expiresOn: string;
  move: Move;
  /** Working days that a suspended company has to answer. */
  hearingDays: number;
  /** Who may propose and confirm. */
  people: DecidingPeople;
  /** The version of the distinction that the form shows. */
  version: number;
  form: FormState;
}

/** Proposes a change of state, and asks for the two reasons. */
export function ProposePage(props: ProposePageProps) {
  const { id, company, expiresOn, move, hearingDays, version, people, form } = props;
  const { t, date } = usePage();
  const title = t(`distinctions-fm4.move.${move}.title`, { company });
  const labels = {
    publicReason: t('distinctions-fm4.public-reason'),
    internalReason: t('distinctions-fm4.internal-reason'),
  };
  return (
    <DistinctionConfirm
      id={id}
      version={version}
      title={title}
      path={movePaths[move]}
      yes={t(`distinctions-fm4.move.${move}.propose`)}
      form={form}
      labels={labels}
      inputs={<ReasonFields />}
    >
      <p>{t('distinctions-fm4.proposal.how')}</p>
      <p>{t(`distinctions-fm4.move.${move}.text`, { day: date.long(expiresOn), days: hearingDays })}</p>
      <TooFewPeople people={people} />
    </DistinctionConfirm>
  );
}
