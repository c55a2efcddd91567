import { Confirm } from '../../components/confirm.js';
import type { FormState } from '../../components/form.js';
import { TextArea } from '../../components/text-field.js';
import { FocusLayout } from '../../layouts/focus-layout.js';
import { usePage } from '../../page.js';

export interface WithdrawPageProps {
  company: string;
  /** Id of the submission that is asked about. */
  submission: string;
  maxLength: number;
  form: FormState;
  /** The version of the instrument by which it was sent, where that is no longer accepted. */
  over?: string | null;
}

/** Asks for the reason before a submission is taken back. */
export function WithdrawPage({ company, submission, maxLength, form, over }: WithdrawPageProps) {
  const { t } = usePage();
  const title = t('assessments.withdraw.question', { company });
  return (
    <FocusLayout title={title}>
      <Confirm
        title={title}
        action="/empresa/autoevaluacion/retirar"
        cancel="/empresa/autoevaluacion"
        yes={t('assessments.withdraw.yes')}
        kind="danger"
        fields={{ submission }}
        form={form}
        labels={{ reason: t('assessments.withdraw.reason') }}
        inputs={
          <TextArea
            name="reason"
            label={t('assessments.withdraw.reason')}
            hint={t('assessments.withdraw.reason-hint')}
            maxLength={maxLength}
            rows={4}
          />
        }
      >
        <p class="m-0">{t('assessments.withdraw.consequence')}</p>
        {over && <p class="m-0 mt-2">{t('assessments.withdraw.version-over', { version: over })}</p>}
      </Confirm>
    </FocusLayout>
  );
}
