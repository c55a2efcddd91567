import { Button } from '../../components/button.js';
import { Checkbox } from '../../components/choice-field.js';
import { Form, type FormState } from '../../components/form.js';
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
    <section class="mt-10" aria-labelledby="confirmar">
      <h2 id="confirmar" class="text-xl mb-3">
        {t('guidance-fm4.confirm.title')}
      </h2>
      <Form
        form={form}
        action={`/fm4/contenidos/${kind}/${slug}`}
        labels={{ compared: t('guidance-fm4.confirm.compared') }}
      >
        <input type="hidden" name="seenOn" value={reviewedOn} />
        <Checkbox form={form} name="compared" label={t('guidance-fm4.confirm.compared')} />
        <Button kind="action">{t('guidance-fm4.confirm')}</Button>
      </Form>
    </section>
  );
}
