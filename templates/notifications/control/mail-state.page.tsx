import { ActionButton, Button, LinkButton } from '../../components/button.js';
import { DataTable } from '../../components/data-table.js';
import { ErrorSummary, Form, type FormState } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextArea } from '../../components/text-field.js';
import { TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { MailFrame, type StoppedMail } from '../mail-frame.js';
import { Health, type MailHealth } from './mail-health.js';
import { type MailRepair, Repairs } from './mail-repairs.js';
import { MailPlot, type PlottedDay } from './mail-plot.js';

interface MailFigures {
  readonly today: number;
  readonly week: number;
  readonly overdue: number;
  readonly oldest: Date | null;
  readonly sending: number;
  readonly held: number;
  readonly heldUntil: Date | null;
  readonly retrying: number;
  readonly failed: number;
  readonly suppressed: { readonly preference: number; readonly address: number; readonly staff: number };
  readonly sentLastHour: number;
  readonly sentThirtyDays: number;
}

export interface MailStateProps {
  readonly state: {
    readonly stopped: StoppedMail | null;
    readonly health: MailHealth;
    readonly figures: MailFigures;
    readonly days: readonly PlottedDay[];
    readonly queue: { waiting: number; active: number; delayed: number; failed: number } | null;
  };
  /** The latest runs that reconciled all reminders, newest first. */
  readonly repairs: readonly MailRepair[];
  /** The form that stops all mail. */
  readonly form: FormState;
  /** Whether the viewer may change something, or only look. */
  readonly decides: boolean;
}

/** The state of all mail: in words, in figures, as a plot; and what can be done about it. */
export function MailStatePage({ state, repairs, form, decides }: MailStateProps) {
  const { t } = usePage();
  return (
    <MailFrame title={t('reminders.state-title')} stopped={state.stopped}>
      <h1>{t('reminders.state-title')}</h1>
      <div class="mt-4 max-w-lectura">
        <Health health={state.health} />
      </div>
      <div class="grid gap-10 lg:grid-cols-[1fr_24rem] lg:gap-14 mt-8">
        <div class="grid gap-10 content-start min-w-0">
          <MailPlot days={state.days} />
          <Figures figures={state.figures} />
          <Queue queue={state.queue} />
          <Repairs repairs={repairs} decides={decides} />
        </div>
        <div class="grid gap-10 content-start min-w-0">
          {decides ? (
            <>
              <Stop stopped={state.stopped !== null} form={form} />
              <Drain retrying={state.figures.retrying} />
            </>
          ) : (
            <p class="text-tenue">{t('reminders.only-admins')}</p>
          )}
        </div>
      </div>
    </MailFrame>
  );
}

function Figures({ figures }: { figures: MailFigures }) {
  const { t, date, number } = usePage();
  const { suppressed, oldest, heldUntil } = figures;
  const list = '/fm4/correo?ver=';
  const rows = [
    { key: 'today', n: figures.today, href: `${list}hoy` },
    { key: 'week', n: figures.week, href: `${list}semana` },
    {
      key: 'overdue',
      n: figures.overdue,
      more: oldest && t('reminders.figure.oldest', { when: date.at(oldest) }),
    },
    { key: 'sending', n: figures.sending },
    {
      key: 'held',
      n: figures.held,
      href: `${list}retenidos`,
      more: heldUntil && t('reminders.figure.held-until', { when: date.at(heldUntil) }),
    },
    { key: 'retrying', n: figures.retrying },
    { key: 'failed', n: figures.failed, href: `${list}fallidos` },
    {
      key: 'sent',
      n: figures.sentThirtyDays,
      href: `${list}enviados`,
      more: t('reminders.figure.rate', { n: number.one(figures.sentLastHour / 60) }),
    },
    {
      key: 'suppressed',
      n: suppressed.preference + suppressed.address + suppressed.staff,
      href: `${list}suprimidos`,
      more: t('reminders.figure.suppressed-why', suppressed),
    },
  ] as const;
  return (
    <DataTable<{ key: (typeof rows)[number]['key']; n: number; href?: string; more?: string | null }>
      captionShown
      caption={t('reminders.figures')}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        {
          heading: t('reminders.figure'),
          cell: ({ key, href }) => {
            const name = t(`reminders.figure.${key}`);
            return href ? <TextLink href={href}>{name}</TextLink> : name;
          },
        },
        { heading: t('reminders.figure-n'), numeric: true, cell: ({ n }) => number.plain(n) },
        { heading: t('reminders.figure-more'), cell: ({ more }) => more ?? '' },
      ]}
    />
  );
}

function Queue({ queue }: Pick<MailStateProps['state'], 'queue'>) {
  const { t } = usePage();
  return (
    <Section id="cola" heading="text-xl" title={t('reminders.queue')}>
      <p class="mt-1 max-w-lectura">{queue ? t('reminders.queue-text', queue) : t('reminders.queue-silent')}</p>
    </Section>
  );
}

function Stop({ stopped, form }: { stopped: boolean; form: FormState }) {
  const { t } = usePage();
  if (stopped) {
    return (
      <Section id="reanudar" heading="text-xl" title={t('reminders.resume')}>
        <p class="mt-1 mb-4">{t('reminders.resume-text')}</p>
        <ErrorSummary form={form} />
        <ActionButton kind="action" action="/fm4/correo/estado/reanudar">
          {t('reminders.resume')}
        </ActionButton>
      </Section>
    );
  }
  const label = t('reminders.stop-reason');
  return (
    <Section id="detener" heading="text-xl" title={t('reminders.stop-title')}>
      <p class="mt-1 mb-4">{t('reminders.stop-text')}</p>
      <Form form={form} action="/fm4/correo/estado/detener" labels={{ reason: label }}>
        <TextArea name="reason" hint={t('reminders.stop-reason-hint')} rows={2} maxLength={300} />
        <Button kind="danger" icon="pause">
          {t('reminders.stop')}
        </Button>
      </Form>
    </Section>
  );
}

function Drain({ retrying }: { retrying: number }) {
  const { t } = usePage();
  return (
    <Section id="vaciar" heading="text-xl" title={t('reminders.drain-title')}>
      <p class="mt-1">{t('reminders.drain-text')}</p>
      <p class="mt-3 mb-3 text-sm text-tenue">{t('reminders.finish-text', { n: retrying })}</p>
      <div class="flex flex-wrap gap-3">
        <ActionButton kind="outline" action="/fm4/correo/estado/terminar">
          {t('reminders.finish')}
        </ActionButton>
        <LinkButton kind="ghost" href="/fm4/correo/vaciar">
          {t('reminders.give-up')}
        </LinkButton>
      </div>
    </Section>
  );
}
