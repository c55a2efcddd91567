import { valueOf, type FormState } from '../../components/form.js';

/** `?name=value`, or an empty text for an empty value. */
export const returning = (name: string, value: string): string =>
  value ? `?${name}=${encodeURIComponent(value)}` : '';

/** The path to return to, carried through the steps of signing in. */
export function ReturnField({ form }: { form: FormState }) {
  const to = valueOf(form, 'volver');
  return to ? <input type="hidden" name="volver" value={to} /> : null;
}
