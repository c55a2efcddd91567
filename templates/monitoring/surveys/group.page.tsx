import { Alert } from '../../components/alert.js';
import { Button, LinkButton } from '../../components/button.js';
import { DataTable } from '../../components/data-table.js';
import { QrPicture } from '../../components/qr-picture.js';
import { Section } from '../../components/section.js';
import { BackLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { type Share, ShareText } from '../follow-up/figures.js';
import type { Phase } from './answer.page.js';

interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface GroupPageProps {
  id: string;
  title: string;
  openPhase: Phase | null;
  closedPhases: readonly Phase[];
  /** Phases that can be opened. */
  next: readonly Phase[];
  address: string;
  qr: { size: number; path: string };
  /** How many answered. */
  people: Readonly<Partial<Record<Phase, number>>>;
  results: {
    readonly phases: readonly { phase: Phase; people: number; mean: number | null; alpha: number | null }[];
    readonly effects: readonly {
      to: 'after' | 'later';
      measure: 'index' | 'closeness' | 'prejudice' | 'justice' | 'capability';
      people: number | null;
      effect: { change: Estimate; size: Estimate } | null;
    }[];
    readonly risen: Share;
    readonly satisfied: Share;
    readonly changed: Share;
  };
  texts: Readonly<Record<'change' | 'obstacle', readonly string[] | null>>;
}

/** One group: what it is asked now, by which address, and what its answers come to. */
export function GroupPage(props: GroupPageProps) {
  const { t } = usePage();
  const { id, title, openPhase, next, address, qr, people } = props;
  const at = `/fm4/encuestas/${id}`;
  return (
    <Fm4Layout title={title}>
      <BackLink href="/fm4/encuestas" arrow>
        {t('fm4.surveys')}
      </BackLink>
      <h1>{title}</h1>
      <p class="mt-2">{t(openPhase ? `surveys.open.${openPhase}` : 'surveys.open.none')}</p>
      <ul class="mt-2">
        {(['before', 'after', 'later'] as const).map((phase) => (
          <li key={phase}>{t('surveys.answered', { phase: t(`surveys.phase.${phase}`), n: people[phase] ?? 0 })}</li>
        ))}
      </ul>
      <form class="mt-4 flex flex-wrap gap-3" method="post" action={`${at}/fase`}>
        {next.map((phase) => (
          <Button key={phase} kind="outline" name="phase" value={phase}>
            {t(`surveys.do-open.${phase}`)}
          </Button>
        ))}
        {openPhase && (
          <Button kind="outline" name="phase" value="none">
            {t('surveys.do-close')}
          </Button>
        )}
      </form>
      <p class="mt-2 text-sm text-tenue max-w-lectura">{t('surveys.phase-note')}</p>
      <Section id="invitar" class="mt-8" heading="text-xl" title={t('surveys.invite')}>
        <QrPicture {...qr} label={t('surveys.qr')} class="w-48 mt-3" />
        <p class="mt-3">
          <code class="break-all">{address}</code>
        </p>
        <p class="mt-3 max-w-lectura">{t('surveys.languages')}</p>
        <p class="mt-3 flex flex-wrap gap-3">
          <LinkButton kind="outline" href={`${at}/hoja`}>
            {t('surveys.sheet')}
          </LinkButton>
          <LinkButton kind="outline" href={`${at}/papel`}>
            {t('surveys.paper')}
          </LinkButton>
        </p>
      </Section>
      <Results {...props} />
    </Fm4Layout>
  );
}

function Results({ id, results, texts, closedPhases }: GroupPageProps) {
  const { t, number } = usePage();
  const between = ({ value, low, high }: Estimate) =>
    t('surveys.interval', { value: number.plain(value), low: number.plain(low), high: number.plain(high) });
  return (
    <Section id="resultados" class="mt-10" heading="text-xl" title={t('surveys.results')}>
      <Alert kind="warning" class="mt-3 max-w-lectura" title={t('surveys.not-validated')}>
        {t('surveys.not-validated-text')}
      </Alert>
      {closedPhases.length === 0 ? (
        <p class="mt-4">{t('surveys.results.none')}</p>
      ) : (
        <>
          <div class="mt-5">
            <DataTable
              caption={t('surveys.phases')}
              captionShown
              rowKey={({ phase }) => phase}
              rows={results.phases}
              columns={[
                { heading: t('surveys.when'), cell: ({ phase }) => t(`surveys.phase.${phase}`) },
                { heading: t('surveys.people'), numeric: true, cell: ({ people }) => people },
                {
                  heading: t('surveys.measure.index'),
                  numeric: true,
                  cell: ({ mean }) => (mean === null ? <ShareText share={null} /> : number.plain(mean)),
                },
                {
                  heading: t('surveys.alpha'),
                  numeric: true,
                  cell: ({ alpha }) => (alpha === null ? '—' : number.plain(Math.round(alpha * 100) / 100)),
                },
              ]}
            />
          </div>
          {results.effects.length > 0 && (
            <div class="mt-6">
              <DataTable
                caption={t('surveys.effects')}
                captionShown
                rowKey={({ to, measure }) => `${to} ${measure}`}
                rows={results.effects}
                columns={[
                  {
                    heading: t('surveys.measure'),
                    cell: ({ to, measure }) => `${t(`surveys.measure.${measure}`)}, ${t(`surveys.to.${to}`)}`,
                  },
                  { heading: t('surveys.people'), numeric: true, cell: ({ people }) => people ?? '—' },
                  {
                    heading: t('surveys.change-of'),
                    cell: ({ people, effect }) => {
                      if (effect) return between(effect.change);
                      return people === null ? <ShareText share={null} /> : t('surveys.all-alike');
                    },
                  },
                  { heading: t('surveys.size'), cell: ({ effect }) => (effect ? between(effect.size) : '—') },
                ]}
              />
            </div>
          )}
          <dl class="ficha mt-6 max-w-3xl">
            {(['risen', 'satisfied', 'changed'] as const).map((key) => (
              <div key={key} class="contents">
                <dt>{t(`surveys.${key}`)}</dt>
                <dd class="m-0">
                  <ShareText share={results[key]} />
                </dd>
              </div>
            ))}
          </dl>
          <p class="mt-3 text-sm text-tenue max-w-lectura">{t('surveys.method')}</p>
          <p class="mt-4">
            <LinkButton kind="outline" href={`/fm4/encuestas/${id}/resultados.csv`} icon="download">
              {t('surveys.csv')}
            </LinkButton>
          </p>
          <Texts texts={texts} />
        </>
      )}
    </Section>
  );
}

/** What was written, for those who sum it up by themes. */
function Texts({ texts }: Pick<GroupPageProps, 'texts'>) {
  const { t } = usePage();
  return (
    <>
      {(['change', 'obstacle'] as const).map((question) => {
        const written = texts[question];
        return (
          written && (
            <div key={question} class="mt-6 max-w-3xl">
              <h3 class="text-lg">{t(`surveys.${question}`)}</h3>
              <p class="m-0 text-sm text-tenue">{t('surveys.texts-note')}</p>
              <ul class="mt-2">
                {written.map((text, at) => (
                  <li key={at}>{text}</li>
                ))}
              </ul>
            </div>
          )
        );
      })}
    </>
  );
}
