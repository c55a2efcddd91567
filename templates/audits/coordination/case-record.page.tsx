import { CaseFileDocument } from '../case-file/case-file-document.js';
import { usePage } from '../../page.js';

export interface CaseRecordProps {
  submittedAt: Date;
  /** `move`: the end of a catalogue key. `by`: null where it was the product or the company. */
  moves: { move: string; at: Date; by: string | null }[];
  pauses: { kind: 'clarification' | 'agreed'; reason: string; from: Date; to: Date | null; days: number }[];
  offers: {
    name: string;
    by: string;
    at: Date;
    state: 'open' | 'accepted' | 'declined' | 'withdrawn' | 'lapsed';
    closedAt: Date | null;
    reason: string | null;
  }[];
  statements: { name: string; at: Date; statements: string[] }[];
}

/** The life of a case, in its file. */
export function CaseRecordPage({ submittedAt, moves, pauses, offers, statements }: CaseRecordProps) {
  const { t, maybe, date } = usePage();
  return (
    <CaseFileDocument title={t('audits.record.title')}>
      <h2>{t('audits.record.moves')}</h2>
      <div class="wide">
        <table>
          <tbody>
            <tr>
              <td>{date.at(submittedAt)}</td>
              <td>{t('audits.record.submitted')}</td>
              <td />
            </tr>
            {moves.map(({ move, at, by }) => (
              <tr key={`${move} ${at.toISOString()}`}>
                <td>{date.at(at)}</td>
                <td>{maybe(`audits.move.${move}`) ?? move}</td>
                <td>{by}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {pauses.length > 0 && (
        <>
          <h2>{t('audits.record.pauses')}</h2>
          <ul>
            {pauses.map(({ kind, reason, from, to, days }) => (
              <li key={from.toISOString()}>
                {to === null
                  ? t('audits.clock.since', { from: date.long(from), n: days })
                  : t('audits.clock.interval', { from: date.long(from), to: date.long(to), n: days })}{' '}
                {kind === 'clarification' ? t('audits.clock.clarification') : reason}
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{t('audits.assignment.statements')}</h2>
      {statements.length === 0 && <p>{t('audits.assignment.no-statements')}</p>}
      {statements.map((one) => (
        <section key={`${one.name} ${one.at.toISOString()}`}>
          <h3>{t('audits.assignment.stated', { name: one.name, when: date.at(one.at) })}</h3>
          <ul>
            {one.statements.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      ))}
      {offers.length > 0 && (
        <>
          <h2>{t('audits.record.offers')}</h2>
          <ul>
            {offers.map((offer) => (
              <li key={offer.at.toISOString()}>
                {t('audits.assignment.earlier-line', { name: offer.name, by: offer.by, when: date.long(offer.at) })}{' '}
                {t(`audits.assignment.offer.${offer.state}`, { when: offer.closedAt ? date.long(offer.closedAt) : '' })}{' '}
                {offer.reason}
              </li>
            ))}
          </ul>
        </>
      )}
    </CaseFileDocument>
  );
}
