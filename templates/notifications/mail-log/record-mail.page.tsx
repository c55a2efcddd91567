import type { ComponentChildren } from 'preact';
import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { ActionButton } from '../../components/button.js';
import { Section } from '../../components/section.js';
import { usePage } from '../../page.js';
import { MailResult, recordHome, RecordLayout, type RecordMail, type RecordOf } from './record-parts.js';
import { titleOf } from './mail-parts.js';

interface RecordMailProps {
  readonly of: RecordOf;
  readonly mail: RecordMail & { readonly sealed: boolean; readonly mayResend: boolean };
}

/** One mail: why, to whom, when, with which result, and its text. */
export function RecordMailPage({ of, mail }: RecordMailProps) {
  const words = usePage();
  const { t, date, maybe } = words;
  const title = titleOf(words, mail);
  const pending = mail.state === 'due' || mail.state === 'sending';
  return (
    <RecordLayout of={of} title={title}>
      <Breadcrumbs trail={[{ href: recordHome[of], label: t(`record.${of}.title`) }]} current={title} />
      <h1 class="mt-3 break-words">{title}</h1>
      <dl class="mt-6 grid gap-x-6 gap-y-3 sm:grid-cols-[max-content_1fr] max-w-lectura">
        <Fact name={t('record.why')}>{maybe(`reminder.${mail.kind}.why`) ?? maybe(`reminder.${mail.kind}`)}</Fact>
        <Fact name={t('record.to')}>{mail.name}</Fact>
        <Fact name={t('record.address')}>{mail.email}</Fact>
        {mail.sentAt ? (
          <Fact name={t('record.sent-at')}>{date.at(mail.sentAt)}</Fact>
        ) : (
          <Fact name={t('record.goes-out')}>{date.at(pending ? mail.tryAt : mail.dueAt)}</Fact>
        )}
        <Fact name={t('record.result')}>
          <MailResult mail={mail} />
        </Fact>
      </dl>
      <Section id="texto" class="mt-10 max-w-lectura" title={t('record.text')}>
        <Text mail={mail} />
      </Section>
      {mail.mayResend && (
        <Section id="otra-vez" class="mt-10 max-w-lectura" heading="text-xl" title={t('record.resend-title')}>
          <p class="mt-1 mb-4 text-tenue">{t('record.resend-hint')}</p>
          <ActionButton kind="outline" icon="mail" action={`${recordHome[of]}/${mail.id}/reenviar`}>
            {t('record.resend')}
          </ActionButton>
        </Section>
      )}
    </RecordLayout>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <>
      <dt class="text-tenue">{name}</dt>
      <dd class="m-0 break-words min-w-0">{children}</dd>
    </>
  );
}

function Text({ mail }: Pick<RecordMailProps, 'mail'>) {
  const { t, date } = usePage();
  if (mail.bodyText) {
    return (
      <>
        <p class="mt-1 text-sm text-tenue">{t('record.text-hint')}</p>
        <div class="hoja mt-4 p-5 whitespace-pre-wrap break-words" lang={mail.locale}>
          {mail.bodyText}
        </div>
      </>
    );
  }
  return (
    <p class="mt-2 text-tenue">
      {mail.blankedAt ? t('record.text-blanked', { day: date.long(mail.blankedAt) }) : t(missing(mail))}
    </p>
  );
}

/** Why there is no text. */
function missing({ state, sealed }: RecordMailProps['mail']) {
  if (state === 'due' || state === 'sending') return 'record.text-later';
  return state === 'sent' && sealed ? 'record.text-sealed' : 'record.text-none';
}
