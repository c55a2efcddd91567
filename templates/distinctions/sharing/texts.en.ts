import type es from './texts.es.js';

export default {
  'distinctions.badge.title': '{company}: Puertas Abiertas Distinction, level {level}. Check with the code {code}',
  'distinctions.badge.title-not-in-force':
    '{company}: this Puertas Abiertas Distinction is not in force ({state}). Check with the code {code}',
  'distinctions.card.level': 'Level {level}',
  'distinctions.card.day': 'on {day}',
  'distinctions.badge.check': 'Check',
  'distinctions.company.badge': 'The badge for your web site',
  'distinctions.company.badge-text':
    'Copy these lines into your page. The badge itself says whether the distinction is still in force, and leads to its public page.',
  'distinctions.company.badge-label': 'Code to paste into your page',
  'distinctions.company.badge-alt': 'Puertas Abiertas Distinction, level {level}: {company}',
  'distinctions.share.mail': 'For mail signatures and newsletters',
  'distinctions.share.mail-hint':
    'The same badge as a PNG picture: mails show no SVG. Use it too wherever SVG is not taken.',
  'distinctions.share.copy': 'Copy',
  'distinctions.share.copied': 'Copied',
  'distinctions.share.title': 'Tell it',
  'distinctions.share.text':
    'The link shows a card with the name of your company, the level and the state. Whoever worked for it can add it to their profile.',
  'distinctions.share.post': 'Share on LinkedIn',
  'distinctions.share.profile': 'Add to a LinkedIn profile',
  'distinctions.company.directory': 'The directory',
  'distinctions.company.directory-on':
    'Your company stands in the <a>public directory</a> while the distinction is in force.',
  'distinctions.company.directory-off':
    'If you want, your company stands in the <a>public directory</a>: name, level, sector and municipality. Nothing else.',
  'distinctions.company.directory-yes': 'Stand in the directory',
  'distinctions.company.directory-no': 'Leave the directory',
  'distinctions.company.directory-admin': 'Whoever administers your company decides this.',
  'distinctions.company.listed': 'Your company now stands in the directory.',
  'distinctions.company.unlisted': 'Your company no longer stands in the directory.',
} as const satisfies Record<keyof typeof es, string>;
