import { Badge } from '../../components/badge.js';
import { ActionButton } from '../../components/button.js';
import { type Column, DataTable } from '../../components/data-table.js';
import { Section } from '../../components/section.js';
import { TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import type { AgendaEntry, SessionProps } from './session-props.js';

/** The cases of a session, each with where its vote is. */
export function AgendaSection({ id, agenda, mayPreside }: SessionProps) {
  const { t, date } = usePage();
  const columns: Column<AgendaEntry>[] = [
    {
      heading: t('sessions.company'),
      cell: (item) => <TextLink href={`/fm4/comite/${item.auditId}`}>{item.company}</TextLink>,
    },
    { heading: t('sessions.goal'), cell: (item) => t(`level.${item.targetLevel}`) },
    { heading: t('sessions.by'), cell: (item) => item.dueOn && date.relative(item.dueOn) },
    { heading: t('sessions.votes'), cell: (item) => item.votes, numeric: true },
    { heading: t('sessions.state'), cell: (item) => <ItemState {...item} /> },
  ];
  if (mayPreside) {
    columns.push({
      heading: t('sessions.do'),
      cell: (item) =>
        item.result === null && (
          <ActionButton kind="ghost" small action={`/fm4/comite/sesiones/${id}/casos/${item.id}/aplazar`}>
            {t('sessions.defer')}
          </ActionButton>
        ),
    });
  }
  return (
    <Section id="orden-del-dia" heading="mb-3" title={t('sessions.agenda')}>
      {agenda.length === 0 ? (
        <p class="m-0">{t('sessions.agenda-empty')}</p>
      ) : (
        <DataTable caption={t('sessions.agenda')} columns={columns} rows={agenda} />
      )}
    </Section>
  );
}

function ItemState({ stuck, result, level, ballot }: AgendaEntry) {
  const { t } = usePage();
  if (stuck) return <Badge kind="missing">{t(`sessions.item.${stuck}`)}</Badge>;
  if (result === 'decided') {
    return (
      <Badge kind="done">
        {level ? t('sessions.item.level', { level: t(`level.${level}`) }) : t('sessions.item.none')}
      </Badge>
    );
  }
  if (result) return <Badge kind="waiting">{t(`sessions.item.${result}`)}</Badge>;
  return (
    <Badge kind="current">{ballot > 1 ? t('sessions.item.ballot', { n: ballot }) : t('sessions.item.pending')}</Badge>
  );
}
