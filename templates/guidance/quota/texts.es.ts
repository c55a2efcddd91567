/** The ten per cent of LFT 7. */
export default {
  'guidance.share.title': 'La regla del 10 %',
  'guidance.share.lead':
    'La Ley Federal del Trabajo pide que nueve de cada diez personas que trabajan en la empresa sean mexicanas. Aquí haces la cuenta; no guardamos nada.',
  'guidance.share.total': 'Personas que trabajan en la empresa',
  'guidance.share.total.hint': 'Todas, con la nueva.',
  'guidance.share.excluded': 'De ellas, direcciones, administraciones y gerencias generales',
  'guidance.share.excluded.hint': 'Opcional. No se cuentan (LFT 7). Si ya las quitaste del total, déjalo vacío.',
  'guidance.share.foreign': 'De ellas, extranjeras',
  'guidance.share.foreign.hint':
    'Con la nueva. No cuentan las naturalizadas ni las hijas e hijos de personas mexicanas.',
  'guidance.share.experts': 'Si el puesto es técnico o profesional',
  'guidance.share.experts.hint': 'Opcional. La ley cuenta aparte a quienes comparten la especialidad del puesto.',
  'guidance.share.experts-total': 'Personas de esa especialidad',
  'guidance.share.experts-total.hint': 'Con la nueva. Por ejemplo, quienes sueldan o quienes programan.',
  'guidance.share.experts-foreign': 'De ellas, extranjeras',
  'guidance.share.experts-foreign.hint': 'Con la nueva.',
  'guidance.share.experts.within': 'Cabe en la especialidad, y sólo si no hay personas mexicanas en ella.',
  'guidance.share.experts.exceeded': 'Pasaría del 10 % de la especialidad: consulta.',
  'guidance.share.experts.ask':
    'Consulta: con menos de diez personas en la especialidad la ley no dice cómo redondear.',
  'guidance.share.experts.rule':
    'En técnicos y profesionales la ley pide personas mexicanas, salvo que no las haya en la especialidad. Entonces caben extranjeras de forma temporal, hasta el 10 % de la especialidad, y la empresa y ellas deben capacitar a personas mexicanas (LFT 7).',
  'guidance.share.steps': 'Cómo salió la cuenta',
  'guidance.share.step.counted':
    '{excluded, plural, =0 {Se cuentan {counted, plural, one {una persona} other {# personas}}.} one {Se cuentan {counted}: se quita una dirección, administración o gerencia general.} other {Se cuentan {counted}: se quitan # direcciones, administraciones o gerencias generales.}}',
  'guidance.share.step.tenth': 'La décima parte de {counted} es {exact}.',
  'guidance.share.step.rounded':
    'La ley no dice cómo redondear. Lo prudente es quitar los decimales: de {exact} quedan {allowed}.',
  'guidance.share.step.small':
    'Es menos de una persona, y la ley no dice cómo redondear. Por eso la respuesta es «consulta» y no «prohibido».',
  'guidance.share.step.foreign':
    '{foreign, plural, =0 {No hay personas extranjeras.} one {Hay una persona extranjera.} other {Hay # personas extranjeras.}}',
  'guidance.share.next': 'Qué cambia con la siguiente contratación',
  'guidance.share.next.mexican': 'Si es mexicana:',
  'guidance.share.next.foreign': 'Si es extranjera:',
  'guidance.share.next.within': 'quedas dentro, con {percent} y lugar para {allowed}.',
  'guidance.share.next.exceeded':
    'pasarías, con {percent} y lugar para {allowed}. Consulta antes de descartar a nadie.',
  'guidance.share.next.ask': 'consulta: serían {percent} de menos de diez personas.',
  'guidance.share.missing':
    '{n, plural, one {Con una persona mexicana más quedas dentro.} other {Con # personas mexicanas más quedas dentro.}}',
  'guidance.share.bills': 'Lo que se ha propuesto cambiar',
  'guidance.share.bills.text': 'Son iniciativas y no son ley. La regla que vale hoy es la de arriba.',
  'guidance.share.bill':
    'Iniciativa de {month}: que de cada cien personas deban ser mexicanas {percent}, en vez de 90.',
  'guidance.share.bill.room':
    '{room, plural, =0 {Con tu plantilla no cabría ninguna extranjera.} one {Con tu plantilla cabría una extranjera.} other {Con tu plantilla cabrían # extranjeras.}}',
  'guidance.share.bill.source': 'Fuente {source}',
  'guidance.share.submit': 'Hacer la cuenta',
  'guidance.share.within': 'Estás dentro.',
  'guidance.share.within.text': 'Las personas extranjeras son {percent}. Con tu plantilla caben hasta {allowed}.',
  'guidance.share.exceeded': 'Pasarías del 10 %.',
  'guidance.share.exceeded.text':
    'Las personas extranjeras serían {percent}; con tu plantilla caben hasta {allowed}. Consulta antes de descartar a nadie: si es refugiada, la regla podría no aplicarle.',
  'guidance.share.ask': 'Consulta.',
  'guidance.share.ask.text':
    'Serían {percent}, pero con menos de diez personas la ley no dice cómo redondear. No es una prohibición: pregunta antes de decidir.',
  'guidance.share.rule': 'Cómo se cuenta',
  'guidance.share.rule.count': 'No se cuenta a directoras, administradores ni gerentes generales.',
  'guidance.share.rule.mexican':
    'Cuentan como mexicanas quienes nacieron en México, quienes tienen madre o padre mexicano y las personas naturalizadas.',
  'guidance.share.rule.experts':
    'En puestos técnicos y profesionales la ley tiene una regla propia: deben ser mexicanas, salvo que no haya en esa especialidad. El personal médico de la empresa debe ser mexicano.',
  'guidance.share.rule.small': 'En empresas de menos de diez personas es dudoso: consulta.',
  'guidance.share.rule.refugees':
    'Con personas refugiadas también es dudoso, por la Convención de 1951 (artículo 17.2). Falta que lo confirme una persona abogada.',
  'guidance.share.source': '<rule>Ley Federal del Trabajo, artículo 7</rule>. Esto orienta y no es asesoría legal.',

  'guidance.form.total': 'Escribe cuántas personas trabajan, con números: de 1 a 1,000,000.',
  'guidance.form.foreign': 'Escribe cuántas son extranjeras, con números: de 0 al total.',
  'guidance.form.excluded': 'Escribe cuántas no se cuentan, con números: menos que el total.',
  'guidance.form.experts': 'Escribe cuántas hay en la especialidad, con números: no más que las que se cuentan.',
  'guidance.form.experts-foreign':
    'Escribe cuántas de la especialidad son extranjeras, con números: no más que las extranjeras.',
} as const;
