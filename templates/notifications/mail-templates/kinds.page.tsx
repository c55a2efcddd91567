import { Badge } from '../../components/badge.js';
import { DataTable } from '../../components/data-table.js';
import { TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { MailFrame, type StoppedMail } from '../mail-frame.js';
import { daysInWords, type KindOfMail } from './kind-parts.js';

interface KindsProps {
  readonly stopped: StoppedMail | null;
  readonly kinds: readonly (KindOfMail & {
    /** Null for a kind that is sent when something happens. */
    readonly days: readonly number[] | null;
    readonly edited: readonly ('es' | 'en')[];
  })[];
}

/** All kinds of mail that the platform sends by itself. */
export function KindsPage({ kinds, stopped }: KindsProps) {
  const words = usePage();
  const { t, maybe } = words;
  return (
    <MailFrame title={t('reminder-kinds.title')} stopped={stopped}>
      <h1>{t('reminder-kinds.title')}</h1>
      <p class="mt-2 mb-6 text-tenue max-w-lectura">{t('reminder-kinds.lead')}</p>
      <DataTable
        caption={t('reminder-kinds.title')}
        rows={kinds}
        rowKey={({ kind }) => kind}
        columns={[
          {
            heading: t('reminder-kinds.name'),
            cell: ({ kind, text }) => (
              <TextLink href={`/fm4/correo/avisos/${kind}`}>{maybe(text.name) ?? kind}</TextLink>
            ),
          },
          { heading: t('reminder-kinds.when'), cell: ({ text }) => maybe(text.when) },
          { heading: t('reminder-kinds.whom'), cell: ({ text }) => maybe(text.whom) },
          {
            heading: t('reminder-kinds.days'),
            cell: ({ days }) => (days ? daysInWords(words, days) : t('reminder-kinds.at-once')),
          },
          {
            heading: t('reminder-kinds.type'),
            cell: ({ essential }) => (
              <Badge kind={essential ? 'done' : 'waiting'} plain>
                {t(essential ? 'reminder-kinds.essential' : 'reminder-kinds.optional')}
              </Badge>
            ),
          },
          {
            heading: t('reminder-kinds.words'),
            cell: ({ edited }) =>
              edited.length === 0
                ? t('reminder-kinds.original')
                : t('reminder-kinds.edited', { languages: edited.map((one) => t(`language.${one}`)).join(', ') }),
          },
        ]}
      />
    </MailFrame>
  );
}
