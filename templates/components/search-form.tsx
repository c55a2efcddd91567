import { Icon } from '../components/icon.js';
import { usePage } from '../page.js';

/** The question; empty when nothing was asked. */
export interface Search {
  asked: string;
  /** Longest question that is read. */
  maxLength: number;
}

/** A GET form, so that a search has an address and needs no script. */
export function SearchForm({
  search,
  action,
  label,
  hint,
}: {
  search: Search;
  action: string;
  label: string;
  hint: string;
}) {
  const { t } = usePage();
  return (
    <form class="mt-8 max-w-2xl" action={action} role="search">
      <label class="font-bold" for="q">
        {label}
      </label>
      <p class="text-tenue text-sm m-0 mt-1" id="q-pista">
        {hint}
      </p>
      <div class="flex flex-wrap gap-3 mt-2">
        <input
          class="input grow basis-64"
          type="search"
          id="q"
          name="q"
          value={search.asked}
          maxLength={search.maxLength}
          aria-describedby="q-pista"
        />
        <button class="btn btn-primary" type="submit">
          <Icon name="search" />
          {t('action.search')}
        </button>
      </div>
    </form>
  );
}
