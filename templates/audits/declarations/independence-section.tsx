import { Button, LinkButton } from '../../components/button.js';
import { RadioGroup, Select } from '../../components/choice-field.js';
import { Form, type FormState } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextArea, TextField } from '../../components/text-field.js';
import { usePage } from '../../page.js';

export interface IndependenceProps {
  advisories: { id: string; name: string; kind: 'training' | 'advice'; givenOn: string; note: string }[];
  conflicts: { userId: string; name: string; declaredAt: Date }[];
  /** Whom an advisory may name. */
  staff: { userId: string; name: string }[];
  form: FormState;
  mayRecord: boolean;
}

interface Places {
  base: string;
  conflictHref: string | null;
  mayRelease: boolean;
}

/** Who has a tie to the company, and the ways to leave the case. */
export function Independence(props: IndependenceProps & Places) {
  const { t, date } = usePage();
  const { advisories, conflicts, base } = props;
  return (
    <Section id="independencia" heading="mb-3" title={t('audits.independence.title')}>
      <p class="mt-0 max-w-lectura">{t('audits.independence.text')}</p>
      {advisories.length + conflicts.length > 0 && (
        <ul class="list-disc pl-5 grid gap-1">
          {advisories.map((advisory) => (
            <li key={advisory.id}>
              {t(`audits.independence.${advisory.kind}`, { name: advisory.name, day: date.long(advisory.givenOn) })}
              {advisory.note && <span class="block text-tenue text-sm">{advisory.note}</span>}
            </li>
          ))}
          {conflicts.map((conflict) => (
            <li key={conflict.userId}>
              {t('audits.independence.conflict', { name: conflict.name, day: date.long(conflict.declaredAt) })}
            </li>
          ))}
        </ul>
      )}
      <div class="flex flex-wrap gap-3 my-4">
        {props.conflictHref && (
          <LinkButton kind="outline" href={props.conflictHref}>
            {t('audits.conflict.declare')}
          </LinkButton>
        )}
        {props.mayRelease && (
          <LinkButton kind="ghost" href={`${base}/soltar`}>
            {t('audits.action.release')}
          </LinkButton>
        )}
      </div>
      {props.mayRecord && <AdvisoryForm {...props} />}
    </Section>
  );
}

function AdvisoryForm({ form, staff, base }: IndependenceProps & Places) {
  const { t } = usePage();
  const labels = {
    userId: t('audits.advisory.person'),
    kind: t('audits.advisory.kind'),
    givenOn: t('audits.advisory.day'),
    note: t('audits.advisory.note'),
  };
  const touched = Object.keys(form.errors).length > 0 || form.summary !== undefined;
  return (
    <details open={touched} id="asesoria">
      <summary class="cursor-pointer py-2 font-semibold">{t('audits.advisory.add')}</summary>
      <div class="mt-3">
        <Form form={form} action={`${base}/asesorias`} labels={labels}>
          <Select name="userId" choices={staff.map(({ userId, name }) => ({ value: userId, label: name }))} />
          <RadioGroup
            name="kind"
            choices={[
              { value: 'training', label: t('audits.advisory.training') },
              { value: 'advice', label: t('audits.advisory.advice') },
            ]}
          />
          <TextField name="givenOn" type="date" size="short" />
          <TextArea name="note" optional rows={2} />
          <Button kind="primary">{t('audits.advisory.do')}</Button>
        </Form>
      </div>
    </details>
  );
}
