/** What advertisements for work may not demand, and by which law, pure. */

/** A provision as the contents cite it (`marco-legal.md`, `situaciones-documentales.yaml`, instrument D2). */
export interface Provision {
  readonly law: 'CPEUM' | 'LFT' | 'LFPED' | 'LM' | 'LNEP' | 'LRPCAP' | 'LSS' | 'CFF';
  readonly article: string;
  /** False: no source that we have read gives its text. */
  readonly verified: boolean;
}

const cite = (law: Provision['law'], article: string): Provision => ({ law, article, verified: true });
const unread = (law: Provision['law'], article: string): Provision => ({ law, article, verified: false });

/** Equal treatment whatever a person is: the Constitution's list, and the ban on refusing somebody for it. */
const equality = [cite('CPEUM', '1'), cite('LFT', '133-I')];
/** A rule for all that leaves a group out. */
const indirect = [cite('LFT', '3'), cite('LFPED', '1-III Bis')];

interface KindFacts {
  readonly provisions: readonly Provision[];
  /** The practice of the instrument that speaks of it. */
  readonly item: string;
  /** A norm may require it of a post: a company may name the norm, and FM4 reads that. */
  readonly excusable?: true;
}

const facts = {
  nationality: { provisions: [cite('LFT', '3'), ...equality, cite('LFPED', '9-III')], item: 'D2-01', excusable: true },
  migration: {
    provisions: [cite('LFT', '2'), cite('LFT', '3'), cite('LM', '7'), cite('LFPED', '1-III')],
    item: 'D2-03',
  },
  identification: { provisions: [...indirect, cite('LFT', '133-I')], item: 'D2-01' },
  papers: { provisions: [...indirect, cite('LRPCAP', '44-III'), cite('LRPCAP', '57')], item: 'D2-05', excusable: true },
  numbers: { provisions: [cite('CFF', '27-B-VII'), cite('LSS', '15-I')], item: 'D2-01' },
  bank: { provisions: [cite('LFT', '101'), cite('LM', '60')], item: 'D2-01' },
  pregnancy: { provisions: [cite('LFT', '133-XIV')], item: 'D2-06' },
  hiv: { provisions: [cite('LFT', '133-XIV'), cite('LFPED', '1-III')], item: 'D2-06' },
  health: { provisions: [cite('LFT', '133-XIV'), cite('LFPED', '1-III')], item: 'D2-06', excusable: true },
  age: { provisions: equality, item: 'D2-01', excusable: true },
  sex: { provisions: equality, item: 'D2-01' },
  family: { provisions: equality, item: 'D2-03' },
  beliefs: { provisions: equality, item: 'D2-03' },
  appearance: { provisions: [cite('LFPED', '1-III'), cite('LFT', '133-I')], item: 'D2-01' },
  photo: { provisions: [cite('LFPED', '1-III'), cite('LFT', '133-I')], item: 'D2-01' },
  tattoos: { provisions: [cite('LFPED', '1-III'), cite('LFT', '133-I')], item: 'D2-01' },
  orientation: { provisions: equality, item: 'D2-03' },
  // a resignation signed in advance gives rights up (5-XIII)
  union: { provisions: [cite('LFT', '133-IX'), cite('LFT', '5-XIII'), unread('LFT', '133-IV, V')], item: 'D2-03' },
  disability: { provisions: equality, item: 'D2-01' },
  language: { provisions: [cite('LFT', '3'), cite('LFPED', '1-III')], item: 'D2-01', excusable: true },
  origin: { provisions: [cite('LFT', '3'), ...equality, cite('LFPED', '1-III')], item: 'D2-01' },
  payment: { provisions: [cite('LFT', '133-III'), cite('LFT', '539-D')], item: 'D2-02' },
  originals: { provisions: [cite('LM', '17'), cite('LM', '147')], item: 'D3-01' },
  record: { provisions: [cite('LNEP', '27-IV'), cite('LFPED', '1-III')], item: 'D2-06', excusable: true },
  credit: { provisions: [cite('LFT', '3'), cite('LFPED', '9-III')], item: 'D2-06' },
  home: { provisions: [...indirect, cite('LFT', '25-I')], item: 'D2-01' },
  references: { provisions: indirect, item: 'D2-05' },
} as const satisfies Record<string, KindFacts>;

/** A kind of demand that the law forbids. */
export type DemandKind = keyof typeof facts;

export const demandKinds = Object.keys(facts) as DemandKind[];

/** By which provisions it is forbidden, and whether a norm may require it of a post. */
export const factsOf = (kind: DemandKind): KindFacts => facts[kind];

export const isExcusable = (kind: DemandKind): boolean => factsOf(kind).excusable === true;

/** `LFT 133-I`. */
export const provisionText = ({ law, article }: Provision): string => `${law} ${article}`;
