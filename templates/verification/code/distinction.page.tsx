import type { ComponentChildren } from 'preact';
import { ConditionList } from '../../audits/conditions/condition-list.js';
import type { ConditionShape } from '../../audits/conditions/conditions.shapes.js';
import { Alert } from '../../components/alert.js';
import { Emblem, type Level } from '../../components/emblem.js';
import { Fact } from '../../components/fact.js';
import { Icon } from '../../components/icon.js';
import { Section } from '../../components/section.js';
import { type BannerState, StateBanner } from '../../components/state-banner.js';
import { linkTo, TextLink } from '../../components/text-link.js';
import { PublicLayout } from '../../layouts/public-layout.js';
import { type TextKey, usePage } from '../../page.js';
import { levelNameOf } from '../../distinctions/level-name.js';
import { Disagree } from './disagree.js';
import { History, type HistoryEvent } from './history.js';
import { PrintedFoot } from './printed-foot.js';
import { schemaOf } from './structured-data.js';
import { type SignerCertificate, Yourself } from './yourself.js';

/** Public facts of a distinction; days are `YYYY-MM-DD`. */
export interface VerificationProps {
  state: BannerState;
  /** `XXXX-XXXX-XXXX` */
  code: string;
  level: Level;
  levelName: string;
  tradeName: string;
  legalName: string;
  place: string;
  awardedOn: string;
  expiresOn: string;
  instrumentVersion: string;
  /** What the level took; null for one granted before that was recorded. */
  conditions: readonly ConditionShape[] | null;
  /** Day on which it came into its present state. */
  since: string | null;
  /** The public reason for it. */
  reason: string | null;
  /** Whether it was suspended when the company gave it back. */
  whileSuspended: boolean;
  /** Last day on which the company may answer a suspension. */
  answerBy: string | null;
  /** Days until its last one. */
  daysLeft: number;
  followUpOn: string | null;
  /** Code of its successor. */
  supersededBy: string | null;
  hasDocument: boolean;
  /** Fingerprint of the certificate that signed its PDF; null: there is none yet. */
  signedWith: string | null;
  /** Newest first. */
  history: readonly HistoryEvent[];
}

/** The distinction, the signer and the card. */
export type VerificationPageProps = VerificationProps & {
  signer: SignerCertificate;
  /** Path of the card that goes with links. */
  card: string;
};

const CARD = { width: 1200, height: 630 };

/** The public page of a distinction: the answer first, then its meaning, its data and its history. */
export function VerificationPage(found: VerificationPageProps) {
  const page = usePage();
  const { t } = page;
  const props = { ...found, levelName: levelNameOf(found, page) };
  const { state, tradeName } = props;
  const title = t('verification.page.title', {
    state: t(`distinctions.state.${state}`).toLowerCase(),
    company: tradeName,
  });
  return (
    <PublicLayout
      title={title}
      description={t('verification.page.description', { company: tradeName, level: props.levelName, code: props.code })}
      social={{ title, card: { path: props.card, ...CARD, alt: title } }}
      data={schemaOf(props, page)}
    >
      <Banner {...props} />
      <div class="comprobacion grid gap-12 lg:grid-cols-[1.5fr_1fr] lg:gap-16 mt-12">
        <div>
          {isExplained(state) ? <Why {...props} state={state} /> : <Meaning {...props} />}
          <Data {...props} />
          <Conditions {...props} />
        </div>
        <div>
          <History {...props} />
          {state === 'active' && <Disagree code={props.code} />}
          {props.hasDocument && <Documents {...props} />}
        </div>
      </div>
      <Yourself code={props.code} hasDocument={props.hasDocument} signer={props.signer} signedWith={props.signedWith} />
      <PrintedFoot code={props.code} />
    </PublicLayout>
  );
}

const bold = (text: ComponentChildren) => <strong>{text}</strong>;

function Banner(props: VerificationProps) {
  const { t, rich, date, now } = usePage();
  const { state, level, levelName, legalName, tradeName } = props;
  const rank = { N1: 1, N2: 2, N3: 3 }[level];
  const plate = state === 'active' && (
    <>
      <Emblem level={level} size="inherit" />
      <span>{t('level.number', { n: rank })}</span>
    </>
  );
  return (
    <StateBanner state={state} seal={t(`distinctions.state.${state}`)} labelledBy="res" plate={plate || undefined}>
      <h1 id="res">{t(`verification.${state}.answer`)}</h1>
      <p class="text-xl font-display font-semibold leading-snug">
        {tradeName}
        {legalName !== tradeName && <span class="block text-base font-sans">{legalName}</span>}
      </p>
      <p>
        {rich(`verification.${state}.detail`, {
          level: levelName,
          from: date.long(props.awardedOn),
          until: date.long(props.expiresOn),
          since: date.long(props.since ?? props.awardedOn),
          left: <TimeLeft days={props.daysLeft} />,
          b: bold,
        })}
      </p>
      {props.supersededBy && (
        <p>
          <a class="underline font-semibold" href={`/verificar/${props.supersededBy}`}>
            {t('verification.superseded.newer')}
          </a>
        </p>
      )}
      <p class="text-sm">{t('verification.checked', { day: date.long(now), time: date.time(now) })}</p>
    </StateBanner>
  );
}

const DAYS_OF_A_MONTH = 30.44;

function TimeLeft({ days }: { days: number }) {
  const { t } = usePage();
  if (days < 60) return <>{t('verification.active.days', { n: days })}</>;
  return <>{t('verification.active.months', { n: Math.floor(days / DAYS_OF_A_MONTH) })}</>;
}

function Meaning({ level, levelName }: VerificationProps) {
  const { t } = usePage();
  const points = [
    t(`verification.meaning.${level}.1`),
    t(`verification.meaning.${level}.2`),
    t('verification.meaning.critical'),
    t('verification.meaning.committee'),
  ];
  return (
    <section aria-labelledby="tnivel">
      <div class="flex gap-5 items-center">
        <Emblem level={level} />
        <div>
          <h2 id="tnivel">{t('verification.meaning', { level: levelName })}</h2>
          <p class="text-tenue text-sm m-0 mt-1">{t(`verification.rank.${level}`)}</p>
        </div>
      </div>
      <p class="mt-4 max-w-lectura">{t(`verification.meaning.${level}`)}</p>
      <ul class="list-none p-0 mt-3 grid gap-2 max-w-lectura">
        {points.map((point) => (
          <li key={point} class="grid grid-cols-[1.5rem_1fr] gap-2">
            <Icon name="check" class="text-success mt-1" />
            <span>{point}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Explained = 'suspended' | 'revoked' | 'surrendered';
const isExplained = (state: BannerState): state is Explained =>
  state === 'suspended' || state === 'revoked' || state === 'surrendered';

function Why({ code, state, reason, answerBy, whileSuspended }: VerificationProps & { state: Explained }) {
  const { t, rich, date } = usePage();
  const heard = answerBy
    ? t('verification.why.suspended-until', { day: date.long(answerBy) })
    : t('verification.why.suspended-note');
  return (
    <>
      <Section id="tpor" title={t(`verification.why.${state}`)}>
        {reason && <p class="mt-3 max-w-lectura whitespace-pre-line">{reason}</p>}
        {state === 'surrendered' && reason === null && (
          <p class="mt-3 max-w-lectura">{t('verification.why.surrendered-none')}</p>
        )}
        {whileSuspended && <p class="mt-3 max-w-lectura">{t('verification.why.while-suspended')}</p>}
        <p class="max-w-lectura mt-3 text-tenue">
          {state === 'suspended' && `${heard} `}
          {t('verification.why.no-people')}
        </p>
      </Section>
      <Alert kind="warning" title={t('verification.seen.title')} class="mt-8 max-w-lectura">
        <br />
        {rich('verification.seen.text', {
          a: linkTo(`/reportar?codigo=${code}`),
        })}
      </Alert>
    </>
  );
}

function Data(props: VerificationProps) {
  const { t, date, issuer } = usePage();
  const { state, level, levelName } = props;
  const rank = t(`verification.rank.${level}`).toLowerCase();
  const ended = isExplained(state) || state === 'superseded';
  const rows: (readonly [string, ComponentChildren] | null)[] = [
    [t('verification.data.company'), props.legalName],
    props.tradeName === props.legalName ? null : [t('verification.data.known-as'), props.tradeName],
    [
      t(state === 'active' ? 'verification.data.level' : 'verification.data.level-was'),
      t('verification.data.level-value', { level: levelName, rank }),
    ],
    [t('verification.data.place'), props.place],
    [t('verification.data.awarded'), date.long(props.awardedOn)],
    ended && props.since ? [t(`verification.data.${state}`), date.long(props.since)] : null,
    state === 'active' || state === 'suspended' ? [t('verification.data.expires'), date.long(props.expiresOn)] : null,
    state === 'expired' ? [t('verification.data.expired'), date.long(props.expiresOn)] : null,
    props.followUpOn
      ? [
          t('verification.data.follow-up'),
          t('verification.data.follow-up-value', { month: date.month(props.followUpOn) }),
        ]
      : null,
    [t('verification.data.code'), <span class="codigo">{props.code}</span>],
    [
      t('verification.data.issuer'),
      t('verification.data.issuer-value', { issuer: issuer.name, version: props.instrumentVersion }),
    ],
  ];
  return (
    <Section id="tdatos" class="mt-12" heading="mb-4" title={t('verification.data')}>
      <dl class="ficha border-b border-linea">
        {rows.map(
          (row) =>
            row && (
              <Fact key={row[0]} label={row[0]}>
                {row[1]}
              </Fact>
            ),
        )}
      </dl>
    </Section>
  );
}

/** What the level took, and on which records it rests. */
function Conditions({ conditions, levelName }: VerificationProps) {
  const { t } = usePage();
  if (conditions === null || conditions.length === 0) return null;
  return (
    <Section id="tcond" class="mt-12 max-w-lectura" title={t('conditions.public.title')}>
      <p class="mt-2 mb-3">{t('conditions.public.text', { level: levelName })}</p>
      <ConditionList conditions={conditions} />
    </Section>
  );
}

/** The signed document; of a distinction that is no longer valid first a copy that says so. */
function Documents({ code, state }: VerificationProps) {
  const { t } = usePage();
  const ended = state !== 'active' && state !== 'suspended';
  const path = `/api/v1/distinctions/${code}`;
  const links: [string, TextKey][] = ended
    ? [
        [`${path}/historical.pdf`, 'verification.historical'],
        [`${path}/historical.pdf?idioma=en`, 'verification.historical-en'],
        [`${path}/document.pdf`, 'verification.original'],
      ]
    : [
        [`${path}/document.pdf`, 'verification.download'],
        [`${path}/document.pdf?idioma=en`, 'verification.download-en'],
      ];
  return (
    <div class="mt-8 grid gap-2 justify-items-start no-imprimir">
      {links.map(([href, label]) => (
        <TextLink key={href} icon="download" href={href}>
          {t(label)}
        </TextLink>
      ))}
    </div>
  );
}
