import { described, FieldFrame, type FieldProps, usePlaced } from './field.js';
import { valueOf } from './form.js';

interface TextFieldProps extends FieldProps {
  type?: 'text' | 'email' | 'password' | 'tel' | 'url' | 'number' | 'date' | 'time' | 'search';
  autocomplete?: string;
  inputmode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'url' | 'search';
  maxLength?: number;
  min?: string | number;
  max?: string | number;
  step?: string | number;
  /** Codes and identifiers: wide letters, capitals, no spelling. */
  code?: boolean;
  /** How long an answer is expected: narrows the box. */
  size?: 'short' | 'medium';
}

const sizes = { short: 'max-w-40', medium: 'max-w-80' };

/** One line of text. A password never comes back in the page. */
export function TextField(props: TextFieldProps) {
  const { type = 'text', code = false, size, autocomplete, inputmode, maxLength, min, max, step, ...rest } = props;
  const field = usePlaced(rest);
  const { id, control } = described(field);
  return (
    <FieldFrame {...field}>
      <input
        class={`input ${code ? 'input-codigo' : ''} ${size ? sizes[size] : ''}`}
        id={id}
        name={field.name}
        // Preact types each kind of input apart; these all take the same attributes.
        type={type as 'text'}
        value={type === 'password' ? '' : valueOf(field.form, field.name)}
        autocomplete={autocomplete}
        inputmode={inputmode}
        autocapitalize={code ? 'characters' : undefined}
        spellcheck={code ? false : undefined}
        maxLength={maxLength}
        min={min}
        max={max}
        step={step}
        {...control}
      />
    </FieldFrame>
  );
}

/** Several lines of text. */
export function TextArea({ rows, maxLength, ...rest }: FieldProps & { rows?: number; maxLength?: number }) {
  const field = usePlaced(rest);
  const { id, control } = described(field);
  return (
    <FieldFrame {...field}>
      <textarea class="textarea" id={id} name={field.name} rows={rows} maxLength={maxLength} {...control}>
        {valueOf(field.form, field.name)}
      </textarea>
    </FieldFrame>
  );
}
