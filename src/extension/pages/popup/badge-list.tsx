import type { PageBadge } from '../../../messages';
import { VerdictLine, type Words } from '../../../ui';

interface Props {
  badges: readonly PageBadge[];
  words: Words;
  onOpen(badge: PageBadge): void;
  onCheck(badge: PageBadge): void;
}

/** Every badge of the page with its verdict. Those that nobody has looked at yet are not asked about by themselves. */
export function BadgeList({ badges, words, onOpen, onCheck }: Props) {
  if (badges.length === 0) return <p>{words.noBadges}</p>;
  return (
    <ul class="badges card">
      {badges.map((listed) => {
        const [report] = listed.reports;
        return (
          <li key={listed.key}>
            <b>{listed.badge.label || listed.badge.url}</b>
            {report ? (
              <>
                <VerdictLine report={report} />
                <button type="button" onClick={() => onOpen(listed)}>
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
