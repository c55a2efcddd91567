import { Alert } from '../../components/alert.js';
import { Button, LinkButton } from '../../components/button.js';
import { CheckboxGroup, Select } from '../../components/choice-field.js';
import { Form, type FormState, valueOf } from '../../components/form.js';
import { TextField } from '../../components/text-field.js';
import { BackLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import type { LevelId } from '../review/review-props.js';

export interface NewSessionProps {
  /** The committee. */
  people: readonly { userId: string; name: string }[];
  cases: readonly { auditId: string; company: string; targetLevel: LevelId; dueOn: string | null }[];
  form: FormState;
}

/** Convenes a session: when, who, and about which cases. */
export function NewSessionPage({ people, cases, form }: NewSessionProps) {
  const { t, date } = usePage();
  const labels = {
    day: t('sessions.field.day'),
    time: t('sessions.field.time'),
    place: t('sessions.field.place'),
    members: t('sessions.field.members'),
    chairId: t('sessions.field.chair'),
    alternates: t('sessions.field.alternates'),
    audits: t('sessions.field.audits'),
  };
  const choices = people.map(({ userId, name }) => ({ value: userId, label: name }));
  return (
    <Fm4Layout title={t('sessions.new')}>
      <BackLink href="/fm4/comite/sesiones">{t('sessions.title')}</BackLink>
      <h1>{t('sessions.new')}</h1>
      <p class="mt-2 mb-6 max-w-lectura text-tenue">{t('sessions.new-lead')}</p>
      {cases.length === 0 && (
        <Alert kind="info" class="mb-6 max-w-lectura" title={t('sessions.no-cases-title')}>
          {t('sessions.no-cases')}
        </Alert>
      )}
      <Form form={form} action="/fm4/comite/sesiones" labels={labels} class="max-w-2xl">
        <input type="hidden" name="id" value={valueOf(form, 'id')} />
        <TextField name="day" type="date" size="short" />
        <TextField name="time" type="time" size="short" hint={t('sessions.field.time-hint')} />
        <TextField name="place" hint={t('sessions.field.place-hint')} maxLength={200} />
        <CheckboxGroup name="members" hint={t('sessions.field.members-hint')} choices={choices} />
        <Select name="chairId" hint={t('sessions.field.chair-hint')} choices={choices} />
        <CheckboxGroup name="alternates" hint={t('sessions.field.alternates-hint')} choices={choices} />
        <CheckboxGroup
          name="audits"
          choices={cases.map((one) => ({
            value: one.auditId,
            label: one.company,
            hint: [
              t('sessions.aims', { level: t(`level.${one.targetLevel}`) }),
              one.dueOn && t('sessions.due', { when: date.relative(one.dueOn) }),
            ]
              .filter(Boolean)
              .join(' '),
          }))}
        />
        <div class="flex flex-wrap gap-3 mt-6">
          <Button kind="action">{t('sessions.convene')}</Button>
          <LinkButton kind="ghost" href="/fm4/comite/sesiones">
            {t('sessions.cancel-form')}
          </LinkButton>
        </div>
      </Form>
    </Fm4Layout>
  );
}
