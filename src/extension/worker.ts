import { tierOf, validMessage } from '../messages';
import { showCount } from '../platform/action';
import { onMessage, ownId, ownOrigin } from '../platform/runtime';
import { onTabLeft } from '../platform/tabs';
import { answerPage, answerUi } from './worker/handlers';
import { forgetTab } from './worker/tab-badges';
import { openWaysIn } from './worker/ways-in';
import { createWorld } from './worker/world';

// Everything is registered in the first turn: the browser starts this worker for an event and stops it at will.
const world = createWorld();

onMessage((value, sender) => {
  const message = validMessage(value);
  if (!message) return undefined;
  const tier = tierOf(sender, ownId(), ownOrigin());
  if (tier === 'ui') return answerUi(message, world);
  const tabId = sender.tab?.id;
  return tier === 'page' && tabId !== undefined ? answerPage(message, tabId, world) : undefined;
});

onTabLeft((tabId) => {
  void forgetTab(tabId);
  void showCount(tabId, 0);
});

openWaysIn();
