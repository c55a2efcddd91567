import type { Block, Inline } from '#libs/prose';
import { Button } from '../../components/button.js';
import { Icon } from '../../components/icon.js';
import { InlineText, Prose } from '../../components/prose.js';
import { Section } from '../../components/section.js';
import { linkTo } from '../../components/text-link.js';
import { FocusLayout } from '../../layouts/focus-layout.js';
import { usePage } from '../../page.js';
import { CareNotice } from '../catalogue/care-notice.js';

export interface LessonLink {
  number: number;
  title: string;
  read: boolean;
}

/** Where the button at the foot leads. */
export type LessonNext =
  | { kind: 'lesson'; title: string }
  | { kind: 'skipped'; number: number; title: string }
  | { kind: 'quiz' }
  | { kind: 'done' };

export interface LessonPageProps {
  course: { slug: string; title: string };
  number: number;
  title: string;
  minutes: number;
  /** Only on the first lesson. */
  careNotice: Inline[] | null;
  blocks: Block[];
  pause: Inline[];
  takeaways: Inline[][];
  lessons: LessonLink[];
  next: LessonNext;
}

/** One lesson: phone first, one column, the next step at the foot. */
export function LessonPage(props: LessonPageProps) {
  const { course, number, title, minutes, lessons } = props;
  const { t, rich } = usePage();
  return (
    <FocusLayout
      title={title}
      noindex
      back={{ href: `/aprender/${course.slug}`, label: t('courses.lesson.back') }}
      status={t('courses.lesson.of', { n: number, total: lessons.length })}
      progress={<LessonProgress lessons={lessons} number={number} />}
      aside={<LessonNav slug={course.slug} lessons={lessons} number={number} />}
      foot={<NextStep slug={course.slug} number={number} next={props.next} />}
    >
      <div lang="es-MX">
        <p class="text-sm text-tenue">{course.title}</p>
        <h1 class="mt-1">{title}</h1>
      </div>
      <p class="mb-7 mt-3 text-sm text-tenue">{t('courses.lesson.read-in', { n: minutes })}</p>
      {props.careNotice && (
        <div class="mb-8">
          <CareNotice text={props.careNotice} />
        </div>
      )}
      <div class="texto" lang="es-MX">
        <Prose blocks={props.blocks} mark />
        <Section id="pausa" class="pausa" title={t('courses.lesson.pause')}>
          <p>
            <InlineText text={props.pause} />
          </p>
          <small>{t('courses.lesson.pause-note')}</small>
        </Section>
        <h2 id="llevar">{t('courses.lesson.take')}</h2>
        <ul class="llevar" aria-labelledby="llevar">
          {props.takeaways.map((takeaway) => (
            <li>
              <span>
                <InlineText text={takeaway} />
              </span>
            </li>
          ))}
        </ul>
      </div>
      <p class="mt-8 max-w-[36rem] text-sm text-tenue">
        {rich('courses.lesson.support', {
          a: linkTo('/guia/instituciones'),
        })}
      </p>
    </FocusLayout>
  );
}

/** A segment per lesson: read, here, later. */
function LessonProgress({ lessons, number }: { lessons: LessonLink[]; number: number }) {
  const { t } = usePage();
  const read = lessons.filter((lesson) => lesson.read).length;
  const label = t('courses.lesson.progress', { n: number, total: lessons.length, read });
  return (
    <div class="avance" role="img" aria-label={label}>
      {lessons.map((lesson) => (
        <span key={lesson.number} class={lesson.number === number ? 'aqui' : lesson.read ? 'si' : undefined} />
      ))}
    </div>
  );
}

function LessonNav({ slug, lessons, number }: { slug: string; lessons: LessonLink[]; number: number }) {
  const { t } = usePage();
  return (
    <nav class="hidden py-12 text-sm lg:block" aria-label={t('courses.lesson.list')}>
      <ol class="lado sticky top-8 grid list-none gap-1 p-0" lang="es-MX">
        {lessons.map((lesson) => (
          <li key={lesson.number}>
            <a href={`/aprender/${slug}/${lesson.number}`} aria-current={lesson.number === number ? 'page' : undefined}>
              <span class="cifra w-4 flex-none text-tenue">
                {lesson.read ? <Icon name="check" label={t('courses.overview.read')} /> : lesson.number}
              </span>
              <span>{lesson.title}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

// The button posts: reading is saved by it alone, so that a prefetch or a reload of the page changes nothing.
function NextStep({ slug, number, next }: { slug: string; number: number; next: LessonNext }) {
  const { t } = usePage();
  const { note, label } = wordsOf(next, t);
  return (
    <form
      class="contenedor flex max-w-[62rem] items-center gap-4"
      method="post"
      action={`/aprender/${slug}/${number}`}
      aria-label={t('courses.lesson.advance')}
    >
      <p class="m-0 text-sm leading-snug text-tenue max-sm:hidden">{note}</p>
      <Button kind="action" class="max-sm:w-full sm:ml-auto" iconAfter="arrow-right">
        {label}
      </Button>
    </form>
  );
}

function wordsOf(next: LessonNext, t: ReturnType<typeof usePage>['t']): { note: string; label: string } {
  switch (next.kind) {
    case 'lesson':
      return { note: t('courses.lesson.next-title', { title: next.title }), label: t('courses.lesson.next') };
    case 'skipped':
      return {
        note: t('courses.lesson.skipped-note', { title: next.title }),
        label: t('courses.lesson.skipped', { n: next.number }),
      };
    case 'quiz':
      return { note: t('courses.lesson.to-quiz-note'), label: t('courses.lesson.to-quiz') };
    case 'done':
      return { note: t('courses.lesson.finish-note'), label: t('courses.lesson.finish') };
  }
}
