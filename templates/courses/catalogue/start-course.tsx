import { ActionButton, LinkButton } from '../../components/button.js';
import { linkTo } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { openAddress, type CourseCard } from './course-facts.js';

/**
 * Who looks: somebody in the course already, who enrols others, without an account, or with an account and free to begin.
 */
export type StartKind = 'learner' | 'company' | 'visitor' | 'self';

/** The one thing to do now, and what else leads into the course. */
export function StartCourse({
  course,
  start,
}: {
  course: Pick<CourseCard, 'slug' | 'withoutAccount'>;
  start: StartKind;
}) {
  switch (start) {
    case 'learner':
      return <Learner slug={course.slug} />;
    case 'company':
      return <Company slug={course.slug} />;
    case 'self':
      return <Self slug={course.slug} />;
    case 'visitor':
      return course.withoutAccount ? <Nickname slug={course.slug} /> : <Visitor slug={course.slug} />;
  }
}

function Learner({ slug }: { slug: string }) {
  const { t } = usePage();
  return (
    <LinkButton kind="action" href={`/aprender/${slug}`}>
      {t('courses.start.learner')}
    </LinkButton>
  );
}

function Company({ slug }: { slug: string }) {
  const { t } = usePage();
  return (
    <div class="flex flex-wrap gap-3">
      <LinkButton kind="action" href={`/empresa/cursos/inscribir?curso=${slug}`}>
        {t('courses.start.company')}
      </LinkButton>
      <ActionButton kind="outline" action={`/cursos/${slug}/empezar`}>
        {t('courses.start.myself')}
      </ActionButton>
    </div>
  );
}

function Self({ slug }: { slug: string }) {
  const { t, viewer } = usePage();
  return (
    <>
      <ActionButton kind="action" action={`/cursos/${slug}/empezar`}>
        {t('courses.start.self')}
      </ActionButton>
      {viewer?.companyId && <p class="mt-3 max-w-lectura text-sm text-tenue">{t('courses.start.self-note')}</p>}
    </>
  );
}

const back = (path: string, slug: string) => linkTo(`${path}?volver=/cursos/${slug}`);

function Visitor({ slug }: { slug: string }) {
  const { t, rich } = usePage();
  return (
    <>
      <LinkButton kind="action" href={`/registro/persona?volver=/cursos/${slug}`}>
        {t('courses.start.visitor')}
      </LinkButton>
      <p class="mt-3 max-w-lectura text-sm text-tenue">
        {rich('courses.start.visitor-note', { enter: back('/entrar', slug), company: linkTo('/registro') })}
      </p>
    </>
  );
}

function Nickname({ slug }: { slug: string }) {
  const { t, rich } = usePage();
  return (
    <>
      <LinkButton kind="action" href={openAddress(slug)}>
        {t('courses.start.nickname')}
      </LinkButton>
      <p class="mt-3 max-w-lectura text-sm text-tenue">
        {rich('courses.start.nickname-note', {
          enter: back('/entrar', slug),
          account: back('/registro/persona', slug),
        })}
      </p>
    </>
  );
}
