import { Around, type AroundLink } from '../../components/around.js';
import { Badge } from '../../components/badge.js';
import { Button, LinkButton } from '../../components/button.js';
import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { Section } from '../../components/section.js';
import { TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { languageNames } from '../../translations.js';
import { courseLength } from '../length.js';
import type { CourseShape, FreshCourseShape, VersionShape } from './authoring.shapes.js';
import { coursesPath, draftPath, DraftState } from './draft-layout.js';

export interface CoursesPageProps {
  courses: readonly CourseShape[];
  /** Never published. */
  fresh: readonly FreshCourseShape[];
  mayEdit: boolean;
}

/** All courses: what is published, what is being written. */
export function CoursesPage({ courses, fresh, mayEdit }: CoursesPageProps) {
  const { t } = usePage();
  return (
    <Fm4Layout title={t('courses-fm4.list')}>
      <div class="flex flex-wrap items-center gap-4">
        <h1 class="m-0">{t('courses-fm4.list')}</h1>
        {mayEdit && (
          <LinkButton kind="action" class="sm:ml-auto" href={`${coursesPath}/nuevo`}>
            {t('courses-fm4.new.title')}
          </LinkButton>
        )}
      </div>
      <p class="mt-2 max-w-lectura">{t('courses-fm4.lead')}</p>
      <Around links={around} />
      {fresh.length > 0 && <Fresh courses={fresh} />}
      {courses.length === 0 ? (
        <EmptyState title={t('courses-fm4.none')} />
      ) : (
        <ol class="list-none m-0 mt-8 p-0 grid gap-6">
          {courses.map((course) => (
            <li key={course.slug} class="hoja p-5">
              <Course course={course} mayEdit={mayEdit} />
            </li>
          ))}
        </ol>
      )}
    </Fm4Layout>
  );
}

/** What else FM4 does with courses, each for those who may. */
const around: readonly AroundLink[] = [
  { href: `${coursesPath}/avance`, label: 'courses-fm4.figures.title', roles: ['content_editor'] },
  { href: `${coursesPath}/constancias`, label: 'courses-fm4.withdrawal.title', roles: [] },
  { href: `${coursesPath}/paquetes`, label: 'courses-fm4.exchange.title', roles: ['content_editor', 'legal_reviewer'] },
  { href: `${coursesPath}/preguntas`, label: 'courses-fm4.questions.title', roles: ['content_editor'] },
  { href: '/fm4/encuestas', label: 'surveys.of-groups', roles: ['content_editor'] },
];

function Fresh({ courses }: { courses: readonly FreshCourseShape[] }) {
  const { t, date } = usePage();
  return (
    <Section id="nuevos" class="mt-8" heading="text-xl mb-3" title={t('courses-fm4.fresh')}>
      <DataTable
        caption={t('courses-fm4.fresh')}
        rows={courses}
        columns={[
          {
            heading: t('courses-fm4.column.course'),
            cell: ({ id, letter, title }) => <TextLink href={draftPath(id)}>{`${letter}. ${title}`}</TextLink>,
          },
          { heading: t('courses-fm4.column.state'), cell: ({ state }) => <DraftState state={state} /> },
          { heading: t('courses-fm4.column.changed'), cell: ({ changedAt }) => date.relative(changedAt) },
        ]}
      />
    </Section>
  );
}

function Course({ course, mayEdit }: { course: CourseShape; mayEdit: boolean }) {
  const { t, date } = usePage();
  const languages = course.languages.map(({ language, draft }) =>
    draft ? t('courses-fm4.language-draft', { language: languageNames[language] }) : languageNames[language],
  );
  return (
    <>
      <div class="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 class="m-0 text-xl">
          {course.letter}. {course.title}
        </h2>
        <Badge kind={course.state === 'published' ? 'done' : 'waiting'}>
          {t(`courses-fm4.course.${course.state}`)}
        </Badge>
      </div>
      <p class="mt-1 mb-0 text-sm text-tenue">
        {t('courses-fm4.facts-line', {
          version: course.version,
          day: date.long(course.publishedAt),
          length: courseLength(t, course.hours),
          learners: course.learners,
        })}
        <br />
        {languages.join(' · ')}
      </p>
      <Draft course={course} mayEdit={mayEdit} />
      <details class="mt-3">
        <summary class="enlace cursor-pointer py-1">{t('courses-fm4.versions', { n: course.versions.length })}</summary>
        <Versions course={course} />
      </details>
    </>
  );
}

function Draft({ course: { slug, draft, hasSource }, mayEdit }: { course: CourseShape; mayEdit: boolean }) {
  const { t, date } = usePage();
  if (draft)
    return (
      <p class="mt-3 mb-0 flex flex-wrap items-center gap-3">
        <LinkButton kind="primary" small href={draftPath(draft.id) + (draft.state === 'proposed' ? '/cambios' : '')}>
          {t(draft.state === 'proposed' ? 'courses-fm4.read-draft' : 'courses-fm4.open-draft')}
        </LinkButton>
        <DraftState state={draft.state} />
        <span class="text-sm text-tenue">{t('courses-fm4.changed', { when: date.relative(draft.changedAt) })}</span>
      </p>
    );
  if (!mayEdit) return null;
  if (!hasSource) return <p class="mt-3 mb-0 text-sm text-tenue">{t('courses-fm4.no-source')}</p>;
  return (
    <form class="mt-3" method="post" action={`${coursesPath}/borradores`}>
      <input type="hidden" name="course" value={slug} />
      <Button kind="outline" small>
        {t('courses-fm4.begin')}
      </Button>
    </form>
  );
}

function Versions({ course }: { course: CourseShape }) {
  const { t, date, number } = usePage();
  const addressOf = ({ version }: VersionShape) => `${coursesPath}/${course.slug}/versiones/${version}`;
  return (
    <DataTable
      caption={t('courses-fm4.versions-of', { title: course.title })}
      rows={course.versions}
      columns={[
        {
          heading: t('courses-fm4.column.version'),
          cell: (one) => (one.hasSource ? <TextLink href={addressOf(one)}>{one.version}</TextLink> : one.version),
        },
        {
          heading: t('courses-fm4.column.published'),
          cell: (one) => (
            <>
              {date.long(one.createdAt)}
              <span class="block text-sm text-tenue">
                {one.fromProduct ? t('courses-fm4.from-product') : (one.publisher ?? t('courses-fm4.someone'))}
              </span>
            </>
          ),
        },
        { heading: t('courses-fm4.column.note'), cell: ({ note }) => note || t('courses-fm4.diff.nothing') },
        { heading: t('courses-fm4.column.learners'), cell: ({ learners }) => number.plain(learners), numeric: true },
      ]}
    />
  );
}
