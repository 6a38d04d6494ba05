import { reportLine } from '../../report';
import type { AllWords } from './all-words';
import { download, fileName } from './download';
import { labelOf } from './input';
import { itemsAsCsv } from './items-as-csv';
import { savedPage } from './saved-page';
import type { Item } from './use-checks';

interface Props extends AllWords {
  items: readonly Item[];
  now: Date;
}

/** Saves every report of the list: as one page to read or print, as data, or as a table. Nothing leaves the machine. */
export function SaveAll({ items, now, words, more, page, language }: Props) {
  const done = items.filter(({ state, reports }) => state === 'done' && reports.length > 0);
  if (done.length < 2) return null;
  const label = `${page.results} ${now.toISOString().slice(0, 10)}`;
  const asPage = () => {
    const reports = done.flatMap((item) => item.reports);
    const html = savedPage({ reports, label, words, more, page, language, now });
    download(fileName(label, '.html'), 'text/html', html);
  };
  const asData = () => {
    const inputs = done.map(({ input, reports }) => ({
      input: labelOf(input, page.pasted),
      reports: reports.map(reportLine),
    }));
    const text = JSON.stringify({ madeAt: now.toISOString(), inputs }, null, 2);
    download(fileName(label, '.json'), 'application/json', text);
  };
  const asTable = () => download(fileName(label, '.csv'), 'text/csv', itemsAsCsv(done, page.pasted));
  return (
    <p class="actions">
      <button type="button" onClick={asPage}>
        {page.saveAll}
      </button>
      <button type="button" onClick={asData}>
        {page.saveAllJson}
      </button>
      <button type="button" onClick={asTable}>
        {page.saveAllCsv}
      </button>
    </p>
  );
}
