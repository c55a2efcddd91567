/** The badge as shown, in CSS pixels; the file has as many pixels times the density. */
export const BADGE_SIZE = { width: 340, height: 112 } as const;

/** Pixels of the PNG badge per CSS pixel, for fine screens; mails show it at half its size. */
export const BADGE_DENSITY = 2;

/** Seconds for which sites that show a picture may keep it. */
export const PICTURE_FRESH_SECONDS = 60;
