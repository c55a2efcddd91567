import { EmptyState } from '../../components/empty-state.js';
import { FilterChoice, FilterForm, FilterSearch } from '../../components/filter-form.js';
import { Pagination } from '../../components/pagination.js';
import { TextLink } from '../../components/text-link.js';
import { PublicLayout } from '../../layouts/public-layout.js';
import { managesCompany } from '../../layouts/navigation.js';
import { usePage } from '../../page.js';
import { Content } from '../../assessments/instrument/content.js';
import type { Origin } from '../bank/practice.shapes.js';
import { ClassBadge } from '../bank/standing.js';

interface BankPageProps {
  lines: readonly {
    id: string;
    slug: string;
    class: 'good' | 'promising';
    origin: Origin;
    institution: string | null;
    title: string;
    description: string;
    publishedAt: Date;
  }[];
  total: number;
  /** Items of the instrument by which the list can be narrowed. */
  items: readonly { id: string; text: string }[];
  search: { question: string; class: 'good' | 'promising' | null; origin: Origin | null; item: string | null };
  filtered: boolean;
  page: number;
  pages: number;
  maxLength: number;
}

/** What is shown of a description in the list, to the end of a word. */
const begun = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length <= 220 ? line : `${line.slice(0, 220).replace(/\s\S*$/, '')}…`;
};

/** The bank of good practices: what others do, judged, and written so that it can be done again. */
export function BankPage(props: BankPageProps) {
  const { t, viewer } = usePage();
  const { lines, total, filtered } = props;
  return (
    <PublicLayout title={t('practices.title')} description={t('practices.description')} noindex={filtered}>
      <h1>{t('practices.title')}</h1>
      <p class="mt-4 text-lg max-w-lectura">{t('practices.lead')}</p>
      <p class="mt-2 max-w-lectura">{t('practices.classes')}</p>
      {managesCompany(viewer) && (
        <p class="mt-2">
          <TextLink href="/empresa/practicas">{t('practices.share')}</TextLink>
        </p>
      )}
      <Filters {...props} />
      {lines.length === 0 ? (
        <div class="mt-8">
          <EmptyState
            title={t(filtered ? 'practices.none' : 'practices.empty')}
            door={filtered ? 'closed' : 'ajar'}
            action={filtered ? { href: '/practicas', label: t('practices.all') } : null}
          />
        </div>
      ) : (
        <>
          <p class="mt-8 text-tenue" role="status">
            {t('practices.count', { n: total })}
          </p>
          <ul class="list-none p-0 mt-4 grid max-w-3xl">
            {lines.map((line) => (
              <Line key={line.id} line={line} />
            ))}
          </ul>
        </>
      )}
      <Pagination page={props.page} pages={props.pages} />
    </PublicLayout>
  );
}

function Filters({ search, items, filtered, maxLength }: BankPageProps) {
  const { t } = usePage();
  const any = t('practices.any');
  const chosen = { good: 'buena', promising: 'prometedora' } as const;
  return (
    <FilterForm
      action="/practicas"
      send={t('action.search')}
      after={filtered && <TextLink href="/practicas">{t('practices.all')}</TextLink>}
    >
      <FilterSearch name="q" label={t('practices.search')} value={search.question} maxLength={maxLength} wide />
      <FilterChoice
        name="clase"
        label={t('practices.class')}
        any={any}
        value={search.class && chosen[search.class]}
        choices={[
          { value: 'buena', label: t('practices.class.good') },
          { value: 'prometedora', label: t('practices.class.promising') },
        ]}
      />
      <FilterChoice
        name="de"
        label={t('practices.origin')}
        any={any}
        value={search.origin}
        choices={(['company', 'public', 'fm4'] as const).map((value) => ({
          value,
          label: t(`practices.origin.${value}`),
        }))}
      />
      {items.length > 0 && (
        <FilterChoice
          name="item"
          label={t('practices.item')}
          any={any}
          value={search.item}
          choices={items.map(({ id, text }) => ({ value: id, label: `${id} ${begun(text).slice(0, 70)}` }))}
        />
      )}
    </FilterForm>
  );
}

function Line({ line }: { line: BankPageProps['lines'][number] }) {
  const { t, date } = usePage();
  return (
    <li class="py-5 border-t border-linea">
      <TextLink class="font-display font-semibold text-xl" href={`/practicas/${line.slug}`}>
        <Content>{line.title}</Content>
      </TextLink>
      <p class="m-0 mt-1">
        <ClassBadge found={line.class} />{' '}
        <span class="text-tenue">
          {line.institution ?? t(`practices.anonymous.${line.origin}`)} · {date.long(line.publishedAt)}
        </span>
      </p>
      <p class="m-0 mt-2 max-w-lectura">
        <Content>{begun(line.description)}</Content>
      </p>
    </li>
  );
}
