import { Alert } from '../../components/alert.js';
import { ActionButton, LinkButton } from '../../components/button.js';
import { Fact } from '../../components/fact.js';
import { RefusedForm } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { BackLink, TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { AgendaSection } from './agenda-section.js';
import { PeopleSection } from './people-section.js';
import { PresideSection } from './preside-section.js';
import { SessionBadge } from './session-list.page.js';
import type { SessionProps } from './session-props.js';

/** One session: its agenda, who is there, and what the reader may do. */
export function SessionPage(props: SessionProps) {
  const { t, date } = usePage();
  const { id, state, startsAt } = props;
  const title = t('sessions.one', { at: date.at(startsAt) });
  return (
    <Fm4Layout title={title}>
      <BackLink href="/fm4/comite/sesiones">{t('sessions.title')}</BackLink>
      <div class="flex flex-wrap gap-4 items-center">
        <h1>{title}</h1>
        <SessionBadge state={state} />
      </div>
      {!props.mayPreside && <RefusedForm form={props.form} />}
      <div class="grid gap-10 lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-14 mt-6">
        <div class="grid gap-10 min-w-0">
          <Stuck {...props} />
          {props.cancelReason && (
            <Alert kind="warning" title={t('sessions.was-cancelled')}>
              {props.cancelReason}
            </Alert>
          )}
          <AgendaSection {...props} />
          <PeopleSection {...props} />
        </div>
        <aside class="min-w-0" aria-label={t('sessions.aside')}>
          <dl class="ficha border-b border-linea">
            <Fact label={t('sessions.field.place')}>{props.place}</Fact>
            <Fact label={t('sessions.chair')}>{props.chair}</Fact>
            <Fact label={t('sessions.convener')}>{props.convener}</Fact>
            <Fact label={t('sessions.quorum')}>
              {t('sessions.quorum-of', { present: props.present, quorum: props.quorum })}
            </Fact>
            {props.openedAt && <Fact label={t('sessions.opened')}>{date.at(props.openedAt)}</Fact>}
            {props.closedAt && <Fact label={t('sessions.closed')}>{date.at(props.closedAt)}</Fact>}
          </dl>
          <Yours {...props} />
          <PresideSection {...props} />
          {props.minutes && (
            <Section id="acta" class="mt-8" heading="text-xl mb-2" title={t('sessions.minutes')}>
              <p>{t(state === 'signed' ? 'sessions.minutes-signed' : 'sessions.minutes-open')}</p>
              <TextLink href={`/fm4/comite/sesiones/${id}/acta`}>{t('sessions.minutes-see')}</TextLink>
            </Section>
          )}
        </aside>
      </div>
    </Fm4Layout>
  );
}

/** What the coordination was told, and the ways out. */
function Stuck({ agenda }: SessionProps) {
  const { t } = usePage();
  const stuck = agenda.filter((item) => item.stuck !== null);
  return (
    <>
      {stuck.map((item) => (
        <Alert key={item.id} kind="warning" title={t(`sessions.stuck.${item.stuck!}-title`, { company: item.company })}>
          {t(`sessions.stuck.${item.stuck!}`)}
        </Alert>
      ))}
    </>
  );
}

function Yours({ id, mayJoin, tooEarly, mayLeave }: SessionProps) {
  const { t } = usePage();
  const base = `/fm4/comite/sesiones/${id}`;
  if (!mayJoin && !tooEarly && !mayLeave) return null;
  return (
    <Section id="tu-asistencia" class="mt-8" heading="text-xl mb-2" title={t('sessions.yours')}>
      {tooEarly && <p>{t('sessions.too-early')}</p>}
      {mayJoin && (
        <ActionButton kind="action" action={`${base}/entrar`}>
          {t('sessions.join')}
        </ActionButton>
      )}
      {mayLeave && (
        <>
          <p>{t('sessions.present-text')}</p>
          <ActionButton kind="outline" action={`${base}/salir`}>
            {t('sessions.leave')}
          </ActionButton>
        </>
      )}
      {mayJoin && (
        <p class="text-sm text-tenue mt-3 mb-0">
          {t('sessions.tie-first')}{' '}
          <LinkButton kind="ghost" small href="/fm4/comite">
            {t('sessions.see-cases')}
          </LinkButton>
        </p>
      )}
    </Section>
  );
}
