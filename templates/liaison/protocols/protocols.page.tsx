import { LinkButton } from '../../components/button.js';
import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { LearnLayout } from '../../layouts/learn-layout.js';
import { usePage } from '../../page.js';

/** A version in a list. */
export interface ProtocolLine {
  id: string;
  municipality: string;
  /** INEGI code. */
  code: string;
  number: number;
  madeAt: Date;
  baseVersion: string;
  readers: number;
}

/** The versions of a municipality's protocol. */
export function OwnProtocolsPage({ lines }: { lines: readonly ProtocolLine[] }) {
  const { t, date } = usePage();
  const home = '/enlaces/protocolo';
  return (
    <LearnLayout title={t('liaison.protocol')}>
      <h1>{t('liaison.protocol')}</h1>
      <p class="mt-3 mb-5 text-lg max-w-lectura">{t('liaison.protocol-lead')}</p>
      <LinkButton kind="action" icon="plus" href={`${home}/nuevo`}>
        {t(lines.length === 0 ? 'liaison.protocol-make' : 'liaison.protocol-again')}
      </LinkButton>
      <div class="mt-6">
        {lines.length === 0 ? (
          <EmptyState title={t('liaison.protocol-none')}>{t('liaison.protocol-none-text')}</EmptyState>
        ) : (
          <DataTable
            caption={t('liaison.protocol-versions')}
            rows={lines}
            columns={[
              {
                heading: t('liaison.protocol-version'),
                cell: ({ number }) => (
                  <TextLink href={`${home}/${number}`}>{t('liaison.protocol-n', { n: number })}</TextLink>
                ),
              },
              { heading: t('liaison.protocol-made'), cell: ({ madeAt }) => date.long(madeAt) },
              { heading: t('liaison.protocol-readers'), cell: ({ readers }) => readers, numeric: true },
            ]}
          />
        )}
      </div>
    </LearnLayout>
  );
}

/** The present protocol of each municipality that has one, in FM4's workspace. */
export function StaffProtocolsPage({ lines }: { lines: readonly ProtocolLine[] }) {
  const { t, date } = usePage();
  return (
    <Fm4Layout title={t('liaison-fm4.protocols')}>
      <h1>{t('liaison-fm4.protocols')}</h1>
      <p class="mt-3 mb-5 max-w-lectura">{t('liaison-fm4.protocols-lead')}</p>
      {lines.length === 0 ? (
        <EmptyState title={t('liaison-fm4.protocols-none')} />
      ) : (
        <DataTable
          caption={t('liaison-fm4.protocols')}
          rows={lines}
          columns={[
            {
              heading: t('liaison.agreement-field.municipality'),
              cell: ({ municipality, code, number }) => (
                <TextLink href={`/fm4/protocolos/${code}/${number}/protocolo.pdf`}>{municipality}</TextLink>
              ),
            },
            { heading: t('liaison.protocol-version'), cell: ({ number }) => number, numeric: true },
            { heading: t('liaison.protocol-made'), cell: ({ madeAt }) => date.long(madeAt) },
            { heading: t('liaison.protocol-base'), cell: ({ baseVersion }) => baseVersion },
            { heading: t('liaison.protocol-readers'), cell: ({ readers }) => readers, numeric: true },
          ]}
        />
      )}
    </Fm4Layout>
  );
}
