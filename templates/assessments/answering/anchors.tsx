import { Button } from '../../components/button.js';
import { fieldId, type FormState, valueOf } from '../../components/form.js';
import { usePage } from '../../page.js';
import { Content } from '../instrument/content.js';
import type { AnchorShape, PracticeShape } from './assessment.shapes.js';

/** How "I do not know yet" arrives from a form, among the values. */
export const UNKNOWN = 'no-se';

/** The five maturities of a practice as full sentences, one of which is the company's. */
export function Anchors({ practice, form }: { practice: PracticeShape; form: FormState }) {
  const { t } = usePage();
  const chosen = valueOf(form, 'value');
  return (
    <fieldset class="anclas max-w-3xl" aria-describedby="aviso" disabled={practice.frozen}>
      <legend class="font-bold mb-3">{t('assessments.practice.question')}</legend>
      <Choices name="value" anchors={practice.anchors} chosen={chosen} />
      {!practice.frozen && (
        <div class="mt-2" id="quitar-respuesta" hidden={chosen === ''}>
          <Button kind="ghost" small name="action" value="clear">
            {t('assessments.practice.clear')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

/** The sentences to choose from, and last that nobody knows yet. */
export function Choices({
  name,
  anchors,
  chosen,
  brief = false,
}: {
  name: string;
  anchors: readonly AnchorShape[];
  /** A value, `no-se`, or empty. */
  chosen: string;
  /** The sentences alone, where many practices stand on one page. */
  brief?: boolean;
}) {
  const { t } = usePage();
  const id = fieldId(name);
  return (
    <>
      {anchors.map((anchor) => (
        <label class="ancla" key={anchor.value}>
          <input
            class="radio radio-primary"
            type="radio"
            name={name}
            id={anchor.value === 0 ? id : `${id}-${anchor.value}`}
            value={anchor.value}
            checked={chosen === String(anchor.value)}
          />
          <span class="ancla-num" aria-hidden="true">
            {anchor.value}
          </span>
          {brief ? (
            <span>
              <span class="sr-only">{anchor.value}: </span>
              <Content>{anchor.text}</Content>
            </span>
          ) : (
            <span>
              <span class="ancla-nombre">
                <span class="sr-only">{anchor.value}: </span>
                <Content>{anchor.name}</Content>
              </span>
              {anchor.expected && <span class="ancla-esperado"> {t('assessments.practice.expected')}</span>}
              <br />
              <Content>{anchor.text}</Content>
            </span>
          )}
        </label>
      ))}
      <label class="ancla ancla-no-se">
        <input
          class="radio radio-primary"
          type="radio"
          name={name}
          id={`${id}-no-se`}
          value={UNKNOWN}
          checked={chosen === UNKNOWN}
        />
        <span class="ancla-num" aria-hidden="true">
          ?
        </span>
        <span>
          <span class="ancla-nombre">{t('assessments.practice.unknown')}</span>
          {!brief && <span class="ancla-esperado block">{t('assessments.practice.unknown-hint')}</span>}
        </span>
      </label>
    </>
  );
}
