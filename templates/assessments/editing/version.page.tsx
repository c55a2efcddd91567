import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { Fold } from '../../components/fold.js';
import { Section } from '../../components/section.js';
import { TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { Contents, Levels } from './contents.js';
import { DiffSections } from './diff-sections.js';
import { draftPath, instrumentPath } from './draft-layout.js';
import type {
  ContentsDimension,
  DiffShape,
  LevelFiguresShape,
  SizeTableShape,
  VersionShape,
} from './editing.shapes.js';
import { SizeTable } from './sizes.js';
import { VersionState } from './versions.page.js';

export interface VersionPageProps {
  version: VersionShape;
  contents: readonly ContentsDimension[];
  levels: readonly LevelFiguresShape[];
  sizes: SizeTableShape;
  /** Versions with which it can be compared, and the one with which it is. */
  others: readonly string[];
  since: string | null;
  diff: DiffShape | null;
  /** The draft from which it was published. */
  draft: string | null;
  mayRetire: boolean;
}

/** A published version: what it asks, of whom, and how it differs from another. */
export function VersionPage({ version, contents, levels, sizes, others, since, diff, draft }: VersionPageProps) {
  const { t } = usePage();
  const title = t('assessments-fm4.version.title', { version: version.version });
  const path = `${instrumentPath}/versiones/${version.version}`;
  return (
    <Fm4Layout title={title}>
      <Breadcrumbs trail={[{ href: instrumentPath, label: t('assessments-fm4.versions.title') }]} current={title} />
      <h1>{title}</h1>
      <div class="mt-2">
        <VersionState version={version} />
      </div>
      {version.note && <p class="mt-4 max-w-lectura whitespace-pre-line">{version.note}</p>}
      <p class="mt-3 flex flex-wrap gap-x-6">
        {version.hasSource && <TextLink href={`${path}/archivo.yaml`}>{t('assessments-fm4.yaml.download')}</TextLink>}
        {draft && <TextLink href={draftPath(draft)}>{t('assessments-fm4.version.draft')}</TextLink>}
      </p>
      <Section id="niveles" class="mt-8" heading="text-xl mb-3" title={t('assessments-fm4.levels')}>
        <Levels levels={levels} />
      </Section>
      <Section id="practicas" class="mt-10 max-w-5xl" heading="text-xl mb-3" title={t('assessments-fm4.items')}>
        <Contents dimensions={contents} path={(item) => `/fm4/practicas/${item}?version=${version.version}`} />
      </Section>
      <div class="mt-8 max-w-5xl">
        <Fold id="tamanos" title={t('assessments-fm4.tab.sizes')}>
          <SizeTable table={sizes} />
        </Fold>
      </div>
      {diff && since && (
        <Section
          id="cambios"
          class="mt-10"
          heading="text-xl mb-3"
          title={t('assessments-fm4.version.changes', { since })}
        >
          {others.length > 1 && (
            <p class="flex flex-wrap gap-x-4">
              {t('assessments-fm4.version.compare')}
              {others.map((one) => (
                <TextLink key={one} href={`${path}?desde=${one}#cambios`}>
                  {one}
                </TextLink>
              ))}
            </p>
          )}
          <DiffSections diff={diff} base={since} />
        </Section>
      )}
    </Fm4Layout>
  );
}
