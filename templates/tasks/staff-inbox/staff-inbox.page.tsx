import { EmptyState } from '../../components/empty-state.js';
import { Section } from '../../components/section.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';

/** One queue, with its most urgent items. */
export interface InboxSection {
  /** Catalogue key of the heading; the count is its parameter `n`. */
  titleKey: string;
  count: number;
  /** The page that lists all of them. */
  href: string;
  items: {
    title: string;
    /** Catalogue key of a title that is a text, in place of a name. */
    titleKey?: string;
    actionKey: string;
    params: Readonly<Record<string, string | number>>;
    href: string;
    at: Date | null;
  }[];
}

export interface StaffInboxProps {
  sections: InboxSection[];
}

/** The queues of FM4 staff, each item with its action. */
export function StaffInboxPage({ sections }: StaffInboxProps) {
  const { t, viewer } = usePage();
  const total = sections.reduce((sum, section) => sum + section.count, 0);
  return (
    <Fm4Layout title={t('fm4.pending')}>
      <div class="max-w-4xl">
        <h1>{t('pending.title', { name: viewer?.name ?? '' })}</h1>
        {total === 0 ? (
          <div class="mt-8">
            <EmptyState title={t('pending.empty-title')}>{t('pending.empty')}</EmptyState>
          </div>
        ) : (
          <p class="mt-2 mb-8 text-tenue">{t('pending.count', { n: total })}</p>
        )}
        <div class="grid gap-10">
          {sections
            .filter((section) => section.count > 0)
            .map((section) => (
              <Queue key={section.titleKey} {...section} />
            ))}
        </div>
      </div>
    </Fm4Layout>
  );
}

function Queue({ titleKey, count, href, items }: InboxSection) {
  const { t, maybe, date } = usePage();
  const id = titleKey.replaceAll('.', '-');
  const titleOf = (item: InboxSection['items'][number]) => (item.titleKey && maybe(item.titleKey)) ?? item.title;
  return (
    <Section id={id} heading="text-xl mb-2" title={maybe(titleKey, { n: count }) ?? titleKey}>
      <ul class="list-none m-0 p-0">
        {items.map((item) => (
          <li
            key={`${item.href} ${titleOf(item)}`}
            class="border-t border-linea py-3 flex flex-wrap items-center gap-x-6 gap-y-2"
          >
            <div class="min-w-0 flex-1 basis-64">
              <strong class="block">{titleOf(item)}</strong>
              {item.at && <span class="text-tenue text-sm">{date.relative(item.at)}</span>}
            </div>
            <a class="btn btn-outline btn-sm" href={item.href}>
              {maybe(item.actionKey, item.params) ?? t('action.open')}
              <span class="sr-only">: {titleOf(item)}</span>
            </a>
          </li>
        ))}
      </ul>
      {count > items.length && (
        <p class="mt-2">
          <a href={href}>{t('pending.all', { n: count })}</a>
        </p>
      )}
    </Section>
  );
}
