import { ErrorSummary, type FormState } from '../../components/form.js';
import { usePage } from '../../page.js';
import { AccountSheet } from '../account-sheet.js';
import { ProveByMail } from './prove-by-mail.js';

interface ProofPageProps {
  form: FormState;
  email: string;
  /** Where the link leads after signing in. */
  returnTo: string;
}

/** Asks for a mailed link, by which a person without a password proves who they are. */
export function ProofPage({ form, email, returnTo }: ProofPageProps) {
  const { t } = usePage();
  return (
    <AccountSheet title={t('accounts.proof')} back={{ href: '/cuenta', label: t('accounts.account') }}>
      <ErrorSummary form={form} labels={{}} />
      <ProveByMail email={email} returnTo={returnTo} />
    </AccountSheet>
  );
}
