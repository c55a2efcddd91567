import { Badge } from '../../components/badge.js';
import { ActionButton } from '../../components/button.js';
import { type Column, DataTable } from '../../components/data-table.js';
import { Section } from '../../components/section.js';
import { usePage } from '../../page.js';
import type { SeatEntry, SessionProps } from './session-props.js';

/** Who was called, and who is there. */
export function PeopleSection({ id, people, mayPreside, minutes }: SessionProps) {
  const { t } = usePage();
  const base = `/fm4/comite/sesiones/${id}`;
  const columns: Column<SeatEntry>[] = [
    {
      heading: t('sessions.person'),
      cell: ({ name, isChair }) => (
        <>
          {name} {isChair && <span class="text-sm text-tenue">({t('sessions.presides')})</span>}
        </>
      ),
    },
    { heading: t('sessions.seat'), cell: ({ seat }) => t(`sessions.seat.${seat}`) },
    { heading: t('sessions.attendance'), cell: (seat) => <Attends {...seat} /> },
  ];
  if (minutes) columns.push({ heading: t('sessions.minutes'), cell: (seat) => <Signs {...seat} /> });
  if (mayPreside) {
    columns.push({
      heading: t('sessions.do'),
      cell: (seat) => {
        const fields = { userId: seat.id };
        if (seat.present) {
          return (
            <ActionButton kind="ghost" small action={`${base}/salir`} fields={fields}>
              {t('sessions.mark-left')}
            </ActionButton>
          );
        }
        if (seat.seat === 'member' || seat.calledAt) return null;
        return (
          <ActionButton kind="outline" small action={`${base}/llamar`} fields={fields}>
            {t('sessions.call')}
          </ActionButton>
        );
      },
    });
  }
  return (
    <Section id="asistencia" heading="mb-3" title={t('sessions.people')}>
      <DataTable caption={t('sessions.people')} columns={columns} rows={people} />
    </Section>
  );
}

function Attends({ seat, calledAt, joinedAt, leftAt, present }: SeatEntry) {
  const { t, date } = usePage();
  if (present) return <Badge kind="done">{t('sessions.since', { time: date.time(joinedAt!) })}</Badge>;
  if (leftAt) return <>{t('sessions.left', { time: date.time(leftAt) })}</>;
  if (seat === 'alternate' && !calledAt) return <span class="text-tenue">{t('sessions.not-called')}</span>;
  return <Badge kind="waiting">{t('sessions.absent')}</Badge>;
}

function Signs({ joinedAt, signed, excused }: SeatEntry) {
  const { t } = usePage();
  if (!joinedAt) return <>–</>;
  if (signed) return <Badge kind="done">{t('sessions.signed')}</Badge>;
  return excused ? <>{t('sessions.excused')}</> : <Badge kind="missing">{t('sessions.to-sign')}</Badge>;
}
