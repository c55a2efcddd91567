import type { ComponentChildren } from 'preact';
import { ActionButton, LinkButton } from '../../components/button.js';
import { Emblem, type Level } from '../../components/emblem.js';
import { Icon } from '../../components/icon.js';
import { PapelPicado } from '../../components/papel-picado.js';
import { Section } from '../../components/section.js';
import { type BannerState, StateBanner } from '../../components/state-banner.js';
import { linkTo, TextLink } from '../../components/text-link.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';
import { levelNameOf, useLevelName } from '../level-name.js';
import { BadgeToShare, type Sharing } from '../sharing/badge-to-share.js';
import { Hearing, type OwnHearing } from '../hearing/own-hearing.js';

/** A distinction as its company sees it; days are `YYYY-MM-DD`. */
export interface OwnDistinction {
  state: BannerState;
  code: string;
  level: Level;
  levelName: string;
  company: string;
  awardedOn: string;
  expiresOn: string;
  /** The public reason for its present state. */
  reason: string | null;
  hasDocument: boolean;
  /** From its day on: due, or its result. */
  followUp: { state: 'due' | 'complies' | 'review'; day: string } | null;
  /** Whether renewal is open. */
  renewable: boolean;
  sharing: Sharing;
  /** Where the reader may give it back; null: not theirs to do, or not now. */
  surrender: string | null;
}

export interface OwnDistinctionPageProps {
  current: OwnDistinction;
  past: readonly { code: string; level: Level; levelName: string; from: string; to: string; state: BannerState }[];
  listed: boolean;
  mayList: boolean;
  /** While one of its distinctions is suspended. */
  hearing: OwnHearing | null;
}

/** The company's distinction: celebrates it while in force, says plainly when it is not. */
export function OwnDistinctionPage(props: OwnDistinctionPageProps) {
  const { t } = usePage();
  const { past, hearing } = props;
  const current = { ...props.current, levelName: useLevelName(props.current) };
  const inForce = current.state === 'active';
  return (
    <CompanyLayout title={t('distinctions.company.title')} scripts={['copy']}>
      {inForce ? <Earned {...current} /> : <NotInForce {...current} />}
      {inForce && (
        <div class="grid gap-12 mt-12 max-w-3xl">
          {current.followUp && <FollowUp {...current.followUp} />}
          <BadgeToShare
            code={current.code}
            alt={t('distinctions.company.badge-alt', { level: current.levelName, company: current.company })}
            sharing={current.sharing}
          />
          <Directory {...props} />
          {current.surrender && <Surrender href={current.surrender} />}
        </div>
      )}
      {hearing && <Hearing hearing={hearing} />}
      {past.length > 0 && <Past past={past} />}
    </CompanyLayout>
  );
}

const bold = (text: ComponentChildren) => <strong>{text}</strong>;

function Earned(props: OwnDistinction) {
  const { t, rich, date } = usePage();
  const { level, levelName, company, code } = props;
  return (
    <section class="hoja overflow-hidden" aria-labelledby="ganado">
      <div class="text-secondary">
        <PapelPicado />
      </div>
      <div class="p-6 lg:p-10 grid gap-8 md:grid-cols-[auto_1fr] md:gap-12 md:items-center">
        <Emblem level={level} size="xl" />
        <div>
          <h1 id="ganado">{t('distinctions.company.earned', { company })}</h1>
          <p class="mt-4 text-lg">
            {rich('distinctions.company.earned-text', { level: levelName, day: date.long(props.awardedOn), b: bold })}{' '}
            {rich('distinctions.company.until', { day: date.long(props.expiresOn), b: bold })}
          </p>
          <p class="mt-2">
            {t('distinctions.company.code')}: <span class="codigo">{code}</span>
          </p>
          <div class="mt-6 flex flex-wrap gap-x-6 gap-y-3 items-center">
            <Document {...props} />
            {props.hasDocument && (
              <>
                <TextLink href={`/api/v1/distinctions/${code}/document.pdf?idioma=en`}>
                  {t('distinctions.company.download-en')}
                </TextLink>
                <TextLink href={`/credenciales/${code}`}>{t('distinctions.company.credential')}</TextLink>
              </>
            )}
            <TextLink href={`/verificar/${code}`}>{t('distinctions.company.public')}</TextLink>
          </div>
          {props.renewable && (
            <p class="mt-6">
              {t('distinctions.company.renew', { when: date.relative(props.expiresOn) })}{' '}
              <TextLink href="/empresa/autoevaluacion">{t('distinctions.company.renew-action')}</TextLink>
            </p>
          )}
        </div>
      </div>
    </section>
  );
}

function Document({ hasDocument, code }: OwnDistinction) {
  const { t } = usePage();
  if (!hasDocument) return <p class="m-0">{t('distinctions.company.preparing')}</p>;
  return (
    <LinkButton kind="action" icon="download" href={`/api/v1/distinctions/${code}/document.pdf`}>
      {t('distinctions.company.download')}
    </LinkButton>
  );
}

function NotInForce(props: OwnDistinction) {
  const { t, date } = usePage();
  const { state, code } = props;
  const kind = state === 'suspended' || state === 'revoked' || state === 'surrendered' ? state : 'expired';
  return (
    <>
      <StateBanner state={state} seal={t(`distinctions.state.${state}`)} labelledBy="estado">
        <h1 id="estado">{t(`distinctions.company.${kind}`, { day: date.long(props.expiresOn) })}</h1>
        <p>{t(`distinctions.company.${kind}-text`)}</p>
        {props.reason && (
          <p class="whitespace-pre-line">{t('distinctions.company.reason', { reason: props.reason })}</p>
        )}
      </StateBanner>
      <div class="mt-8 flex flex-wrap gap-x-6 gap-y-3 items-center">
        {kind === 'expired' && (
          <LinkButton kind="action" href="/empresa/autoevaluacion">
            {t('distinctions.company.renew-action')}
          </LinkButton>
        )}
        {kind === 'surrendered' && (
          <LinkButton kind="action" href="/empresa/autoevaluacion">
            {t('distinctions.company.apply-again')}
          </LinkButton>
        )}
        <TextLink href={`/verificar/${code}`}>{t('distinctions.company.public')}</TextLink>
        {props.surrender && <TextLink href={props.surrender}>{t('distinctions.surrender.title')}</TextLink>}
      </div>
    </>
  );
}

function FollowUp({ state, day }: NonNullable<OwnDistinction['followUp']>) {
  const { t, rich, date } = usePage();
  const link = (href: string) => linkTo(href);
  return (
    <Section id="seguimiento" title={t('distinctions.follow-up.title')}>
      {state === 'due' ? (
        <>
          <p class="mt-2 max-w-lectura">{t('distinctions.follow-up.due', { day: date.long(day) })}</p>
          <p class="max-w-lectura">
            {rich('distinctions.follow-up.look', {
              plan: link('/empresa/autoevaluacion'),
              courses: link('/empresa/cursos'),
            })}
          </p>
        </>
      ) : (
        <p class="mt-2 max-w-lectura">{t(`distinctions.follow-up.held.${state}`, { day: date.long(day) })}</p>
      )}
    </Section>
  );
}

function Directory({ listed, mayList }: OwnDistinctionPageProps) {
  const { t, rich } = usePage();
  const text = listed ? 'distinctions.company.directory-on' : 'distinctions.company.directory-off';
  const link = linkTo('/directorio');
  return (
    <Section id="directorio" title={t('distinctions.company.directory')}>
      <p class="mt-2 max-w-lectura">{rich(text, { a: link })}</p>
      <div class="mt-3">
        {mayList ? (
          <ActionButton kind="outline" action="/empresa/distintivo/directorio" fields={listed ? {} : { listed: 'si' }}>
            {t(listed ? 'distinctions.company.directory-no' : 'distinctions.company.directory-yes')}
          </ActionButton>
        ) : (
          <p class="text-tenue m-0">{t('distinctions.company.directory-admin')}</p>
        )}
      </div>
    </Section>
  );
}

function Surrender({ href }: { href: string }) {
  const { t } = usePage();
  return (
    <Section id="devolver" title={t('distinctions.surrender.title')}>
      <p class="mt-2 max-w-lectura">{t('distinctions.surrender.lead')}</p>
      <p class="mt-3">
        <TextLink href={href}>{t('distinctions.surrender.action')}</TextLink>
      </p>
    </Section>
  );
}

function Past({ past }: Pick<OwnDistinctionPageProps, 'past'>) {
  const page = usePage();
  const { t, date } = page;
  return (
    <Section id="anteriores" class="mt-14 max-w-3xl" title={t('distinctions.company.past')}>
      <ul class="list-none p-0 mt-4 grid">
        {past.map(({ code, from, to, state, ...granted }) => (
          <li key={code} class="py-3 border-t border-linea flex flex-wrap gap-x-4 gap-y-1 items-center">
            <a class="enlace enlace-flecha" href={`/verificar/${code}`}>
              {t('distinctions.company.past-line', {
                level: levelNameOf(granted, page),
                from: date.long(from),
                to: date.long(to),
              })}
            </a>
            <span class="text-tenue text-sm flex items-center gap-1">
              <Icon name="calendar" />
              {t(`distinctions.state.${state}`)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
