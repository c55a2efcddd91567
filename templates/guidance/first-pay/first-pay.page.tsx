import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { LinkButton } from '../../components/button.js';
import { type Column, DataTable } from '../../components/data-table.js';
import { Section } from '../../components/section.js';
import { TextLink } from '../../components/text-link.js';
import { PublicLayout } from '../../layouts/public-layout.js';
import { usePage } from '../../page.js';
import { type Claim, ClaimText } from '../claim.js';
import type { ArticleAnchor } from '../law-references.js';
import { LegalSection } from '../legal-words.js';

/** What reports tell of a bank and a document; `few`: fewer than are shown. */
export type Cell =
  | { kind: 'none' }
  | { kind: 'few'; year: number; quarter: number }
  | { kind: 'known'; accepted: number; of: number; year: number; quarter: number };

export interface BankRow {
  id: string;
  name: string;
  /** In the order of the documents. */
  cells: readonly Cell[];
}

interface FirstPayProps {
  steps: readonly Claim[];
  anchors: readonly ArticleAnchor[];
  documents: readonly { slug: string; name: string }[];
  banks: readonly BankRow[];
  /** Fewest reports of which a result is shown, and for how many months they are. */
  least: number;
  months: number;
  letters: readonly ('carta-a-la-sucursal' | 'reclamacion-condusef')[];
}

export const firstPayPath = '/guia/primer-pago';

/** The account for the first pay: how to pay meanwhile, what banks took, and what to hand over when one does not. */
export function FirstPayPage({ steps, anchors, documents, banks, least, months, letters }: FirstPayProps) {
  const { t } = usePage();
  const columns: Column<BankRow>[] = [
    { heading: t('first-pay.bank'), cell: (row) => row.name },
    ...documents.map(({ name }, at) => ({ heading: name, cell: (row: BankRow) => <CellText cell={row.cells[at]!} /> })),
  ];
  return (
    <PublicLayout title={t('first-pay.title')} description={t('first-pay.lead')} social={{}}>
      <Breadcrumbs trail={[{ href: '/guia', label: t('guidance.title') }]} current={t('first-pay.title')} />
      <h1>{t('first-pay.title')}</h1>
      <p class="mt-3 text-lg max-w-lectura">{t('first-pay.lead')}</p>
      <Section id="mientras" class="mt-10 max-w-3xl" heading="mb-3" title={t('first-pay.steps')}>
        <LegalSection anchors={anchors}>
          <ol class="list-decimal pl-6 grid gap-3">
            {steps.map((step) => (
              <li key={step.text}>
                <ClaimText claim={step} />
              </li>
            ))}
          </ol>
        </LegalSection>
        <p class="mt-4">
          <TextLink href="/guia/instituciones#bancos">{t('first-pay.institutions')}</TextLink>
        </p>
      </Section>
      <Section id="bancos" class="mt-12" heading="mb-2" title={t('first-pay.matrix')}>
        <p class="max-w-lectura mt-0">{t('first-pay.matrix.text', { least, months })}</p>
        <p class="mt-4 mb-6">
          <LinkButton kind="action" href={`${firstPayPath}/reportar`}>
            {t('first-pay.report')}
          </LinkButton>
        </p>
        <DataTable caption={t('first-pay.matrix')} rows={banks} columns={columns} />
      </Section>
      <Section id="cartas" title={t('first-pay.letters')} ruled>
        <p class="max-w-lectura mt-0">{t('first-pay.letters.text')}</p>
        <ul class="list-none p-0 grid gap-5">
          {letters.map((letter) => (
            <li key={letter}>
              <strong class="block">{t(`guidance.hire.paper.${letter}`)}</strong>
              <span class="flex flex-wrap gap-3 mt-2">
                <LinkButton kind="outline" icon="download" href={`${firstPayPath}/cartas/${letter}/hoja.docx`}>
                  {t('guidance.hire.paper.docx')}
                </LinkButton>
                <LinkButton kind="outline" icon="download" href={`${firstPayPath}/cartas/${letter}/hoja.pdf`}>
                  {t('guidance.hire.paper.pdf')}
                </LinkButton>
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </PublicLayout>
  );
}

function CellText({ cell }: { cell: Cell }) {
  const { t } = usePage();
  if (cell.kind === 'none') return <span class="text-tenue">{t('first-pay.cell.none')}</span>;
  const { year, quarter } = cell;
  return (
    <span>
      {cell.kind === 'few' ? (
        <span class="text-tenue">{t('first-pay.cell.few')}</span>
      ) : (
        <strong>{t('first-pay.cell.known', { accepted: cell.accepted, of: cell.of })}</strong>
      )}
      <small class="block text-tenue">{t('first-pay.cell.last', { quarter, year: String(year) })}</small>
    </span>
  );
}
