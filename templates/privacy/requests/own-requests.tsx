import { ActionButton } from '../../components/button.js';
import { Badge, type BadgeKind } from '../../components/badge.js';
import { usePage } from '../../page.js';
import { FateList, type HeldThing } from './held-list.js';

export type Right = 'access' | 'rectification' | 'erasure' | 'opposition';
export type RequestState = 'unconfirmed' | 'open' | 'decided' | 'done' | 'withdrawn';
export type Decision = 'granted' | 'partly' | 'refused';

/** A request as its person sees it. */
export interface OwnRequest {
  id: string;
  right: Right;
  state: RequestState;
  text: string;
  askedAt: Date;
  /** The next deadline of FM4. */
  dueOn: string | null;
  extensionReason: string | null;
  decision: Decision | null;
  reasons: string | null;
  /** After an erasure. */
  outcome: readonly HeldThing[] | null;
  mayWithdraw: boolean;
}

export const stateBadges: Record<RequestState, BadgeKind> = {
  unconfirmed: 'waiting',
  open: 'current',
  decided: 'current',
  done: 'done',
  withdrawn: 'waiting',
};

/** One request: what was asked, how it stands, what was answered. */
export function OwnRequestCard({ request, withdrawAt }: { request: OwnRequest; withdrawAt: string }) {
  const { t, date } = usePage();
  const { right, state, text, askedAt, dueOn, extensionReason, decision, reasons, outcome } = request;
  return (
    <article class="hoja p-5 grid gap-3">
      <h3 class="text-lg m-0">{t(`privacy.right.${right}`)}</h3>
      <p class="m-0">
        <Badge kind={stateBadges[state]}>{t(`privacy.state.${state}`)}</Badge>{' '}
        <span class="text-sm text-tenue">{t('privacy.own.asked-on', { day: date.long(askedAt) })}</span>
      </p>
      {text && <p class="m-0 whitespace-pre-line break-words">{text}</p>}
      {dueOn && (
        <p class="m-0">
          {t(state === 'open' ? 'privacy.own.answer-by' : 'privacy.own.effect-by', { day: date.long(dueOn) })}
        </p>
      )}
      {extensionReason && (
        <p class="m-0 whitespace-pre-line">{t('privacy.own.extended', { reason: extensionReason })}</p>
      )}
      {decision && reasons && (
        <div>
          <p class="m-0">
            <strong>{t(`privacy.decision.${decision}`)}</strong>
          </p>
          <p class="m-0 mt-1 whitespace-pre-line break-words">{reasons}</p>
          {decision !== 'granted' && <p class="mt-2 mb-0 text-sm">{t('privacy.own.authority')}</p>}
        </div>
      )}
      {outcome && (
        <details>
          <summary class="enlace">{t('privacy.own.outcome')}</summary>
          <div class="mt-3">
            <FateList things={outcome} />
          </div>
        </details>
      )}
      {request.mayWithdraw && (
        <ActionButton kind="outline" small action={withdrawAt}>
          {t('privacy.own.withdraw')}
        </ActionButton>
      )}
    </article>
  );
}
