import { Button } from '../../components/button.js';
import { Form, type FormState } from '../../components/form.js';
import { TextField } from '../../components/text-field.js';
import { usePage } from '../../page.js';
import { MailFrame, type StoppedMail } from '../mail-frame.js';

interface MailSettingsProps {
  readonly settings: {
    readonly quietFrom: string;
    readonly quietUntil: string;
    readonly version: number;
    readonly perWeek: number;
  };
  readonly form: FormState;
  readonly stopped: StoppedMail | null;
  /** Whether the reader may change them. */
  readonly decides: boolean;
}

/** Limits of all mail. */
export function MailSettingsPage({ settings, form, stopped, decides }: MailSettingsProps) {
  const { t } = usePage();
  const { quietFrom: from, quietUntil: until } = settings;
  const labels = {
    perWeek: t('reminders.per-week'),
    quietFrom: t('reminders.quiet-from'),
    quietUntil: t('reminders.quiet-until'),
  };
  return (
    <MailFrame title={t('reminders.settings-title')} stopped={stopped}>
      <h1>{t('reminders.settings-title')}</h1>
      <p class="mt-2 text-tenue max-w-lectura">{t('reminders.settings-lead')}</p>
      {from !== until && <p class="mt-2 max-w-lectura">{t('reminders.quiet-now', { from, until })}</p>}
      {decides ? (
        <div class="mt-8 max-w-lectura">
          <Form form={form} action="/fm4/correo/ajustes" labels={labels}>
            <input type="hidden" name="version" value={settings.version} />
            <TextField name="perWeek" type="number" inputmode="numeric" min={1} max={20} size="short" />
            <TextField name="quietFrom" hint={t('reminders.quiet-hint')} type="time" size="short" />
            <TextField name="quietUntil" type="time" size="short" />
            <Button kind="action">{t('reminders.save')}</Button>
          </Form>
        </div>
      ) : (
        <dl class="mt-6 grid gap-x-6 gap-y-2 sm:grid-cols-[max-content_1fr] max-w-lectura">
          <dt class="text-tenue">{labels.perWeek}</dt>
          <dd class="m-0 cifra">{settings.perWeek}</dd>
        </dl>
      )}
      {!decides && <p class="mt-4 text-tenue">{t('reminders.only-admins')}</p>}
    </MailFrame>
  );
}
