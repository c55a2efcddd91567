import type { ComponentChildren } from 'preact';
import { Button } from './button.js';
import { Checkbox } from './choice-field.js';
import { RefusedForm, Form, type FormState, freshForm } from './form.js';
import { Section } from './section.js';
import { TextArea } from './text-field.js';

/** What the page of a draft says at each step, as the catalogue of its room has it. */
export type DraftWord =
  | `propose.${'title' | 'lead' | 'note' | 'note-hint' | 'button'}`
  | `decide.${'title' | 'lead' | 'read' | 'publish' | 'own' | 'not-yours'}`
  | `return.${'title' | 'reason' | 'hint' | 'button'}`
  | 'retract';

/** Which form came back. */
export type DraftSent = 'propose' | 'publish' | 'return' | null;

export interface DraftStepsProps {
  draft: { state: string; note: string; revision: number; own: boolean; may: readonly string[] };
  /** Where the draft is; its forms are sent below. */
  path: string;
  words: (word: DraftWord) => string;
  /** Whether it can be handed on now. */
  proposes: boolean;
  form: FormState;
  sent: DraftSent;
  maxLength: number;
  noteRows?: number;
  /** What the draft changes. */
  children: ComponentChildren;
}

/** What a draft changes between what is said of it and what comes next: handing it on, publishing it, giving it back. */
export function DraftSteps(props: DraftStepsProps) {
  const { draft, words, proposes, form, sent, children } = props;
  const offered = sent === 'propose' ? proposes : draft.may.includes('publish');
  return (
    <>
      {sent && !offered && <RefusedForm form={form} />}
      {draft.note && (
        <Section id="novedades" class="max-w-3xl mb-8" heading="text-xl" title={words('propose.note')}>
          <p class="mt-2 whitespace-pre-line">{draft.note}</p>
        </Section>
      )}
      {children}
      {proposes && <Propose {...props} />}
      {draft.state === 'proposed' && <Decide {...props} />}
    </>
  );
}

function Propose({ draft, path, words, form, sent, maxLength, noteRows = 5 }: DraftStepsProps) {
  const state = sent === 'propose' ? form : freshForm({ note: draft.note });
  return (
    <Section id="proponer" ruled class="max-w-3xl" title={words('propose.title')}>
      <p>{words('propose.lead')}</p>
      <Form form={state} action={`${path}/proponer`} labels={{ note: words('propose.note') }}>
        <input type="hidden" name="revision" value={draft.revision} />
        <TextArea name="note" rows={noteRows} maxLength={maxLength} hint={words('propose.note-hint')} />
        <Button kind="action">{words('propose.button')}</Button>
      </Form>
    </Section>
  );
}

function Decide({ draft, path, words, form, sent, maxLength }: DraftStepsProps) {
  return (
    <Section id="decidir" ruled class="max-w-3xl" title={words('decide.title')}>
      {draft.may.includes('publish') ? (
        <>
          <p>{words('decide.lead')}</p>
          <Form
            form={sent === 'publish' ? form : freshForm()}
            action={`${path}/publicar`}
            labels={{ read: words('decide.read') }}
          >
            <input type="hidden" name="revision" value={draft.revision} />
            <Checkbox name="read" />
            <Button kind="action">{words('decide.publish')}</Button>
          </Form>
          <details class="mt-8" open={sent === 'return'}>
            <summary class="enlace cursor-pointer py-1">{words('return.title')}</summary>
            <div class="mt-3">
              <Form
                form={sent === 'return' ? form : freshForm()}
                action={`${path}/devolver`}
                labels={{ reason: words('return.reason') }}
              >
                <TextArea name="reason" rows={4} maxLength={maxLength} hint={words('return.hint')} />
                <Button kind="outline">{words('return.button')}</Button>
              </Form>
            </div>
          </details>
        </>
      ) : (
        <p>{words(draft.own ? 'decide.own' : 'decide.not-yours')}</p>
      )}
      {draft.may.includes('retract') && (
        <form method="post" action={`${path}/recuperar`} class="mt-6">
          <Button kind="ghost">{words('retract')}</Button>
        </form>
      )}
    </Section>
  );
}
