import { Badge } from '../../components/badge.js';
import { EmptyState } from '../../components/empty-state.js';
import { Section } from '../../components/section.js';
import { TextLink } from '../../components/text-link.js';
import { PublicLayout } from '../../layouts/public-layout.js';
import { usePage } from '../../page.js';
import type { ClosedTheme } from './listening.shapes.js';
import { quarterText } from './listening-words.js';

interface HeardPageProps {
  themes: readonly ClosedTheme[];
  /** Of which there is a synthesis, the newest first. */
  quarters: readonly string[];
}

/** What FM4 was told, and what it did about that or why not. Themes are in FM4's words: in Spanish. */
export function HeardPage({ themes, quarters }: HeardPageProps) {
  const words = usePage();
  const { t } = words;
  return (
    <PublicLayout title={t('listening.title')} description={t('listening.lead')}>
      <h1>{t('listening.title')}</h1>
      <p class="mt-3 text-lg max-w-lectura">{t('listening.lead')}</p>
      {themes.length === 0 ? (
        <div class="mt-8">
          <EmptyState title={t('listening.none')}>{t('listening.none-text')}</EmptyState>
        </div>
      ) : (
        <ul class="list-none p-0 mt-8 max-w-3xl">
          {themes.map((theme) => (
            <Theme key={theme.id} theme={theme} />
          ))}
        </ul>
      )}
      {quarters.length > 0 && (
        <Section id="sintesis" class="mt-10" heading="text-xl mb-3" title={t('listening.syntheses')}>
          <ul class="list-disc pl-5 grid gap-2">
            {quarters.map((quarter) => (
              <li key={quarter}>
                <TextLink href={`/escucha/${quarter}`}>{quarterText(words, quarter)}</TextLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="como" ruled title={t('listening.how')}>
        <ul class="list-disc pl-5 grid gap-2 max-w-lectura">
          <li>{t('listening.how.sources')}</li>
          <li>{t('listening.how.nobody')}</li>
          <li>{t('listening.how.five')}</li>
          <li>{t('listening.how.told')}</li>
        </ul>
      </Section>
    </PublicLayout>
  );
}

function Theme({ theme }: { theme: ClosedTheme }) {
  const { t, date } = usePage();
  const { id, title, outcome, text, link, openedAt, closedAt, voices, isCounted } = theme;
  return (
    <li id={`tema-${id}`} class="py-5 border-t border-linea">
      <h2 class="text-xl m-0" lang="es">
        {title}
      </h2>
      <p class="m-0 mt-2 flex flex-wrap gap-x-3 gap-y-1 items-center text-tenue text-sm">
        <Badge kind={outcome === 'changed' ? 'done' : 'waiting'}>{t(`listening.outcome.${outcome}`)}</Badge>
        <span>{t('listening.between', { from: date.long(openedAt), until: date.long(closedAt) })}</span>
        <span>
          {voices !== null
            ? t('listening.voices', { n: voices })
            : t(isCounted ? 'listening.voices-few' : 'listening.voices-coming')}
        </span>
      </p>
      <p class="m-0 mt-3 whitespace-pre-line max-w-lectura" lang="es">
        {text}
      </p>
      {link && (
        <p class="m-0 mt-2">
          <TextLink href={link}>{t('listening.more')}</TextLink>
        </p>
      )}
    </li>
  );
}
