import { Badge, type BadgeKind } from '../../components/badge.js';
import { Button, LinkButton } from '../../components/button.js';
import { DataTable } from '../../components/data-table.js';
import { Section } from '../../components/section.js';
import { TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { draftPath, instrumentPath } from './draft-layout.js';
import type { DraftShape, VersionShape } from './editing.shapes.js';

export interface VersionsPageProps {
  versions: readonly VersionShape[];
  /** The one that is being written. */
  draft: Pick<DraftShape, 'id' | 'version' | 'state' | 'changedAt'> | null;
  mayEdit: boolean;
  mayRetire: boolean;
}

/** All versions of the instrument, and the one that is being written. */
export function VersionsPage({ versions, draft, mayEdit, mayRetire }: VersionsPageProps) {
  const { t, date, number } = usePage();
  return (
    <Fm4Layout title={t('assessments-fm4.versions.title')}>
      <h1>{t('assessments-fm4.versions.title')}</h1>
      <p class="mt-2 max-w-lectura">{t('assessments-fm4.versions.lead')}</p>
      <Section
        id="borrador"
        class="hoja p-5 mt-6 max-w-3xl"
        heading="text-xl"
        title={t('assessments-fm4.versions.draft')}
      >
        {draft ? (
          <>
            <p class="mt-2 mb-3">
              {t(`assessments-fm4.versions.draft-${draft.state === 'proposed' ? 'proposed' : 'open'}`, {
                version: draft.version,
                when: date.relative(draft.changedAt),
              })}
            </p>
            <LinkButton kind="action" href={draftPath(draft.id) + (draft.state === 'proposed' ? '/cambios' : '')}>
              {t(draft.state === 'proposed' ? 'assessments-fm4.versions.read' : 'assessments-fm4.versions.go-on')}
            </LinkButton>
          </>
        ) : (
          <p class="mt-2">{t('assessments-fm4.versions.no-draft')}</p>
        )}
        {mayEdit && (
          <div class="flex flex-wrap gap-3 mt-3">
            {!draft && (
              <form method="post" action={`${instrumentPath}/borradores`}>
                <Button kind="action">{t('assessments-fm4.versions.begin')}</Button>
              </form>
            )}
            <LinkButton kind="outline" href={`${instrumentPath}/importar`}>
              {t('assessments-fm4.import.title')}
            </LinkButton>
          </div>
        )}
      </Section>
      <div class="mt-10">
        <DataTable
          caption={t('assessments-fm4.versions.caption')}
          captionShown
          rows={versions}
          columns={[
            {
              heading: t('assessments-fm4.versions.version'),
              cell: ({ version }) => <TextLink href={`${instrumentPath}/versiones/${version}`}>{version}</TextLink>,
            },
            { heading: t('assessments-fm4.versions.state'), cell: (one) => <VersionState version={one} /> },
            {
              heading: t('assessments-fm4.versions.published'),
              cell: (one) => (
                <>
                  {date.long(one.publishedAt)}
                  <span class="block text-sm text-tenue">
                    {one.fromProduct
                      ? t('assessments-fm4.versions.from-product')
                      : (one.publisher ?? t('assessments-fm4.someone'))}
                  </span>
                </>
              ),
            },
            { heading: t('assessments-fm4.versions.open'), cell: ({ open }) => number.plain(open), numeric: true },
            { heading: t('assessments-fm4.versions.done'), cell: ({ done }) => number.plain(done), numeric: true },
            {
              heading: t('assessments-fm4.versions.more'),
              cell: ({ version, hasSource, state }) => (
                <span class="grid gap-1">
                  {hasSource && (
                    <TextLink href={`${instrumentPath}/versiones/${version}/archivo.yaml`}>
                      {t('assessments-fm4.yaml.download')}
                    </TextLink>
                  )}
                  {mayRetire && (state === 'former' || state === 'ending') && (
                    <TextLink href={`${instrumentPath}/versiones/${version}/retirar`}>
                      {t(state === 'ending' ? 'assessments-fm4.retire.later' : 'assessments-fm4.retire.link')}
                    </TextLink>
                  )}
                </span>
              ),
            },
          ]}
        />
      </div>
    </Fm4Layout>
  );
}

const badges: Record<VersionShape['state'], BadgeKind> = {
  'in-force': 'done',
  former: 'waiting',
  ending: 'current',
  retired: 'missing',
};

/** How a version stands, and until when. */
export function VersionState({ version: { state, lastDay, retirementReason } }: { version: VersionShape }) {
  const { t, date } = usePage();
  return (
    <>
      <Badge kind={badges[state]}>{t(`assessments-fm4.version.${state}`)}</Badge>
      {lastDay && (
        <span class="block text-sm text-tenue mt-1">
          {t('assessments-fm4.version.last-day', { day: date.long(lastDay) })} {retirementReason}
        </span>
      )}
    </>
  );
}
