import { Alert } from '../../components/alert.js';
import { ActionButton, Button } from '../../components/button.js';
import { CheckboxGroup } from '../../components/choice-field.js';
import { Form, type FormState, freshForm } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextField } from '../../components/text-field.js';
import { FocusLayout } from '../../layouts/focus-layout.js';
import { usePage } from '../../page.js';

interface MailPreferencesProps {
  email: string;
  kinds: readonly { readonly kind: string; readonly wanted: boolean }[];
  /** The first day on which the reader wants mail again. */
  pausedUntil: string | null;
  range: { readonly first: string; readonly last: string };
  stoppedAt: Date | null;
  /** The form of the pause. */
  pause: FormState;
  /** The path of this page, to which its forms post. */
  action: string;
}

/** A reader's choice of mails: the optional kinds, a pause, and what is always sent. */
export function MailPreferencesPage(props: MailPreferencesProps) {
  const { t, rich, date, viewer } = usePage();
  const fromAccount = viewer && props.action.startsWith('/cuenta');
  return (
    <FocusLayout
      title={t('preferences.title')}
      noindex
      narrow
      back={fromAccount ? { href: '/cuenta', label: t('accounts.account') } : undefined}
    >
      <h1 class="mb-3">{t('preferences.title')}</h1>
      <p class="text-tenue mb-6 break-words">{rich('preferences.of', { email: props.email, b: (x) => <b>{x}</b> })}</p>
      {props.stoppedAt && (
        <Alert kind="warning" title={t('preferences.stopped')} class="mb-6">
          {rich('preferences.stopped-text', { day: date.long(props.stoppedAt) })}
        </Alert>
      )}
      <Kinds {...props} />
      <Pause {...props} />
      <Section id="siempre" ruled title={t('preferences.always')}>
        <p>{t('preferences.always-text')}</p>
      </Section>
    </FocusLayout>
  );
}

function Kinds({ kinds, action }: MailPreferencesProps) {
  const { t, maybe } = usePage();
  if (kinds.length === 0) return <p>{t('preferences.no-kinds')}</p>;
  const wanted = kinds.filter((one) => one.wanted).map(({ kind }) => kind);
  return (
    <Form form={freshForm()} action={action}>
      {kinds.map(({ kind }) => (
        <input key={kind} type="hidden" name="shown" value={kind} />
      ))}
      <CheckboxGroup
        form={freshForm({ wanted })}
        name="wanted"
        label={t('preferences.kinds')}
        hint={t('preferences.kinds-lead')}
        choices={kinds.map(({ kind }) => ({
          value: kind,
          label: maybe(`reminder.${kind}`) ?? kind,
          hint: maybe(`reminder.${kind}.why`) ?? undefined,
        }))}
      />
      <Button kind="action">{t('action.save')}</Button>
    </Form>
  );
}

function Pause({ pause, pausedUntil, range, action }: MailPreferencesProps) {
  const { t, date } = usePage();
  return (
    <Section id="pausa" ruled title={t('preferences.pause')}>
      {pausedUntil && (
        <Alert kind="info" title={t('preferences.paused')} class="mb-5">
          <p>{t('preferences.paused-until', { when: date.relative(pausedUntil) })}</p>
          <div class="mt-3">
            <ActionButton kind="outline" action={`${action}/reanudar`}>
              {t('preferences.resume')}
            </ActionButton>
          </div>
        </Alert>
      )}
      <p class="mb-4">{t('preferences.pause-lead')}</p>
      <Form form={pause} action={`${action}/pausa`} labels={{ until: t('preferences.until') }}>
        <TextField
          form={pause}
          name="until"
          type="date"
          size="medium"
          label={t('preferences.until')}
          hint={t('preferences.until-hint', { first: date.long(range.first), last: date.long(range.last) })}
          min={range.first}
          max={range.last}
        />
        <Button>{t('preferences.do-pause')}</Button>
      </Form>
    </Section>
  );
}
