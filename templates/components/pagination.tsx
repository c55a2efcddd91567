import { usePage } from '../page.js';

/** Which page numbers to show: the ends, the present one with its neighbours, and gaps (null) between. */
export function pagesToShow(current: number, last: number): (number | null)[] {
  const shown = [1, current - 1, current, current + 1, last].filter((page) => page >= 1 && page <= last);
  const sorted = [...new Set(shown)].sort((a, b) => a - b);
  return sorted.flatMap((page, index) => {
    const before = sorted[index - 1];
    if (before === undefined || page - before === 1) return [page];
    return page - before === 2 ? [page - 1, page] : [null, page];
  });
}

/** Links through the pages of a list; keeps the rest of the query. Nothing when one page holds all. */
export function Pagination({ page, pages, param = 'pagina' }: { page: number; pages: number; param?: string }) {
  const { t, path, query } = usePage();
  if (pages <= 1) return null;
  const href = (target: number) => {
    const search = new URLSearchParams(query);
    if (target === 1) search.delete(param);
    else search.set(param, String(target));
    const text = search.toString();
    return text ? `${path}?${text}` : path;
  };
  return (
    <nav class="mt-8 no-imprimir" aria-label={t('pagination.label')}>
      <ul class="paginas">
        {page > 1 && (
          <li>
            <a rel="prev" href={href(page - 1)}>
              {t('pagination.previous')}
            </a>
          </li>
        )}
        {pagesToShow(page, pages).map((target, index) => (
          <li key={target ?? `gap-${index}`}>
            {target === null ? (
              <span aria-hidden="true">…</span>
            ) : (
              <a
                href={href(target)}
                aria-label={t('pagination.page', { n: target })}
                aria-current={target === page ? 'page' : undefined}
              >
                {target}
              </a>
            )}
          </li>
        ))}
        {page < pages && (
          <li>
            <a rel="next" href={href(page + 1)}>
              {t('pagination.next')}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
