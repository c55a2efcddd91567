import type { ComponentChildren } from 'preact';
import { Alert } from '../../components/alert.js';
import { ActionButton, LinkButton } from '../../components/button.js';
import { Section } from '../../components/section.js';
import { TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { MailFrame, type StoppedMail } from '../mail-frame.js';
import { type ListedMail, MailBadge, titleOf } from './mail-parts.js';

interface MailProps {
  readonly mail: ListedMail & {
    readonly messageId: string;
    readonly locale: 'es' | 'en';
    readonly attempts: number;
    readonly response: string | null;
    readonly bodyText: string | null;
    readonly blankedAt: Date | null;
    readonly resendOf: string | null;
  };
  /** Whether the mail is in the folder and this viewer may open it. */
  readonly whole: boolean;
  readonly mayResend: boolean;
  readonly stopped: StoppedMail | null;
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <>
      <dt class="text-tenue">{name}</dt>
      <dd class="m-0 break-words">{children}</dd>
    </>
  );
}

/** One mail: to whom, its state and why, the text as it was sent. */
export function MailPage({ mail, whole, mayResend, stopped }: MailProps) {
  const words = usePage();
  const { t, date } = words;
  const title = titleOf(words, mail);
  return (
    <MailFrame title={title} stopped={stopped} trail={[{ href: '/fm4/correo', label: t('reminders.title') }]}>
      <h1 class="mt-3 break-words">{title}</h1>
      {mail.state === 'failed' && (
        <div class="mt-5 max-w-lectura">
          <Alert kind="error">
            <p>{t('reminders.failed-why', { error: mail.lastError ?? '' })}</p>
            <div class="mt-3">
              <ActionButton kind="primary" action={`/fm4/correo/${mail.id}/reintentar`}>
                {t('reminders.retry')}
              </ActionButton>
            </div>
          </Alert>
        </div>
      )}
      <dl class="mt-6 grid gap-x-6 gap-y-2 sm:grid-cols-[max-content_1fr] max-w-lectura">
        <Fact name={t('reminders.state')}>
          <MailBadge state={mail.state} />
          {mail.suppressedBecause && <span class="block">{t(`reminders.because.${mail.suppressedBecause}`)}</span>}
          {mail.resendOf && (
            <TextLink class="block" href={`/fm4/correo/${mail.resendOf}`}>
              {t('record.again')}
            </TextLink>
          )}
        </Fact>
        <Fact name={t('reminders.to')}>
          {mail.name} ({mail.email})
        </Fact>
        <Fact name={t('reminders.due')}>{date.at(mail.dueAt)}</Fact>
        {mail.sentAt && <Fact name={t('reminders.sent-at')}>{date.at(mail.sentAt)}</Fact>}
        {mail.response && <Fact name={t('reminders.response')}>{mail.response}</Fact>}
        {mail.attempts > 0 && <Fact name={t('reminders.attempts')}>{mail.attempts}</Fact>}
        {mail.state === 'due' && mail.tryAt > mail.dueAt && (
          <Fact name={t('reminders.try-at')}>
            {date.at(mail.tryAt)}
            {mail.lastError && `: ${mail.lastError}`}
          </Fact>
        )}
        <Fact name={t('reminders.message-id')}>{mail.messageId}</Fact>
      </dl>
      {mail.bodyText && (
        <Section id="texto" class="mt-8 max-w-lectura" title={t('reminders.text')}>
          <p class="mt-1 text-sm text-tenue">{t('reminders.text-hint')}</p>
          <div class="hoja mt-4 p-5 whitespace-pre-wrap break-words" lang={mail.locale}>
            {mail.bodyText}
          </div>
        </Section>
      )}
      {mail.blankedAt && (
        <p class="mt-8 text-tenue max-w-lectura">{t('record.text-blanked', { day: date.long(mail.blankedAt) })}</p>
      )}
      {mayResend && (
        <Section id="otra-vez" class="mt-8 max-w-lectura" title={t('record.resend-title')}>
          <p class="mt-1 mb-4 text-sm text-tenue">{t('record.resend-hint')}</p>
          <ActionButton kind="outline" icon="mail" action={`/fm4/correo/${mail.id}/reenviar`}>
            {t('record.resend')}
          </ActionButton>
        </Section>
      )}
      {whole && (
        <Section id="entero" class="mt-8" title={t('reminders.whole')}>
          <p class="mt-1 text-sm text-tenue max-w-lectura">{t('reminders.whole-hint')}</p>
          <div class="mt-4 flex flex-wrap gap-3">
            <LinkButton kind="primary" href={`/fm4/correo/${mail.id}/html`}>
              {t('reminders.open')}
            </LinkButton>
            <LinkButton kind="outline" href={`/fm4/correo/${mail.id}/eml`} download>
              {t('reminders.download')}
            </LinkButton>
          </div>
        </Section>
      )}
    </MailFrame>
  );
}
