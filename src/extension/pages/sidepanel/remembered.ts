import { useEffect, useState } from 'preact/hooks';
import { VERDICTS } from '../../../model';
import { keep, kept } from '../../../platform/session-store';
import { type Arrangement, AS_IN_PAGE, type Needs, ORDERS } from '../../../ui/panel';

/**
 * A choice that outlives the window, for as long as the browser runs; the report to print has it too. What is kept
 * and has not its shape counts as not kept.
 */
function useRemembered<Value>(
  key: string,
  first: Value,
  read: (kept: Record<string, unknown>) => Value,
): [Value, (value: Value) => void] {
  const [value, setValue] = useState(first);
  useEffect(() => {
    void kept(key).then((known) => {
      if (typeof known === 'object' && known !== null) setValue(read(known as Record<string, unknown>));
    });
  }, []);
  return [
    value,
    (changed) => {
      setValue(changed);
      void keep(key, changed);
    },
  ];
}

/** Filter and order of the list. */
export function useArrangement(): [Arrangement, (value: Arrangement) => void] {
  return useRemembered('panel:arrangement', AS_IN_PAGE, ({ state, order, find }) => ({
    state: [...VERDICTS, 'waiting' as const].find((each) => each === state) ?? '',
    order: ORDERS.find((each) => each === order) ?? 'page',
    find: typeof find === 'string' ? find : '',
  }));
}

const NO_NEEDS: Needs = { text: '', picked: [] };

/** What the role needs, so that it need not be given anew for every page. */
export function useNeeds(): [Needs, (value: Needs) => void] {
  return useRemembered('panel:needs', NO_NEEDS, ({ text, picked }) => ({
    text: typeof text === 'string' ? text : '',
    picked: Array.isArray(picked) ? picked.filter((each) => typeof each === 'string') : [],
  }));
}
