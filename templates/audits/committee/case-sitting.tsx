import { Alert } from '../../components/alert.js';
import { ActionButton } from '../../components/button.js';
import { Section } from '../../components/section.js';
import { TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';

export interface CaseSittingProps {
  /** Of the session. */
  id: string;
  state: 'convened' | 'open';
  startsAt: Date;
  /** Who votes on this case, how many of them are there, and how many it takes. */
  voters: number;
  present: number;
  quorum: number;
  ballot: number;
  stuck: 'tie' | 'no-quorum' | null;
  mayPreside: boolean;
}

/** In which session the case is decided, and the ways out when its vote is stuck. */
export function CaseSitting({ sitting, auditId }: { sitting: CaseSittingProps | null; auditId: string }) {
  const { t, date } = usePage();
  return (
    <Section id="sesion" class="mb-8" heading="text-xl mb-2" title={t('committee.sitting.title')}>
      {sitting === null ? (
        <p class="m-0">
          {t('committee.sitting.none')}{' '}
          <TextLink href="/fm4/comite/sesiones">{t('committee.sitting.none-do')}</TextLink>
        </p>
      ) : (
        <>
          <p class="m-0">
            {t(`committee.sitting.${sitting.state}`, { at: date.at(sitting.startsAt) })}{' '}
            <TextLink href={`/fm4/comite/sesiones/${sitting.id}`}>{t('committee.sitting.see')}</TextLink>
          </p>
          {sitting.state === 'open' && (
            <p class="m-0 mt-1 text-sm text-tenue">
              {t('committee.sitting.voters', { voters: sitting.voters, quorum: sitting.quorum })}{' '}
              {sitting.ballot > 1 && t('committee.sitting.ballot', { n: sitting.ballot })}
            </p>
          )}
          {sitting.stuck && (
            <Alert kind="warning" class="mt-3" title={t(`committee.sitting.${sitting.stuck}`)}>
              {t(`committee.sitting.${sitting.stuck}-text`)}
            </Alert>
          )}
          {sitting.stuck && sitting.mayPreside && (
            <div class="mt-3">
              <ActionButton
                kind="outline"
                small
                action={`/fm4/comite/${auditId}/otra-ronda`}
                fields={{ ballot: String(sitting.ballot) }}
              >
                {t('committee.sitting.anew')}
              </ActionButton>
              <p class="text-sm text-tenue mt-1 mb-0">{t('committee.sitting.anew-hint')}</p>
            </div>
          )}
        </>
      )}
    </Section>
  );
}
