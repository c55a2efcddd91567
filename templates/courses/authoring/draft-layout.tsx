import type { ComponentChildren } from 'preact';
import { Alert } from '../../components/alert.js';
import { Badge, type BadgeKind } from '../../components/badge.js';
import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { Tabs } from '../../components/tabs.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import type { DraftShape, DraftStateName } from './authoring.shapes.js';

export const coursesPath = '/fm4/cursos';
export const draftPath = (id: string): string => `${coursesPath}/borradores/${id}`;

const badges: Record<DraftStateName, BadgeKind> = {
  draft: 'current',
  proposed: 'waiting',
  published: 'done',
  discarded: 'missing',
};

/** How a draft stands. */
export function DraftState({ state }: { state: DraftStateName }) {
  const { t } = usePage();
  return <Badge kind={badges[state]}>{t(`courses-fm4.state.${state}`)}</Badge>;
}

/** The pages of a draft: what it is, how it stands, and its tabs. */
export function DraftLayout({
  draft,
  title,
  children,
  scripts,
}: {
  draft: DraftShape;
  /** Of a page below the tabs. */
  title?: string;
  children: ComponentChildren;
  scripts?: readonly string[];
}) {
  const { t, date } = usePage();
  const heading = t('courses-fm4.draft.title', { letter: draft.letter, title: draft.title });
  const path = draftPath(draft.id);
  const trail = [{ href: coursesPath, label: t('courses-fm4.list') }];
  const tabs = [
    { href: path, label: t('courses-fm4.tab.contents') },
    { href: `${path}/cambios`, label: t('courses-fm4.tab.changes', { n: draft.changes }) },
    ...(draft.may.includes('edit') ? [{ href: `${path}/medios`, label: t('courses-fm4.tab.media') }] : []),
    ...(draft.may.includes('edit') ? [{ href: `${path}/texto`, label: t('courses-fm4.tab.text') }] : []),
  ];
  return (
    <Fm4Layout title={title ? `${title} · ${heading}` : heading} scripts={scripts}>
      <Breadcrumbs trail={title ? [...trail, { href: path, label: heading }] : trail} current={title ?? heading} />
      <div class="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 class="m-0">{title ?? heading}</h1>
        <DraftState state={draft.state} />
      </div>
      <p class="text-tenue mt-1 mb-0">
        {draft.base === null
          ? t('courses-fm4.draft.new', { when: date.relative(draft.changedAt) })
          : t('courses-fm4.draft.against', { base: draft.base, when: date.relative(draft.changedAt) })}
      </p>
      {draft.state === 'draft' && draft.returnedReason && (
        <Alert kind="warning" class="mt-4 max-w-3xl" title={t('courses-fm4.draft.returned')}>
          {draft.returnedReason}
        </Alert>
      )}
      {draft.state === 'proposed' && (
        <Alert kind="info" class="mt-4 max-w-3xl">
          {t('courses-fm4.draft.frozen', { name: draft.proposer ?? t('courses-fm4.someone') })}
        </Alert>
      )}
      <div class="mt-5">
        <Tabs label={t('courses-fm4.tabs')} tabs={tabs} />
      </div>
      <div class="mt-6">{children}</div>
    </Fm4Layout>
  );
}
