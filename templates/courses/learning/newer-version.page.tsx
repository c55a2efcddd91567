import { Button, LinkButton } from '../../components/button.js';
import { Section } from '../../components/section.js';
import { usePage } from '../../page.js';
import { htmlLanguages } from '../../translations.js';
import { CourseFocus, type FocusedCourse } from './course-focus.js';

interface NewerVersionPageProps {
  course: FocusedCourse;
  /** Goes along, so that one moves to what one has read about. */
  version: string;
  number: number;
  /** What is new, by FM4; empty for a version that came with the product. */
  note: string;
  /** Titles of lessons. */
  kept: readonly string[];
  toRead: readonly string[];
  gone: readonly string[];
}

/** A newer version of a course that one is in the middle of. */
export function NewerVersionPage({ course, version, number, note, kept, toRead, gone }: NewerVersionPageProps) {
  const { t } = usePage();
  const lang = htmlLanguages[course.language];
  return (
    <CourseFocus course={course} title={t('courses.newer.title')} narrow status={t('courses.newer.title')}>
      <p class="text-sm text-tenue" lang={lang}>
        {course.title}
      </p>
      <h1 class="mt-1">{t('courses.newer.title')}</h1>
      <p class="mt-4">{t('courses.newer.lead', { n: number })}</p>
      {note && (
        <Section id="novedades" class="mt-8" heading="text-xl" title={t('courses.newer.note')}>
          <p class="mt-2 whitespace-pre-line" lang={htmlLanguages.es}>
            {note}
          </p>
        </Section>
      )}
      <Titles id="siguen" title={t('courses.newer.kept', { n: kept.length })} titles={kept} lang={lang} />
      <Titles id="faltan" title={t('courses.newer.to-read', { n: toRead.length })} titles={toRead} lang={lang} />
      {gone.length > 0 && (
        <Titles id="salen" title={t('courses.newer.gone', { n: gone.length })} titles={gone} lang={lang} />
      )}
      <p class="mt-8">{t('courses.newer.answers')}</p>
      <form class="mt-4 flex flex-wrap gap-3" method="post" action={`${course.at}/version`}>
        <input type="hidden" name="version" value={version} />
        <Button kind="action" class="max-sm:w-full">
          {t('courses.newer.move')}
        </Button>
        <LinkButton kind="outline" class="max-sm:w-full" href={course.at}>
          {t('courses.newer.stay')}
        </LinkButton>
      </form>
    </CourseFocus>
  );
}

function Titles({ id, title, titles, lang }: { id: string; title: string; titles: readonly string[]; lang: string }) {
  return (
    <Section id={id} class="mt-8" heading="text-xl" title={title}>
      <ul class="mt-2 list-disc pl-5" lang={lang}>
        {titles.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </Section>
  );
}

/** Says on the page of a course that there is a newer version of it. */
export function NewerNotice({ at }: { at: string }) {
  const { t } = usePage();
  return (
    <Section id="version-nueva" class="hoja mt-8 p-5 max-w-2xl" heading="text-xl" title={t('courses.newer.notice')}>
      <p class="mt-2">{t('courses.newer.notice-text')}</p>
      <LinkButton kind="outline" small class="mt-3" href={`${at}/version`}>
        {t('courses.newer.notice-link')}
      </LinkButton>
    </Section>
  );
}
