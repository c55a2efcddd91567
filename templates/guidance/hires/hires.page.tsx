import { Badge, type BadgeKind } from '../../components/badge.js';
import { LinkButton } from '../../components/button.js';
import { EmptyState } from '../../components/empty-state.js';
import { Section } from '../../components/section.js';
import { TextLink } from '../../components/text-link.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';
import { PaperLinksOfHire } from './papers.js';

export const hiresPath = '/empresa/contrataciones';

/** What a company's files come to. */
export interface HireCountsText {
  open: number;
  hired: number;
  foreign: number;
  kept: Readonly<Record<3 | 6 | 12, { working: number; of: number }>>;
}

export interface HiresPageProps {
  files: readonly {
    id: string;
    alias: string;
    post: string;
    state: 'open' | 'closed';
    ending: 'hired' | 'not-hired' | null;
    startsOn: string;
    /** The next day on which something is to be done. */
    due: string | null;
    late: boolean;
  }[];
  counts: HireCountsText;
  /** For the calculator: everybody who works there, and the foreigners among the hires. */
  quota: { personas: number; extranjeras: number };
}

/** The hires that are under way and those that came about, without a person. */
export function HiresPage({ files, counts, quota }: HiresPageProps) {
  const { t, date } = usePage();
  return (
    <CompanyLayout title={t('guidance.hires')}>
      <h1>{t('guidance.hires')}</h1>
      <p class="mt-3 text-lg max-w-lectura">{t('guidance.hires.lead')}</p>
      {files.length === 0 ? (
        <div class="mt-8">
          <EmptyState
            title={t('guidance.hires.empty')}
            action={{ kind: 'action', href: '/guia/paso-a-paso', label: t('guidance.hires.begin') }}
          >
            {t('guidance.hires.empty.text')}
          </EmptyState>
        </div>
      ) : (
        <>
          <p class="mt-5 flex flex-wrap gap-3">
            <LinkButton kind="action" href={`${hiresPath}/nueva`} icon="file-plus">
              {t('guidance.hires.new')}
            </LinkButton>
            <LinkButton kind="outline" href="/empresa/seguimiento">
              {t('follow-up.company')}
            </LinkButton>
          </p>
          <ul class="list-none p-0 mt-6 max-w-3xl">
            {files.map((one) => (
              <li
                key={one.id}
                class="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-4 border-t border-linea last:border-b"
              >
                <span>
                  <TextLink href={`${hiresPath}/${one.id}`}>{one.alias}</TextLink>
                  <span class="block text-tenue text-sm">
                    {one.post}
                    {one.due && ` · ${t('guidance.hires.due', { day: date.long(one.due) })}`}
                  </span>
                </span>
                <Badge kind={look(one)}>{t(stateOf(one))}</Badge>
              </li>
            ))}
          </ul>
        </>
      )}
      <Counts counts={counts} quota={quota} />
      <PaperLinksOfHire />
    </CompanyLayout>
  );
}

type File = HiresPageProps['files'][number];

const look = ({ state, ending, late }: File): BadgeKind =>
  state === 'closed' ? (ending === 'hired' ? 'done' : 'waiting') : late ? 'missing' : 'current';

const stateOf = ({ state, ending, late }: File) =>
  state === 'closed'
    ? (`guidance.hire.ending.${ending ?? 'hired'}` as const)
    : late
      ? 'guidance.hire.late'
      : 'guidance.hire.open';

function Counts({ counts, quota }: Pick<HiresPageProps, 'counts' | 'quota'>) {
  const { t } = usePage();
  return (
    <Section id="cuentas" title={t('guidance.hires.counts')} ruled>
      <ul class="list-disc pl-5 grid gap-1 text-base">
        <li>{t('guidance.hires.counts.hired', { hired: counts.hired, open: counts.open })}</li>
        {([3, 6, 12] as const)
          .filter((months) => counts.kept[months].of > 0)
          .map((months) => (
            <li key={months}>{t('guidance.hires.counts.kept', { months, ...counts.kept[months] })}</li>
          ))}
        <li>{t('guidance.hires.counts.foreign', { foreign: counts.foreign })}</li>
      </ul>
      <p class="mt-3">
        <TextLink href={`/guia/regla-del-10?personas=${quota.personas}&extranjeras=${quota.extranjeras}`}>
          {t('guidance.hires.quota')}
        </TextLink>
      </p>
    </Section>
  );
}
