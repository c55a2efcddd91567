import type { ComponentChildren } from 'preact';
import { usePage } from '../../page.js';

/** The filters of a log: free text, a choice, days; sent by GET, so that the address can be kept. */
export function FilterForm({
  search,
  searchLabel,
  maxSearchLength,
  choices,
  choice,
  choiceLabel,
  from,
  until,
  children,
}: {
  search: string;
  searchLabel: string;
  maxSearchLength: number;
  choices: readonly { value: string; label: string }[];
  choice: string | null;
  choiceLabel: string;
  from: string | null;
  until: string | null;
  children?: ComponentChildren;
}) {
  const { t } = usePage();
  const day = (name: string, label: string, value: string | null) => (
    <div class="campo mb-0">
      <label for={name}>{label}</label>
      <input class="input" id={name} name={name} type="date" value={value ?? ''} />
    </div>
  );
  return (
    <form method="get" class="mt-6 flex flex-wrap items-end gap-3" role="search">
      <div class="campo mb-0">
        <label for="buscar">{searchLabel}</label>
        <input class="input" id="buscar" name="buscar" type="search" value={search} maxLength={maxSearchLength} />
      </div>
      <div class="campo mb-0">
        <label for="que">{choiceLabel}</label>
        <select class="select" id="que" name="que">
          <option value="">{t('act-log.any')}</option>
          {choices.map(({ value, label }) => (
            <option key={value} value={value} selected={value === choice}>
              {label}
            </option>
          ))}
        </select>
      </div>
      {day('desde', t('act-log.from'), from)}
      {day('hasta', t('act-log.until'), until)}
      <button class="btn btn-outline" type="submit">
        {t('act-log.find')}
      </button>
      {children}
    </form>
  );
}
