import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type ClassConstructor, plainToInstance } from 'class-transformer';
import { validate, type ValidationError } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import type { FormProblem, FormState } from '#templates/components/form-state';
import { refusalOf } from '../refusal-of.js';
import type { Refused } from '../refused.js';
import { Redirect, View } from '../answers/view.js';

type RawValues = Record<string, string | string[]>;

/** What a person sent: the valid form, or what they typed with what is wrong in it. */
export type Submitted<T> =
  | { readonly ok: true; readonly value: T; readonly raw: RawValues }
  | { readonly ok: false; readonly raw: RawValues; readonly state: FormState };

/** A class-validator message: a catalogue key, with parameters where the text has placeholders. */
export const message = (key: string, params?: Record<string, string | number>) =>
  params ? `${key}|${JSON.stringify(params)}` : key;

/** Parameter decorator: the body of the request as an instance of the form class, validated; errors keep everything that was typed. */
export const Submitted = createParamDecorator(
  <T extends object>(form: ClassConstructor<T>, context: ExecutionContext): Promise<Submitted<T>> =>
    readForm(form, context.switchToHttp().getRequest<FastifyRequest>().body),
);

/**
 * Validates `body` as `form`: unknown fields are dropped, text is trimmed (but for passwords), empty text is absent, and a
 * line break is one character, as the browser counts it that holds a text to its greatest length.
 */
export async function readForm<T extends object>(form: ClassConstructor<T>, body: unknown): Promise<Submitted<T>> {
  const raw = textValues(body);
  const value = plainToInstance(form, trimmed(raw), { exposeDefaultValues: true });
  const errors = await validate(value, { whitelist: true, stopAtFirstError: true });
  if (errors.length === 0) return { ok: true, value, raw };
  return {
    ok: false,
    raw,
    state: invalidState(raw, errors),
  };
}

/** An untouched form, with the values it starts with. */
export const emptyForm = (values: RawValues = {}): FormState => ({ values, errors: {} });

/**
 * The life of a posted form: an invalid one comes back with 422, a refused one with the refusal's status, both with
 * everything kept; a good one goes on to `done`.
 */
export async function submit<T, R>(
  form: Submitted<T>,
  ways: {
    perform: (value: T) => Promise<R>;
    invalid: (state: FormState) => View | Promise<View>;
    done: (result: R, value: T) => Redirect | View | Promise<Redirect | View>;
  },
): Promise<Redirect | View> {
  if (!form.ok) return withStatus(await ways.invalid(form.state), 422);
  let result: R;
  try {
    result = await ways.perform(form.value);
  } catch (error) {
    const refused = refusalOf(error);
    if (!refused || refused.status === 404) throw error;
    return withStatus(await ways.invalid(refusedState(form.raw, refused)), refused.status, retryAfter(refused));
  }
  return ways.done(result, form.value);
}

/** The form as it was sent, with the refusal at its field or above it. */
export function refusedState(raw: RawValues, refusal: Refused): FormState {
  const problem = { key: `refusal.${refusal.code}`, params: refusal.params };
  const errors = refusal.field ? { [refusal.field]: problem } : {};
  return { values: withoutSecrets(raw), errors, ...(refusal.field ? {} : { summary: problem }) };
}

const withStatus = (page: View, status: number, headers: View['headers'] = {}) =>
  new View(page.component, page.props, status, { ...page.headers, ...headers });

const retryAfter = ({ retryAfter: seconds }: Refused): View['headers'] =>
  seconds === null ? {} : { 'retry-after': String(Math.ceil(seconds)) };

function textValues(body: unknown): RawValues {
  if (typeof body !== 'object' || body === null) return {};
  const entries = Object.entries(body).map(([name, value]) => {
    if (Array.isArray(value)) return [name, value.map(String)] as const;
    return [name, value === null || value === undefined || typeof value === 'object' ? '' : String(value)] as const;
  });
  return Object.fromEntries(entries);
}

const isSecret = (name: string) => /password/i.test(name);

function trimmed(raw: RawValues): Record<string, string | string[] | undefined> {
  const trim = (name: string, value: string | string[]) => {
    if (Array.isArray(value) || isSecret(name)) return value;
    return value.replaceAll('\u0000', '').replaceAll(/\r\n?/g, '\n').trim() || undefined;
  };
  return Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, trim(name, value)]));
}

/** Passwords are never sent back. */
const withoutSecrets = (raw: RawValues): RawValues =>
  Object.fromEntries(Object.entries(raw).filter(([name]) => !isSecret(name)));

function invalidState(raw: RawValues, errors: readonly ValidationError[]): FormState {
  const problems = errors.map((error) => problemOf(error, raw));
  const lost = problems.some(([, { key }]) => key === incomplete.key);
  return {
    values: withoutSecrets(raw),
    errors: Object.fromEntries(problems.filter(([, { key }]) => key !== incomplete.key)),
    ...(lost && { summary: incomplete }),
  };
}

/** A field that people do not see did not arrive: they can only send the form again. */
const incomplete: FormProblem = { key: 'form.incomplete', params: {} };

/** Messages about a text that there is. The decorators of a field say them of an empty one too. */
const aboutText = new Set(['form.too-short', 'form.too-long', 'form.pattern']);

function problemOf({ constraints, property }: ValidationError, raw: RawValues): [string, FormProblem] {
  const text = Object.values(constraints ?? {})[0] ?? 'form.invalid';
  const [key, params] = text.split(/\|(.*)/s);
  if (isEmpty(raw[property])) {
    if (aboutText.has(key!)) return [property, { key: 'form.required', params: {} }];
    if (key === 'form.invalid') return [property, incomplete];
  }
  return [property, { key: key!, params: params ? JSON.parse(params) : {} }];
}

const isEmpty = (value: string | string[] | undefined): boolean =>
  value === undefined || (typeof value === 'string' ? value.trim() === '' : value.length === 0);
