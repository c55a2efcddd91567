import type { ComponentChildren } from 'preact';
import { Alert } from '../components/alert.js';
import { Breadcrumbs } from '../components/breadcrumbs.js';
import { Tabs } from '../components/tabs.js';
import { TextLink } from '../components/text-link.js';
import { Fm4Layout } from '../layouts/fm4-layout.js';
import { usePage } from '../page.js';

/** When, by whom and why all mail was stopped. */
export interface StoppedMail {
  readonly at: Date;
  readonly by: string | null;
  /** By the product itself, because of what servers answered about us: the reason is such an answer. */
  readonly automatic: boolean;
  readonly reason: string;
}

interface MailFrameProps {
  readonly title: string;
  readonly stopped: StoppedMail | null;
  /** Breadcrumbs, for a page below a section. */
  readonly trail?: readonly { href: string; label: string }[];
  readonly scripts?: readonly string[];
  readonly children: ComponentChildren;
}

const sections = [
  { href: '/fm4/correo', key: 'reminders.section-mails' },
  { href: '/fm4/correo/estado', key: 'reminders.section-state' },
  { href: '/fm4/correo/avisos', key: 'reminders.section-kinds' },
  { href: '/fm4/correo/direcciones', key: 'reminders.section-addresses' },
  { href: '/fm4/correo/dns', key: 'reminders.section-dns' },
  { href: '/fm4/correo/ajustes', key: 'reminders.section-settings' },
] as const;

/** The frame of FM4's pages on mail: its sections, and a warning while all mail is stopped. */
export function MailFrame({ title, stopped, trail, scripts, children }: MailFrameProps) {
  const { t, date, path } = usePage();
  return (
    <Fm4Layout title={title} scripts={scripts}>
      {stopped && (
        <Alert kind="warning" class="mb-6" title={t('reminders.stopped-banner')}>
          {stopped.automatic
            ? t('reminders.stopped-burst', { when: date.at(stopped.at), answer: stopped.reason })
            : t('reminders.stopped-since', {
                when: date.at(stopped.at),
                name: stopped.by ?? t('reminders.stopped-nobody'),
                reason: stopped.reason,
              })}{' '}
          {t(stopped.automatic ? 'reminders.stopped-asked' : 'reminders.stopped-exempt')}{' '}
          <TextLink href="/fm4/correo/estado">{t('reminders.stopped-see')}</TextLink>
        </Alert>
      )}
      {trail ? (
        <Breadcrumbs trail={trail} current={title} />
      ) : (
        <div class="mb-6">
          <Tabs
            label={t('reminders.sections')}
            tabs={sections.map(({ href, key }) => ({ href, label: t(key), current: path === href }))}
          />
        </div>
      )}
      {children}
    </Fm4Layout>
  );
}
