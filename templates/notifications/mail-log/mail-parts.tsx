import { Badge, type BadgeKind } from '../../components/badge.js';
import { type PageContext, usePage } from '../../page.js';

export type MailState = 'due' | 'sending' | 'sent' | 'cancelled' | 'failed' | 'suppressed';

/** A mail of the list. */
export interface ListedMail {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly email: string;
  readonly state: MailState;
  readonly dueAt: Date;
  readonly sentAt: Date | null;
  readonly subjectLine: string | null;
  readonly lastError: string | null;
  readonly suppressedBecause: 'preference' | 'address' | 'staff' | null;
  readonly tryAt: Date;
  readonly companyId: string | null;
}

const badges: Record<MailState, BadgeKind> = {
  due: 'waiting',
  sending: 'current',
  sent: 'done',
  cancelled: 'waiting',
  suppressed: 'waiting',
  failed: 'missing',
};

export function MailBadge({ state }: { state: MailState }) {
  const { t } = usePage();
  return <Badge kind={badges[state]}>{t(`reminders.state.${state}`)}</Badge>;
}

/** The subject of a mail; before it is composed, its kind. */
export const titleOf = (
  { maybe }: Pick<PageContext, 'maybe'>,
  mail: Pick<ListedMail, 'kind' | 'subjectLine'>,
): string => mail.subjectLine ?? maybe(`reminder.${mail.kind}`) ?? mail.kind;
