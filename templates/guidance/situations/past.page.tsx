import { type PastDay, PastNotice } from '../past-notice.js';
import { Situation, type SituationPageProps } from './situation.page.js';

export interface PastSituationProps extends SituationPageProps, PastDay {}

/** What the guidance answered on a day, as it stood at the end of it. */
export function PastSituation({ day, version, ...situation }: PastSituationProps) {
  const address = `/guia/situaciones/${situation.slug}`;
  const before = <PastNotice day={day} version={version} today={address} />;
  return <Situation {...situation} frame={{ title: situation.question, address, before, answer: undefined }} />;
}
