import { LinkButton } from '../../components/button.js';
import { DataTable } from '../../components/data-table.js';
import { Section } from '../../components/section.js';
import { BackLink } from '../../components/text-link.js';
import { PublicLayout } from '../../layouts/public-layout.js';
import { usePage } from '../../page.js';
import type { Synthesis } from './listening.shapes.js';
import { figureWords, quarterText } from './listening-words.js';

export interface SynthesisPageProps {
  quarter: string;
  synthesis: Synthesis;
  frozenAt: Date;
}

/** What FM4 was told in a quarter and what came of it, as it was frozen. */
export function SynthesisPage({ quarter, synthesis, frozenAt }: SynthesisPageProps) {
  const words = usePage();
  const { t, date } = words;
  const { all, sources, themes, unsorted, words: looked } = synthesis;
  const title = t('listening.synthesis', { quarter: quarterText(words, quarter) });
  return (
    <PublicLayout title={title} description={t('listening.synthesis-lead')}>
      <BackLink href="/escucha">{t('listening.title')}</BackLink>
      <h1>{title}</h1>
      <p class="mt-3 text-lg max-w-lectura">{t('listening.synthesis-lead')}</p>
      <p class="mt-2 text-tenue">{t('listening.frozen', { day: date.long(frozenAt) })}</p>
      <div class="mt-4">
        <LinkButton kind="outline" icon="download" href={`/escucha/${quarter}/sintesis.pdf`}>
          {t('listening.pdf')}
        </LinkButton>
      </div>
      <Section id="fuentes" class="mt-8 max-w-3xl" heading="text-xl mb-3" title={t('listening.by-source')}>
        <p>{t('listening.all', { figure: figureWords(words, all) })}</p>
        <SourceBars sources={sources} />
        <DataTable
          caption={t('listening.by-source')}
          rows={sources}
          rowKey={({ source }) => source}
          columns={[
            { heading: t('listening.source'), cell: ({ source }) => t(`listening.source.${source}`) },
            {
              heading: t('listening.voices-heading'),
              numeric: true,
              cell: (one) => <Figure>{figureWords(words, one)}</Figure>,
            },
          ]}
        />
      </Section>
      <Section id="temas" class="mt-8 max-w-3xl" heading="text-xl mb-3" title={t('listening.by-theme')}>
        {themes.length === 0 ? (
          <p>{t('listening.no-themes')}</p>
        ) : (
          <DataTable
            caption={t('listening.by-theme')}
            rows={themes}
            columns={[
              {
                heading: t('listening.theme'),
                cell: ({ title: name, text }) => (
                  <span lang="es">
                    {name}
                    {text && <span class="block font-normal text-sm whitespace-pre-line">{text}</span>}
                  </span>
                ),
              },
              {
                heading: t('listening.voices-heading'),
                numeric: true,
                cell: (one) => <Figure>{figureWords(words, one)}</Figure>,
              },
              {
                heading: t('listening.came'),
                cell: ({ outcome, closedOn }) =>
                  outcome && closedOn
                    ? `${t(`listening.outcome.${outcome}`)}, ${date.long(closedOn)}`
                    : t('listening.working'),
              },
            ]}
          />
        )}
        <p class="mt-3">{t('listening.unsorted', { figure: figureWords(words, unsorted) })}</p>
      </Section>
      {looked.length > 0 && (
        <Section id="palabras" class="mt-8" heading="text-xl mb-3" title={t('listening.words')}>
          <p class="max-w-lectura">{t('listening.words-text')}</p>
          <p class="mt-2 max-w-lectura">{looked.map((one) => `«${one}»`).join(', ')}</p>
        </Section>
      )}
      <Section id="regla" ruled title={t('listening.rule')}>
        <p class="max-w-lectura">{t('listening.rule-text')}</p>
      </Section>
    </PublicLayout>
  );
}

function Figure({ children }: { children: string }) {
  return <span class="whitespace-nowrap">{children}</span>;
}

const box = { width: 640, row: 26, label: 210 };

/** The shown figures as bars; the table below says the same. */
function SourceBars({ sources }: Pick<Synthesis, 'sources'>) {
  const { t } = usePage();
  const shown = sources.flatMap(({ source, n }) => (n === null ? [] : { source, n }));
  if (shown.length < 2) return null;
  const most = Math.max(...shown.map(({ n }) => n));
  const scale = (box.width - box.label - 60) / most;
  const height = shown.length * box.row + 8;
  const alt = shown.map(({ source, n }) => `${t(`listening.source.${source}`)}: ${n}`).join('; ');
  return (
    <svg
      class="w-full max-w-3xl my-4 text-primary hidden sm:block"
      viewBox={`0 0 ${box.width} ${height}`}
      role="img"
      aria-label={alt}
    >
      {shown.map(({ source, n }, at) => (
        <g key={source} fill="currentColor" font-size="13">
          <text x={box.label - 8} y={at * box.row + 19} text-anchor="end">
            {t(`listening.source.${source}`)}
          </text>
          <rect x={box.label} y={at * box.row + 5} width={Math.max(2, n * scale)} height={box.row - 8} rx="3" />
          <text x={box.label + n * scale + 8} y={at * box.row + 19}>
            {n}
          </text>
        </g>
      ))}
    </svg>
  );
}
