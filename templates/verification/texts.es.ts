/** The form that checks a code or a file. */
export default {
  'verification.title': 'Comprobar un distintivo',
  'verification.lead': 'Escribe el código que viene en el distintivo, o sube el PDF. No necesitas cuenta.',
  'verification.description': 'Comprueba si un distintivo Puertas Abiertas es auténtico y está vigente.',
  'verification.by-code': 'Con el código',
  'verification.code': 'Código del distintivo',
  'verification.code-hint':
    'Son 12 letras y números, como 7K3M-Q9XT-V2HD. Da igual si usas mayúsculas, espacios o guiones.',
  'verification.check': 'Comprobar',
  'verification.where': '¿Dónde está el código?',
  'verification.where-text': 'En el PDF, debajo del código QR; en el sello de una página web, en el último renglón.',
  'verification.certificate-note': '¿Tienes la constancia de un curso? <lookup>Comprueba la constancia</lookup>.',
} as const;
