import { Fold } from '../../components/fold.js';
import { TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { findArticle, findLaw, lawNamed } from '../law-references.js';
import { LegalWords, useLegalWords } from '../legal-words.js';
import { ReviewBox, type ReviewNote } from '../review.js';

export interface GroundsProps {
  grounds: readonly { law: string; version: string | null; articles: readonly string[]; note: string | null }[];
  sources: readonly string[];
  articlesRead: boolean;
  review: ReviewNote;
}

/** On which laws the answer rests, and when it was last compared with them. */
export function Grounds({
  slug,
  grounds,
  sources,
  review,
  articlesRead,
  open,
}: GroundsProps & { slug: string; open: boolean }) {
  const { t } = usePage();
  return (
    <Fold id="fuentes" open={open} title={t('guidance.grounds')}>
      <div class="guia-fuentes">
        <div>
          <ul class="grid gap-2 list-none p-0 text-base">
            {grounds.map((ground) => (
              <Ground key={ground.law} ground={ground} />
            ))}
          </ul>
          {sources.length > 0 && (
            <details class="mt-4 text-sm" open={open}>
              <summary class="enlace cursor-pointer py-1">{t('guidance.sources')}</summary>
              <ul class="list-disc pl-5 mt-2 grid gap-1" lang="es-MX">
                {sources.map((source) => (
                  <li key={source}>
                    <LegalWords text={source} />
                  </li>
                ))}
              </ul>
            </details>
          )}
        </div>
        <div>
          <ReviewBox review={review} articlesRead={articlesRead} />
          <p class="mt-3 mb-0 text-sm no-imprimir">
            <TextLink href={`/guia/situaciones/${slug}/versiones`}>{t('guidance.versions.and-days')}</TextLink>
          </p>
        </div>
      </div>
    </Fold>
  );
}

function ArticleLink({ law, article }: { law: string; article: string }) {
  const { anchors } = useLegalWords();
  const name = lawNamed(law) ?? law;
  // without an entry of its own: where the framework says which text of the law was read
  const id = findArticle(anchors, name, article) ?? findLaw(anchors, name);
  return id ? (
    <a class="referencia" href={`/guia/marco-legal#${id}`}>
      {article}
    </a>
  ) : (
    <>{article}</>
  );
}

function Ground({ ground }: { ground: GroundsProps['grounds'][number] }) {
  const { t, rich, locale } = usePage();
  const numbered = ground.articles.filter((article) => /\d/.test(article));
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).formatToParts(numbered);
  const links = list.map(({ type, value }) =>
    type === 'element' ? <ArticleLink key={value} law={ground.law} article={value} /> : value,
  );
  return (
    <li>
      <strong lang="es-MX">
        <LegalWords text={ground.law} />
      </strong>
      {numbered.length > 0 && <>, {rich('guidance.articles', { n: numbered.length, list: <>{links}</> })}</>}.{' '}
      {ground.version && t('guidance.version', { version: ground.version })}{' '}
      {ground.note && (
        <span lang="es-MX">
          <LegalWords text={ground.note} />
        </span>
      )}
    </li>
  );
}
