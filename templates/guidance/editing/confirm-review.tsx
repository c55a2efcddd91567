import { Button } from '../../components/button.js';
import { Checkbox } from '../../components/choice-field.js';
import { Form, type FormState } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { usePage } from '../../page.js';
import type { ContentsRow } from './contents.page.js';

/** The reviewer's confirmation; carries the date of the review that they saw. */
export function ConfirmReview({
  kind,
  slug,
  form,
  reviewedOn,
}: Pick<ContentsRow, 'kind' | 'slug' | 'reviewedOn'> & { form: FormState }) {
  const { t } = usePage();
  return (
    <Section id="confirmar" class="mt-10" heading="text-xl mb-3" title={t('guidance-fm4.confirm.title')}>
      <Form form={form} action={`/fm4/contenidos/${kind}/${slug}`}>
        <input type="hidden" name="seenOn" value={reviewedOn} />
        <Checkbox form={form} name="compared" label={t('guidance-fm4.confirm.compared')} />
        <Button kind="action">{t('guidance-fm4.confirm')}</Button>
      </Form>
    </Section>
  );
}
