/** From a case to the page on which one item is reviewed, pure. */
import type { Day } from '#libs/mexico';
import { cutAtWord } from '#libs/shortening';
import type { FormState } from '#templates/components/form-state';
import type {
  AskingProps,
  CaseBanner,
  DimensionLinks,
  EvidenceLink,
  ItemMark,
  OpenFile,
  RecordedReview,
  ReviewedItem,
  ReviewPageProps,
  ScaleStep,
} from '#templates/audits/review/review-props';
import type { Assessment, EvidenceFile, Instrument, Item } from '../../assessments/index.js';
import { isIndependent } from '../independence/independence.rules.js';
import { type AuditFigures, itemsToReview, soundByItem } from './results.rules.js';
import type { AuditItemReview } from './review.entity.js';
import type { ReviewedCase } from './review.queries.js';
import { expectedValue, highestWithoutEvidence, type ItemUnderReview, progressOf } from './review.rules.js';

/** The data behind every page of a case under review. */
export interface ReviewSource {
  found: ReviewedCase;
  submission: Assessment;
  figures: AuditFigures;
  companyName: string;
  /** Names by person. */
  names: ReadonlyMap<string, string>;
  /** The files of the case that the reader has opened. */
  opened: ReadonlySet<string>;
  /** A sampling plan is on record. */
  isPlanned: boolean;
  /** When the company was last asked about each item. */
  asked: ReadonlyMap<string, Date>;
}

const startWith = (values: Record<string, string>): FormState => ({ values, errors: {} });

export const reviewHref = (auditId: string, itemId: string): string => `/fm4/auditorias/${auditId}/practicas/${itemId}`;
export const evidenceHref = (fileId: string): string => `/fm4/evidencia/${fileId}`;

/** Whether every item was reviewed: before that there is no audited figure of the whole. */
export function isReviewed({ found, submission }: Pick<ReviewSource, 'submission'> & { found: Reviewed }): boolean {
  const reviews = soundByItem(found);
  return itemsToReview(submission).every(({ id }) => reviews.has(id));
}

/** Reviews with the ties that decide which of them count. */
export type Reviewed = Pick<ReviewSource['found'], 'reviews' | 'ties'>;

/** The banner with the company and its figures. */
export function bannerOf(source: ReviewSource): CaseBanner {
  const { found, submission, figures, companyName } = source;
  const progress = progressOf(itemsToReview(submission), new Set(soundByItem(found).keys()));
  const isWhole = isReviewed(source);
  return {
    auditId: found.audit.id,
    companyName,
    targetLevel: found.audit.targetLevel,
    dueOn: found.audit.dueOn,
    ...progress,
    companyPercent: figures.company.global,
    auditedPercent: isWhole ? figures.audited.global : null,
    difference: isWhole ? figures.difference : null,
  };
}

/** The page of one item; null when there is no such item to review, or no such file of it. */
export function reviewPage(
  source: ReviewSource,
  itemId: string,
  page: { fileId: string | null; editable: boolean; form: FormState | null; today: Day; asking: AskingProps },
): ReviewPageProps | null {
  const { found, submission } = source;
  const items = itemsToReview(submission);
  const index = items.findIndex((item) => item.id === itemId);
  const item = items[index];
  if (!item) return null;
  const auditId = found.audit.id;
  const kept = found.reviews.find((review) => review.itemId === itemId) ?? null;
  const files = submission.evidence[itemId] ?? [];
  const open = page.fileId === null ? (files[0] ?? null) : files.find((file) => file.id === page.fileId);
  if (open === undefined) return null;
  const link = (at: number) => (items[at] ? reviewHref(auditId, items[at].id) : null);
  return {
    banner: bannerOf(source),
    dimensions: dimensionLinks(source, items, item),
    item: {
      ...reviewedItem(submission, item),
      previousHref: link(index - 1),
      nextHref: link(index + 1),
    },
    recorded: kept && recordedReview(source, kept),
    files: files.map((file) => evidenceLink(auditId, file, open, source.opened)),
    file: open && openFile(open, source.names),
    isPlanned: source.isPlanned,
    asking: page.asking,
    form: page.form ?? startingForm(kept, page.today),
    stale: page.form !== null && isStale(page.form, kept),
    editable: page.editable,
  };
}

/** Whether the item was saved by another request after the form was loaded. */
function isStale({ values }: FormState, kept: AuditItemReview | null): boolean {
  return kept !== null && Number(values.version) !== kept.version;
}

/** The form starts with what is on record, and with nothing where nobody judged yet: a verdict is the auditor's act. */
function startingForm(kept: AuditItemReview | null, today: Day): FormState {
  if (!kept) return startWith({ verifiedOn: today });
  const { reason, verifiedHow, finding, method, verifiedOn, sampleSeen, sampleOf } = kept;
  return startWith({
    value: kept.value === null ? 'na' : String(kept.value),
    reason,
    verifiedHow,
    finding,
    method: method ?? '',
    verifiedOn: verifiedOn ?? today,
    sampleSeen: sampleSeen === null ? '' : String(sampleSeen),
    sampleOf: sampleOf === null ? '' : String(sampleOf),
  });
}

function dimensionLinks(
  { found, submission }: ReviewSource,
  items: readonly (Item & ItemUnderReview)[],
  current: Item,
): DimensionLinks[] {
  const reviews = soundByItem(found);
  const auditId = found.audit.id;
  return submission.instrument.dimensions.flatMap((dimension) => {
    const own = items.filter((item) => item.dimension === dimension.id);
    if (!own[0]) return [];
    return [
      {
        id: dimension.id,
        name: `${dimension.id} ${dimension.name}`,
        reviewed: own.filter((item) => reviews.has(item.id)).length,
        total: own.length,
        href: reviewHref(auditId, own.find((item) => !reviews.has(item.id))?.id ?? own[0].id),
        isCurrent: dimension.id === current.dimension,
        items: own.map((item) => {
          const review = reviews.get(item.id);
          return {
            id: item.id,
            title: shortTitle(item.text),
            href: reviewHref(auditId, item.id),
            mark: markOf(item, review),
            isCurrent: item.id === current.id,
            value: review?.value ?? null,
          };
        }),
      },
    ];
  });
}

function markOf(item: ItemUnderReview, review: AuditItemReview | undefined): ItemMark {
  if (!review) return 'pending';
  return review.value === item.companyValue ? 'same' : 'differs';
}

function reviewedItem(
  { instrument, answers, evidence }: Assessment,
  item: Item & ItemUnderReview,
): Omit<ReviewedItem, 'previousHref' | 'nextHref'> {
  return {
    id: item.id,
    text: item.text,
    guide: item.guide,
    critical: item.critical,
    weight: item.weight,
    checks: item.checks,
    expected: item.evidence.map((text) => ({
      text,
      files: (evidence[item.id] ?? []).filter((file) => file.proves === text).length,
    })),
    companyValue: item.companyValue,
    companyStep: item.companyValue === null ? null : (instrument.scale[item.companyValue]?.name ?? null),
    companyNote: answers[item.id]?.note ?? '',
    steps: item.anchors.map((anchor, value) => scaleStep(instrument, item, anchor, value)),
  };
}

function scaleStep(instrument: Instrument, item: Item & ItemUnderReview, anchor: string, value: number): ScaleStep {
  return {
    value,
    name: instrument.scale[value]?.name ?? '',
    anchor,
    difference: item.companyValue === null ? null : value - item.companyValue,
    blocks: item.critical && value < expectedValue,
    serious: item.seriousIfZero && value === 0,
    needsVerification: item.evidenceCount === 0 && value > highestWithoutEvidence,
  };
}

function recordedReview({ found, names }: ReviewSource, kept: AuditItemReview): RecordedReview {
  const { value, reason, verifiedHow, finding, method, verifiedOn, sampleSeen, sampleOf, inBulk, version } = kept;
  return {
    value,
    reason,
    verifiedHow,
    finding,
    record: method && verifiedOn ? { method, on: verifiedOn, seen: sampleSeen ?? 0, of: sampleOf ?? 0, inBulk } : null,
    version,
    by: names.get(kept.reviewedBy) ?? '',
    at: kept.reviewedAt,
    toConfirm: !isIndependent('audit', kept.reviewedBy, found.ties),
  };
}

function evidenceLink(
  auditId: string,
  file: EvidenceFile,
  open: EvidenceFile | null,
  opened: ReadonlySet<string>,
): EvidenceLink {
  const { id, name, size } = file;
  const href = `${reviewHref(auditId, file.itemId)}?archivo=${id}#evidencia`;
  return { id, name, size, href, isCurrent: id === open?.id, opened: opened.has(id) };
}

function openFile(file: EvidenceFile, names: ReadonlyMap<string, string>): OpenFile {
  return {
    name: file.name,
    preview: previewOf(file.contentType),
    showHref: `${evidenceHref(file.id)}?ver=1`,
    downloadHref: evidenceHref(file.id),
    size: file.size,
    uploadedBy: names.get(file.uploadedBy ?? '') ?? '',
    uploadedAt: file.uploadedAt,
  };
}

function previewOf(contentType: string): OpenFile['preview'] {
  if (contentType === 'application/pdf' || contentType === 'text/plain') return 'pdf';
  return contentType.startsWith('image/') ? 'image' : 'none';
}

/** Characters, in a column of sixteen rem. */
const longestTitle = 34;

/** The beginning of a practice, cut at a word: enough to find it in a list. */
export function shortTitle(text: string): string {
  return text.length <= longestTitle ? text.replace(/\.$/, '') : cutAtWord(text, longestTitle);
}
