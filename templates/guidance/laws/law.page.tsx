import { Alert } from '../../components/alert.js';
import { Badge } from '../../components/badge.js';
import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { Button } from '../../components/button.js';
import { Section } from '../../components/section.js';
import { TextLink } from '../../components/text-link.js';
import { WordDiff } from '../../components/word-diff.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { lawBadges, type LawChangeLine, lawsPath } from './laws.page.js';

interface LawProps {
  change: LawChangeLine;
  articles: readonly { article: string; fate: 'same' | 'changed' | 'new'; text: string; before: string | null }[];
  flagged: readonly {
    kind: 'situaciones' | 'marco-legal' | 'preguntas' | 'documentos';
    slug: string;
    title: string;
    articles: readonly string[];
  }[];
  elsewhere: readonly { kind: 'lessons' | 'items'; title: string; href: string }[];
  companies: number;
}

/** A new text of a law: what changed in it, and what it puts under review. */
export function LawPage({ change, articles, flagged, elsewhere, companies }: LawProps) {
  const { t, date } = usePage();
  const { id, law, publishedOn, source, baseline, state } = change;
  const title = t('guidance-fm4.law.named', { law, day: date.long(publishedOn) });
  const changed = articles.filter(({ fate }) => fate !== 'same');
  return (
    <Fm4Layout title={title}>
      <Breadcrumbs
        trail={[
          { href: '/fm4/contenidos', label: t('fm4.contents') },
          { href: lawsPath, label: t('guidance-fm4.law.title') },
        ]}
        current={title}
      />
      <div class="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 class="m-0">{title}</h1>
        <Badge kind={lawBadges[state]}>{t(`guidance-fm4.law.state.${state}`)}</Badge>
      </div>
      <p class="mt-2">{source}</p>
      {state === 'entered' && (
        <Section id="alcance" class="mt-6 max-w-3xl" heading="text-xl mb-3" title={t('guidance-fm4.law.effect')}>
          {baseline ? (
            <p>{t('guidance-fm4.law.baseline.effect', { n: articles.length })}</p>
          ) : (
            <ul class="hoja p-5 m-0 list-none grid gap-1.5">
              <li>{t('guidance-fm4.law.effect.articles', { n: changed.length, of: articles.length })}</li>
              <li>{t('guidance-fm4.law.effect.texts', { n: flagged.length })}</li>
              <li>{t('guidance-fm4.law.effect.companies', { n: companies })}</li>
              <li>{t('guidance-fm4.law.effect.elsewhere', { n: elsewhere.length })}</li>
            </ul>
          )}
          {!baseline && articles.some(({ fate }) => fate === 'new') && (
            <Alert kind="warning" class="mt-4" title={t('guidance-fm4.law.unknown')}>
              {t('guidance-fm4.law.unknown.text', {
                list: articles
                  .filter(({ fate }) => fate === 'new')
                  .map(({ article }) => article)
                  .slice(0, 40)
                  .join(', '),
              })}
            </Alert>
          )}
          <div class="mt-5 flex flex-wrap gap-3">
            <form method="post" action={`${lawsPath}/${id}/aplicar`}>
              <Button kind="action">{t(baseline ? 'guidance-fm4.law.keep' : 'guidance-fm4.law.apply')}</Button>
            </form>
            <form method="post" action={`${lawsPath}/${id}/descartar`}>
              <Button kind="ghost">{t('guidance-fm4.law.discard')}</Button>
            </form>
          </div>
        </Section>
      )}
      {!baseline && flagged.length > 0 && (
        <Section id="textos" class="mt-8 max-w-3xl" heading="text-xl mb-3" title={t('guidance-fm4.law.texts')}>
          <ul class="list-disc pl-5 grid gap-1">
            {flagged.map(({ kind, slug, title: name, articles: cited }) => (
              <li key={`${kind}/${slug}`}>
                <TextLink href={`/fm4/contenidos/${kind}/${slug}`}>{name}</TextLink>{' '}
                <small>
                  {law} {cited.join(', ')}
                </small>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {!baseline && elsewhere.length > 0 && (
        <Section id="otros" class="mt-8 max-w-3xl" heading="text-xl mb-3" title={t('guidance-fm4.law.elsewhere')}>
          <ul class="list-disc pl-5 grid gap-1">
            {elsewhere.map(({ title: name, href }) => (
              <li key={name}>
                <TextLink href={href}>{name}</TextLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="articulos" class="mt-8 max-w-4xl" heading="text-xl mb-3" title={t('guidance-fm4.law.articles')}>
        <ul class="list-none p-0 grid gap-3">
          {(changed.length > 0 ? changed : articles).slice(0, 100).map(({ article, fate, text, before }) => (
            <li key={article} class="hoja p-4">
              <details open={fate === 'changed'}>
                <summary class="cursor-pointer py-1">
                  <strong>
                    {law} {article}
                  </strong>{' '}
                  <span class="text-sm text-tenue">{t(`guidance-fm4.law.fate.${fate}`)}</span>
                </summary>
                <div class="mt-2 break-words">
                  {before === null || fate === 'same' ? (
                    <p class="m-0 whitespace-pre-line">{text}</p>
                  ) : (
                    <WordDiff before={before} after={text} />
                  )}
                </div>
              </details>
            </li>
          ))}
        </ul>
      </Section>
    </Fm4Layout>
  );
}
