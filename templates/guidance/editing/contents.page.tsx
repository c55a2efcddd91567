import { Badge } from '../../components/badge.js';
import { DataTable } from '../../components/data-table.js';
import { Section } from '../../components/section.js';
import { TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';

export type ReviewedKind =
  | 'situaciones'
  | 'paso-a-paso'
  | 'documentos'
  | 'instituciones'
  | 'marco-legal'
  | 'parametros'
  | 'preguntas';

/** One reviewed text. */
export interface ContentsRow {
  kind: ReviewedKind;
  slug: string;
  title: string;
  reviewedOn: string;
  nextReviewOn: string;
  reviewedBy: string | null;
  overdue: boolean;
  /** How many published statements are marked as not verified or to be confirmed. */
  open: number;
}

const kinds: readonly ReviewedKind[] = [
  'situaciones',
  'paso-a-paso',
  'documentos',
  'marco-legal',
  'parametros',
  'instituciones',
  'preguntas',
];

/** What else there is to work on; `lawyer`: for lawyers alone. */
const links = [
  { href: '/fm4/contenidos/borradores', key: 'guidance-fm4.drafts.link' },
  { href: '/fm4/contenidos/por-confirmar', key: 'guidance-fm4.list.link', lawyer: true },
  { href: '/fm4/contenidos/leyes', key: 'guidance-fm4.law.title', lawyer: true },
  { href: '/fm4/guia/flujo', key: 'guidance-fm4.flow.link' },
  { href: '/fm4/preguntas', key: 'questions-fm4.title' },
  { href: '/fm4/primer-pago', key: 'first-pay-fm4.title' },
  { href: '/fm4/instituciones', key: 'institutions-fm4.title' },
  { href: '/fm4/instrumento', key: 'assessments-fm4.versions.title' },
] as const satisfies readonly { href: string; key: string; lawyer?: true }[];

/** The texts of the guidance with their reviews. */
export function Contents({ rows }: { rows: readonly ContentsRow[] }) {
  const { t, date, viewer } = usePage();
  return (
    <Fm4Layout title={t('fm4.contents')}>
      <h1>{t('fm4.contents')}</h1>
      <p class="mt-2 max-w-lectura text-tenue">{t('guidance-fm4.lead')}</p>
      <nav class="mt-4" aria-label={t('fm4.contents')}>
        <ul class="list-none p-0 m-0 flex flex-wrap gap-x-6 gap-y-3">
          {links
            .filter((one) => !('lawyer' in one) || viewer?.roles.includes('legal_reviewer'))
            .map(({ href, key }) => (
              <li key={href}>
                <TextLink href={href}>{t(key)}</TextLink>
              </li>
            ))}
        </ul>
      </nav>
      {kinds.map((kind) => (
        <Section key={kind} id={kind} class="mt-10" heading="text-xl mb-3" title={t(`guidance-fm4.kind.${kind}`)}>
          <DataTable
            caption={t(`guidance-fm4.kind.${kind}`)}
            rows={rows.filter((row) => row.kind === kind)}
            rowKey={(row) => row.slug}
            columns={[
              {
                heading: t('guidance-fm4.text'),
                cell: (row) => <TextLink href={`/fm4/contenidos/${row.kind}/${row.slug}`}>{row.title}</TextLink>,
              },
              { heading: t('guidance-fm4.reviewed'), cell: (row) => date.month(row.reviewedOn) },
              { heading: t('guidance-fm4.by'), cell: (row) => row.reviewedBy ?? t('guidance-fm4.nobody') },
              { heading: t('guidance-fm4.next'), cell: (row) => <NextReview row={row} /> },
              { heading: t('guidance-fm4.open'), cell: (row) => String(row.open), numeric: true },
            ]}
          />
        </Section>
      ))}
    </Fm4Layout>
  );
}

function NextReview({ row }: { row: ContentsRow }) {
  const { t, date } = usePage();
  return (
    <span class="flex flex-wrap gap-2 items-center">
      {date.long(row.nextReviewOn)}
      {row.overdue && <Badge kind="missing">{t('guidance-fm4.overdue')}</Badge>}
    </span>
  );
}
