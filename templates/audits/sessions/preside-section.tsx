import { ActionButton, Button, LinkButton } from '../../components/button.js';
import { Select } from '../../components/choice-field.js';
import { Form, type FormState, freshForm } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextArea } from '../../components/text-field.js';
import { usePage } from '../../page.js';
import type { SessionProps } from './session-props.js';

/** What who presides does: open, close, add a case, call an alternate, cancel. */
export function PresideSection(props: SessionProps) {
  const { t } = usePage();
  const { id, state, form, waiting, others } = props;
  if (!props.mayPreside) return null;
  const base = `/fm4/comite/sesiones/${id}`;
  const own = (name: string): FormState => (name in form.values || name in form.errors ? form : freshForm());
  const known = ['auditId', 'userId', 'reason'].some((name) => name in form.values || name in form.errors);
  return (
    <Section id="presidir" class="mt-8 hoja p-5" heading="text-xl mb-3" title={t('sessions.preside')}>
      {!known && form.summary && (
        <Form form={form} action={base}>
          {null}
        </Form>
      )}
      {state === 'convened' &&
        (props.mayOpen ? (
          <ActionButton kind="action" action={`${base}/abrir`}>
            {t('sessions.open')}
          </ActionButton>
        ) : (
          <p class="m-0">{t('sessions.open-needs', { present: props.present, quorum: props.quorum })}</p>
        ))}
      {props.mayClose && (
        <LinkButton kind="action" href={`${base}/cerrar`}>
          {t('sessions.close')}
        </LinkButton>
      )}
      {waiting.length > 0 && (
        <Form form={own('auditId')} action={`${base}/casos`} labels={{ auditId: t('sessions.add-case') }} class="mt-6">
          <Select
            name="auditId"
            choices={waiting.map(({ auditId, company }) => ({ value: auditId, label: company }))}
          />
          <Button kind="outline">{t('sessions.add')}</Button>
        </Form>
      )}
      {others.length > 0 && (
        <Form form={own('userId')} action={`${base}/llamar`} labels={{ userId: t('sessions.call-other') }} class="mt-6">
          <Select
            name="userId"
            hint={t('sessions.call-hint')}
            choices={others.map(({ userId, name }) => ({ value: userId, label: name }))}
          />
          <Button kind="outline">{t('sessions.call')}</Button>
        </Form>
      )}
      {props.mayCancel && (
        <Form
          form={own('reason')}
          action={`${base}/cancelar`}
          labels={{ reason: t('sessions.cancel-why') }}
          class="mt-6"
        >
          <TextArea name="reason" rows={2} maxLength={1000} />
          <Button kind="danger">{t('sessions.cancel')}</Button>
        </Form>
      )}
    </Section>
  );
}
