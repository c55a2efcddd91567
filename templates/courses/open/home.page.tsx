import { qrPath } from '#libs/pictures';
import { ActionButton, LinkButton } from '../../components/button.js';
import { Section } from '../../components/section.js';
import { FocusLayout } from '../../layouts/focus-layout.js';
import { usePage } from '../../page.js';
import { htmlLanguages } from '../../translations.js';
import { CareNotice } from '../catalogue/care-notice.js';
import { DraftNote } from '../catalogue/draft-note.js';
import { type FocusedCourse, PageLanguages } from '../learning/course-focus.js';
import { NewerNotice } from '../learning/newer-version.page.js';
import { CoursePath, MissingParts, NextButton, type OverviewProps } from '../learning/overview.page.js';

interface OpenHomeProps extends OverviewProps {
  course: OverviewProps['course'] & FocusedCourse;
  /** Empty for none. */
  nickname: string;
  /** Absolute address of the personal link. */
  link: string;
  /** There is a certificate. */
  certified: boolean;
  /** How long the place is kept after its latest use, and a certificate after its issue. */
  days: number;
  years: number;
}

/** The course of somebody without an account: the path, the one next step, the link to go on with elsewhere. */
export function OpenHomePage(props: OpenHomeProps) {
  const { course, nickname, certified } = props;
  const { t } = usePage();
  const lang = htmlLanguages[course.language];
  return (
    <FocusLayout title={course.title} noindex tools={<PageLanguages languages={course.languages ?? []} />}>
      {nickname && <p class="text-lg">{t('courses.open.hello', { nickname })}</p>}
      <h1 lang={lang} class="max-w-3xl">
        {course.title}
      </h1>
      <DraftNote draft={course.draft} />
      <CareNotice text={course.careNotice} language={course.language} />
      <p class="mt-7">
        <NextButton {...props} done={certified ? t('courses.mine.certificate') : t('courses.open.want-certificate')} />
      </p>
      {props.next.kind === 'done' && !certified && <p class="mt-3 text-tenue">{t('courses.open.want-optional')}</p>}
      <MissingParts {...props} />
      {props.newer && <NewerNotice at={course.at} />}
      <CoursePath {...props} />
      <PersonalLink {...props} />
      <Forget {...props} />
    </FocusLayout>
  );
}

/** The link as words and as a QR code: with it the course goes on where no cookie is. */
function PersonalLink({ link, days }: Pick<OpenHomeProps, 'link' | 'days'>) {
  const { t } = usePage();
  const { d, side } = qrPath(link);
  const quiet = 4;
  return (
    <Section id="enlace" class="hoja mt-12 max-w-2xl p-6" heading="text-2xl" title={t('courses.open.link')}>
      <p class="mt-2">{t('courses.open.link-text', { days })}</p>
      <div class="mt-4 flex flex-wrap items-center gap-6">
        <svg
          class="size-32 flex-none bg-white"
          role="img"
          aria-label={t('courses.open.link-qr')}
          viewBox={`${-quiet} ${-quiet} ${side + 2 * quiet} ${side + 2 * quiet}`}
        >
          <path d={d} fill="#000" />
        </svg>
        <p class="min-w-0 flex-1 basis-60 break-all">
          <a class="enlace" href={link}>
            {link}
          </a>
        </p>
      </div>
    </Section>
  );
}

function Forget({ course, certified, days, years }: Pick<OpenHomeProps, 'course' | 'certified' | 'days' | 'years'>) {
  const { t } = usePage();
  return (
    <Section id="tuyo" ruled title={t('courses.open.yours')}>
      <p class="max-w-lectura">
        {certified ? t('courses.open.kept-certified', { years }) : t('courses.open.kept', { days })}
      </p>
      <div class="mt-4 flex flex-wrap gap-3">
        <ActionButton kind="outline" action={`${course.at}/salir`}>
          {t('courses.open.leave')}
        </ActionButton>
        <LinkButton kind="danger" href={`${course.at}/borrar`}>
          {t('courses.open.erase')}
        </LinkButton>
      </div>
      <p class="mt-3 max-w-lectura text-sm text-tenue">{t('courses.open.leave-text')}</p>
    </Section>
  );
}
