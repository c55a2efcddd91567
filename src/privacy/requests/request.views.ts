import type { HeldGroup, HeldValue } from '#templates/privacy/requests/held-list';
import type { OwnRequest } from '#templates/privacy/requests/own-requests';
import type { Fm4Request, Fm4RequestLine } from '#templates/privacy/requests/fm4-list.page';
import type { HeldItem } from '../../accounts/index.js';
import type { PrivacyRequestEntity } from './request.entity.js';
import { after, dueOn, type Outcome } from './request.rules.js';

/** What is held, by room, each row as names and values. */
export function heldGroups(items: readonly HeldItem[]): HeldGroup[] {
  const rooms = [...new Set(items.map(({ room }) => room))];
  return rooms.map((room) => ({
    room,
    items: items
      .filter((item) => item.room === room)
      .map(({ key, fate, ground, rows }) => ({ key, fate, ground, rows: rows.map(valuesOf), count: rows.length })),
  }));
}

/** The fields of a row that say something. */
function valuesOf(row: object): HeldValue[] {
  return Object.entries(row).flatMap(([name, value]: [string, unknown]): HeldValue[] => {
    if (value === null || value === undefined || value === '') return [];
    if (value instanceof Date || typeof value === 'boolean' || typeof value === 'number') return [{ name, value }];
    if (typeof value === 'string') return [{ name, value }];
    if (Array.isArray(value) && value.length === 0) return [];
    if (Array.isArray(value) && value.every((one) => typeof one === 'string'))
      return [{ name, value: value.join(', ') }];
    const text = JSON.stringify(value);
    return text === '{}' ? [] : [{ name, value: text }];
  });
}

/** A request as its person sees it. */
export function ownRequestOf(request: PrivacyRequestEntity): OwnRequest {
  const { id, asksFor, state, body, askedAt, extensionReason, decision, reasons, outcome } = request;
  return {
    id,
    right: asksFor,
    state,
    text: body,
    askedAt,
    dueOn: dueOn(request),
    extensionReason,
    decision,
    reasons,
    outcome,
    mayWithdraw: after(state, 'withdraw') !== null,
  };
}

export const lineOf = (request: PrivacyRequestEntity): Fm4RequestLine => ({
  id: request.id,
  name: request.name,
  right: request.asksFor,
  state: request.state,
  askedAt: request.askedAt,
  dueOn: dueOn(request),
});

/** A request as FM4 sees it, with what may be done now. */
export function fm4RequestOf(request: PrivacyRequestEntity, held: readonly Outcome[], readerId: string): Fm4Request {
  const { email, body, proof, locale, extensionReason, decision, reasons, outcome, version, extendedAt } = request;
  const own = request.userId === readerId;
  return {
    ...lineOf(request),
    email,
    text: body,
    proof,
    locale,
    hasAccount: request.userId !== null,
    extensionReason,
    decision,
    reasons,
    outcome,
    held,
    version,
    own,
    mayExtend: !own && after(request.state, 'extend') !== null && extendedAt === null,
    mayDecide: !own && after(request.state, 'decide') !== null,
    mayCarryOut: !own && after(request.state, 'carry-out') !== null,
  };
}
