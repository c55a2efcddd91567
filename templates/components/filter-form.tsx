import type { ComponentChildren } from 'preact';
import { Button } from './button.js';
import type { ChoiceGroup } from './choice-field.js';
import { TextLink } from './text-link.js';

interface FilterFormProps {
  /** The list; unless said, the page's own address. */
  action?: string;
  /** What the address says besides, such as the tab; what is empty stays out. */
  keeps?: Readonly<Record<string, string | null | undefined>>;
  /** What the button says. */
  send: ComponentChildren;
  children: ComponentChildren;
  /** Behind the button. */
  after?: ComponentChildren;
}

/** The filters above a list; sent by GET, so that what was found has an address and needs no script. */
export function FilterForm({ action, keeps = {}, send, children, after }: FilterFormProps) {
  return (
    <form method="get" action={action} class="mt-6 flex flex-wrap items-end gap-3 no-imprimir" role="search">
      {Object.entries(keeps).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      {children}
      <Button kind="outline">{send}</Button>
      {after}
    </form>
  );
}

interface FilterProps {
  name: string;
  label: ComponentChildren;
}

function Filter({
  name,
  label,
  wide = false,
  children,
}: FilterProps & { wide?: boolean; children: ComponentChildren }) {
  return (
    <div class={wide ? 'campo mb-0 grow max-w-96' : 'campo mb-0'}>
      <label for={name}>{label}</label>
      {children}
    </div>
  );
}

/** Words to look for. */
export function FilterSearch({
  name = 'buscar',
  label,
  value,
  maxLength = 100,
  wide,
}: Omit<FilterProps, 'name'> & { name?: string; value: string; maxLength?: number; wide?: boolean }) {
  return (
    <Filter name={name} label={label} wide={wide}>
      <input class="input" id={name} name={name} type="search" value={value} maxLength={maxLength} />
    </Filter>
  );
}

/** A day of the calendar. */
export function FilterDay({ name, label, value }: FilterProps & { value: string | null }) {
  return (
    <Filter name={name} label={label}>
      <input class="input" id={name} name={name} type="date" value={value ?? ''} />
    </Filter>
  );
}

interface FilterChoiceProps extends FilterProps {
  /** What no choice is called. */
  any: string;
  choices?: readonly { value: string; label: string }[];
  groups?: readonly ChoiceGroup[];
  value: string | null;
}

/** One of several, or all of them. */
export function FilterChoice({ name, label, any, choices = [], groups = [], value }: FilterChoiceProps) {
  const option = (choice: { value: string; label: string }) => (
    <option key={choice.value} value={choice.value} selected={choice.value === value}>
      {choice.label}
    </option>
  );
  return (
    <Filter name={name} label={label}>
      <select class="select" id={name} name={name}>
        <option value="">{any}</option>
        {choices.map(option)}
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.choices.map(option)}
          </optgroup>
        ))}
      </select>
    </Filter>
  );
}

/** Says to what a list is narrowed, such as one company, with the way to all of it. */
export function NarrowedTo({ children, href, all }: { children: ComponentChildren; href: string; all: string }) {
  return (
    <p class="mt-4">
      {children} <TextLink href={href}>{all}</TextLink>
    </p>
  );
}
