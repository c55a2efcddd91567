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
import type { AgreementRow, ListedAgreement } from './agreement.queries.js';
import { agreementState, commitmentState } from './agreement.rules.js';
import type { AgreementText } from './agreements.service.js';
import type { AllyShares, CommitmentRow } from './commitment.queries.js';

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
export const agreementLines = (rows: readonly ListedAgreement[], today: Day): AgreementLine[] =>
  rows.map((row) => {
    const { id, title, allyName, startsOn, endsOn, open, overdue } = row;
    return { id, title, ally: allyName, startsOn, endsOn, state: agreementState(row, today), open, overdue };
  });

/** Each ally with the share that it kept on time, and that FM4 kept towards it. */
export const allyLines = (rows: readonly AllyShares[]): AllyLine[] =>
  rows.map(({ id, name, allyKept, allyOf, fm4Kept, fm4Of }) => ({
    id,
    name,
    ally: { kept: allyKept, of: allyOf },
    fm4: { kept: fm4Kept, of: fm4Of },
  }));

export const agreementForm = (agreement: AgreementRow): FormState => {
  const { title, parties, purpose, startsOn, endsOn, version } = agreement;
  return emptyForm({ title, parties, purpose, startsOn, endsOn, version: String(version) });
};

export const agreementTextIn = (form: AgreementForm): AgreementText => {
  const { title, parties, purpose, startsOn, endsOn } = form;
  return { title, parties, purpose, startsOn, endsOn };
};
