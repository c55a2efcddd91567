import type es from './texts.es.js';

/** The protocol of a municipality, made from a base text. */
export default {
  'liaison.protocol': 'Municipal protocol',
  'liaison.protocol-lead':
    'How your municipality attends people in mobility who look for work, in writing: what is written lasts longer than good will.',
  'liaison.protocol-make': 'Make the protocol',
  'liaison.protocol-again': 'Make a new version',
  'liaison.protocol-make-text':
    '{n} answers give the document in Word and PDF, in Spanish, with the article on which each part rests. Earlier versions are kept.',
  'liaison.protocol-do': 'Make it',
  'liaison.protocol-none': 'Your municipality has no protocol here yet',
  'liaison.protocol-none-text': 'It takes about five minutes. Your council adapts and adopts it afterwards.',
  'liaison.protocol-versions': 'Versions',
  'liaison.protocol-version': 'Version',
  'liaison.protocol-n': 'Version {n}',
  'liaison.protocol-made': 'Made',
  'liaison.protocol-base': 'Base text',
  'liaison.protocol-readers': 'Read by',
  'liaison.protocol-word': 'Download in Word',
  'liaison.protocol-foot': '{municipality} · version {n} · {day}',
  'liaison.protocol-notice':
    'It is a base text, not a rule in force: the council adopts it. What says «no verificado» (not verified) is checked by a lawyer first. What has no article is recommended practice.',
  'liaison.protocol-read': 'Who read it',
  'liaison.protocol-read-nobody': 'Nobody yet.',
  'liaison.protocol-read-do': 'I have read it',
  'liaison.protocol-acknowledge': 'Add somebody else who read it',
  'liaison.protocol-acknowledge-text': 'Somebody who works at the office and signed for it. Their name and post only.',
  'liaison.protocol-acknowledge-do': 'Add them',
  'liaison.protocol-post': 'Post',
  'flash.liaison.protocol-made': 'The protocol is ready to download.',
  'flash.liaison.acknowledged': 'It is recorded as read.',
  'refusal.liaison.too-many-readers': 'A version has {n} readers at most.',
  'liaison.home.protocol': '{n, plural, =0 {Not made yet.} other {It is at version #.}}',
  'liaison.home.protocol-see': 'See and make the protocol',
  'held-room.liaison-protocols': 'Municipal protocols',
  'held.liaison-protocols.read': 'Protocols that you made or read',
} as const satisfies Record<keyof typeof es, string>;
