import { InlineText } from '../../components/prose.js';
import { Section } from '../../components/section.js';
import { TextLink } from '../../components/text-link.js';
import { PublicLayout } from '../../layouts/public-layout.js';
import { usePage, type TextKey } from '../../page.js';
import { htmlLanguages } from '../../translations.js';
import { CourseFacts, CourseLanguages, LanguageNote, type CourseCard } from './course-facts.js';

interface CatalogueProps {
  /** For whom courses are, in the order of the page; texts `courses.group.<group>`. */
  groups: readonly ('employers' | 'public-servants' | 'people-in-mobility')[];
  courses: CourseCard[];
}

/** All courses by whom they are for: those that can be taken today, then those still being written. */
export function Catalogue({ groups, courses }: CatalogueProps) {
  const { t } = usePage();
  const preparing = courses.filter((course) => !course.open);
  const open = groups
    .map((group) => ({ group, courses: courses.filter((course) => course.open && course.group === group) }))
    .filter((one) => one.courses.length > 0);
  return (
    <PublicLayout title={t('courses.title')} description={t('courses.description')}>
      <h1>{t('courses.title')}</h1>
      <p class="mt-4 max-w-lectura text-lg">{t('courses.catalogue.intro')}</p>
      <LanguageNote />
      {open.length > 1 && (
        <nav class="mt-4 flex flex-wrap gap-x-6 gap-y-2" aria-label={t('courses.catalogue.groups')}>
          {open.map(({ group }) => (
            <TextLink key={group} href={`#${group}`}>
              {t(`courses.group.${group}`)}
            </TextLink>
          ))}
        </nav>
      )}
      {open.map((one) => (
        <Section key={one.group} id={one.group} class="mt-12" title={t(`courses.group.${one.group}`)}>
          <p class="mt-2 max-w-lectura text-tenue">{t(`courses.group.${one.group}.text` as TextKey)}</p>
          <CourseList courses={one.courses} />
        </Section>
      ))}
      {preparing.length > 0 && (
        <Section id="preparacion" class="mt-14" title={t('courses.catalogue.preparing')}>
          <p class="mt-2 max-w-lectura text-tenue">{t('courses.catalogue.preparing-intro')}</p>
          <CourseList courses={preparing} />
        </Section>
      )}
    </PublicLayout>
  );
}

function CourseList({ courses }: { courses: CourseCard[] }) {
  return (
    <ul class="mt-6 max-w-3xl list-none border-b border-linea p-0">
      {courses.map((course) => (
        <CourseEntry key={course.slug} course={course} />
      ))}
    </ul>
  );
}

function CourseEntry({ course }: { course: CourseCard }) {
  const { rich } = usePage();
  const lang = htmlLanguages[course.language];
  return (
    <li class="border-t border-linea py-6">
      <h3 lang={lang}>
        <TextLink href={`/cursos/${course.slug}`}>{course.title}</TextLink>
      </h3>
      <p class="mt-2 max-w-lectura" lang={lang}>
        <InlineText text={course.objective} />
      </p>
      <p class="mt-2 text-sm text-tenue">
        {rich('courses.for', { audience: <span lang={lang}>{course.audience}</span> })}
        <br />
        <CourseFacts course={course} />
        <br />
        <CourseLanguages course={course} />
      </p>
    </li>
  );
}
