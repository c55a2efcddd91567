import type { FormProblem } from '#templates/components/form-state';
import type { ProtocolLine } from '#templates/liaison/protocols/protocols.page';
import type { ProtocolVersion } from '#templates/liaison/protocols/protocol.shapes';
import { municipalityOfJalisco } from '#libs/mexico';
import type { Submitted } from '../../web/index.js';
import type { BaseProtocol } from './protocol.content.js';
import type { ProtocolForm } from './protocol.forms.js';
import type { ListedProtocol, ProtocolRow } from './protocol.queries.js';
import { answerProblems, type ProtocolAnswers } from './protocol.rules.js';

export const protocolLine = ({ municipality: code, ...row }: ListedProtocol): ProtocolLine => ({
  ...row,
  code,
  municipality: municipalityOfJalisco(code)!.name,
});

export const protocolVersion = (row: ProtocolRow): ProtocolVersion => {
  const { number, municipality, madeAt, baseVersion, text } = row;
  return { number, municipality: municipalityOfJalisco(municipality)!.name, madeAt, baseVersion, text };
};

/** The answers of a form, to the questions of the base text alone. */
export const answersIn = ({ questions }: BaseProtocol, form: ProtocolForm): ProtocolAnswers =>
  Object.fromEntries(questions.map(({ id }) => [id, (form[id as keyof ProtocolForm] ?? '').trim()]));

/** The form with what the base text finds wrong in its answers. */
export function checkedAnswers(base: BaseProtocol, form: Submitted<ProtocolForm>): Submitted<ProtocolForm> {
  if (!form.ok) return form;
  const problems = answerProblems(base, answersIn(base, form.value));
  if (problems.size === 0) return form;
  const errors = Object.fromEntries(problems) as Record<string, FormProblem>;
  return { ok: false, raw: form.raw, state: { values: form.raw, errors } };
}
