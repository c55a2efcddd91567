import { LinkButton } from '../../components/button.js';
import { Fact } from '../../components/fact.js';
import { Section } from '../../components/section.js';
import { BackLink, TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { Content } from '../../assessments/instrument/content.js';
import { CommitmentSheet } from '../agreements/commitment.js';
import { Place } from '../agreements/place.js';
import { MeetingBadge } from './meeting-badge.js';
import { AgreedForm, MinutesSection, PeopleSection } from './meeting-sections.js';
import type { MeetingPageProps } from './meeting.shapes.js';

/** A meeting: what it is about, who comes or came, its minutes, and what was agreed. */
export function MeetingPage(props: MeetingPageProps) {
  const { t } = usePage();
  const { place, home, meeting, commitments, commitment } = props;
  const { id, title, state, agenda, taken } = meeting;
  const base = `${home}/${id}`;
  return (
    <Place place={place} title={title}>
      <BackLink href={home}>{t('liaison.meetings')}</BackLink>
      <h1>
        <Content>{title}</Content>
      </h1>
      <p class="mt-2 mb-4">
        <MeetingBadge state={state} />
      </p>
      <div class="flex flex-wrap gap-3">
        {taken && (
          <LinkButton kind="action" href={`${base}/codigo`}>
            {t('liaison.meeting-code')}
          </LinkButton>
        )}
        {(state === 'held' || state === 'closed') && (
          <LinkButton kind="outline" icon="download" href={`${base}/minuta.pdf`}>
            {t('liaison.minutes-pdf')}
          </LinkButton>
        )}
        {state === 'coming' && (
          <>
            <LinkButton kind="outline" href={`${base}/cambiar`}>
              {t('liaison.meeting-change')}
            </LinkButton>
            <LinkButton kind="ghost" href={`${base}/cancelar`}>
              {t('liaison.meeting-cancel')}
            </LinkButton>
          </>
        )}
      </div>
      <Facts meeting={meeting} />
      <Section id="agenda" class="mt-8 max-w-3xl" title={t('liaison.meeting-field.agenda')}>
        <p class="mt-2 max-w-lectura whitespace-pre-line">
          <Content>{agenda}</Content>
        </p>
      </Section>
      <PeopleSection {...props} />
      {state !== 'coming' && state !== 'cancelled' && (
        <>
          <MinutesSection {...props} />
          <Section id="compromisos" class="mt-8 max-w-3xl" title={t('liaison.agreed')}>
            {commitments.length === 0 && <p class="mt-3">{t('liaison.agreed-none')}</p>}
            <ul class="list-none p-0 mt-3 grid">
              {commitments.map((one) => (
                <li key={one.id} class="py-4 border-t border-linea">
                  <TextLink class="font-semibold" href={`${base}/compromisos/${one.id}`}>
                    <Content>{one.text}</Content>
                  </TextLink>
                  <CommitmentSheet commitment={one} />
                </li>
              ))}
            </ul>
          </Section>
          {commitment && <AgreedForm {...props} commitment={commitment} />}
        </>
      )}
    </Place>
  );
}

function Facts({ meeting }: Pick<MeetingPageProps, 'meeting'>) {
  const { t, date } = usePage();
  const { ally, parties, startsAt, endsAt, place, cancelledReason } = meeting;
  return (
    <dl class="ficha mt-6 max-w-3xl">
      <Fact label={t('liaison.ally')}>
        <Content>{ally}</Content>
      </Fact>
      {parties.length > 0 && (
        <Fact label={t('liaison.meeting-field.parties')}>
          <Content>{parties.join(', ')}</Content>
        </Fact>
      )}
      <Fact label={t('liaison.meeting-when')}>
        {t('liaison.meeting-from-to', { at: date.at(startsAt), until: date.time(endsAt) })}
      </Fact>
      <Fact label={t('liaison.meeting-field.place')}>
        {/^https?:\/\/\S+$/.test(place) ? <TextLink href={place}>{place}</TextLink> : <Content>{place}</Content>}
      </Fact>
      {cancelledReason && (
        <Fact label={t('liaison.meeting-cancelled-because')}>
          <Content>{cancelledReason}</Content>
        </Fact>
      )}
    </dl>
  );
}
