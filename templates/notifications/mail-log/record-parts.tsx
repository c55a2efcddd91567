import type { ComponentChildren } from 'preact';
import { Badge, type BadgeKind } from '../../components/badge.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { FocusLayout } from '../../layouts/focus-layout.js';
import { usePage } from '../../page.js';

/** Whose record it is: a company's in its workspace, a person's in their account. */
export type RecordOf = 'company' | 'person';

type RecordState = 'due' | 'sending' | 'sent' | 'cancelled' | 'failed' | 'suppressed';

/** A mail on record. */
export interface RecordMail {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly email: string;
  readonly locale: 'es' | 'en';
  readonly state: RecordState;
  readonly suppressedBecause: 'preference' | 'address' | 'staff' | null;
  readonly dueAt: Date;
  readonly tryAt: Date;
  readonly sentAt: Date | null;
  readonly subjectLine: string | null;
  readonly bodyText: string | null;
  readonly blankedAt: Date | null;
  readonly resendOf: string | null;
}

export const recordHome: Record<RecordOf, string> = { company: '/empresa/correos', person: '/cuenta/correos' };

const badges: Record<RecordState, BadgeKind> = {
  due: 'waiting',
  sending: 'current',
  sent: 'done',
  cancelled: 'waiting',
  suppressed: 'missing',
  failed: 'missing',
};

/** The result of a mail, with its reason. */
export function MailResult({ mail }: { mail: Pick<RecordMail, 'state' | 'suppressedBecause' | 'resendOf'> }) {
  const { t } = usePage();
  return (
    <>
      <Badge kind={badges[mail.state]}>{t(`record.result.${mail.state}`)}</Badge>
      {mail.suppressedBecause && (
        <span class="block mt-1 text-sm text-tenue">{t(`record.because.${mail.suppressedBecause}`)}</span>
      )}
      {mail.resendOf && <span class="block mt-1 text-sm text-tenue">{t('record.again')}</span>}
    </>
  );
}

/** The frame of the record: the company's workspace or the person's account. */
export function RecordLayout({ of, title, children }: { of: RecordOf; title: string; children: ComponentChildren }) {
  const { t } = usePage();
  if (of === 'company') return <CompanyLayout title={title}>{children}</CompanyLayout>;
  return (
    <FocusLayout title={title} noindex back={{ href: '/cuenta', label: t('accounts.account') }}>
      {children}
    </FocusLayout>
  );
}
