import type { ComponentChildren } from 'preact';
import { usePage } from '../page.js';
import { described, FieldFrame, FieldNotes, GroupFrame, type FieldProps, usePlaced } from './field.js';
import { fieldId, valueOf, valuesOf } from './form.js';

/** One thing that can be chosen. */
export interface Choice {
  value: string;
  label: ComponentChildren;
  hint?: ComponentChildren;
}

/** Options of a select, in groups or not. */
export interface ChoiceGroup {
  label: string;
  choices: readonly { value: string; label: string }[];
}

interface SelectProps extends FieldProps {
  choices?: readonly { value: string; label: string }[];
  groups?: readonly ChoiceGroup[];
  /** Leaves out the empty first option, where something is always chosen. */
  noEmpty?: boolean;
}

/** One of many. */
export function Select({ choices = [], groups = [], noEmpty = false, ...rest }: SelectProps) {
  const field = usePlaced(rest);
  const { t } = usePage();
  const { id, control } = described(field);
  const value = valueOf(field.form, field.name);
  const option = (choice: { value: string; label: string }) => (
    <option key={choice.value} value={choice.value} selected={choice.value === value}>
      {choice.label}
    </option>
  );
  return (
    <FieldFrame {...field}>
      <select class="select" id={id} name={field.name} {...control}>
        {!noEmpty && <option value="">{t('form.choose-one')}</option>}
        {choices.map(option)}
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.choices.map(option)}
          </optgroup>
        ))}
      </select>
    </FieldFrame>
  );
}

interface ChoicesProps extends FieldProps {
  choices: readonly Choice[];
}

// The first control carries the id of the field: the error summary leads there.
const choiceId = (name: string, index: number) => (index === 0 ? fieldId(name) : `${fieldId(name)}-${index + 1}`);

function Choices({ kind, choices, ...rest }: ChoicesProps & { kind: 'radio' | 'checkbox' }) {
  const field = usePlaced(rest);
  const chosen = valuesOf(field.form, field.name);
  const look = kind === 'radio' ? 'radio radio-primary mt-0.5' : 'checkbox checkbox-primary mt-0.5';
  return (
    <GroupFrame {...field}>
      <div class="grid">
        {choices.map((choice, index) => (
          <label
            key={choice.value}
            class="flex gap-3 items-start py-1.5 max-w-lectura"
            for={choiceId(field.name, index)}
          >
            <input
              class={look}
              type={kind}
              id={choiceId(field.name, index)}
              name={field.name}
              value={choice.value}
              checked={chosen.includes(choice.value)}
            />
            <span>
              {choice.label}
              {choice.hint && <span class="block text-tenue text-sm">{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </GroupFrame>
  );
}

/** One of a few, all in sight. */
export function RadioGroup(props: ChoicesProps) {
  return <Choices kind="radio" {...props} />;
}

/** Any of a few. */
export function CheckboxGroup(props: ChoicesProps) {
  return <Choices kind="checkbox" {...props} />;
}

/** A single yes. Arrives as `value` (default "si") or not at all. */
export function Checkbox({ value = 'si', ...rest }: FieldProps & { value?: string }) {
  const field = usePlaced(rest);
  const { id, error, control } = described(field);
  return (
    <div class={error ? 'campo campo-mal' : 'campo'}>
      <FieldNotes form={field.form} name={field.name} hint={field.hint} />
      <label class="casilla" for={id}>
        <input
          class="checkbox checkbox-primary mt-0.5"
          type="checkbox"
          id={id}
          name={field.name}
          value={value}
          checked={valueOf(field.form, field.name) === value}
          {...control}
        />
        <span>{field.label}</span>
      </label>
    </div>
  );
}
