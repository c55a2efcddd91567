import { Button } from '../components/button.js';
import { Fact } from '../components/fact.js';
import { Form, type FormState } from '../components/form.js';
import { TextField } from '../components/text-field.js';
import { BackLink } from '../components/text-link.js';
import { PublicLayout } from '../layouts/public-layout.js';
import { usePage } from '../page.js';
import type { AppealOutcome, AppealState } from './outcome.js';

export interface FollowComplaintProps {
  form: FormState;
  complaint: {
    company: string;
    state: AppealState;
    outcome: AppealOutcome | null;
    answer: string | null;
    receivedAt: Date;
    dueOn: string;
    grounds: string;
  } | null;
}

/** How a complaint stands, for who has its receipt. */
export function FollowComplaintPage({ form, complaint }: FollowComplaintProps) {
  const { t, date } = usePage();
  return (
    <PublicLayout title={t('appeals.follow')} noindex>
      <div class="max-w-lectura">
        <BackLink href="/apelaciones">{t('appeals.title')}</BackLink>
        {complaint ? (
          <>
            <h1>{t('appeals.follow-of', { company: complaint.company })}</h1>
            <dl class="ficha border-b border-linea mt-8">
              <Fact label={t('appeals.state')}>
                <strong>{t(`appeals.state.${complaint.state === 'proposed' ? 'examining' : complaint.state}`)}</strong>
              </Fact>
              {complaint.outcome && (
                <Fact label={t('appeals.outcome')}>{t(`appeals.outcome.${complaint.outcome}`)}</Fact>
              )}
              {complaint.answer && (
                <Fact label={t('appeals.answer')} class="whitespace-pre-line">
                  {complaint.answer}
                </Fact>
              )}
              <Fact label={t('appeals.received-on')}>{date.long(complaint.receivedAt)}</Fact>
              {!complaint.outcome && <Fact label={t('appeals.due')}>{date.long(complaint.dueOn)}</Fact>}
              <Fact label={t('appeals.wrote')} class="whitespace-pre-line">
                {complaint.grounds}
              </Fact>
            </dl>
          </>
        ) : (
          <>
            <h1>{t('appeals.follow')}</h1>
            <p class="mt-4 text-lg">{t('appeals.follow-lead')}</p>
            <Form form={form} action="/apelaciones/seguimiento" labels={{ recibo: t('appeals.receipt') }} class="mt-8">
              <TextField name="recibo" code size="medium" autocomplete="off" maxLength={64} />
              <Button kind="action">{t('appeals.follow-do')}</Button>
            </Form>
          </>
        )}
      </div>
    </PublicLayout>
  );
}
