import type { ComponentChildren } from 'preact';
import { Fold } from '../../components/fold.js';
import { InlineText, Prose } from '../../components/prose.js';
import { Section } from '../../components/section.js';
import { TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { htmlLanguages } from '../../translations.js';
import { LegalSection } from '../legal-words.js';
import { MobilityLayout, MobilityNotices } from './mobility-layout.js';
import type { MobilityLesson, MobilityPageProps } from './mobility.shapes.js';
import { RightText } from './right-text.js';

/** One page: rights, documents, what to do when something is wrong, how to report, who helps, the course, the leaflet. */
export function MobilityPage(props: MobilityPageProps) {
  const { t } = usePage();
  const { lessons, course, draft } = props;
  return (
    <MobilityLayout languages={props.languages} title={t('mobility.title')} description={t('mobility.lead')}>
      <h1>{t('mobility.title')}</h1>
      <p class="mt-3 text-lg max-w-lectura">{t('mobility.lead')}</p>
      <p class="mt-2 max-w-lectura text-tenue">{t('mobility.nothing-asked')}</p>
      <MobilityNotices draft={draft} />
      <Contents lessons={lessons} />
      <LegalSection anchors={props.anchors}>
        {lessons.map((lesson) => (
          <Lesson key={lesson.id} lesson={lesson}>
            {lesson.id === 'derechos' && <Rights rights={props.rights} />}
            {lesson.id === 'documentos' && <Papers papers={props.papers} />}
            {lesson.id === 'problemas' && <PageLink page="ayuda">{t('mobility.help')}</PageLink>}
          </Lesson>
        ))}
      </LegalSection>
      <Report />
      <Institutions />
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

function Lesson({ lesson, children }: { lesson: MobilityLesson; children: ComponentChildren }) {
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
      {children}
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

function Institutions() {
  const { t } = usePage();
  return (
    <Section id="instituciones" class="mt-12" heading="scroll-mt-20" title={t('mobility.institutions')}>
      <p class="mt-2 max-w-lectura">{t('mobility.institutions-text')}</p>
      <PageLink page="instituciones">{t('mobility.near-me')}</PageLink>
      <p class="mt-2 max-w-lectura">
        <TextLink href="/guia#retorno">{t('mobility.return')}</TextLink>
      </p>
    </Section>
  );
}

/** To another of these pages; it is kept on the device with this one. */
function PageLink({ page, children }: { page: 'ayuda' | 'instituciones'; children: ComponentChildren }) {
  const { language } = usePage();
  return (
    <p class="mt-5">
      <a class="btn btn-primary" href={`/para-personas/${language}/${page}`} data-replace data-keep>
        {children}
      </a>
    </p>
  );
}

/** Each right with the article that gives it. */
function Rights({ rights }: Pick<MobilityPageProps, 'rights'>) {
  const { t, language } = usePage();
  return (
    <div lang={htmlLanguages[language]}>
      <Fold id="articulos" level={3} class="mt-5" title={t('mobility.rights-law')}>
        <ul class="list-none p-0 grid gap-3">
          {rights.map((right) => (
            <li key={right.text}>
              <RightText right={right} />
            </li>
          ))}
        </ul>
      </Fold>
    </div>
  );
}

/** What each document proves; its name as it stands on it. */
function Papers({ papers }: Pick<MobilityPageProps, 'papers'>) {
  const { t, language } = usePage();
  return (
    <div lang={htmlLanguages[language]}>
      <Fold id="que-prueba" level={3} class="mt-5" title={t('mobility.papers')}>
        <p class="mt-0">{t('mobility.papers-text')}</p>
        <ul class="list-none p-0 grid gap-3">
          {papers.list.map(({ slug, name, permits }) => (
            <li key={slug}>
              <TextLink href={`/guia/documentos/${slug}?lang=${papers.language}`}>
                <span lang={papers.language === language ? undefined : htmlLanguages[papers.language]}>{name}</span>
              </TextLink>
              <span class="block text-tenue">{t(`mobility.permits.${permits}`)}</span>
            </li>
          ))}
        </ul>
      </Fold>
    </div>
  );
}
