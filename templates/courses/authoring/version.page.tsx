import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { EmptyState } from '../../components/empty-state.js';
import { Section } from '../../components/section.js';
import { TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { type Language, languageNames } from '../../translations.js';
import type { DiffShape, VersionShape } from './authoring.shapes.js';
import { DiffSections } from './diff-sections.js';
import { coursesPath } from './draft-layout.js';

export interface VersionPageProps {
  course: { slug: string; title: string };
  version: VersionShape & { languages: readonly Language[] };
  /** Against the one before; null for the first. */
  diff: DiffShape | null;
}

/** A published version: who published it, its files, what it says otherwise than the one before. */
export function VersionPage({ course, version, diff }: VersionPageProps) {
  const { t, date } = usePage();
  const title = t('courses-fm4.version.title', { n: version.version, title: course.title });
  const at = `${coursesPath}/${course.slug}/versiones/${version.version}`;
  return (
    <Fm4Layout title={title}>
      <Breadcrumbs trail={[{ href: coursesPath, label: t('courses-fm4.list') }]} current={title} />
      <h1>{title}</h1>
      <p class="text-tenue">
        {date.long(version.createdAt)} ·{' '}
        {version.fromProduct ? t('courses-fm4.from-product') : (version.publisher ?? t('courses-fm4.someone'))}
      </p>
      {version.note && <p class="max-w-lectura whitespace-pre-line">{version.note}</p>}
      <ul class="list-none p-0 flex flex-wrap gap-x-6">
        {version.languages.map((language) => (
          <li key={language}>
            <TextLink href={`${at}/curso.md?idioma=${language}`}>
              {t('courses-fm4.version.file', { language: languageNames[language] })}
            </TextLink>
          </li>
        ))}
      </ul>
      <Section id="cambios" class="mt-8" heading="text-xl mb-3" title={t('courses-fm4.version.changes')}>
        {diff ? <DiffSections diff={diff} /> : <EmptyState title={t('courses-fm4.version.first')} />}
      </Section>
    </Fm4Layout>
  );
}
