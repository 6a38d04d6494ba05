import type { Words } from '../words';
import type { PanelWords } from './panel-words';
import { ORDERS, type Order, type PanelRow, statesIn } from './rows';

interface Props {
  rows: readonly PanelRow[];
  state: PanelRow['state'] | '';
  order: Order;
  words: Words;
  panel: PanelWords;
  onState(state: PanelRow['state'] | ''): void;
  onOrder(order: Order): void;
}

/** Which badges to show, and in which order. */
export function Arrange({ rows, state, order, words, panel, onState, onOrder }: Props) {
  const states = statesIn(rows);
  return (
    <p class="arrange">
      <label>
        {panel.filter}{' '}
        <select
          value={state}
          onChange={(event) => onState(states.find((each) => each === event.currentTarget.value) ?? '')}
        >
          <option value="">{panel.everything}</option>
          {states.map((each) => (
            <option key={each} value={each}>
              {each === 'waiting' ? panel.waiting : words.verdicts[each]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {panel.sort}{' '}
        <select
          value={order}
          onChange={(event) => onOrder(ORDERS.find((each) => each === event.currentTarget.value) ?? 'page')}
        >
          {ORDERS.map((each) => (
            <option key={each} value={each}>
              {panel.orders[each]}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}
