import { Button } from '../../components/button.js';
import { Form, freshForm, valueOf } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextArea } from '../../components/text-field.js';
import { usePage } from '../../page.js';
import type { CaseConditionsProps } from './case-conditions.shapes.js';
import { MethodField } from './fact-list.js';

/** Who does what, as the company says, and the auditor's confirmation. */
export function FunctionsSection({ functions, may, openForms, base }: CaseConditionsProps & { base: string }) {
  const { t, date } = usePage();
  return (
    <Section id="funciones" heading="mb-3" title={t('conditions.functions.title')}>
      {functions === null ? (
        <p class="m-0 max-w-lectura">{t('conditions.functions.none')}</p>
      ) : (
        <>
          <p class="m-0">{t('conditions.functions.counts', functions.counts)}</p>
          <ul class="list-disc pl-5 mt-2 grid gap-1">
            {functions.named.map((one) => (
              <li key={one.function}>
                {t('conditions.functions.named', {
                  function: t(`companies.functions.name.${one.function}`),
                  names: one.names.join(', '),
                })}
              </li>
            ))}
          </ul>
          {functions.confirmedOn && (
            <p class="mt-2">{t('conditions.functions.confirmed', { day: date.long(functions.confirmedOn) })}</p>
          )}
        </>
      )}
      {functions && (may.record || openForms.functions) && (!functions.confirmedOn || openForms.functions) && (
        <Confirm version={functions.version} form={openForms.functions} base={base} />
      )}
    </Section>
  );
}

interface ConfirmProps {
  version: number;
  form: CaseConditionsProps['openForms']['functions'];
  base: string;
}

function Confirm({ version, form, base }: ConfirmProps) {
  const { t } = usePage();
  const own = form ?? freshForm({ version: String(version) });
  const labels = { method: t('conditions.field.method'), note: t('conditions.field.note') };
  return (
    <div class="mt-4">
      <p class="mt-0 max-w-lectura">{t('conditions.functions.confirm-text')}</p>
      <Form form={own} action={`${base}/funciones`} labels={labels}>
        <input type="hidden" name="version" value={form ? String(version) : valueOf(own, 'version')} />
        <MethodField />
        <TextArea name="note" rows={2} optional />
        <Button kind="primary">{t('conditions.functions.confirm')}</Button>
      </Form>
    </div>
  );
}
