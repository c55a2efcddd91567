/** Dated proofs of what the guidance answered. */
export default {
  'proofs.title': 'Comprobante de consulta',
  'proofs.make': 'Guardar comprobante con fecha',
  'proofs.said': 'Así respondió la guía legal de {issuer} el {day}.',
  'proofs.authentic': 'Sí: es un comprobante auténtico',
  'proofs.code': 'Código',
  'proofs.day': 'Fecha de la consulta',
  'proofs.rule': 'Versión de la regla',
  'proofs.edition': 'Situaciones, versión {version}; texto revisado el {day}.',
  'proofs.flow': 'Preguntas: {edition}.',
  'proofs.answer': 'La respuesta de ese día',
  'proofs.data': 'Datos del comprobante',
  'proofs.meaning': 'Qué prueba y qué no',
  'proofs.nobody':
    'Prueba qué respondió la guía ese día. No dice quién consultó ni de qué persona se trataba: no guarda ningún dato personal.',
  'proofs.standing.same': 'Sigue igual',
  'proofs.standing.review': 'En revisión',
  'proofs.standing.text': 'El texto cambió',
  'proofs.standing.answer': 'La respuesta cambió',
  'proofs.standing.gone': 'Ya no está en la guía',
  'proofs.standing.same.text': 'La regla no ha cambiado desde entonces.',
  'proofs.standing.review.text':
    'La guía dice lo mismo, pero FM4 la está revisando: pasó su fecha de revisión o cambió una ley que cita. Confírmalo antes de decidir.',
  'proofs.standing.text.text':
    'Desde entonces cambió el texto de la regla, aunque la respuesta es la misma. Abajo está como se leía ese día.',
  'proofs.standing.answer.text':
    'Desde entonces la regla cambió y hoy la respuesta es otra. Abajo está como se leía ese día.',
  'proofs.standing.gone.text': 'Desde entonces esta situación se quitó de la guía. Abajo está como se leía ese día.',
  'proofs.today': 'Ver qué dice hoy',
  'proofs.that-day': 'Ver la página de ese día',
  'proofs.pdf': 'Descargar el comprobante (PDF firmado)',
  'proofs.see': 'Ver la respuesta de ese día',
  'proofs.drop': 'Verificar un archivo u otro código',
  'proofs.foot': '{code} · {address}',
  'proofs.check': 'Cómo comprobarlo',
  'proofs.check.text':
    'En {address} se lee la respuesta de ese día y si la regla ha cambiado. También puedes soltar este archivo en la página Verificar.',
  'proofs.seal': 'Firmado electrónicamente por {issuer}, {day}',
  'proofs.signature': 'Firma electrónica de {issuer}',
  'proofs.missing': 'No encontramos ese comprobante',
  'proofs.missing.seal': 'Sin registro',
  'proofs.missing.text':
    'Revisa el código: puede faltarle una letra. Si está bien escrito, el comprobante no es nuestro.',
} as const;
