import type { Block } from '#libs/prose';
import { Fact } from '../../components/fact.js';
import { Prose, ProseWords } from '../../components/prose.js';
import { usePage } from '../../page.js';
import { type Claim, ClaimText } from '../claim.js';
import { LegalText } from '../framework/legal-text.js';
import { LegalSection } from '../legal-words.js';

/** Part of a text to be confirmed; `name` is that of its label, `said` are keys of the catalogue. */
export type ReviewedField = { readonly name: string } & (
  | { readonly kind: 'text'; readonly claim: Claim }
  | { readonly kind: 'said'; readonly items: readonly string[] }
  | { readonly kind: 'claims'; readonly items: readonly Claim[] }
  | { readonly kind: 'entries'; readonly items: readonly ReviewedEntry[] }
  | { readonly kind: 'prose'; readonly blocks: Block[] }
);

/** Something with facts of its own, such as a document to ask for. */
interface ReviewedEntry {
  readonly title: string;
  /** Key of the catalogue. */
  readonly said: string | null;
  readonly facts: readonly { readonly name: string; readonly claim: Claim }[];
}

/** Each part of a text under its label, as a reviewer compares it with its sources. */
export function ReviewedFields({ fields }: { fields: readonly ReviewedField[] }) {
  const label = useLabel();
  const [only] = fields;
  if (fields.length === 1 && only?.kind === 'prose') return <FieldProse blocks={only.blocks} />;
  return (
    <dl class="ficha ficha-alta min-w-0 m-0">
      {fields.map((field) => (
        <Fact key={field.name} label={label(field.name)} class="guia-notas min-w-0">
          <FieldValue field={field} />
        </Fact>
      ))}
    </dl>
  );
}

function useLabel() {
  const { maybe } = usePage();
  return (name: string) => maybe(`guidance-fm4.field.${name}`) ?? name;
}

function FieldValue({ field }: { field: ReviewedField }) {
  const { maybe } = usePage();
  switch (field.kind) {
    case 'text':
      return <ClaimText claim={field.claim} />;
    case 'said':
      return <>{field.items.map((key) => maybe(key) ?? key).join(', ')}</>;
    case 'claims':
      return (
        <ul class="list-disc pl-5 m-0 grid gap-1">
          {field.items.map((claim, at) => (
            <li key={at}>
              <ClaimText claim={claim} />
            </li>
          ))}
        </ul>
      );
    case 'entries':
      return (
        <ul class="list-none p-0 m-0 grid gap-3">
          {field.items.map((entry, at) => (
            <Entry key={at} entry={entry} />
          ))}
        </ul>
      );
    case 'prose':
      return <FieldProse blocks={field.blocks} />;
  }
}

function Entry({ entry }: { entry: ReviewedEntry }) {
  const { maybe } = usePage();
  const label = useLabel();
  const { title, said, facts } = entry;
  return (
    <li>
      <strong>{title}</strong>
      {said && <span class="text-tenue"> · {maybe(said) ?? said}</span>}
      {facts.map(({ name, claim }) => (
        <p key={name} class="m-0">
          <span class="text-tenue">{label(name)}:</span> <ClaimText claim={claim} />
        </p>
      ))}
    </li>
  );
}

function FieldProse({ blocks }: { blocks: Block[] }) {
  return (
    <div class="texto marco min-w-0 text-base">
      <ProseWords.Provider value={LegalText}>
        <LegalSection>
          <Prose blocks={blocks} />
        </LegalSection>
      </ProseWords.Provider>
    </div>
  );
}
