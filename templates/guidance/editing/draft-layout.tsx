import type { ComponentChildren } from 'preact';
import { Alert } from '../../components/alert.js';
import { Badge, type BadgeKind } from '../../components/badge.js';
import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { Tabs } from '../../components/tabs.js';
import { ListDiff, WordDiff } from '../../components/word-diff.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';

export type DraftStateName = 'draft' | 'proposed' | 'published' | 'discarded';
export type DraftMoveName = 'edit' | 'propose' | 'retract' | 'return' | 'publish' | 'discard';

/** A draft of a text of the guidance, and what the reader may do with it. */
export interface DraftShape {
  id: string;
  kind: 'situaciones' | 'marco-legal' | 'parametros' | 'paso-a-paso';
  slug: string;
  title: string;
  state: DraftStateName;
  revision: number;
  changedAt: Date;
  note: string;
  proposer: string | null;
  returnedReason: string | null;
  decider: string | null;
  decidedAt: Date | null;
  /** The reader wrote a part of it. */
  own: boolean;
  may: readonly DraftMoveName[];
}

/** One field of a text that says something else than before. */
export interface ChangedField {
  field: string;
  before: string | readonly string[];
  after: string | readonly string[];
}

export const draftsPath = '/fm4/contenidos/borradores';
export const draftPath = (id: string): string => `${draftsPath}/${id}`;

export const draftBadges: Record<DraftStateName, BadgeKind> = {
  draft: 'current',
  proposed: 'waiting',
  published: 'done',
  discarded: 'missing',
};

/** The pages of a draft: which text, how it stands, and its tabs. */
export function DraftLayout({ draft, children }: { draft: DraftShape; children: ComponentChildren }) {
  const { t, date } = usePage();
  const path = draftPath(draft.id);
  return (
    <Fm4Layout title={t('guidance-fm4.draft.title', { title: draft.title })}>
      <Breadcrumbs
        trail={[
          { href: '/fm4/contenidos', label: t('fm4.contents') },
          { href: draftsPath, label: t('guidance-fm4.drafts.title') },
        ]}
        current={draft.title}
      />
      <div class="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 class="m-0">{draft.title}</h1>
        <Badge kind={draftBadges[draft.state]}>{t(`guidance-fm4.state.${draft.state}`)}</Badge>
      </div>
      <p class="text-tenue mt-1 mb-0">
        {t(`guidance-fm4.kind.${draft.kind}`)}.{' '}
        {t('guidance-fm4.draft.changed', { when: date.relative(draft.changedAt) })}
      </p>
      {draft.state === 'draft' && draft.returnedReason && (
        <Alert kind="warning" class="mt-4 max-w-3xl" title={t('guidance-fm4.draft.returned')}>
          {draft.returnedReason}
        </Alert>
      )}
      {draft.state === 'proposed' && (
        <Alert kind="info" class="mt-4 max-w-3xl">
          {t('guidance-fm4.draft.frozen', { name: draft.proposer ?? t('guidance-fm4.someone') })}
        </Alert>
      )}
      {draft.decidedAt && (
        <Alert kind="info" class="mt-4 max-w-3xl">
          {t(draft.state === 'published' ? 'guidance-fm4.draft.published' : 'guidance-fm4.draft.discarded', {
            name: draft.decider ?? t('guidance-fm4.someone'),
            when: date.at(draft.decidedAt),
          })}
        </Alert>
      )}
      <div class="mt-5">
        <Tabs
          label={t('guidance-fm4.draft.tabs')}
          tabs={[
            { href: path, label: t('guidance-fm4.tab.text') },
            { href: `${path}/cambios`, label: t('guidance-fm4.tab.changes') },
          ]}
        />
      </div>
      <div class="mt-6">{children}</div>
    </Fm4Layout>
  );
}

/** What each field said and says, words that went and came marked. */
export function ChangedFields({ changes }: { changes: readonly ChangedField[] }) {
  const { t, maybe } = usePage();
  return (
    <dl class="grid gap-5 m-0 max-w-4xl">
      {changes.map(({ field, before, after }) => (
        <div key={field} class="hoja p-4">
          <dt class="text-sm text-tenue">{maybe(`guidance-fm4.field.${field}`) ?? field}</dt>
          <dd class="m-0 mt-1" lang={/^en[A-Z]|En$/.test(field) ? 'en' : undefined}>
            {typeof before === 'string' && typeof after === 'string' ? (
              <WordDiff before={sayOf(field, before, t)} after={sayOf(field, after, t)} />
            ) : (
              <ListDiff before={[before].flat() as string[]} after={[after].flat() as string[]} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Codes in words: a verdict, a box that is ticked or not. */
function sayOf(field: string, value: string, t: ReturnType<typeof usePage>['t']): string {
  if (field === 'verdict') return t(`guidance.verdict.${value as 'yes' | 'ask' | 'no'}`);
  if (['countsAsForeigner', 'employerRegistration', 'articlesRead'].includes(field))
    return t(value === 'si' ? 'word.yes' : 'word.no');
  if (field === 'unit') return t(`guidance-fm4.unit.${value as 'pesos'}`);
  return value;
}
