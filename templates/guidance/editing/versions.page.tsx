import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { EmptyState } from '../../components/empty-state.js';
import { FilterChoice, FilterDay, FilterForm } from '../../components/filter-form.js';
import { Section } from '../../components/section.js';
import { TextLink } from '../../components/text-link.js';
import { ListDiff, WordDiff } from '../../components/word-diff.js';
import { PublicLayout } from '../../layouts/public-layout.js';
import { usePage } from '../../page.js';
import { SpanishOnly } from '../review.js';
import type { ChangedField } from './draft-layout.js';

export interface VersionsProps {
  /** Where the text stands, and what it is called. */
  text: { address: string; title: string; kind: 'situaciones' | 'marco-legal'; today: string };
  /** The newest one first. */
  versions: readonly { version: string; since: Date }[];
  /** Null: there is one version only. */
  compared: { from: string; to: string; changes: readonly ChangedField[] } | null;
}

/** The versions of a text, and what one of them says otherwise than another. */
export function VersionsPage({ text, versions, compared }: VersionsProps) {
  const { t, date } = usePage();
  const title = t('guidance.versions.title', { text: text.title });
  const path = `${text.address.replace('#', '/')}/versiones`;
  const choices = versions.map(({ version, since }) => ({
    value: version,
    label: t('guidance.versions.choice', { version, since: date.long(since) }),
  }));
  return (
    <PublicLayout title={title} description={t('guidance.versions.lead')} noindex>
      <Breadcrumbs
        trail={[
          { href: '/guia', label: t('guidance.title') },
          { href: text.address, label: text.title },
        ]}
        current={t('guidance.versions.link')}
      />
      <SpanishOnly />
      <h1 lang="es-MX">{title}</h1>
      <p class="mt-3 text-lg max-w-lectura">{t('guidance.versions.lead')}</p>
      {text.kind === 'situaciones' && (
        <FilterForm action={text.address} send={t('guidance.versions.see-day')}>
          <FilterDay name="dia" label={t('guidance.versions.day')} value={text.today} />
        </FilterForm>
      )}
      <Section id="versiones" class="mt-10" heading="text-xl mb-3" title={t('guidance.versions.all')}>
        <ol class="list-none p-0 m-0 grid gap-1">
          {versions.map(({ version, since }) => (
            <li key={version}>{t('guidance.versions.choice', { version, since: date.long(since) })}</li>
          ))}
        </ol>
      </Section>
      {compared === null ? (
        <div class="mt-8">
          <EmptyState title={t('guidance.versions.one')} />
        </div>
      ) : (
        <Section
          id="comparar"
          class="mt-10"
          heading="text-xl mb-3"
          title={t('guidance.versions.compare', { from: compared.from, to: compared.to })}
        >
          <FilterForm action={path} send={t('guidance.versions.send')}>
            <FilterChoice
              name="de"
              label={t('guidance.versions.from')}
              any={t('guidance.versions.any')}
              choices={choices}
              value={compared.from}
            />
            <FilterChoice
              name="a"
              label={t('guidance.versions.to')}
              any={t('guidance.versions.any')}
              choices={choices}
              value={compared.to}
            />
          </FilterForm>
          <p class="mt-4 text-sm text-tenue">{t('guidance.versions.marks')}</p>
          {compared.changes.length === 0 ? (
            <p class="mt-4">{t('guidance.versions.same')}</p>
          ) : (
            <dl class="grid gap-5 mt-4 mb-0 max-w-4xl" lang="es-MX">
              {compared.changes.map((change) => (
                <Change key={change.field} change={change} />
              ))}
            </dl>
          )}
        </Section>
      )}
      <p class="mt-10">
        <TextLink href={text.address}>{t('guidance.versions.back')}</TextLink>
      </p>
    </PublicLayout>
  );
}

function Change({ change: { field, before, after } }: { change: ChangedField }) {
  const { t, maybe } = usePage();
  const say = (value: string) =>
    field === 'verdict'
      ? (maybe(`guidance.verdict.${value}`) ?? value)
      : ['countsAsForeigner', 'employerRegistration', 'articlesRead'].includes(field)
        ? t(value === 'si' ? 'word.yes' : 'word.no')
        : value;
  return (
    <div class="hoja p-4 min-w-0 break-words">
      <dt class="text-sm text-tenue">{maybe(`guidance.field.${field}`) ?? field}</dt>
      <dd class="m-0 mt-1" lang={field.startsWith('en') ? 'en' : undefined}>
        {typeof before === 'string' && typeof after === 'string' ? (
          <WordDiff before={say(before)} after={say(after)} />
        ) : (
          <ListDiff before={[before].flat() as string[]} after={[after].flat() as string[]} />
        )}
      </dd>
    </div>
  );
}
