import { ActionButton, Button } from '../../components/button.js';
import { Select } from '../../components/choice-field.js';
import { RefusedForm, Form, freshForm } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextArea } from '../../components/text-field.js';
import { usePage } from '../../page.js';
import type { CaseConditionsProps, WaiverShape } from './case-conditions.shapes.js';
import { whatOf } from './condition-list.js';

/** Conditions that two people set aside, and the form that proposes it. */
export function WaiverSection(props: CaseConditionsProps & { base: string }) {
  const { t } = usePage();
  const { waivers, waivable, may, openForms, base } = props;
  const form = openForms.waiver;
  const labels = { condition: t('conditions.waiver.condition'), reason: t('conditions.waiver.reason') };
  return (
    <Section id="dispensas" heading="mb-3" title={t('conditions.waiver.title')}>
      <p class="mt-0 max-w-lectura">{t('conditions.waiver.text')}</p>
      {waivers.length > 0 && (
        <ul class="list-none m-0 p-0">
          {waivers.map((waiver) => (
            <Waiver key={waiver.id} {...waiver} base={base} />
          ))}
        </ul>
      )}
      {may.waive && (waivable.length > 0 || form) ? (
        <details open={form !== undefined}>
          <summary class="cursor-pointer py-2 font-semibold">{t('conditions.waiver.propose')}</summary>
          <div class="mt-3">
            <Form form={form ?? freshForm()} action={`${base}/dispensas`} labels={labels}>
              <WaivableField waivable={waivable} />
              <TextArea name="reason" hint={t('conditions.waiver.reason-hint')} rows={4} />
              <Button kind="outline">{t('conditions.waiver.do')}</Button>
            </Form>
          </div>
        </details>
      ) : (
        form && <RefusedForm form={form} labels={labels} />
      )}
    </Section>
  );
}

function WaivableField({ waivable }: Pick<CaseConditionsProps, 'waivable'>) {
  const page = usePage();
  return <Select name="condition" choices={waivable.map((one) => ({ value: one.id, label: whatOf(page, one) }))} />;
}

function Waiver(waiver: WaiverShape & { base: string }) {
  const page = usePage();
  const { t, date } = page;
  const { condition, confirmedBy, confirmedAt } = waiver;
  return (
    <li class="border-t border-linea py-3">
      {condition && <p class="m-0 font-semibold">{whatOf(page, condition)}</p>}
      <p class="m-0 mt-1 whitespace-pre-line max-w-lectura">{waiver.reason}</p>
      <p class="m-0 mt-1 text-sm text-tenue">
        {confirmedBy !== null && confirmedAt !== null
          ? t('conditions.waiver.confirmed', {
              name: waiver.proposedBy,
              other: confirmedBy,
              day: date.long(confirmedAt),
            })
          : t('conditions.waiver.proposed', { name: waiver.proposedBy, day: date.long(waiver.proposedAt) })}
      </p>
      {confirmedBy !== null && !waiver.complete && (
        <p class="m-0 mt-1 text-sm text-tierra">{t('conditions.waiver.void')}</p>
      )}
      {waiver.mayConfirm && (
        <div class="mt-2">
          <ActionButton kind="action" action={`${waiver.base}/dispensas/${waiver.id}/confirmar`}>
            {t('conditions.waiver.confirm')}
          </ActionButton>
        </div>
      )}
    </li>
  );
}
