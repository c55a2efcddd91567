import { Checkbox } from '../../components/choice-field.js';
import { Confirm } from '../../components/confirm.js';
import type { FormState } from '../../components/form.js';
import { TextArea } from '../../components/text-field.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';

export interface ConflictPageProps {
  companyName: string;
  action: string;
  cancel: string;
  /** The reader audits the case: it goes back to the list. */
  isAuditor: boolean;
  form: FormState;
}

/** Declaring a conflict of interest. */
export function ConflictPage({ companyName, action, cancel, isAuditor, form }: ConflictPageProps) {
  const { t } = usePage();
  return (
    <Fm4Layout title={t('audits.conflict.title', { company: companyName })}>
      <Confirm
        title={t('audits.conflict.title', { company: companyName })}
        action={action}
        cancel={cancel}
        yes={t('audits.conflict.do')}
        no={t('action.cancel')}
        kind="danger"
        form={form}
        inputs={
          <>
            <TextArea name="reason" label={t('audits.conflict.reason')} hint={t('audits.conflict.hint')} rows={3} />
            <Checkbox name="sure" label={t('audits.conflict.sure')} />
          </>
        }
      >
        <p class="m-0">{t(isAuditor ? 'audits.conflict.text-auditor' : 'audits.conflict.text')}</p>
      </Confirm>
    </Fm4Layout>
  );
}
