import type { CriteriaAnswer, LinkAnswer, ListedBadge, Message } from '../../../messages';
import type { IssuerStanding } from '../../../model';
import { requestHosts } from '../../../platform/permissions';
import { send } from '../../../platform/runtime';
import { Card, type Words } from '../../../ui';
import { LinkedPages } from '../../../ui/linked/linked-pages';

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
      {reports.map(
        ({ reading }, index) =>
          reading && (
            <LinkedPages
              key={index}
              reading={reading}
              words={words}
              onCriteria={askCriteria}
              onLinks={askLinks}
            />
          ),
      )}
    </>
  );
}

/** The press is the reader's leave to ask this one page's host; the browser asks for it if it must. */
async function askCriteria(url: string): Promise<CriteriaAnswer> {
  await requestHosts(hostsOf([url]));
  return (await send({ name: 'ui-criteria', url } satisfies Message<'ui-criteria'>)) as CriteriaAnswer;
}

async function askLinks(urls: string[]): Promise<LinkAnswer[]> {
  await requestHosts(hostsOf(urls));
  return (await send({ name: 'ui-links', urls } satisfies Message<'ui-links'>)) as LinkAnswer[];
}

function hostsOf(urls: readonly string[]): string[] {
  return [...new Set(urls.flatMap((url) => (URL.canParse(url) ? [new URL(url).hostname] : [])))];
}
