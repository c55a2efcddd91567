import { Badge } from '../../components/badge.js';
import { Button } from '../../components/button.js';
import { ErrorSummary, errorText, valueOf } from '../../components/form.js';
import { usePage } from '../../page.js';
import type { OnSiteItem, OnSiteProps } from './visit-props.js';

const results = ['seen', 'partly', 'not-seen'] as const;

/** One practice to look at: what was seen of it, and what there is to say. */
export function ObservationForm({ item, auditId, userId, keys, returned }: OnSiteProps & { item: OnSiteItem }) {
  const page = usePage();
  const { t, date } = page;
  const isBack = returned?.kind === 'observacion' && valueOf(returned.form, 'item') === item.id;
  const form = isBack ? returned.form : null;
  const chosen = form ? valueOf(form, 'result') : (item.own?.result ?? '');
  const note = form ? valueOf(form, 'note') : (item.own?.note ?? '');
  const error = form?.errors.result ?? form?.errors.note;
  return (
    <li class="hoja p-4" id={`p-${item.id}`}>
      {form && <ErrorSummary form={form} labels={{ result: t('on-site.result'), note: t('on-site.note') }} />}
      <form method="post" action={`/fm4/auditorias/${auditId}/visita/en-sitio/observacion`} data-item={item.id}>
        <input type="hidden" name="key" value={form ? valueOf(form, 'key') : keys.items[item.id]} />
        <input type="hidden" name="author" value={userId} />
        <input type="hidden" name="item" value={item.id} />
        <h3 class="text-lg m-0">
          <span class="cifra">{item.id}</span> {item.text}{' '}
          {item.critical && <Badge kind="critical">{t('on-site.critical')}</Badge>}
        </h3>
        {item.claimed && <p class="mt-1 mb-0 text-tenue">{t('on-site.claimed', { text: item.claimed })}</p>}
        {item.evidence.length > 0 && (
          <p class="mt-1 mb-0 text-sm text-tenue">{t('on-site.evidence', { list: item.evidence.join('; ') })}</p>
        )}
        {item.others.map((other) => (
          <p key={other.name} class="mt-1 mb-0">
            {t('on-site.other-saw', { name: other.name, result: t(`visit.result.${other.result}`) })} {other.note}
          </p>
        ))}
        <fieldset class="border-0 p-0 m-0 mt-3" aria-describedby={error ? `error-${item.id}` : undefined}>
          <legend class="rotulo">{t('on-site.result')}</legend>
          {error && (
            <p class="error" id={`error-${item.id}`}>
              {errorText(page, error)}
            </p>
          )}
          <div class="flex flex-wrap gap-x-5">
            {results.map((result, place) => (
              <label key={result} class="flex gap-2 items-center py-2">
                <input
                  type="radio"
                  class="radio radio-primary"
                  name="result"
                  id={place === 0 && form ? 'result' : undefined}
                  value={result}
                  checked={chosen === result}
                />
                {t(`visit.result.${result}`)}
              </label>
            ))}
          </div>
        </fieldset>
        <label class="rotulo" for={`nota-${item.id}`}>
          {t('on-site.note')} <span class="text-tenue font-normal">{t('word.optional')}</span>
        </label>
        <p class="pista" id={`pista-${item.id}`}>
          {t('on-site.note-hint')}
        </p>
        <textarea
          class="textarea"
          id={`nota-${item.id}`}
          name="note"
          rows={2}
          maxLength={2000}
          aria-describedby={`pista-${item.id}`}
        >
          {note}
        </textarea>
        <p class="mt-3 mb-0 flex flex-wrap gap-3 items-center">
          <Button kind="primary" small>
            {t('on-site.save')}
          </Button>
          <span data-status class="text-sm text-tenue" role="status">
            {item.own && t('on-site.saved', { at: date.time(item.own.at) })}
          </span>
        </p>
      </form>
    </li>
  );
}
