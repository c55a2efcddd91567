import { Button, LinkButton } from '../../components/button.js';
import { Form, type FormState } from '../../components/form.js';
import { TextArea } from '../../components/text-field.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import type { FactShape } from './case-conditions.shapes.js';

export interface WithdrawFactProps {
  auditId: string;
  companyName: string;
  fact: Pick<FactShape, 'id' | 'kind' | 'heldOn' | 'withdrawn'>;
  form: FormState;
}

/** A fact is withdrawn, with its reason; it stays in sight. */
export function WithdrawFactPage({ auditId, companyName, fact, form }: WithdrawFactProps) {
  const { t, date } = usePage();
  const base = `/fm4/auditorias/${auditId}/condiciones`;
  return (
    <Fm4Layout title={t('conditions.withdraw')}>
      <p class="mb-3">
        <a class="enlace" href={base}>
          {t('conditions.case.title', { company: companyName })}
        </a>
      </p>
      <h1>{t('conditions.withdraw')}</h1>
      <p class="mt-2 mb-6 max-w-lectura">
        {t('conditions.withdraw-what', { fact: t(`conditions.fact.${fact.kind}`), day: date.long(fact.heldOn) })}
      </p>
      <Form
        form={form}
        action={`${base}/registros/${fact.id}/retirar`}
        labels={{ reason: t('conditions.field.reason') }}
      >
        <TextArea name="reason" rows={3} />
        <div class="flex flex-wrap gap-3">
          <Button kind="action">{t('conditions.do-withdraw')}</Button>
          <LinkButton kind="ghost" href={base}>
            {t('action.cancel')}
          </LinkButton>
        </div>
      </Form>
    </Fm4Layout>
  );
}
