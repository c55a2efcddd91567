import type { Block } from '#libs/prose';
import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { Prose, ProseWords } from '../../components/prose.js';
import { Section } from '../../components/section.js';
import { TextLink } from '../../components/text-link.js';
import { PublicLayout } from '../../layouts/public-layout.js';
import { usePage } from '../../page.js';
import type { ArticleAnchor } from '../law-references.js';
import { LegalSection, LegalWords } from '../legal-words.js';
import { OverdueNotice, ReviewBox, type ReviewNote, SpanishOnly } from '../review.js';

/** A question in a list. */
export interface QuestionSummary {
  slug: string;
  question: string;
  /** How the answer begins. */
  opening: string;
}

/** What is said in answer to a question, and on what it rests. */
export interface QuestionWords {
  question: string;
  answer: Block[];
  sources: readonly string[];
  /** Null: about no documentary situation in particular. */
  situation: { slug: string; short: string } | null;
  /** Where articles stand in the legal framework. */
  anchors: readonly ArticleAnchor[];
}

export interface QuestionPageProps extends QuestionWords {
  slug: string;
  review: ReviewNote;
}

export const questionsPath = '/guia/preguntas';

/** One question with its answer. */
export function QuestionPage({ review, ...words }: QuestionPageProps) {
  const { t } = usePage();
  return (
    <PublicLayout title={words.question} description={words.question} social={{}}>
      <Breadcrumbs
        trail={[
          { href: '/guia', label: t('guidance.title') },
          { href: questionsPath, label: t('questions.title') },
        ]}
        current={words.question}
      />
      <SpanishOnly />
      <OverdueNotice review={review} />
      <h1 class="max-w-4xl" lang="es-MX">
        {words.question}
      </h1>
      <div class="max-w-3xl">
        <AnsweredQuestion {...words} />
        <div class="mt-8">
          <ReviewBox review={review} />
        </div>
      </div>
    </PublicLayout>
  );
}

/** The answer, the situation that it is about, and its sources. */
export function AnsweredQuestion({ answer, sources, situation, anchors }: QuestionWords) {
  const { t } = usePage();
  return (
    <LegalSection anchors={anchors}>
      <div class="texto mt-4" lang="es-MX">
        <ProseWords.Provider value={LegalWords}>
          <Prose blocks={answer} />
        </ProseWords.Provider>
      </div>
      {situation && (
        <p class="mt-6">
          {t('questions.situation')}{' '}
          <TextLink href={`/guia/situaciones/${situation.slug}`}>
            <span lang="es-MX">{situation.short}</span>
          </TextLink>
        </p>
      )}
      {sources.length > 0 && (
        <Section id="fuentes" class="mt-8" heading="text-xl mb-2" title={t('guidance.grounds')}>
          <ul class="list-disc pl-5 grid gap-1 text-base" lang="es-MX">
            {sources.map((source) => (
              <li key={source}>
                <LegalWords text={source} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </LegalSection>
  );
}

/** Questions with the beginning of their answers. */
export function QuestionList({ questions }: { questions: readonly QuestionSummary[] }) {
  return (
    <ul class="list-none p-0 m-0 max-w-4xl" lang="es-MX">
      {questions.map(({ slug, question, opening }) => (
        <li key={slug} class="border-t border-linea last:border-b">
          <a class="block py-4 no-underline text-inherit group" href={`${questionsPath}/${slug}`}>
            <strong class="block group-hover:underline underline-offset-4">{question}</strong>
            <span class="block text-tenue text-sm">{opening}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
