import { Action, Heading, List, Mail, Paragraph, Small } from '../../mail/mail.js';
import { usePage } from '../../page.js';
import type { HeldThing } from './held-list.js';
import type { Decision, Right } from './own-requests.js';

/** Why a person is written to about their request. */
export type PersonNotice = 'confirm' | 'received' | 'extended' | 'answered' | 'done';

export interface PersonNoticeMailProps {
  notice: PersonNotice;
  name: string;
  right: Right;
  /** The path of the request's page. */
  url: string;
  answerBy: string | null;
  effectBy: string | null;
  extensionReason: string | null;
  decision: Decision | null;
  reasons: string | null;
  outcome: readonly HeldThing[] | null;
}

/** Tells a person how their request stands. */
export function PersonNoticeMail(props: PersonNoticeMailProps) {
  const { t } = usePage();
  const { notice, name, right, url } = props;
  const what = t(`privacy.right.${right}`);
  return (
    <Mail subject={t(`privacy.mail.${notice}`, { what })} preheader={what}>
      <Heading>{t(`privacy.mail.${notice}`, { what })}</Heading>
      <Paragraph>{t('privacy.mail.hello', { name })}</Paragraph>
      <Words {...props} />
      <Action href={url}>{t(notice === 'confirm' ? 'privacy.follow.confirm-do' : 'privacy.mail.see')}</Action>
      {notice === 'confirm' ? <Small>{t('privacy.mail.not-you')}</Small> : <Small>{t('privacy.own.authority')}</Small>}
    </Mail>
  );
}

function Words({
  notice,
  right,
  answerBy,
  effectBy,
  extensionReason,
  decision,
  reasons,
  outcome,
}: PersonNoticeMailProps) {
  const { t, date, maybe } = usePage();
  const until = answerBy ? date.long(answerBy) : '';
  switch (notice) {
    case 'confirm':
      return <Paragraph>{t('privacy.mail.confirm.text')}</Paragraph>;
    case 'received':
      return <Paragraph>{t('privacy.mail.received.text', { day: until })}</Paragraph>;
    case 'extended':
      return (
        <>
          <Paragraph>{t('privacy.mail.extended.text', { day: until })}</Paragraph>
          <Paragraph>{extensionReason}</Paragraph>
        </>
      );
    case 'answered':
    case 'done':
      return (
        <>
          {notice === 'done' && right === 'access' && <Paragraph>{t('privacy.mail.done.access')}</Paragraph>}
          {decision && reasons && (
            <>
              <Paragraph>{t(`privacy.decision.${decision}`)}</Paragraph>
              <Paragraph>{reasons}</Paragraph>
            </>
          )}
          {notice === 'answered' && effectBy && (
            <Paragraph>{t('privacy.own.effect-by', { day: date.long(effectBy) })}</Paragraph>
          )}
          {notice === 'done' && outcome && (
            <List
              items={outcome.map(({ key, count, fate, ground }) =>
                [
                  `${t('held.thing', { what: maybe(`held.${key}`) ?? key, n: count })}: ${t(`held.fate.${fate}`)}.`,
                  ground ? (maybe(`kept.${ground}`) ?? ground) : '',
                ].join(' '),
              )}
            />
          )}
        </>
      );
  }
}
