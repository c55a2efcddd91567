import type { FormState } from '../../components/form.js';
import { usePage } from '../../page.js';
import { DistinctionConfirm } from '../distinction-confirm.js';
import { ReasonFields } from '../reason-fields.js';
import { type Move, movePaths } from './moves.js';

export interface MovePageProps {
  id: string;
  company: string;
  expiresOn: string;
  move: Move;
  /** Working days that a suspended company has to answer. */
  hearingDays: number;
  /** The version of the distinction that the form shows. */
  version: number;
  form: FormState;
}

/** Confirms a change of state, and asks for the two reasons. */
export function MovePage({ id, company, expiresOn, move, hearingDays, version, form }: MovePageProps) {
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
      yes={t(`distinctions-fm4.move.${move}.yes`)}
      kind={move === 'reinstate' ? 'action' : 'danger'}
      form={form}
      labels={labels}
      inputs={<ReasonFields />}
    >
      <p>{t(`distinctions-fm4.move.${move}.text`, { day: date.long(expiresOn), days: hearingDays })}</p>
    </DistinctionConfirm>
  );
}
