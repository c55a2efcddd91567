import { Badge } from '../../components/badge.js';
import { DataTable } from '../../components/data-table.js';
import { TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import type { AgreementLine, AgreementState, AllyLine, CommitmentState, Share } from './agreement.shapes.js';

const agreementKinds = { coming: 'waiting', 'in-force': 'done', ending: 'missing', ended: 'waiting' } as const;
const commitmentKinds = {
  open: 'current',
  overdue: 'missing',
  kept: 'done',
  late: 'done',
  dropped: 'waiting',
} as const;

export function AgreementBadge({ state }: { state: AgreementState }) {
  const { t } = usePage();
  return <Badge kind={agreementKinds[state]}>{t(`liaison.agreement.${state}`)}</Badge>;
}

export function CommitmentBadge({ state }: { state: CommitmentState }) {
  const { t } = usePage();
  return <Badge kind={commitmentKinds[state]}>{t(`liaison.commitment.${state}`)}</Badge>;
}

/** Agreements, each with what is open. */
export function AgreementTable({ lines, home }: { lines: readonly AgreementLine[]; home: string }) {
  const { t, date } = usePage();
  return (
    <DataTable
      caption={t('liaison.agreements')}
      rows={lines}
      columns={[
        {
          heading: t('liaison.agreement-field.title'),
          cell: ({ id, title }) => <TextLink href={`${home}/${id}`}>{title}</TextLink>,
        },
        { heading: t('liaison.ally'), cell: ({ ally }) => ally },
        {
          heading: t('liaison.validity'),
          cell: ({ startsOn, endsOn, state }) => (
            <>
              <AgreementBadge state={state} />
              <span class="block text-sm text-tenue">
                {t('liaison.from-to', { from: date.long(startsOn), to: date.long(endsOn) })}
              </span>
            </>
          ),
        },
        {
          heading: t('liaison.commitments'),
          cell: ({ open, overdue }) => (
            <>
              {t('liaison.open-n', { n: open })}
              {overdue > 0 && (
                <span class="block">
                  <Badge kind="missing">{t('liaison.overdue-n', { n: overdue })}</Badge>
                </span>
              )}
            </>
          ),
        },
      ]}
    />
  );
}

/** Of each ally, the share that each side kept on time. */
export function AllyTable({ allies }: { allies: readonly AllyLine[] }) {
  const { t } = usePage();
  const share = ({ kept, of }: Share) =>
    of === 0 ? t('liaison.share-none') : t('liaison.share', { kept, of, percent: Math.round((100 * kept) / of) });
  return (
    <DataTable
      caption={t('liaison.shares')}
      rows={allies}
      columns={[
        { heading: t('liaison.ally'), cell: ({ name }) => name },
        { heading: t('liaison.share-ally'), cell: ({ ally }) => share(ally), numeric: true },
        { heading: t('liaison.share-fm4'), cell: ({ fm4 }) => share(fm4), numeric: true },
      ]}
    />
  );
}
