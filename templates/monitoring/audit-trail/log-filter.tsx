import type { ComponentChildren } from 'preact';
import { FilterChoice, FilterDay, FilterForm, FilterSearch } from '../../components/filter-form.js';
import { usePage } from '../../page.js';

interface LogFilterProps {
  search: string;
  searchLabel: string;
  maxSearchLength: number;
  choices: readonly { value: string; label: string }[];
  choice: string | null;
  choiceLabel: string;
  from: string | null;
  until: string | null;
  children?: ComponentChildren;
  /** Behind the button. */
  after?: ComponentChildren;
}

/** The filters of a log: words, a choice, days. */
export function LogFilter(props: LogFilterProps) {
  const { t } = usePage();
  return (
    <FilterForm send={t('act-log.find')} after={props.after}>
      <FilterSearch label={props.searchLabel} value={props.search} maxLength={props.maxSearchLength} />
      <FilterChoice
        name="que"
        label={props.choiceLabel}
        any={t('act-log.any')}
        choices={props.choices}
        value={props.choice}
      />
      <FilterDay name="desde" label={t('act-log.from')} value={props.from} />
      <FilterDay name="hasta" label={t('act-log.until')} value={props.until} />
      {props.children}
    </FilterForm>
  );
}
