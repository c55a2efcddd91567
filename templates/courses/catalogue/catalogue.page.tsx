import { InlineText } from '../../components/prose.js';
import { Section } from '../../components/section.js';
import { TextLink } from '../../components/text-link.js';
import { PublicLayout } from '../../layouts/public-layout.js';
import { usePage } from '../../page.js';
import { CourseFacts, LanguageNote, type CourseCard } from './course-facts.js';

/** All courses: those that can be taken today, then those still being written. */
export function Catalogue({ courses }: { courses: CourseCard[] }) {
  const { t } = usePage();
  const preparing = courses.filter((course) => !course.open);
  return (
    <PublicLayout title={t('courses.title')} description={t('courses.description')}>
      <h1>{t('courses.title')}</h1>
      <p class="mt-4 max-w-lectura text-lg">{t('courses.catalogue.intro')}</p>
      <LanguageNote />
      <Section id="abiertos" class="mt-10" title={t('courses.catalogue.available')}>
        <CourseList courses={courses.filter((course) => course.open)} />
      </Section>
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
  return (
    <li class="border-t border-linea py-6">
      <h3 lang="es-MX">
        <TextLink href={`/cursos/${course.slug}`}>{course.title}</TextLink>
      </h3>
      <p class="mt-2 max-w-lectura" lang="es-MX">
        <InlineText text={course.objective} />
      </p>
      <p class="mt-2 text-sm text-tenue">
        {rich('courses.for', { audience: <span lang="es-MX">{course.audience}</span> })}
        <br />
        <CourseFacts course={course} />
      </p>
    </li>
  );
}
