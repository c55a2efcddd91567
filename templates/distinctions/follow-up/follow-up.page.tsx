import { RadioGroup } from '../../components/choice-field.js';
import { Confirm } from '../../components/confirm.js';
import type { FormState } from '../../components/form.js';
import { TextArea, TextField } from '../../components/text-field.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';

export interface FollowUpPageProps {
  id: string;
  company: string;
  /** The version of the distinction that the form shows. */
  version: number;
  today: string;
  form: FormState;
}

const results = ['complies', 'review'] as const;

/** Form for the result of a follow-up. */
export function FollowUpPage({ id, company, version, today, form }: FollowUpPageProps) {
  const { t } = usePage();
  const title = t('distinctions-fm4.follow-up.title', { company });
  return (
    <Fm4Layout title={title}>
      <Confirm
        title={title}
        action={`/fm4/distintivos/${id}/seguimiento`}
        cancel={`/fm4/distintivos/${id}`}
        yes={t('distinctions-fm4.follow-up.yes')}
        fields={{ version: String(version) }}
        form={form}
        inputs={
          <>
            <TextField
              name="heldOn"
              label={t('distinctions-fm4.follow-up.held-on')}
              type="date"
              max={today}
              size="medium"
            />
            <RadioGroup
              name="result"
              label={t('distinctions-fm4.follow-up.result')}
              choices={results.map((result) => ({
                value: result,
                label: t(`distinctions.follow-up.${result}`),
                hint: t(`distinctions-fm4.follow-up.${result}-hint`),
              }))}
            />
            <TextArea
              name="note"
              label={t('distinctions-fm4.follow-up.note')}
              hint={t('distinctions-fm4.follow-up.note-hint')}
              rows={5}
              maxLength={2000}
            />
          </>
        }
      >
        <p>{t('distinctions-fm4.follow-up.text')}</p>
      </Confirm>
    </Fm4Layout>
  );
}
