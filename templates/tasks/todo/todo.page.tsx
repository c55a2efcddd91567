import type { ComponentChildren } from 'preact';
import { Badge } from '../../components/badge.js';
import { ActionButton, LinkButton } from '../../components/button.js';
import { EmptyState } from '../../components/empty-state.js';
import { Say, type Words } from '../../components/say.js';
import { Section } from '../../components/section.js';
import { TextLink } from '../../components/text-link.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { LearnLayout } from '../../layouts/learn-layout.js';
import { managesCompany, placeOf } from '../../layouts/navigation.js';
import { usePage } from '../../page.js';
import { eventWords } from '../event-words.js';

export interface TaskItem {
  id: string;
  /** Its texts are `calendar.<kind>` and `calendar.<kind>.text`. */
  kind: string;
  details: Readonly<Record<string, string>>;
  /** The page where it is done. */
  path: string;
  /** Start of the deadline's day or of the session; null without a deadline. */
  starts: Date | null;
  over: Date | null;
  allDay: boolean;
  /** Colleagues with the same roles may do it too. */
  shared: boolean;
  seen: boolean;
  snoozedUntil: Date | null;
  /** The next mail to the reader about it. */
  mailAt: Date | null;
  /** Others who are told while it stays open, and when first. */
  escalation: readonly { target: 'colleagues' | 'coordination'; at: Date }[];
}

export type TaskGroupName = 'overdue' | 'today' | 'week' | 'later' | 'undated';

export interface TodoPageProps {
  groups: readonly { name: TaskGroupName; items: readonly TaskItem[] }[];
  snoozed: readonly TaskItem[];
  /** What comes next on the company's journey, where no task of the list is it. */
  suggested: { title: Words; action: { href: string; label: Words } } | null;
}

/** A person's open tasks, by deadline. */
export function TodoPage({ groups, snoozed, suggested }: TodoPageProps) {
  const { t, viewer } = usePage();
  return (
    <Frame>
      <div class="max-w-3xl">
        <h1>{t('todo.title')}</h1>
        <p class="mt-2 mb-8 text-tenue max-w-lectura">{t('todo.lead')}</p>
        {groups.length === 0 && (
          <EmptyState
            title={t('todo.empty-title')}
            action={!suggested && viewer ? { href: placeOf(viewer), label: t('nav.my-place') } : null}
          >
            {t('todo.empty')}
          </EmptyState>
        )}
        <div class="grid gap-10">
          {groups.map(({ name, items }) => (
            <Group key={name} name={name} items={items} />
          ))}
        </div>
        {suggested && <Suggested {...suggested} />}
        {snoozed.length > 0 && <Snoozed items={snoozed} />}
        <p class="mt-10 text-sm">
          <TextLink href="/cuenta/calendario">{t('todo.calendar')}</TextLink>
        </p>
      </div>
    </Frame>
  );
}

function Frame({ children }: { children: ComponentChildren }) {
  const { t, viewer } = usePage();
  const Layout = managesCompany(viewer) ? CompanyLayout : LearnLayout;
  return <Layout title={t('todo.title')}>{children}</Layout>;
}

/** No task of a day, but what the journey asks for next. */
function Suggested({ title, action }: NonNullable<TodoPageProps['suggested']>) {
  const { t } = usePage();
  return (
    <section class="hoja mt-10 px-6 py-5" aria-labelledby="en-la-ruta">
      <p id="en-la-ruta" class="m-0 text-sm text-tenue">
        {t('todo.on-journey')}
      </p>
      <p class="m-0 mt-1">
        <strong>
          <Say words={title} />
        </strong>
      </p>
      <p class="m-0 mt-3">
        <LinkButton kind="outline" small href={action.href}>
          <Say words={action.label} />
        </LinkButton>
      </p>
    </section>
  );
}

function Group({ name, items }: TodoPageProps['groups'][number]) {
  const { t } = usePage();
  return (
    <Section id={name} heading="text-xl mb-2" title={t(`todo.${name}`)}>
      <ul class="list-none m-0 p-0">
        {items.map((item) => (
          <Item key={item.id} item={item} late={name === 'overdue'} />
        ))}
      </ul>
    </Section>
  );
}

function Item({ item, late }: { item: TaskItem; late: boolean }) {
  const page = usePage();
  const { t, date } = page;
  const { title, text } = eventWords(item, page);
  return (
    <li class="border-t border-linea py-4 grid gap-3 sm:grid-cols-[1fr_auto] sm:gap-x-6" id={`t-${item.id}`}>
      <div class="min-w-0">
        <p class="m-0">
          <strong>{title}</strong> {item.seen && <Badge kind="waiting">{t('todo.seen')}</Badge>}
        </p>
        {item.starts && (
          <p class={late ? 'm-0 text-error font-semibold' : 'm-0 font-semibold'}>
            {item.allDay ? date.relative(item.starts) : date.at(item.starts)}
          </p>
        )}
        {text && <p class="m-0 text-tenue text-sm max-w-lectura">{text}</p>}
        <p class="m-0 text-tenue text-sm">
          {item.shared && t('todo.shared')} {item.mailAt && t('todo.mail', { day: date.long(item.mailAt) })}
        </p>
        {item.escalation.map(({ target, at }) => (
          <p key={target} class="m-0 text-tenue text-sm max-w-lectura">
            {t(`escalation.${target}`, { day: date.long(at) })}
          </p>
        ))}
      </div>
      <div class="flex flex-wrap items-start gap-x-4 gap-y-2 sm:flex-col sm:items-end">
        <LinkButton kind={late ? 'action' : 'outline'} small href={item.path}>
          {t('todo.go')}
          <span class="sr-only">: {title}</span>
        </LinkButton>
        <Marks item={item} title={title} />
      </div>
    </li>
  );
}

function Marks({ item, title }: { item: TaskItem; title: string }) {
  const { t } = usePage();
  const name = <span class="sr-only">: {title}</span>;
  return (
    <div class="flex flex-wrap gap-x-1 sm:justify-end">
      {item.seen ? (
        <ActionButton kind="ghost" small action={`/pendientes/${item.id}/deshacer`}>
          {t('todo.unseen-do')}
          {name}
        </ActionButton>
      ) : (
        <ActionButton kind="ghost" small action={`/pendientes/${item.id}/visto`}>
          {t('todo.seen-do')}
          {name}
        </ActionButton>
      )}
      <ActionButton kind="ghost" small action={`/pendientes/${item.id}/manana`}>
        {t('todo.snooze-do')}
        {name}
      </ActionButton>
    </div>
  );
}

function Snoozed({ items }: { items: readonly TaskItem[] }) {
  const page = usePage();
  const { t, date } = page;
  return (
    <details class="mt-10 hoja">
      <summary class="px-4 py-3 font-semibold cursor-pointer">{t('todo.snoozed', { n: items.length })}</summary>
      <ul class="list-none m-0 px-4 pb-2">
        {items.map((item) => (
          <li key={item.id} class="border-t border-linea py-3 flex flex-wrap items-center gap-x-6 gap-y-2">
            <div class="min-w-0 flex-1 basis-60">
              <strong class="block">{eventWords(item, page).title}</strong>
              {item.snoozedUntil && (
                <span class="text-tenue text-sm">{t('todo.snoozed-until', { when: date.at(item.snoozedUntil) })}</span>
              )}
            </div>
            <ActionButton kind="outline" small action={`/pendientes/${item.id}/deshacer`}>
              {t('todo.unsnooze-do')}
            </ActionButton>
          </li>
        ))}
      </ul>
    </details>
  );
}
