import { RadioGroup } from '../../components/choice-field.js';
import type { FormState } from '../../components/form.js';
import { TextArea, TextField } from '../../components/text-field.js';
import { usePage } from '../../page.js';
import { DistinctionConfirm } from '../distinction-confirm.js';

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
  const labels = {
    heldOn: t('distinctions-fm4.follow-up.held-on'),
    result: t('distinctions-fm4.follow-up.result'),
    note: t('distinctions-fm4.follow-up.note'),
  };
  return (
    <DistinctionConfirm
      id={id}
      version={version}
      title={title}
      path="seguimiento"
      yes={t('distinctions-fm4.follow-up.yes')}
      form={form}
      labels={labels}
      inputs={
        <>
          <TextField name="heldOn" type="date" max={today} size="medium" />
          <RadioGroup
            name="result"
            label={labels.result}
            choices={results.map((result) => ({
              value: result,
              label: t(`distinctions.follow-up.${result}`),
              hint: t(`distinctions-fm4.follow-up.${result}-hint`),
            }))}
          />
          <TextArea
            name="note"
            label={labels.note}
            hint={t('distinctions-fm4.follow-up.note-hint')}
            rows={5}
            maxLength={2000}
          />
        </>
      }
    >
      <p>{t('distinctions-fm4.follow-up.text')}</p>
    </DistinctionConfirm>
  );
}
