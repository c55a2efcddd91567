import { Button } from '../../components/button.js';
import { Confirm } from '../../components/confirm.js';
import { ErrorSummary, type FormState } from '../../components/form.js';
import { TextField } from '../../components/text-field.js';
import { usePage } from '../../page.js';
import { MailFrame, type StoppedMail } from '../mail-frame.js';

interface MailGiveUpProps {
  readonly form: FormState;
  /** What was due before it would be given up; null until it is chosen. */
  readonly day: string | null;
  readonly kinds: readonly { readonly kind: string; readonly n: number }[];
  readonly today: string;
  readonly stopped: StoppedMail | null;
}

/** Gives up mails that are long overdue: asks for a day, shows how many, asks for confirmation. */
export function MailGiveUpPage({ form, day, kinds, today, stopped }: MailGiveUpProps) {
  const { t, maybe, date } = usePage();
  const n = kinds.reduce((sum, kind) => sum + kind.n, 0);
  const trail = [
    { href: '/fm4/correo', label: t('reminders.title') },
    { href: '/fm4/correo/estado', label: t('reminders.state-title') },
  ];
  const label = t('reminders.give-up-before');
  return (
    <MailFrame title={t('reminders.give-up')} stopped={stopped} trail={trail}>
      <h1 class="mt-3">{t('reminders.give-up')}</h1>
      <p class="mt-2 mb-6 text-tenue max-w-lectura">{t('reminders.give-up-lead')}</p>
      <ErrorSummary form={form} labels={{ before: label }} />
      <form method="get" class="flex flex-wrap items-end gap-3">
        <TextField form={form} name="before" label={label} type="date" max={today} size="medium" />
        <Button kind="outline" class="mb-6">
          {t('reminders.give-up-see')}
        </Button>
      </form>
      {day && n === 0 && <p>{t('reminders.give-up-none', { day: date.long(day) })}</p>}
      {day && n > 0 && (
        <Confirm
          level={2}
          title={t('reminders.give-up-ask', { n })}
          action="/fm4/correo/vaciar"
          cancel="/fm4/correo/estado"
          yes={t('reminders.give-up-yes', { n })}
          kind="danger"
          fields={{ before: day }}
        >
          <p>{t('reminders.give-up-what', { day: date.long(day) })}</p>
          <ul class="list-disc pl-5">
            {kinds.map((kind) => (
              <li key={kind.kind}>
                {maybe(`reminder.${kind.kind}`) ?? kind.kind}: <span class="cifra">{kind.n}</span>
              </li>
            ))}
          </ul>
        </Confirm>
      )}
    </MailFrame>
  );
}
