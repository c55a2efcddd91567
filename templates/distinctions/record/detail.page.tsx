import type { ComponentChildren } from 'preact';
import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { LinkButton } from '../../components/button.js';
import { Emblem, type Level } from '../../components/emblem.js';
import { Fact } from '../../components/fact.js';
import { Section } from '../../components/section.js';
import { type BannerState } from '../../components/state-banner.js';
import { TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { Concerns, type ConcernsProps } from '../concerns/concerns.js';
import { type EventKind, FormerNames, type NamesBefore } from '../history/events.js';
import { type Answer, Answers } from '../hearing/own-hearing.js';
import { type Move, movePaths } from '../proposals/moves.js';
import { StateBadge } from '../state-badge.js';

export interface DistinctionDetail {
  id: string;
  /** Null: its file is not the reader's. */
  companyHref: string | null;
  state: BannerState;
  code: string;
  level: Level;
  levelName: string;
  tradeName: string;
  legalName: string;
  place: string;
  awardedOn: string;
  expiresOn: string;
  instrumentVersion: string;
  signatories: readonly { name: string; role: string }[];
  /** Null: it is being prepared. */
  documentAt: Date | null;
  events: readonly { kind: EventKind; day: string; reason: string | null; before: NamesBefore | null }[];
  acts: readonly {
    at: Date;
    kind: EventKind | 'answered' | 'proposed' | 'proposal-declined' | 'proposal-withdrawn';
    by: string | null;
    internalReason: string | null;
  }[];
  /** The hearing while it is suspended, and all answers of the company. */
  hearing: Fm4Hearing;
  /** Moves open in this state. */
  moves: readonly Move[];
  /** The open proposal. */
  proposal: { id: string; move: Move; at: Date } | null;
  /** What keeps the reader from deciding; null: nothing, or it is not theirs to decide. */
  tie: 'conflict' | 'advised' | 'audited' | 'voted' | null;
  /** What the public has reported about the company. */
  concerns: ConcernsProps;
  /** The follow-up: its due day (null: no longer due), and its result once recorded. */
  followUp: { day: string | null; held: { on: string; result: 'complies' | 'review' } | null };
  /** Whether the reader may record the follow-up today. */
  mayFollowUp: boolean;
  /** Whether the reader may change the names on it. */
  mayRename: boolean;
  /** Whether the reader may move it. */
  mayMove: boolean;
}

/** The company's right to be heard; days are `YYYY-MM-DD`. */
export interface Fm4Hearing {
  /** Last day on which it may answer; null: it is not suspended. */
  until: string | null;
  /** The last day on which FM4 must still wait before it revokes; null: it may revoke. */
  waitsUntil: string | null;
  answers: readonly Answer[];
  /** The path under which their files open; null: not for the reader. */
  files: string | null;
}

/** One distinction with everything on record about it, for FM4. */
export function DistinctionDetailPage(props: DistinctionDetail) {
  const { t } = usePage();
  const { tradeName, levelName, level, state, code } = props;
  const title = `${tradeName}, ${levelName}`;
  return (
    <Fm4Layout title={title}>
      <Breadcrumbs trail={[{ href: '/fm4/distintivos', label: t('distinctions-fm4.title') }]} current={code} />
      <div class="mt-4 flex flex-wrap gap-6 items-center">
        <Emblem level={level} size="sm" silent />
        <div>
          <h1>{tradeName}</h1>
          <p class="m-0 mt-2 flex flex-wrap gap-3 items-center">
            <span>{levelName}</span>
            <StateBadge state={state} />
            <span class="codigo">{code}</span>
          </p>
        </div>
      </div>
      <div class="grid gap-12 lg:grid-cols-[1.4fr_1fr] lg:gap-16 mt-10">
        <div>
          <Facts {...props} />
          <Heard {...props.hearing} />
          <Concerns {...props.concerns} />
          <Decide {...props} />
        </div>
        <div class="grid gap-12 content-start">
          <Events {...props} />
          <Record {...props} />
        </div>
      </div>
    </Fm4Layout>
  );
}

function Facts(props: DistinctionDetail) {
  const { t, date } = usePage();
  const document = props.documentAt ? (
    <>
      {t('distinctions-fm4.document-ready', { at: date.at(props.documentAt) })}{' '}
      <TextLink href={`/api/v1/distinctions/${props.code}/document.pdf`}>
        {t('distinctions-fm4.document-open')}
      </TextLink>
    </>
  ) : (
    t('distinctions-fm4.document-pending')
  );
  const rows: [string, ComponentChildren][] = [
    [t('distinctions-fm4.legal-name'), props.legalName],
    [t('distinctions-fm4.place'), props.place],
    [t('distinctions-fm4.awarded'), date.long(props.awardedOn)],
    [t('distinctions-fm4.expires'), date.long(props.expiresOn)],
    [t('distinctions-fm4.instrument'), props.instrumentVersion],
    [t('distinctions-fm4.signatories'), props.signatories.map(({ name }) => name).join('; ')],
    [t('distinctions-fm4.document'), document],
  ];
  if (props.followUp.day !== null || props.followUp.held) {
    rows.splice(4, 0, [t('distinctions-fm4.follow-up'), <FollowUp key="follow-up" {...props} />]);
  }
  return (
    <Section id="datos" heading="mb-4" title={t('distinctions-fm4.facts')}>
      <dl class="ficha border-b border-linea">
        {rows.map(([label, value]) => (
          <Fact key={label} label={label}>
            {value}
          </Fact>
        ))}
      </dl>
      <p class="mt-4 flex flex-wrap gap-x-6 gap-y-2">
        <TextLink href={`/verificar/${props.code}`}>{t('distinctions-fm4.public-page')}</TextLink>
        {props.companyHref && <TextLink href={props.companyHref}>{t('distinctions-fm4.see-company')}</TextLink>}
        {props.mayRename && (
          <TextLink href={`/fm4/distintivos/${props.id}/nombre`}>{t('distinctions-fm4.rename')}</TextLink>
        )}
      </p>
    </Section>
  );
}

function FollowUp({ id, followUp: { day, held }, mayFollowUp }: DistinctionDetail) {
  const { t, date } = usePage();
  if (held) {
    const result = t(`distinctions.follow-up.${held.result}`);
    return <>{t('distinctions-fm4.follow-up.held', { day: date.long(held.on), result })}</>;
  }
  return (
    <>
      {day !== null && date.long(day)}{' '}
      {mayFollowUp && (
        <TextLink href={`/fm4/distintivos/${id}/seguimiento`}>{t('distinctions-fm4.follow-up.record')}</TextLink>
      )}
    </>
  );
}

function Heard({ until, waitsUntil, answers, files }: Fm4Hearing) {
  const { t, date } = usePage();
  if (until === null && answers.length === 0) return null;
  const day = until === null ? '' : date.long(until);
  return (
    <Section id="audiencia" class="mt-12" title={t('distinctions-fm4.hearing')}>
      {until !== null && (
        <p class="mt-2 max-w-lectura">
          {t(waitsUntil === null ? 'distinctions-fm4.hearing-until' : 'distinctions-fm4.hearing-wait', { day })}
        </p>
      )}
      {answers.length === 0 && <p class="text-tenue">{t('distinctions-fm4.hearing-silent')}</p>}
      <Answers answers={answers} files={files} />
    </Section>
  );
}

function Decide({ id, moves, mayMove, proposal, tie }: DistinctionDetail) {
  const { t, date } = usePage();
  return (
    <Section id="decidir" class="mt-12" title={t('distinctions-fm4.decide')}>
      {moves.length === 0 && <p class="mt-2 text-tenue">{t('distinctions-fm4.decide-none')}</p>}
      {moves.length > 0 && !mayMove && <p class="mt-2 text-tenue">{t('distinctions-fm4.decide-admin')}</p>}
      {proposal && (
        <p class="mt-2 max-w-lectura">
          {t('distinctions-fm4.proposal.open', { move: proposal.move, at: date.at(proposal.at) })}{' '}
          {mayMove && (
            <a class="enlace" href={`/fm4/distintivos/propuestas/${proposal.id}`}>
              {t('distinctions-fm4.proposal.see')}
            </a>
          )}
        </p>
      )}
      {mayMove && moves.length > 0 && tie && <p class="mt-2 max-w-lectura">{t(`distinctions-fm4.tied.${tie}`)}</p>}
      {mayMove && !proposal && !tie && (
        <div class="mt-4 flex flex-wrap gap-3">
          {moves.map((move) => (
            <LinkButton
              key={move}
              kind={move === 'reinstate' ? 'primary' : 'danger'}
              href={`/fm4/distintivos/${id}/${movePaths[move]}`}
            >
              {t(`distinctions-fm4.move.${move}`)}
            </LinkButton>
          ))}
        </div>
      )}
    </Section>
  );
}

function Events({ events, levelName }: DistinctionDetail) {
  const { t, date } = usePage();
  return (
    <Section id="publico" heading="mb-5" title={t('distinctions-fm4.history')}>
      <ol class="historia">
        {events.map((event) => (
          <li key={`${event.day}${event.kind}`}>
            <time datetime={event.day}>{date.long(event.day)}</time>
            <strong>{t(`distinctions.event.${event.kind}`, { level: levelName })}</strong>
            {event.before && <FormerNames names={event.before} />}
            {event.reason && <span class="block whitespace-pre-line">{event.reason}</span>}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Record({ acts }: DistinctionDetail) {
  const { t, date } = usePage();
  return (
    <Section id="registro" heading="mb-4" title={t('distinctions-fm4.record')}>
      {acts.length === 0 && <p class="text-tenue">{t('distinctions-fm4.record-empty')}</p>}
      <ol class="list-none p-0 grid gap-4">
        {acts.map((act) => (
          <li key={`${act.at.toISOString()}${act.kind}`}>
            <strong>{t(`distinctions-fm4.act.distinctions.${act.kind}`)}</strong>
            <span class="block text-sm text-tenue">
              {t('distinctions-fm4.record-line', {
                at: date.at(act.at),
                by: act.by ?? t('distinctions-fm4.by-system'),
              })}
            </span>
            {act.internalReason && <span class="block whitespace-pre-line">{act.internalReason}</span>}
          </li>
        ))}
      </ol>
    </Section>
  );
}
