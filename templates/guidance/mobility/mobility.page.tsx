import { Alert } from '../../components/alert.js';
import { Fact } from '../../components/fact.js';
import { Fold } from '../../components/fold.js';
import { InlineText, Prose } from '../../components/prose.js';
import { Section } from '../../components/section.js';
import { TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { htmlLanguages } from '../../translations.js';
import { ClaimText } from '../claim.js';
import { MobilityLayout } from './mobility-layout.js';
import type { MobilityInstitution, MobilityLesson, MobilityPageProps } from './mobility.shapes.js';

/** One page: rights, documents, what to do when something is wrong, how to report, who helps, the course, the leaflet. */
export function MobilityPage(props: MobilityPageProps) {
  const { t } = usePage();
  const { lessons, course, draft } = props;
  return (
    <MobilityLayout languages={props.languages} title={t('mobility.title')} description={t('mobility.lead')}>
      <h1>{t('mobility.title')}</h1>
      <p class="mt-3 text-lg max-w-lectura">{t('mobility.lead')}</p>
      <p class="mt-2 max-w-lectura text-tenue">{t('mobility.nothing-asked')}</p>
      {draft && (
        <Alert kind="warning" class="mt-5 max-w-lectura" title={t('mobility.draft')}>
          {t('mobility.draft-text')}
        </Alert>
      )}
      <Alert kind="error" class="mt-5 max-w-lectura" title={t('mobility.danger')}>
        <a class="enlace font-bold" href="tel:911">
          911
        </a>
        {'. '}
        {t('mobility.danger-text')}
      </Alert>
      <Contents lessons={lessons} />
      {lessons.map((lesson) => (
        <Lesson key={lesson.id} lesson={lesson} />
      ))}
      <Report />
      <Institutions {...props} />
      <Section id="llevar" class="mt-12" heading="scroll-mt-20" title={t('mobility.take')}>
        <ul class="mt-3 grid gap-3 list-none p-0">
          {course && (
            <li>
              <TextLink href={course.href}>{t('mobility.course')}</TextLink>
              <span class="block text-tenue">{t('mobility.course-text')}</span>
            </li>
          )}
          <li>
            <TextLink icon="download" href="/para-personas/folleto.pdf">
              {t('mobility.leaflet')}
            </TextLink>
          </li>
        </ul>
      </Section>
    </MobilityLayout>
  );
}

function Contents({ lessons }: Pick<MobilityPageProps, 'lessons'>) {
  const { t } = usePage();
  const parts = [
    ...lessons.map(({ id, title }) => [id, title] as const),
    ['reportar', t('mobility.report')] as const,
    ['instituciones', t('mobility.institutions')] as const,
    ['llevar', t('mobility.take')] as const,
  ];
  return (
    <nav class="mt-8" aria-label={t('mobility.contents')}>
      <ul class="grid gap-2 list-none p-0 max-w-lectura">
        {parts.map(([id, title]) => (
          <li key={id}>
            <a class="hoja block px-5 py-3 font-semibold" href={`#${id}`}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Lesson({ lesson }: { lesson: MobilityLesson }) {
  const { t, language } = usePage();
  const lang = lesson.language === language ? undefined : htmlLanguages[lesson.language];
  return (
    <section class="mt-12" aria-labelledby={lesson.id} lang={lang}>
      <h2 id={lesson.id} class="scroll-mt-20">
        {lesson.title}
      </h2>
      <div class="texto mt-3">
        <Prose blocks={lesson.blocks} />
      </div>
      {lesson.takeaways.length > 0 && (
        <>
          <p class="mt-5 font-bold" lang={lang && htmlLanguages[language]}>
            {t('mobility.remember')}
          </p>
          <ul class="mt-1 grid gap-1">
            {lesson.takeaways.map((takeaway, at) => (
              <li key={at}>
                <InlineText text={takeaway} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Report() {
  const { t, rich, language } = usePage();
  const lang = language === 'en' ? 'en' : 'es';
  return (
    <Section id="reportar" class="mt-12" heading="scroll-mt-20" title={t('mobility.report')}>
      <ol class="mt-3 grid gap-3 max-w-lectura">
        <li>{t('mobility.report.write')}</li>
        <li>
          {rich('mobility.report.here', {
            link: (words) => <TextLink href={`/reportar?lang=${lang}`}>{words}</TextLink>,
          })}
        </li>
        <li>{t('mobility.report.receipt')}</li>
        <li>{t('mobility.report.other')}</li>
      </ol>
      {language !== lang && <p class="mt-3 max-w-lectura text-tenue">{t('mobility.report.spanish')}</p>}
    </Section>
  );
}

function Institutions({ near, national }: Pick<MobilityPageProps, 'near' | 'national'>) {
  const { t, language } = usePage();
  return (
    <Section id="instituciones" class="mt-12" heading="scroll-mt-20" title={t('mobility.institutions')}>
      <p class="mt-2 max-w-lectura">{t('mobility.institutions-text')}</p>
      <p class="mt-2 max-w-lectura">
        <TextLink href="/guia#retorno">{t('mobility.return')}</TextLink>
      </p>
      {language !== 'es' && <p class="mt-2 max-w-lectura text-tenue">{t('mobility.institutions-spanish')}</p>}
      <Fold id="cerca" level={3} class="mt-5" open title={t('mobility.near')}>
        <List institutions={near} />
      </Fold>
      <Fold id="pais" level={3} class="mt-4" title={t('mobility.national')}>
        <List institutions={national} />
      </Fold>
    </Section>
  );
}

function List({ institutions }: { institutions: readonly MobilityInstitution[] }) {
  const { t, language } = usePage();
  const lang = language === 'es' ? undefined : htmlLanguages.es;
  return (
    <ul class="list-none p-0 grid gap-5">
      {institutions.map(({ slug, name, tasks, when, cost, caution, phone, domain }) => (
        <li key={slug} class="border-t border-linea pt-3">
          <p class="m-0 font-bold" lang={lang}>
            {name}
          </p>
          {tasks.map((task, at) => (
            <p key={at} class="m-0 mt-1" lang={lang}>
              <ClaimText claim={task} />
            </p>
          ))}
          <dl class="ficha mt-2 text-sm">
            {when && (
              <Fact label={t('mobility.when')}>
                <span lang={lang}>{when}</span>
              </Fact>
            )}
            {cost && (
              <Fact label={t('mobility.cost')}>
                <span lang={lang}>{cost}</span>
              </Fact>
            )}
            {caution && (
              <Fact label={t('mobility.caution')}>
                <span lang={lang}>{caution}</span>
              </Fact>
            )}
            {phone && (
              <Fact label={t('mobility.phone')}>
                <a class="enlace" href={`tel:${phone}`}>
                  {phone}
                </a>
              </Fact>
            )}
            {domain && (
              <Fact label={t('mobility.site')}>
                <a class="enlace" href={`https://${domain}`} rel="noopener noreferrer external">
                  {domain}
                </a>
              </Fact>
            )}
          </dl>
        </li>
      ))}
    </ul>
  );
}
