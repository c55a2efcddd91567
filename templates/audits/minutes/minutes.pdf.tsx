import { createDates } from '#libs/i18n';
import { Sheet } from '../../pdf/sheet.js';
import { languageTags, translatorOf } from '../../translations.js';
import type { MinutesContent, MinutesVote } from './minutes-content.js';

/** Name of the PDF signature field. */
export const SIGNATURE_FIELD = 'Firma';

/** The minutes of a session as they are printed. */
export interface MinutesDocument {
  readonly content: MinutesContent;
  /** SHA-256 of the content, which everybody assented to. */
  readonly sha256: string;
  readonly issuer: { readonly name: string };
  readonly assents: readonly { name: string; at: Date; remark: string | null }[];
  readonly excused: readonly { name: string; reason: string }[];
  readonly seal: { readonly by: string; readonly on: string };
  /** When the last of those who were present signed. */
  readonly signedAt: Date;
}

/** Draws the minutes: letter, portrait, tagged, PDF/A-3a, not yet sealed. In Spanish: FM4 reads them. */
export async function renderMinutes(input: MinutesDocument): Promise<Uint8Array> {
  const { content } = input;
  const { t } = translatorOf('es');
  const dates = createDates(languageTags.es);
  const startsAt = new Date(content.startsAt);
  const sheet = new Sheet({
    locale: 'es',
    title: t('committee-minutes.pdf.title', { at: dates.long(startsAt) }),
    subject: t('committee-minutes.pdf.name'),
    issuer: input.issuer.name,
    foot: t('committee-minutes.pdf.foot', { at: dates.at(startsAt) }),
    createdAt: input.signedAt,
  });
  sheet.title(t('committee-minutes.pdf.title', { at: dates.long(startsAt) }));
  sheet.fact(t('committee-minutes.pdf.place'), content.place);
  sheet.fact(
    t('committee-minutes.pdf.convened'),
    t('committee-minutes.pdf.by', { at: dates.at(startsAt), name: content.convener }),
  );
  sheet.fact(
    t('committee-minutes.pdf.held'),
    t('committee-minutes.pdf.from-to', {
      from: dates.at(new Date(content.openedAt)),
      to: dates.at(new Date(content.closedAt)),
    }),
  );
  sheet.fact(t('committee-minutes.pdf.chair'), content.chair);
  sheet.fact(t('committee-minutes.pdf.quorum'), t('committee-minutes.pdf.quorum-of', { n: content.quorum }));
  sheet.heading(t('committee-minutes.pdf.attendance'));
  for (const seat of content.seats) {
    const seen = seat.joinedAt
      ? t('committee-minutes.pdf.came', { time: dates.time(new Date(seat.joinedAt)) }) +
        (seat.leftAt ? ` ${t('committee-minutes.pdf.left', { time: dates.time(new Date(seat.leftAt)) })}` : '')
      : t(
          seat.seat === 'alternate' && !seat.called
            ? 'committee-minutes.pdf.not-called'
            : 'committee-minutes.pdf.absent',
        );
    sheet.fact(seat.name, `${t(`sessions.seat.${seat.seat}`)}. ${seen}`);
  }
  content.cases.forEach((one, index) => {
    sheet.heading(t('committee-minutes.pdf.case', { n: index + 1, company: one.company }));
    sheet.text(
      t('committee-minutes.pdf.asked', {
        level: t(`level.${one.targetLevel}`),
        recommended: one.recommended ? t(`level.${one.recommended}`) : t('committee-minutes.pdf.no-level'),
      }),
    );
    for (const { name, tie, reason } of one.recusals) {
      sheet.point([t(`committee-minutes.pdf.tie.${tie}`, { name }), reason].filter(Boolean).join(' '));
    }
    for (const ballot of one.ballots) {
      sheet.lesser(t('committee-minutes.pdf.ballot', { n: ballot.number }));
      for (const vote of ballot.votes) sheet.point(said(vote));
    }
    if (one.ballots.length === 0) sheet.text(t('committee-minutes.pdf.no-votes'));
    sheet.lesser(t('committee-minutes.pdf.outcome'));
    sheet.text(
      one.result === 'decided'
        ? one.level
          ? t('committee-minutes.pdf.decided', { level: t(`level.${one.level}`) })
          : t('committee-minutes.pdf.decided-none')
        : t(`committee-minutes.pdf.${one.result}`),
    );
    for (const { text, by } of one.conditions) {
      sheet.point(by ? t('committee-minutes.pdf.condition-by', { text, day: dates.long(by) }) : text);
    }
  });
  sheet.heading(t('committee-minutes.pdf.assents'));
  sheet.text(t('committee-minutes.pdf.assents-text'));
  for (const { name, at, remark } of input.assents) {
    sheet.fact(
      name,
      [t('committee-minutes.pdf.signed', { at: dates.at(at) }), remark && t('committee-minutes.pdf.remark', { remark })]
        .filter(Boolean)
        .join(' '),
    );
  }
  for (const { name, reason } of input.excused) sheet.fact(name, t('committee-minutes.pdf.excused', { reason }));
  sheet.small(t('committee-minutes.pdf.hash', { sha256: input.sha256 }));
  sheet.seal(
    t('committee-minutes.pdf.seal', { by: input.seal.by, day: dates.long(input.seal.on) }),
    SIGNATURE_FIELD,
    t('committee-minutes.pdf.signature', { by: input.seal.by }),
  );
  return sheet.finish();

  function said({ name, choice, reason, condition, void: why }: MinutesVote): string {
    const parts = [t('committee-minutes.pdf.vote', { name, choice: t(`committee.choice.${choice}`), reason })];
    if (condition) {
      parts.push(
        condition.by
          ? t('committee-minutes.pdf.asks-by', { text: condition.text, day: dates.long(condition.by) })
          : t('committee-minutes.pdf.asks', { text: condition.text }),
      );
    }
    if (why) parts.push(t(`committee-minutes.pdf.void.${why}`));
    return parts.join(' ');
  }
}
