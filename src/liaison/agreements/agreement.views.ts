import type {
  AgreementFacts,
  AgreementLine,
  AllyLine,
  CommitmentLine,
} from '#templates/liaison/agreements/agreement.shapes';
import type { FormState } from '#templates/components/form-state';
import type { Day } from '#libs/mexico';
import { emptyForm } from '../../web/index.js';
import type { AgreementForm } from './agreement.forms.js';
import type { AgreementRow, CommitmentRow } from './agreement.queries.js';
import { agreementState, commitmentState, keptOnTime } from './agreement.rules.js';
import type { AgreementText } from './agreements.service.js';

export const agreementFacts = (agreement: AgreementRow, today: Day): AgreementFacts => {
  const { id, allyName, title, parties, purpose, startsOn, endsOn, endedOn, endedReason } = agreement;
  const others = parties.split('\n').flatMap((line) => line.trim() || []);
  const state = agreementState(agreement, today);
  return { id, ally: allyName, title, parties: others, purpose, startsOn, endsOn, endedOn, endedReason, state };
};

export const commitmentLine = (row: CommitmentRow, today: Day): CommitmentLine => {
  const { id, text, side, owner, dueOn, closedAt, proof, proofLink, droppedReason } = row;
  return {
    id,
    text,
    side,
    owner,
    dueOn,
    closedAt,
    proof,
    proofLink,
    droppedReason,
    state: commitmentState(row, today),
  };
};

/** Agreements in a list, with what is open of each. */
export const agreementLines = (
  rows: readonly AgreementRow[],
  commitments: readonly CommitmentRow[],
  today: Day,
): AgreementLine[] =>
  rows.map((row) => {
    const states = commitments
      .filter(({ agreementId }) => agreementId === row.id)
      .map((one) => commitmentState(one, today));
    const { id, title, allyName, startsOn, endsOn } = row;
    const overdue = states.filter((state) => state === 'overdue').length;
    const open = overdue + states.filter((state) => state === 'open').length;
    return { id, title, ally: allyName, startsOn, endsOn, state: agreementState(row, today), open, overdue };
  });

/** Each ally with the share that it kept on time, and that FM4 kept towards it. */
export function allyLines(
  rows: readonly AgreementRow[],
  commitments: readonly CommitmentRow[],
  today: Day,
): AllyLine[] {
  const { compare } = new Intl.Collator('es');
  return [...new Map(rows.map((row) => [row.allyId, row.allyName]))]
    .map(([id, name]) => {
      const own = commitments.filter(({ allyId }) => allyId === id);
      const share = (side: 'ally' | 'fm4') =>
        keptOnTime(
          own.filter((one) => one.side === side),
          today,
        );
      return { id, name, ally: share('ally'), fm4: share('fm4') };
    })
    .toSorted((one, other) => compare(one.name, other.name));
}

export const agreementForm = (agreement: AgreementRow): FormState => {
  const { title, parties, purpose, startsOn, endsOn, version } = agreement;
  return emptyForm({ title, parties, purpose, startsOn, endsOn, version: String(version) });
};

export const agreementTextIn = (form: AgreementForm): AgreementText => {
  const { title, parties, purpose, startsOn, endsOn } = form;
  return { title, parties, purpose, startsOn, endsOn };
};
