import { DataTable } from '../components/data-table.js';
import { Icon } from '../components/icon.js';
import { Section } from '../components/section.js';
import { PublicLayout } from '../layouts/public-layout.js';
import { usePage, type TextKey } from '../page.js';
import { type PublicLevel, publicLevels } from './levels.js';

const gains = ['employers.get.law', 'employers.get.team', 'employers.get.mirror', 'employers.get.sign'] as const;
const asked = ['employers.ask.time', 'employers.ask.evidence', 'employers.ask.people', 'employers.ask.clean'] as const;
const rules = [
  'employers.rules.audited',
  'employers.rules.critical',
  'employers.rules.independent',
  'employers.rules.public',
  'employers.rules.voluntary',
] as const;

function Points({ id, title, keys }: { id: string; title: TextKey; keys: readonly TextKey[] }) {
  const { t, rich, issuer } = usePage();
  return (
    <Section id={id} title={t(title)}>
      <ul class="list-none p-0 mt-4 grid gap-3">
        {keys.map((key) => (
          <li key={key} class="grid grid-cols-[1.5rem_1fr] gap-3">
            <Icon name="check" class="text-success mt-1" />
            <span>{rich(key, { b: (text) => <strong>{text}</strong>, issuer: issuer.name })}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** For employers: what one gains, what is asked, by which rules. */
export function Employers({ levels = publicLevels }: { levels?: readonly PublicLevel[] }) {
  const { t } = usePage();
  return (
    <PublicLayout title={t('employers.title')} description={t('employers.lead')} social={{}}>
      <h1>{t('employers.heading')}</h1>
      <p class="mt-3 text-lg max-w-lectura">{t('employers.lead')}</p>
      <div class="mt-10 grid gap-12 lg:grid-cols-2 lg:gap-16">
        <Points id="ganas" title="employers.get.title" keys={gains} />
        <Points id="pedimos" title="employers.ask.title" keys={asked} />
        <Points id="reglas" title="employers.rules.title" keys={rules} />
        <Section id="niveles" heading="mb-4" title={t('employers.levels.title')}>
          <DataTable
            caption={t('employers.levels.caption')}
            rows={levels}
            rowKey={(row) => row.level}
            columns={[
              { heading: t('employers.levels.level'), cell: (row) => t(`level.${row.level}`) },
              { heading: t('employers.levels.total'), cell: (row) => `${row.minimum} %`, numeric: true },
              { heading: t('employers.levels.dimension'), cell: (row) => `${row.dimension} %`, numeric: true },
              {
                heading: t('employers.levels.validity'),
                cell: (row) => t('employers.levels.months', { n: row.months }),
                numeric: true,
              },
            ]}
          />
        </Section>
      </div>
      <Section
        id="empieza"
        class="hoja mt-14 p-6 lg:p-8 grid gap-3 justify-items-start"
        title={t('employers.next.title')}
      >
        <p class="max-w-lectura">{t('employers.next.text')}</p>
        <a class="btn btn-secondary mt-1" href="/registro">
          {t('home.company.register')}
        </a>
      </Section>
    </PublicLayout>
  );
}
