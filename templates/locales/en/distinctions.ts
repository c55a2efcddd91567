import type es from '../es/distinctions.js';

export default {
  'distinctions.level.N1': 'Compromiso',
  'distinctions.level.N2': 'Inclusión',
  'distinctions.level.N3': 'Hospitalidad',
  'distinctions.level.rank': 'Level {rank} of 3',
  'distinctions.level.N1.sentence': 'Meets what is indispensable and has begun to change how it hires.',
  'distinctions.level.N2.sentence': 'Applies the practices to everyone and shows it on site.',
  'distinctions.level.N3.sentence': 'Sets an example: it has results, measures them and helps other companies.',
  'distinctions.emblem.N1': 'Emblem of the level Compromiso: the door is ajar and one of three arches is filled',
  'distinctions.emblem.N2': 'Emblem of the level Inclusión: half the door is open and two of three arches are filled',
  'distinctions.emblem.N3': 'Emblem of the level Hospitalidad: the door is wide open and all three arches are filled',
  'distinctions.awarded': 'Awarded',
  'distinctions.valid-until': 'Valid until',

  'distinctions.document.name': 'Puertas Abiertas Distinction',
  'distinctions.document.title': 'Puertas Abiertas Distinction, level {level}: {company}',
  'distinctions.document.recognizes': '{issuer} recognizes',
  'distinctions.document.check': 'Check it at /verificar',
  'distinctions.document.qr': 'QR code that leads to the page that checks this distinction: {address}',
  'distinctions.document.voluntary':
    'Voluntary recognition by {issuer}, a civil society organization. Not an official document. Instrument {version}.',
  'distinctions.document.scene.N1': 'A door ajar in a sunny wall: light comes through the gap.',
  'distinctions.document.scene.N2': 'A door with one of its two leaves open: the light reaches the floor.',
  'distinctions.document.scene.N3': 'A door wide open in a sunny wall: the light fills the floor.',
} as const satisfies Record<keyof typeof es, string>;
