import { TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { Content } from '../../assessments/instrument/content.js';
import type { CommitmentLine } from './agreement.shapes.js';
import { CommitmentBadge } from './standing.js';

/** Who does it, by when, how it stands, and what proves it. */
export function CommitmentSheet({ commitment }: { commitment: CommitmentLine }) {
  const { t, date } = usePage();
  const { side, owner, dueOn, state, closedAt, proof, proofLink, droppedReason } = commitment;
  return (
    <>
      <p class="m-0 mt-1">
        <CommitmentBadge state={state} />{' '}
        <span class="text-tenue">
          {t(`liaison.side.${side}`)} · <Content>{owner}</Content> · {t('liaison.by-day', { day: date.long(dueOn) })}
        </span>
      </p>
      {proof && (
        <p class="mt-2 max-w-lectura whitespace-pre-line">
          {t('liaison.closed-with', { day: closedAt ? date.long(closedAt) : '' })} <Content>{proof}</Content>{' '}
          {proofLink && <TextLink href={proofLink}>{t('liaison.proof-link')}</TextLink>}
        </p>
      )}
      {droppedReason && (
        <p class="mt-2 max-w-lectura">
          {t('liaison.dropped-because')} <Content>{droppedReason}</Content>
        </p>
      )}
    </>
  );
}
