import { Alert } from '../../components/alert.js';
import { ActionButton, LinkButton } from '../../components/button.js';
import { Section } from '../../components/section.js';
import { TextField } from '../../components/text-field.js';
import { FocusLayout } from '../../layouts/focus-layout.js';
import { usePage } from '../../page.js';

export interface CalendarFeedPageProps {
  /** Null without an address. */
  feed: { createdAt: Date; lastReadOn: string | null } | null;
  /** Shown once, right after it was created. */
  address: string | null;
}

/** A person's calendar address, for calendar programs to subscribe to. */
export function CalendarFeedPage({ feed, address }: CalendarFeedPageProps) {
  const { t } = usePage();
  return (
    <FocusLayout title={t('calendar.feed')} noindex narrow back={{ href: '/cuenta', label: t('accounts.account') }}>
      {address && (
        <Alert kind="success" live class="mb-6" title={t('calendar.feed-made')}>
          {t('calendar.feed-made-text')}
        </Alert>
      )}
      <h1 class="mb-3">{t('calendar.feed')}</h1>
      <p class="mb-4">{t('calendar.feed-lead')}</p>
      {address ? <FeedAddress address={address} /> : <FeedStatus feed={feed} />}
      <Alert kind="warning" class="my-6" title={t('calendar.feed-secret')}>
        {t('calendar.feed-secret-text')}
      </Alert>
      {feed && <FeedActions />}
    </FocusLayout>
  );
}

function FeedAddress({ address }: { address: string }) {
  const { t } = usePage();
  const form = { values: { address }, errors: {} };
  return (
    <>
      <TextField
        form={form}
        name="address"
        type="url"
        label={t('calendar.feed-address')}
        hint={t('calendar.feed-how')}
      />
      <div class="flex flex-wrap gap-3 mt-4">
        <LinkButton kind="action" icon="calendar" href={address.replace(/^https?:/, 'webcal:')}>
          {t('calendar.feed-open')}
        </LinkButton>
        <LinkButton kind="ghost" icon="download" href={address}>
          {t('calendar.feed-download')}
        </LinkButton>
      </div>
    </>
  );
}

function FeedStatus({ feed }: Pick<CalendarFeedPageProps, 'feed'>) {
  const { t, date } = usePage();
  if (!feed) {
    return (
      <ActionButton kind="action" icon="calendar" action="/cuenta/calendario">
        {t('calendar.feed-make')}
      </ActionButton>
    );
  }
  return (
    <p>
      {t('calendar.feed-since', { day: date.long(feed.createdAt) })}{' '}
      {feed.lastReadOn ? t('calendar.feed-read', { day: date.long(feed.lastReadOn) }) : t('calendar.feed-unread')}{' '}
      {t('calendar.feed-once')}
    </p>
  );
}

function FeedActions() {
  const { t } = usePage();
  return (
    <Section id="cambiar" ruled title={t('calendar.feed-change')}>
      <p class="mb-4">{t('calendar.feed-change-text')}</p>
      <div class="flex flex-wrap gap-3">
        <LinkButton kind="outline" href="/cuenta/calendario/renovar">
          {t('calendar.feed-renew')}
        </LinkButton>
        <LinkButton kind="danger" href="/cuenta/calendario/quitar">
          {t('calendar.feed-remove')}
        </LinkButton>
      </div>
    </Section>
  );
}
