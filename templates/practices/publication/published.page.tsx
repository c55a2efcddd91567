import { Alert } from '../../components/alert.js';
import { Fact } from '../../components/fact.js';
import { Fold } from '../../components/fold.js';
import { Section } from '../../components/section.js';
import { BackLink, TextLink } from '../../components/text-link.js';
import { PublicLayout } from '../../layouts/public-layout.js';
import { managesCompany } from '../../layouts/navigation.js';
import { usePage } from '../../page.js';
import { Content, practicePath } from '../../assessments/instrument/content.js';
import { FormatText } from '../bank/format-text.js';
import type { OutcomeShape } from '../bank/practice.shapes.js';
import { ClassBadge, Outcome } from '../bank/standing.js';
import type { MigrationField, PublishedShape } from './publication.shapes.js';

interface PublishedPageProps {
  practice: PublishedShape;
  outcomes: readonly OutcomeShape[];
  /** Of the instrument, with which it helps. */
  items: readonly { id: string; text: string }[];
  /** Companies that work after it, in full fives. */
  adoption: { adopted: number; done: number; works: number };
  /** The day by which it should have been looked at again has passed. */
  overdue: boolean;
  /** What the migration network's form asks for and the format does not say. */
  missing: readonly MigrationField['key'][];
}

/** A practice of the bank: what it says, how it was judged, what came of it, and its files. */
export function PublishedPage(props: PublishedPageProps) {
  const { t, date, locale } = usePage();
  const { practice, outcomes, items } = props;
  const institution = practice.institution ?? t(`practices.anonymous.${practice.origin}`);
  return (
    <PublicLayout title={practice.title} description={`${t(`practices.class.${practice.class}`)}. ${institution}.`}>
      <BackLink href="/practicas">{t('practices.title')}</BackLink>
      <h1 lang={locale === 'es' ? undefined : 'es'}>{practice.title}</h1>
      <p class="mt-3">
        <ClassBadge found={practice.class} /> {t(`practices.class-means.${practice.class}`)}
      </p>
      {props.overdue && (
        <Alert kind="warning" class="mt-4 max-w-3xl">
          {t('practices.overdue', { day: date.long(practice.lookBy) })}
        </Alert>
      )}
      {locale !== 'es' && <p class="mt-3 text-tenue">{t('practices.in-spanish')}</p>}
      <div class="grid gap-10 lg:grid-cols-[1.6fr_1fr] lg:gap-16 mt-8">
        <div>
          <FormatText text={{ ...practice, institution }} level="text-2xl" />
          <History outcomes={outcomes} origin={practice.origin} />
        </div>
        <aside class="grid gap-8 content-start">
          <dl class="ficha border-b border-linea">
            <Fact label={t('practices.field.institution')}>{institution}</Fact>
            <Fact label={t('practices.published-on')}>{date.long(practice.publishedAt)}</Fact>
            <Fact label={t('practices.look-by')}>{date.long(practice.lookBy)}</Fact>
          </dl>
          <Adoption adoption={props.adoption} />
          {items.length > 0 && <Items items={items} />}
          <Files slug={practice.slug} missing={props.missing} />
        </aside>
      </div>
    </PublicLayout>
  );
}

function History({ outcomes, origin }: Pick<PublishedPageProps, 'outcomes'> & { origin: PublishedShape['origin'] }) {
  const { t, date } = usePage();
  return (
    <Section id="revision" class="mt-12" title={t('practices.reviews')}>
      <p class="mt-2 max-w-lectura">{t(origin === 'fm4' ? 'practices.reviews-fm4' : 'practices.reviews-text')}</p>
      {outcomes.map((outcome, at) => (
        <Fold
          key={outcome.round}
          id={`revision-${outcome.round}`}
          level={3}
          class="mt-4"
          open={at === 0}
          title={t('practices.review-of', {
            day: date.long(outcome.decidedAt),
            found: t(`practices.class.${outcome.class}`),
          })}
        >
          <Outcome outcome={outcome} />
        </Fold>
      ))}
    </Section>
  );
}

function Adoption({ adoption }: Pick<PublishedPageProps, 'adoption'>) {
  const { t } = usePage();
  const { adopted, done, works } = adoption;
  return (
    <Section id="adopcion" heading="text-xl" title={t('practices.adoption')}>
      {adopted === 0 ? (
        <p class="mt-2">{t('practices.adoption.few')}</p>
      ) : (
        <ul class="mt-2 grid gap-1">
          <li>{t('practices.adoption.adopted', { n: adopted })}</li>
          {done > 0 && <li>{t('practices.adoption.done', { n: done })}</li>}
          {works > 0 && <li>{t('practices.adoption.works', { n: works })}</li>}
        </ul>
      )}
      <p class="mt-2 text-sm text-tenue">{t('practices.adoption.note')}</p>
    </Section>
  );
}

function Items({ items }: Pick<PublishedPageProps, 'items'>) {
  const { t, viewer } = usePage();
  return (
    <Section id="items" heading="text-xl" title={t('practices.helps-with')}>
      <ul class="mt-2 grid gap-2 list-none p-0">
        {items.map(({ id, text }) => (
          <li key={id}>
            <span class="cifra text-tenue">{id}</span>{' '}
            {managesCompany(viewer) ? (
              <TextLink href={practicePath(id)}>
                <Content>{text}</Content>
              </TextLink>
            ) : (
              <Content>{text}</Content>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Files({ slug, missing }: { slug: string; missing: PublishedPageProps['missing'] }) {
  const { t } = usePage();
  return (
    <Section id="archivos" class="no-imprimir" heading="text-xl" title={t('practices.files')}>
      <ul class="mt-2 grid gap-2 list-none p-0">
        <li>
          <TextLink icon="download" href={`/practicas/${slug}/ficha.pdf`}>
            {t('practices.files.pdf')}
          </TextLink>
        </li>
        <li>
          <TextLink icon="download" href={`/practicas/${slug}/ficha.docx`}>
            {t('practices.files.docx')}
          </TextLink>
        </li>
        <li>
          <TextLink icon="download" href={`/practicas/${slug}/red-migracion.docx`}>
            {t('practices.files.migration')}
          </TextLink>
        </li>
      </ul>
      <p class="mt-3 text-sm text-tenue">
        {t('practices.files.missing', { n: missing.length })}{' '}
        {missing.map((key) => t(`practices.migration.${key}`)).join('; ')}.
      </p>
    </Section>
  );
}
