import { valueOf, type FormState } from '../../components/form.js';

/** A query with one value, or nothing at all when there is none. */
export const returning = (name: string, value: string): string =>
  value ? `?${name}=${encodeURIComponent(value)}` : '';

/** Where the person was heading, kept through the steps of signing in. */
export function Heading({ form }: { form: FormState }) {
  const to = valueOf(form, 'volver');
  return to ? <input type="hidden" name="volver" value={to} /> : null;
}
