import type { RequestFacts, RequestLine } from '#templates/liaison/requests/request.shapes';
import { type Day, municipalityOfJalisco } from '#libs/mexico';
import type { RequestRow } from './request.queries.js';
import { requestState } from './request.rules.js';

export const requestLine = (row: RequestRow, today: Day): RequestLine => {
  const { id, subject, municipality, askedAt, answerBy } = row;
  const state = requestState(row);
  const { name } = municipalityOfJalisco(municipality)!;
  return { id, subject, municipality: name, askedAt, answerBy, state, late: state === 'open' && answerBy < today };
};

export const requestFacts = (row: RequestRow, today: Day): RequestFacts => {
  const { text, answer, answeredAt, closedAt } = row;
  return { ...requestLine(row, today), text, answer, answeredAt, closedAt };
};
