import { Fact } from '../../components/fact.js';
import { usePage } from '../../page.js';
import type { OpeningFacts } from './opening.shapes.js';
import { saidOf } from './said.js';

/** An opening to read: what is offered, what is done, what is asked. */
export function Offer({ opening, level = 2 }: { opening: OpeningFacts; level?: 2 | 3 }) {
  const page = usePage();
  const { t, language } = page;
  const Heading = `h${level}` as const;
  const spanish = language === 'es' ? undefined : 'es';
  return (
    <>
      <dl class="ficha border-b border-linea">
        {saidOf(page, opening).map(({ label, value, own }) => (
          <Fact key={label} label={label}>
            <span class="whitespace-pre-line" lang={own ? spanish : undefined}>
              {value}
            </span>
          </Fact>
        ))}
      </dl>
      {(['tasks', 'requirements'] as const).map(
        (field) =>
          opening[field] !== '' && (
            <div key={field} class="mt-6">
              <Heading class="text-xl mb-1">{t(`openings.field.${field}`)}</Heading>
              <p class="whitespace-pre-line max-w-lectura" lang={spanish}>
                {opening[field]}
              </p>
            </div>
          ),
      )}
    </>
  );
}
