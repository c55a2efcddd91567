import { Badge } from '../../components/badge.js';
import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { draftBadges, draftPath, type DraftShape } from './draft-layout.js';

/** A draft in the list. */
export interface DraftLine extends Pick<DraftShape, 'id' | 'kind' | 'title' | 'state'> {
  at: Date;
}

/** Texts of the guidance that are being written, and the last that were decided. */
export function DraftsPage({ drafts }: { drafts: readonly DraftLine[] }) {
  const { t, date } = usePage();
  const title = t('guidance-fm4.drafts.title');
  return (
    <Fm4Layout title={title}>
      <Breadcrumbs trail={[{ href: '/fm4/contenidos', label: t('fm4.contents') }]} current={title} />
      <h1>{title}</h1>
      <p class="mt-2 max-w-lectura text-tenue">{t('guidance-fm4.drafts.lead')}</p>
      <div class="mt-6">
        {drafts.length === 0 ? (
          <EmptyState title={t('guidance-fm4.drafts.none')} />
        ) : (
          <DataTable
            caption={title}
            rows={drafts}
            columns={[
              {
                heading: t('guidance-fm4.text'),
                cell: ({ id, title: name, state }) => (
                  <TextLink href={state === 'draft' ? draftPath(id) : `${draftPath(id)}/cambios`}>{name}</TextLink>
                ),
              },
              { heading: t('guidance-fm4.drafts.kind'), cell: ({ kind }) => t(`guidance-fm4.kind.${kind}`) },
              {
                heading: t('guidance-fm4.drafts.state'),
                cell: ({ state }) => <Badge kind={draftBadges[state]}>{t(`guidance-fm4.state.${state}`)}</Badge>,
              },
              { heading: t('guidance-fm4.drafts.at'), cell: ({ at }) => date.at(at) },
            ]}
          />
        )}
      </div>
    </Fm4Layout>
  );
}
