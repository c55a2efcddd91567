/** A text of the guidance as the fields of its form, and back, pure. */
import { asBlocks, asLines, type Block, isYes, linesOf } from './draft-blocks.rules.js';
import type { DraftContent, DraftKind, SectionContent } from './draft.types.js';
import { blocksIn, FieldFault, type FieldValues, optional, required } from './field-fault.rules.js';
import { flowFields, flowFrom } from './flow-fields.rules.js';
import { faultIn, type WrittenValue } from '../parameters/parameter.rules.js';
import {
  type ParameterContent,
  parameterUnits,
  type ParameterUnit,
  type ParameterValue,
} from '../parameters/parameter.types.js';
import type { FlowText } from '../wizard/flow.types.js';
import type { AskedDocument, LegalGround, SituationContent, Verdict } from '../situations/situation.types.js';

const documentLabels = ['Obligatorio', 'Lo tramita', 'Cómo se obtiene', 'Nota'] as const;
const groundLabels = ['Texto leído', 'Artículos', 'Nota'] as const;
const valueLabels = ['Desde', 'Hasta', 'Según', 'Fuente', 'Verificado'] as const;
const OPEN = 'abierta';
const TEXT_READ = 'texto leído';

/** The labels that the fields of several paragraphs know. */
export const fieldLabels = { documents: documentLabels, grounds: groundLabels, values: valueLabels } as const;

/** The values with which the form of a text begins. */
export function fieldsOf(kind: DraftKind, content: DraftContent): Record<string, string> {
  switch (kind) {
    case 'situations':
      return situationFields(content as SituationContent);
    case 'framework': {
      const { title, markdown } = content as SectionContent;
      return { title, markdown };
    }
    case 'parameters':
      return parameterFields(content as ParameterContent);
    case 'flow':
      return flowFields(content as FlowText);
  }
}

/**
 * The text that the fields say; what has no field stays as it was.
 * @throws FieldFault
 */
export function contentFrom(kind: DraftKind, before: DraftContent, values: FieldValues): DraftContent {
  switch (kind) {
    case 'situations':
      return situationFrom(before as SituationContent, values);
    case 'framework':
      return {
        ...(before as SectionContent),
        title: required(values, 'title'),
        markdown: required(values, 'markdown'),
      };
    case 'parameters':
      return parameterFrom(before as ParameterContent, values);
    case 'flow':
      return flowFrom(before as FlowText, values);
  }
}

function situationFields(content: SituationContent): Record<string, string> {
  const { documents, grounds } = content;
  return {
    question: content.question,
    short: content.short,
    detail: content.detail,
    name: content.name,
    verdict: content.verdict,
    condition: content.condition ?? '',
    proofs: asLines(content.proofs),
    validity: content.validity ?? '',
    documents: asBlocks(
      documents.map(({ name, required: must, who, how, note }) => ({
        head: name,
        facts: [
          ['Obligatorio', must ? 'sí' : 'no'],
          ['Lo tramita', who],
          ['Cómo se obtiene', how],
          ['Nota', note],
        ],
      })),
    ),
    forbidden: asLines(content.forbidden),
    steps: asLines(content.steps),
    ...(content.countsAsForeigner ? { countsAsForeigner: 'si' } : {}),
    ...(content.employerRegistration ? { employerRegistration: 'si' } : {}),
    notes: asLines(content.notes),
    internalNotes: asLines(content.internalNotes),
    grounds: asBlocks(
      grounds.map(({ law, version, articles, note }) => ({
        head: law,
        facts: [
          ['Texto leído', version],
          ['Artículos', articles.join('; ')],
          ['Nota', note],
        ],
      })),
    ),
    sources: asLines(content.sources),
    ...(content.articlesRead ? { articlesRead: 'si' } : {}),
    words: content.words,
    enVerdict: content.english?.verdict ?? '',
    enDocuments: content.english?.documents ?? '',
    enMustNotAsk: content.english?.mustNotAsk ?? '',
  };
}

function situationFrom(before: SituationContent, values: FieldValues): SituationContent {
  return {
    ...before,
    question: required(values, 'question'),
    short: required(values, 'short'),
    detail: required(values, 'detail'),
    name: required(values, 'name'),
    verdict: required(values, 'verdict') as Verdict,
    condition: optional(values, 'condition'),
    proofs: linesOf(values['proofs'] ?? ''),
    validity: optional(values, 'validity'),
    documents: blocksIn(values, 'documents', fieldLabels.documents).map(documentFrom),
    forbidden: linesOf(values['forbidden'] ?? ''),
    steps: linesOf(required(values, 'steps')),
    countsAsForeigner: values['countsAsForeigner'] === 'si',
    employerRegistration: values['employerRegistration'] === 'si',
    notes: linesOf(values['notes'] ?? ''),
    internalNotes: linesOf(values['internalNotes'] ?? ''),
    grounds: groundsFrom(values),
    sources: linesOf(values['sources'] ?? ''),
    articlesRead: values['articlesRead'] === 'si',
    words: required(values, 'words'),
    ...englishFrom(values),
  };
}

/** The answer in English: all of it or none. */
function englishFrom(values: FieldValues): Pick<SituationContent, 'english'> {
  if (!['enVerdict', 'enDocuments', 'enMustNotAsk'].some((field) => values[field]?.trim())) return {};
  return {
    english: {
      verdict: required(values, 'enVerdict'),
      documents: required(values, 'enDocuments'),
      mustNotAsk: required(values, 'enMustNotAsk'),
    },
  };
}

const documentFrom = ({ head, facts }: Block): AskedDocument => ({
  name: head,
  required: isYes(facts.get('Obligatorio')),
  who: facts.get('Lo tramita') || null,
  how: facts.get('Cómo se obtiene') || null,
  note: facts.get('Nota') || null,
});

function groundsFrom(values: FieldValues): LegalGround[] {
  required(values, 'grounds');
  return blocksIn(values, 'grounds', fieldLabels.grounds).map(({ head, facts }) => ({
    law: head,
    version: facts.get('Texto leído') || null,
    articles: (facts.get('Artículos') ?? '')
      .split(';')
      .map((one) => one.trim())
      .filter(Boolean),
    note: facts.get('Nota') || null,
  }));
}

const parameterFields = ({ name, unit, law, values }: ParameterContent): Record<string, string> => ({
  name: name.es,
  nameEn: name.en,
  unit,
  law: law ?? '',
  values: asBlocks(
    values.map(({ value, from, to, since, source, verified }) => ({
      head: String(value),
      facts: [
        ['Desde', from],
        ['Hasta', to ?? OPEN],
        ['Según', since === 'norma' ? 'norma' : TEXT_READ],
        ['Fuente', source],
        ['Verificado', verified ? 'sí' : 'no'],
      ],
    })),
  ),
});

function parameterFrom(before: ParameterContent, values: FieldValues): ParameterContent {
  const unit = required(values, 'unit') as ParameterUnit;
  if (!parameterUnits.includes(unit)) throw new FieldFault('unit', 'required');
  const written = blocksIn(values, 'values', fieldLabels.values).map(valueFrom);
  const fault = faultIn(written);
  if (fault) throw new FieldFault('values', fault.kind, { n: fault.at + 1 });
  return {
    ...before,
    name: { es: required(values, 'name'), en: required(values, 'nameEn') },
    unit,
    law: optional(values, 'law'),
    values: written as ParameterValue[],
  };
}

function valueFrom({ head, facts }: Block): WrittenValue {
  const to = facts.get('Hasta');
  return {
    value: Number(head.replace(/[$,\s]/g, '')),
    from: facts.get('Desde') || null,
    to: to?.toLowerCase() === OPEN ? null : to || undefined,
    since: /^texto/i.test(facts.get('Según') ?? '') ? 'texto-leido' : 'norma',
    source: facts.get('Fuente') ?? '',
    verified: isYes(facts.get('Verificado')),
  };
}
