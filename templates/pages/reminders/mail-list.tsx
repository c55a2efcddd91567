import { Badge, type BadgeKind } from '../../components/badge.js';
import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { Pagination } from '../../components/pagination.js';
import { Tabs } from '../../components/tabs.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { type PageContext, usePage } from '../../page.js';

export type MailState = 'due' | 'sending' | 'sent' | 'cancelled' | 'failed' | 'suppressed';
type Filter = 'hoy' | 'semana' | 'enviados' | 'fallidos' | 'todos';

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
}

interface MailListProps {
  readonly mails: readonly ListedMail[];
  readonly filter: Filter;
  readonly search: string;
  readonly page: number;
  readonly pages: number;
  readonly counts: { hoy: number; semana: number; fallidos: number };
}

const badges: Record<MailState, BadgeKind> = {
  due: 'waiting',
  sending: 'current',
  sent: 'done',
  cancelled: 'waiting',
  suppressed: 'waiting',
  failed: 'missing',
};

/** The state of a mail in words. */
export function MailBadge({ state }: { state: MailState }) {
  const { t } = usePage();
  return <Badge kind={badges[state]}>{t(`reminders.state.${state}`)}</Badge>;
}

/** What a mail says, before it is written: its kind; afterwards its subject. */
export const titleOf = (
  { maybe }: Pick<PageContext, 'maybe'>,
  mail: Pick<ListedMail, 'kind' | 'subjectLine'>,
): string => mail.subjectLine ?? maybe(`reminder.${mail.kind}`) ?? mail.kind;

/** What is due, sent and given up. */
export function MailListPage({ mails, filter, search, page, pages, counts }: MailListProps) {
  const words = usePage();
  const { t, date } = words;
  const href = (ver: Filter) => `/fm4/correo?ver=${ver}`;
  return (
    <Fm4Layout title={t('reminders.title')}>
      <h1>{t('reminders.title')}</h1>
      <p class="mt-2 text-tenue max-w-lectura">{t('reminders.lead')}</p>
      <div class="mt-5">
        <Tabs
          label={t('reminders.lists')}
          tabs={[
            { href: href('hoy'), label: t('reminders.today', { n: counts.hoy }), current: filter === 'hoy' },
            { href: href('semana'), label: t('reminders.week', { n: counts.semana }), current: filter === 'semana' },
            { href: href('enviados'), label: t('reminders.sent'), current: filter === 'enviados' },
            {
              href: href('fallidos'),
              label: t('reminders.failed', { n: counts.fallidos }),
              current: filter === 'fallidos',
            },
            { href: href('todos'), label: t('reminders.all'), current: filter === 'todos' },
          ]}
        />
      </div>
      <form method="get" class="mt-6 flex flex-wrap items-end gap-3" role="search">
        <div class="campo mb-0">
          <label for="buscar">{t('reminders.search')}</label>
          <input class="input" id="buscar" name="buscar" type="search" value={search} maxLength={100} />
        </div>
        <button class="btn btn-outline" type="submit">
          {t('reminders.find')}
        </button>
      </form>
      <div class="mt-6">
        {mails.length === 0 ? (
          <EmptyState title={search ? t('reminders.none-found', { search }) : t(`reminders.empty.${filter}`)} />
        ) : (
          <DataTable
            caption={t('reminders.title')}
            captionHidden
            rows={mails}
            rowKey={(mail) => mail.id}
            columns={[
              {
                heading: t('reminders.mail'),
                cell: (mail) => (
                  <a class="enlace" href={`/fm4/correo/${mail.id}`}>
                    {titleOf(words, mail)}
                  </a>
                ),
              },
              {
                heading: t('reminders.to'),
                cell: (mail) => (
                  <>
                    {mail.name} <span class="text-tenue">{mail.email}</span>
                  </>
                ),
              },
              { heading: t('reminders.when'), cell: (mail) => date.at(mail.sentAt ?? mail.dueAt) },
              {
                heading: t('reminders.state'),
                cell: (mail) => (
                  <>
                    <MailBadge state={mail.state} />
                    {mail.lastError && mail.state !== 'sent' && (
                      <span class="block mt-1 text-sm text-tenue">{mail.lastError}</span>
                    )}
                  </>
                ),
              },
            ]}
          />
        )}
      </div>
      <Pagination page={page} pages={pages} />
    </Fm4Layout>
  );
}
