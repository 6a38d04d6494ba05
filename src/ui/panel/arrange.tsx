import { filled, type Words } from '../words';
import type { PanelWords } from './panel-words';
import { type Arrangement, ORDERS, type PanelRow, statesIn } from './rows';

/** Fewer badges than this are seen at once. */
const WORTH_FINDING = 8;

interface Props {
  rows: readonly PanelRow[];
  /** how many of them are shown as it is */
  shown: number;
  arrangement: Arrangement;
  words: Words;
  panel: PanelWords;
  onChange(arrangement: Arrangement): void;
}

/** Which badges to show, and in which order. Each verdict says how many have it. */
export function Arrange({ rows, shown, arrangement, words, panel, onChange }: Props) {
  const { state, order, find } = arrangement;
  const states = statesIn(rows);
  // what was chosen on another page stays to be seen, and can be taken back
  const offered = state === '' || states.includes(state) ? states : [...states, state];
  return (
    <div class="arrange">
      <label>
        {panel.filter}{' '}
        <select
          value={state}
          onChange={(event) =>
            onChange({
              ...arrangement,
              state: offered.find((each) => each === event.currentTarget.value) ?? '',
            })
          }
        >
          <option value="">{panel.everything}</option>
          {offered.map((each) => (
            <option key={each} value={each}>
              {each === 'waiting' ? panel.waiting : words.verdicts[each]} (
              {rows.filter((row) => row.state === each).length})
            </option>
          ))}
        </select>
      </label>
      <label>
        {panel.sort}{' '}
        <select
          value={order}
          onChange={(event) =>
            onChange({
              ...arrangement,
              order: ORDERS.find((each) => each === event.currentTarget.value) ?? 'page',
            })
          }
        >
          {ORDERS.map((each) => (
            <option key={each} value={each}>
              {panel.orders[each]}
            </option>
          ))}
        </select>
      </label>
      {(rows.length > WORTH_FINDING || find !== '') && (
        <label class="find">
          {panel.find}{' '}
          <input
            value={find}
            autocomplete="off"
            onInput={(event) => onChange({ ...arrangement, find: event.currentTarget.value })}
          />
        </label>
      )}
      <p class="note" role="status">
        {shown < rows.length && filled(panel.shown, { shown: String(shown), all: String(rows.length) })}
      </p>
    </div>
  );
}
