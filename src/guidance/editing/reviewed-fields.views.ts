import { municipalityOfJalisco } from '#libs/mexico';
import { readProse } from '#libs/prose';
import type { ReviewedField } from '#templates/guidance/editing/reviewed-fields';
import { verdictKey } from '#templates/guidance/situations/guide.page';
import { claimOf } from '../claim.views.js';
import type { FrameworkSection } from '../framework/framework.content.js';
import type { InstitutionContent } from '../institutions/institution.content.js';
import type { ParameterContent } from '../parameters/parameter.types.js';
import type { Paper } from '../papers/paper.types.js';
import type { QuestionContent } from '../questions/question.rules.js';
import type { SituationContent } from '../situations/situation.types.js';
import type { FlowText } from '../wizard/flow.types.js';
import type { ReviewedText } from './review.queries.js';

/** All that is published of a text, field by field in the order of its page; fields without a value are left out. */
export function reviewedFields({ kind, content }: Pick<ReviewedText, 'kind' | 'content'>): ReviewedField[] {
  const fields = {
    situaciones: () => ofSituation(content as unknown as SituationContent),
    instituciones: () => ofInstitution(content as unknown as InstitutionContent),
    parametros: () => ofParameter(content as unknown as ParameterContent),
    documentos: () => ofPaper(content as unknown as Omit<Paper, 'slug'>),
    'paso-a-paso': () => ofFlow(content as unknown as FlowText),
    preguntas: () => ofQuestion(content as unknown as QuestionContent),
    'marco-legal': () => [prose((content as unknown as FrameworkSection).markdown)],
  }[kind]();
  return fields.filter(isFilled);
}

function isFilled(field: ReviewedField): boolean {
  if (field.kind === 'text') return field.claim.text !== '';
  return field.kind === 'prose' ? field.blocks.length > 0 : field.items.length > 0;
}

const text = (name: string, value: string | null): ReviewedField => ({
  kind: 'text',
  name,
  claim: claimOf(value ?? ''),
});
const said = (name: string, key: string): ReviewedField => ({ kind: 'said', name, items: [key] });
const yesOrNo = (name: string, value: boolean): ReviewedField => said(name, value ? 'word.yes' : 'word.no');
const claims = (name: string, values: readonly string[]): ReviewedField => ({
  kind: 'claims',
  name,
  items: values.map(claimOf),
});
const prose = (markdown: string): ReviewedField => ({ kind: 'prose', name: 'text', blocks: readProse(markdown) });

const facts = (values: Readonly<Record<string, string | null>>) =>
  Object.entries(values).flatMap(([name, value]) => (value ? { name, claim: claimOf(value) } : []));

const ofSituation = (content: SituationContent): ReviewedField[] => [
  text('question', content.question),
  text('name', content.name),
  text('short', content.short),
  text('detail', content.detail),
  said('group', `guidance.group.${content.group}`),
  said('verdict', verdictKey(content.group, content.verdict)),
  text('condition', content.condition),
  claims('proofs', content.proofs),
  text('validity', content.validity),
  {
    kind: 'entries',
    name: 'documents',
    items: content.documents.map(({ name, required, who, how, note }) => ({
      title: name,
      said: required ? 'guidance-fm4.field.required' : 'guidance-fm4.field.optional',
      facts: facts({ who, how, note }),
    })),
  },
  claims('forbidden', content.forbidden),
  claims('steps', content.steps),
  yesOrNo('countsAsForeigner', content.countsAsForeigner),
  yesOrNo('employerRegistration', content.employerRegistration),
  claims('notes', content.notes),
  {
    kind: 'entries',
    name: 'grounds',
    items: content.grounds.map(({ law, version, articles, note }) => ({
      title: law,
      said: null,
      facts: facts({ version, articles: articles.join(', '), note }),
    })),
  },
  claims('sources', content.sources),
  yesOrNo('articlesRead', content.articlesRead),
  text('words', content.words),
];

const ofInstitution = (content: InstitutionContent): ReviewedField[] => [
  text('name', content.name),
  text('acronym', content.acronym),
  said('group', `guidance.institutions.${content.group}`),
  text('scope', content.scope),
  said('reach', `institutions-fm4.reach.${content.reach}`),
  claims(
    'places',
    content.places.map((code) => municipalityOfJalisco(code)?.name ?? code),
  ),
  { kind: 'said', name: 'needs', items: content.needs.map((need) => `guidance.institutions.need.${need}`) },
  claims('forPeople', content.forPeople),
  claims('forEmployers', content.forEmployers),
  text('when', content.when),
  text('cost', content.cost),
  text('caution', content.caution),
  text('phone', content.phone),
  text('site', content.site?.domain ?? null),
  claims('sources', content.sources),
  yesOrNo('verified', content.verified),
];

const ofParameter = ({ name, group, unit, law, values }: ParameterContent): ReviewedField[] => [
  text('name', name.es),
  text('nameEn', name.en),
  said('group', `guidance.figures.${group}`),
  said('unit', `guidance-fm4.unit.${unit}`),
  text('law', law),
  {
    kind: 'entries',
    name: 'values',
    items: values.map(({ value, from, to, source, verified }) => ({
      title: `${value} · ${from} – ${to ?? '…'}`,
      said: verified ? 'guidance-fm4.field.read' : 'guidance-fm4.field.unread',
      facts: facts({ source }),
    })),
  },
];

const ofPaper = ({ permits, words: { es } }: Omit<Paper, 'slug'>): ReviewedField[] => [
  text('name', es.name),
  text('issuer', es.issuer),
  said('permits', `guidance.paper.${permits}`),
  { kind: 'claims', name: 'validity', items: es.validity },
  { kind: 'claims', name: 'allows', items: es.allows },
  { kind: 'claims', name: 'mistakes', items: es.mistakes },
];

const ofFlow = ({ outcomes, words: { es } }: FlowText): ReviewedField[] => {
  const because = new Map(es.outcomes.map(({ id, text: said }) => [id, said]));
  return [
    {
      kind: 'entries',
      name: 'questions',
      items: es.questions.map(({ title, hint, answers }) => ({
        title,
        said: null,
        facts: facts({ hint, answers: answers.map((one) => one.text).join(' · ') }),
      })),
    },
    {
      kind: 'entries',
      name: 'outcomes',
      items: outcomes.map(({ id, verdict }) => ({
        title: because.get(id) ?? id,
        said: `guidance.wizard.verdict.${verdict}`,
        facts: [],
      })),
    },
  ];
};

const ofQuestion = (content: QuestionContent): ReviewedField[] => [
  text('question', content.question),
  { kind: 'prose', name: 'answer', blocks: readProse(content.answer) },
  text('short', content.situation?.short ?? null),
  claims('sources', content.sources),
];
