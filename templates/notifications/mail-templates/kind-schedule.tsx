import { Button } from '../../components/button.js';
import { Form, type FormState } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextField } from '../../components/text-field.js';
import { usePage } from '../../page.js';
import { daysInWords, type KindOfMail } from './kind-parts.js';

/** A kind with its schedule, if it has one. */
export interface ScheduledKind extends KindOfMail {
  readonly schedule: {
    readonly days: readonly number[];
    readonly limits: { readonly min: number; readonly max: number; readonly most: number };
    readonly version: number;
  } | null;
}

interface ScheduleProps {
  readonly kind: ScheduledKind;
  readonly locale: 'es' | 'en';
  readonly form: FormState;
  /** Whether the reader may change them. */
  readonly decides: boolean;
}

/** The days on which a kind is sent, and the form that changes them. */
export function Schedule({ kind: { kind, schedule, text }, locale, form, decides }: ScheduleProps) {
  const words = usePage();
  const { t, maybe } = words;
  if (!schedule) return null;
  const label = t('reminder-kinds.days');
  const { min, max, most } = schedule.limits;
  const from = (text.from && maybe(text.from)) ?? '';
  return (
    <Section id="dias" class="mt-8 max-w-lectura" heading="text-xl" title={label}>
      <p class="mt-1 mb-4">{t('reminder-kinds.days-now', { days: daysInWords(words, schedule.days), from })}</p>
      {decides ? (
        <Form form={form} action={`/fm4/correo/avisos/${kind}/dias`} labels={{ days: label }}>
          <input type="hidden" name="idioma" value={locale} />
          <input type="hidden" name="version" value={schedule.version} />
          <TextField
            name="days"
            label={t('reminder-kinds.days-label', { from })}
            hint={t('reminder-kinds.days-hint', { min, max, most })}
            size="medium"
          />
          <Button kind="outline">{t('reminder-kinds.days-save')}</Button>
        </Form>
      ) : (
        <p class="text-tenue">{t('reminders.only-admins')}</p>
      )}
    </Section>
  );
}
