import type { ComponentChildren } from 'preact';
import { Alert } from '../../components/alert.js';
import { Badge, type BadgeKind } from '../../components/badge.js';
import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { Tabs } from '../../components/tabs.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import type { DraftShape } from './editing.shapes.js';

export const instrumentPath = '/fm4/instrumento';
export const draftPath = (id: string): string => `${instrumentPath}/borradores/${id}`;

const badges: Record<DraftShape['state'], BadgeKind> = {
  draft: 'current',
  proposed: 'waiting',
  published: 'done',
  discarded: 'missing',
};

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
  const heading = t('assessments-fm4.draft.title', { version: draft.version });
  const trail = [{ href: instrumentPath, label: t('assessments-fm4.versions.title') }];
  const path = draftPath(draft.id);
  const tabs = [
    { href: path, label: t('assessments-fm4.tab.contents') },
    { href: `${path}/cambios`, label: t('assessments-fm4.tab.changes', { n: draft.changes }) },
    { href: `${path}/tamanos`, label: t('assessments-fm4.tab.sizes') },
    ...(draft.may.includes('edit') ? [{ href: `${path}/yaml`, label: t('assessments-fm4.tab.yaml') }] : []),
  ];
  return (
    <Fm4Layout title={title ? `${title} · ${heading}` : heading} scripts={scripts}>
      <Breadcrumbs trail={title ? [...trail, { href: path, label: heading }] : trail} current={title ?? heading} />
      <div class="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 class="m-0">{title ?? heading}</h1>
        <Badge kind={badges[draft.state]}>{t(`assessments-fm4.state.${draft.state}`)}</Badge>
      </div>
      <p class="text-tenue mt-1 mb-0">
        {t('assessments-fm4.draft.against', { base: draft.base, when: date.relative(draft.changedAt) })}
      </p>
      {draft.state === 'draft' && draft.returnedReason && (
        <Alert kind="warning" class="mt-4 max-w-3xl" title={t('assessments-fm4.draft.returned')}>
          {draft.returnedReason}
        </Alert>
      )}
      {draft.state === 'proposed' && (
        <Alert kind="info" class="mt-4 max-w-3xl">
          {t('assessments-fm4.draft.frozen', { name: draft.proposer ?? t('assessments-fm4.someone') })}
        </Alert>
      )}
      <div class="mt-5">
        <Tabs label={t('assessments-fm4.tabs')} tabs={tabs} />
      </div>
      <div class="mt-6">{children}</div>
    </Fm4Layout>
  );
}
