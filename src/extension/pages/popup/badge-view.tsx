import type { ListedBadge } from '../../../messages';
import type { IssuerStanding } from '../../../model';
import { Card, type Words } from '../../../ui';

interface Props {
  listed: ListedBadge;
  words: Words;
  onBack(): void;
  onAgain(): void;
  onAllow(hosts: string[]): void;
  onPin(standing: IssuerStanding, remember: boolean): void;
  onTyped(email: string): void;
  /** more about the issuer is on its way */
  asking: boolean;
}

/** The full card of one badge, in a window that the page cannot reach. */
export function BadgeView({ listed, words, onBack, ...actions }: Props) {
  const { badge, reports } = listed;
  return (
    <>
      <button type="button" onClick={onBack}>
        ← {words.back}
      </button>
      <Card
        label={badge.label || badge.url}
        reports={reports.length > 0 ? reports : undefined}
        words={words}
        {...actions}
      />
    </>
  );
}
