import type { ComponentChildren } from 'preact';
import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { Fold } from '../../components/fold.js';
import { Icon } from '../../components/icon.js';
import { Section } from '../../components/section.js';
import { TextLink } from '../../components/text-link.js';
import { PublicLayout } from '../../layouts/public-layout.js';
import { usePage } from '../../page.js';
import { type Claim, ClaimText } from '../claim.js';
import { AskFm4 } from '../advice/ask-link.js';
import type { ArticleAnchor } from '../law-references.js';
import { LegalSection, LegalWords } from '../legal-words.js';
import { type PaperLink, PaperLinks } from '../paper-links.js';
import { Procedure, type ProcedureText } from '../procedure.js';
import { QuestionList, type QuestionSummary } from '../questions/question.page.js';
import { Answer, type AnswerProps } from './answer.js';
import { Grounds, type GroundsProps } from './grounds.js';
import { OverdueNotice, SpanishOnly } from '../review.js';
import { type Search, SearchForm } from '../../components/search-form.js';

/** A step: what to do, and how; who does it where and by when, as far as the sources say. */
export interface StepText {
  title: string;
  text: string | null;
  procedure: ProcedureText | null;
}

/** A document that an employer asks for. */
export interface AskedText {
  name: string;
  required: boolean;
  who: string | null;
  text: string | null;
  papers: readonly PaperLink[];
  procedure: ProcedureText | null;
}

/** Sections of the page below the answer, by their anchors, in their order. */
export const situationSections = ['pedir', 'no-pedir', 'pasos', 'notas', 'fuentes'] as const;
export type SituationSection = (typeof situationSections)[number];

export interface SituationPageProps extends AnswerProps, GroundsProps {
  slug: string;
  question: string;
  documents: readonly AskedText[];
  forbidden: readonly Claim[];
  steps: readonly StepText[];
  notes: readonly Claim[];
  /** Where articles stand in the legal framework. */
  anchors: readonly ArticleAnchor[];
  search: Search;
  /** The sections that the page shows; in a search, those that speak of what was asked for. */
  sections: readonly SituationSection[];
}

/** What another page that ends in a situation says in its own words. */
export interface SituationFrame {
  title: string;
  /** Its own address. */
  address: string;
  /** Above the answer. */
  before: ComponentChildren;
  /** Instead of what the situation itself answers: how it came out, why, and whom to ask. */
  answer: ComponentChildren;
}

/** The answer first; then what to ask for and what not, the steps, and on what it rests. */
export function Situation({
  frame,
  questions = [],
  ...props
}: SituationPageProps & { frame?: SituationFrame; questions?: readonly QuestionSummary[] }) {
  const { t } = usePage();
  const { asked } = props.search;
  const address = frame?.address ?? `/guia/situaciones/${props.slug}`;
  const shows = (section: SituationSection) => props.sections.includes(section);
  return (
    <PublicLayout
      title={frame?.title ?? props.question}
      description={props.name}
      scripts={['imprimir', 'pliegues']}
      noindex={asked !== '' || frame !== undefined}
      social={{}}
    >
      <Breadcrumbs
        trail={[{ href: '/guia', label: t('guidance.title') }]}
        current={t(`guidance.group.${props.group}`)}
      />
      <SpanishOnly />
      <OverdueNotice review={props.review} />
      {frame?.before}
      <LegalSection anchors={props.anchors} asked={asked}>
        <Answer {...props} address={address} other={frame?.answer} />
        <Contents {...props} address={address} />
        <div class={shows('pedir') && shows('no-pedir') ? 'guia-dos mt-10' : 'mt-10 max-w-3xl'}>
          {shows('pedir') && <Ask {...props} />}
          {shows('no-pedir') && <DoNotAsk forbidden={props.forbidden} />}
        </div>
        <div class="mt-14">
          {shows('pasos') && <Steps steps={props.steps} />}
          {shows('notas') && <Notes notes={props.notes} open={asked !== ''} />}
          {shows('fuentes') && <Grounds {...props} open={asked !== ''} />}
        </div>
      </LegalSection>
      {questions.length > 0 && (
        <Section id="preguntas" class="mt-10 no-imprimir" heading="text-xl mb-3" title={t('questions.about')}>
          <QuestionList questions={questions} />
        </Section>
      )}
      <AskFm4 from={address} />
    </PublicLayout>
  );
}

/** The sections that there are, and a search in them. */
function Contents({
  address,
  sections,
  search,
}: Pick<SituationPageProps, 'sections' | 'search'> & { address: string }) {
  const { t } = usePage();
  const titles = {
    pedir: t('guidance.ask'),
    'no-pedir': t('guidance.do-not-ask'),
    pasos: t('guidance.contents.steps'),
    notas: t('guidance.notes'),
    fuentes: t('guidance.grounds'),
  };
  return (
    <div class="mt-10 no-imprimir">
      {sections.length > 0 && (
        <nav aria-label={t('guidance.contents')}>
          <ul class="indice text-base">
            {sections.map((id) => (
              <li key={id}>
                <a href={`#${id}`}>{titles[id]}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <SearchForm search={search} action={address} label={t('guidance.inside')} hint={t('guidance.inside.hint')} />
      {search.asked && (
        <p class="mt-6 text-lg" role="status">
          {t('guidance.inside.found', { n: sections.length, asked: search.asked })}{' '}
          <TextLink href={address}>{t('guidance.inside.all')}</TextLink>
        </p>
      )}
    </div>
  );
}

function Ask({ documents, group }: SituationPageProps) {
  const { t } = usePage();
  return (
    <Section id="pedir" heading="mb-3" title={t('guidance.ask')}>
      <ul class="pedir border-b border-linea" lang="es-MX">
        {documents.map((document) => (
          <li key={document.name}>
            {document.required ? (
              <Icon name="check" class="text-success" />
            ) : (
              <Icon name="circle-dashed" class="text-tenue" />
            )}
            <div>
              <strong>
                <LegalWords text={document.name} />
              </strong>
              {!document.required && <span class="text-tenue"> {t('word.optional')}</span>}
              <small>
                {document.who && <LegalWords text={`${t('guidance.who', { who: document.who })} `} />}
                {document.text && <LegalWords text={document.text} />}
              </small>
              <PaperLinks papers={document.papers} />
              {document.procedure && <Procedure text={document.procedure} name={document.name} />}
            </div>
          </li>
        ))}
      </ul>
      {group !== 'mexicanas' && group !== 'retorno' && (
        <figure class="dicho">
          <figcaption>{t('guidance.only-question')}</figcaption>
          <p>{t('guidance.only-question.text')}</p>
        </figure>
      )}
    </Section>
  );
}

function DoNotAsk({ forbidden }: Pick<SituationPageProps, 'forbidden'>) {
  const { t } = usePage();
  return (
    <Section id="no-pedir" class="no-pedir" heading="mb-2" title={t('guidance.do-not-ask')}>
      <ul class="pedir pedir-apretado" lang="es-MX">
        {forbidden.map((claim) => (
          <li key={claim.text}>
            <Icon name="x" />
            <div>
              <ClaimText claim={claim} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Steps({ steps }: Pick<SituationPageProps, 'steps'>) {
  const { t } = usePage();
  return (
    <Fold id="pasos" class="guia-pasos" open title={t('guidance.steps', { n: steps.length })}>
      <LegalSection>
        <ol class="pasos grid lg:grid-cols-2 gap-x-14 mt-4" lang="es-MX">
          {steps.map((step) => (
            <li key={step.title}>
              <div>
                <strong>
                  <LegalWords text={step.title} />
                </strong>
                {step.text && <LegalWords text={step.text} />}
                {step.procedure && <Procedure text={step.procedure} name={step.title} />}
              </div>
            </li>
          ))}
        </ol>
      </LegalSection>
    </Fold>
  );
}

function Notes({ notes, open }: Pick<SituationPageProps, 'notes'> & { open: boolean }) {
  const { t } = usePage();
  return (
    <Fold id="notas" open={open} title={t('guidance.notes')}>
      <ul class="list-disc pl-5 grid gap-2 max-w-3xl text-base guia-notas" lang="es-MX">
        <LegalSection>
          {notes.map((claim) => (
            <li key={claim.text}>
              <ClaimText claim={claim} />
            </li>
          ))}
        </LegalSection>
      </ul>
    </Fold>
  );
}
