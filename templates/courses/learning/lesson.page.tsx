import type { Block, Inline } from '#libs/prose';
import { Alert } from '../../components/alert.js';
import { Button } from '../../components/button.js';
import { Icon } from '../../components/icon.js';
import { InlineText, Prose } from '../../components/prose.js';
import { Section } from '../../components/section.js';
import { linkTo } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { htmlLanguages } from '../../translations.js';
import { CareNotice } from '../catalogue/care-notice.js';
import type { CourseHead } from '../catalogue/course-facts.js';
import { DraftNote } from '../catalogue/draft-note.js';
import { type MediumShape, WithMedia } from '../media/figure.js';
import { CourseFocus, type FocusedCourse, useOwnLang } from './course-focus.js';

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
  | { kind: 'missing' }
  | { kind: 'done' };

export interface LessonPageProps {
  course: FocusedCourse;
  /** `no`: read without having begun, so the page says how to keep one's place; `no-cookies`: the device keeps none. */
  kept?: 'yes' | 'no' | 'no-cookies';
  number: number;
  title: string;
  minutes: number;
  /** Only on the first lesson. */
  careNotice: Inline[] | null;
  /** The block at which its reader was; null: at the beginning. Blocks have the ids `b0`, `b1`, …; then come pause and takeaways. */
  place: number | null;
  blocks: Block[];
  pause: Inline[];
  takeaways: Inline[][];
  glossary: { term: string; description: Inline[] }[];
  /** What the lesson shows beside words. */
  media: readonly MediumShape[];
  lessons: LessonLink[];
  next: LessonNext;
}

/** One lesson: phone first, one column, the next step at the foot. */
export function LessonPage(props: LessonPageProps) {
  const { course, number, title, minutes, lessons } = props;
  const { t, rich } = usePage();
  const lang = htmlLanguages[course.language];
  const own = useOwnLang(course);
  const keeps = (props.kept ?? 'yes') === 'yes';
  const keepAt = `${course.at}/${number}/lugar`;
  const pauseAt = props.blocks.length;
  return (
    <CourseFocus
      course={course}
      title={title}
      status={t('courses.lesson.of', { n: number, total: lessons.length })}
      progress={<LessonProgress lessons={lessons} number={number} />}
      aside={<LessonNav course={course} lessons={lessons} number={number} />}
      scripts={keeps ? ['lesson'] : []}
      foot={<NextStep at={course.at} number={number} next={props.next} />}
    >
      <div lang={lang}>
        <p class="text-sm text-tenue">{course.title}</p>
        <h1 class="mt-1">{title}</h1>
      </div>
      <p class="mb-7 mt-3 text-sm text-tenue">{t('courses.lesson.read-in', { n: minutes })}</p>
      <DraftNote draft={course.draft} />
      {props.kept === 'no' && (
        <p class="mb-7 max-w-lectura text-sm">{rich('courses.open.unsaved', { a: linkTo(course.at) })}</p>
      )}
      {props.kept === 'no-cookies' && (
        <Alert kind="warning" class="mb-7 max-w-lectura" title={t('courses.open.no-cookies')}>
          {t('courses.open.no-cookies-text')}
        </Alert>
      )}
      {props.careNotice && (
        <div class="mb-8">
          <CareNotice text={props.careNotice} language={course.language} />
        </div>
      )}
      <div
        class="texto lugares"
        lang={lang}
        {...(keeps && { 'data-keep': keepAt, 'data-place': props.place ?? undefined })}
      >
        <WithMedia media={props.media}>
          <Prose
            blocks={props.blocks}
            mark
            anchor="b"
            after={(at) => keeps && stopsAfter(at, pauseAt) && <StopHere at={keepAt} block={at + 1} lang={own} />}
          />
        </WithMedia>
        <div id={`b${pauseAt}`}>
          <Section id="pausa" class="pausa" title={<span lang={own}>{t('courses.lesson.pause')}</span>}>
            <p>
              <InlineText text={props.pause} />
            </p>
            <small lang={own}>{t('courses.lesson.pause-note')}</small>
          </Section>
        </div>
        <div id={`b${pauseAt + 1}`}>
          <h2 id="llevar" lang={own}>
            {t('courses.lesson.take')}
          </h2>
          <ul class="llevar" aria-labelledby="llevar">
            {props.takeaways.map((takeaway) => (
              <li>
                <span>
                  <InlineText text={takeaway} />
                </span>
              </li>
            ))}
          </ul>
          {props.glossary.length > 0 && (
            <>
              <h2 id="palabras" lang={own}>
                {t('courses.lesson.glossary')}
              </h2>
              <dl class="palabras" aria-labelledby="palabras">
                {props.glossary.map(({ term, description }) => (
                  <div>
                    <dt>{term}</dt>
                    <dd>
                      <InlineText text={description} />
                    </dd>
                  </div>
                ))}
              </dl>
            </>
          )}
        </div>
      </div>
      <p class="mt-8 max-w-[36rem] text-sm text-tenue">
        {rich('courses.lesson.support', {
          a: linkTo('/guia/instituciones'),
        })}
      </p>
    </CourseFocus>
  );
}

/** Blocks between two places at which one can stop without script. */
const STOP_EVERY = 3;
const stopsAfter = (at: number, pauseAt: number) => (at + 1) % STOP_EVERY === 0 && at + 1 < pauseAt;

/** Where nothing runs that could notice where one reads: the button keeps it. */
function StopHere({ at, block, lang }: { at: string; block: number; lang: string | undefined }) {
  const { t } = usePage();
  return (
    <noscript>
      <form class="no-imprimir my-4" method="post" action={at} lang={lang}>
        <input type="hidden" name="block" value={block} />
        <Button kind="ghost" small name="action" value="leave">
          {t('courses.lesson.stop')}
        </Button>
      </form>
    </noscript>
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

function LessonNav({ course, lessons, number }: { course: CourseHead; lessons: LessonLink[]; number: number }) {
  const { t } = usePage();
  const own = useOwnLang(course);
  return (
    <nav class="hidden py-12 text-sm lg:block" aria-label={t('courses.lesson.list')}>
      <ol class="lado sticky top-8 grid list-none gap-1 p-0" lang={htmlLanguages[course.language]}>
        {lessons.map((lesson) => (
          <li key={lesson.number}>
            <a href={`${course.at}/${lesson.number}`} aria-current={lesson.number === number ? 'page' : undefined}>
              <span class="cifra w-4 flex-none text-tenue" lang={own}>
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
function NextStep({ at, number, next }: { at: string; number: number; next: LessonNext }) {
  const { t } = usePage();
  const { note, label } = wordsOf(next, t);
  return (
    <form
      class="contenedor flex max-w-[62rem] items-center gap-4"
      method="post"
      action={`${at}/${number}`}
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
    case 'missing':
      return { note: t('courses.missing.title'), label: t('courses.lesson.finish') };
    case 'done':
      return { note: t('courses.lesson.finish-note'), label: t('courses.lesson.finish') };
  }
}
