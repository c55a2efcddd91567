/** The letter in which the committee's decision is given to the company. */
export default {
  'letters.name': 'Carta de decisión',
  'letters.title': 'Decisión del comité sobre {company}',
  'letters.foot': 'Puertas Abiertas. Decisión del comité sobre {company}',
  'letters.level': 'El comité decidió otorgarte el nivel {level}',
  'letters.none': 'El comité decidió no otorgar un nivel esta vez',
  'letters.level-text':
    'El comité revisó la auditoría de tu empresa y decidió otorgarle el nivel {level}. El resultado auditado fue de {percent} % con la versión {version} del instrumento. Decidieron personas que no te auditaron, capacitaron ni asesoraron.',
  'letters.none-text':
    'El comité revisó la auditoría de tu empresa y decidió no otorgar un nivel esta vez. El resultado auditado fue de {percent} % con la versión {version} del instrumento. Decidieron personas que no te auditaron, capacitaron ni asesoraron.',
  'letters.reasons': 'Las razones del comité',
  'letters.conditions': 'Con estas condiciones',
  'letters.condition-by': '{text} A más tardar el {day}.',
  'letters.missing': 'Condiciones del nivel que buscabas que faltaban',
  'letters.next': 'Qué sigue',
  'letters.next-level':
    'Tu distintivo y la forma de compartirlo están en tu espacio, junto con el resultado práctica por práctica.',
  'letters.next-none':
    'En tu espacio está el resultado práctica por práctica, con lo que falta. Puedes trabajar en ello y entregar otra autoevaluación.',
  'letters.appeal': 'Si no estás de acuerdo',
  'letters.appeal-text':
    'Puedes apelar a más tardar el {day} en {address}. La apelación la deciden personas que no tuvieron parte en tu caso.',
  'letters.seal': 'Sello electrónico de {by}, {day}.',
  'letters.signature': 'Sello electrónico de {by}',
  'letters.voluntary': 'Reconocimiento voluntario de {issuer}, organización civil. No es un documento oficial.',
  'refusal.audits.no-document': 'El PDF aún no está listo. Inténtalo en unos minutos.',
  'letters.download': 'Carta de decisión (PDF)',
} as const;
