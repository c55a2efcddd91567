import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { formatCode } from '#libs/codes';
import { dayOf } from '#libs/mexico';
import type { Locale } from '#templates/page';
import { CONFIG, type Config } from '../../config/index.js';
import { stateOn } from '../distinction.rules.js';
import type { PublicDistinction } from '../public/public.queries.js';
import { BADGE_DENSITY } from './sharing.rules.js';

/**
 * Draws the badge (web sites, mails) and the card (messages, social networks) of a distinction in its present state. Fonts
 * and renderer are loaded with the first one.
 */
@Injectable()
export class DistinctionPictures {
  constructor(
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async badgeSvg(found: PublicDistinction, locale: Locale): Promise<string> {
    const { badgeSvg } = await import('#templates/distinctions/sharing/badge');
    return badgeSvg(this.facts(found, locale));
  }

  async badgePng(found: PublicDistinction, locale: Locale): Promise<Uint8Array> {
    const { outlinedBadgeSvg } = await import('#templates/distinctions/sharing/badge');
    const { toPng } = await import('#libs/pictures');
    return toPng(outlinedBadgeSvg(this.facts(found, locale)), BADGE_DENSITY);
  }

  /** 1200 × 630 pixels. */
  async cardPng(found: PublicDistinction, locale: Locale): Promise<Uint8Array> {
    const { cardSvg } = await import('#templates/distinctions/sharing/card');
    const { toPng } = await import('#libs/pictures');
    const { code, ...facts } = this.facts(found, locale);
    const site = this.config.publicUrl.replace(/^https?:\/\//, '');
    const today = dayOf(this.clock.now());
    return toPng(cardSvg({ ...facts, today, address: `${site}/verificar/${code}` }));
  }

  /** The file name of the present card: others keep cards, so each state and each name has an address of its own. */
  cardName(found: PublicDistinction, locale: Locale): string {
    return `${locale}-${stateOn(dayOf(this.clock.now()), found)}-${found.version}.png`;
  }

  private facts(found: PublicDistinction, locale: Locale) {
    const { level, levelName, tradeName: company } = found;
    const state = stateOn(dayOf(this.clock.now()), found);
    return { locale, level, levelName, state, company, code: formatCode(found.code) };
  }
}
