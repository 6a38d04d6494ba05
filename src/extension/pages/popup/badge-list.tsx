import type { ListedBadge } from '../../../messages';
import { VerdictLine, type Words } from '../../../ui';

interface Props {
  badges: readonly ListedBadge[];
  words: Words;
  onOpen(index: number): void;
  onCheck(badge: ListedBadge): void;
}

/** Every badge of the page with its verdict. Those that nobody has looked at yet are not asked about by themselves. */
export function BadgeList({ badges, words, onOpen, onCheck }: Props) {
  if (badges.length === 0) return <p>{words.noBadges}</p>;
  return (
    <ul class="badges card">
      {badges.map((listed, index) => {
        const [report] = listed.reports;
        return (
          <li key={listed.badge.url || index}>
            <b>{listed.badge.label || listed.badge.url}</b>
            {report ? (
              <>
                <VerdictLine report={report} />
                <button type="button" onClick={() => onOpen(index)}>
                  {words.howChecked}
                  <span class="hidden">: {listed.badge.label}</span>
                </button>
              </>
            ) : (
              <button type="button" onClick={() => onCheck(listed)}>
                {words.check}
                <span class="hidden">: {listed.badge.label}</span>
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
