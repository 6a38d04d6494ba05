import { surroundingsMessage, tierOf, validMessage } from '../messages';
import { onHostsRevoked } from '../platform/permissions';
import { onInstalled, onMessage, ownId, ownOrigin } from '../platform/runtime';
import { onTabClosed, onTabMoved, onTabReady } from '../platform/tabs';
import { keepAllowedSites, runOnSites } from './settings/sites';
import { answerPage, answerUi } from './worker/handlers';
import { loadedAt } from './worker/strip';
import { answerEngine } from './worker/surroundings';
import { leave, lookAgain } from './worker/tab-list';
import { openWaysIn } from './worker/ways-in';

// Everything is registered in the first turn: the browser starts this worker for an event and stops it at will.
onMessage((value, sender) => {
  const tier = tierOf(sender, ownId(), ownOrigin());
  const question = tier === 'ui' ? surroundingsMessage(value) : undefined;
  if (question) return answerEngine(question);
  const message = validMessage(value);
  if (!message) return undefined;
  if (tier === 'ui') return answerUi(message);
  const tabId = sender.tab?.id;
  if (tier !== 'page' || tabId === undefined) return undefined;
  const { frameId = 0, url, documentId } = sender;
  return answerPage(message, { tabId, frameId, url, documentId });
});

onTabClosed((tabId) => void leave(tabId));
onTabMoved((tabId, toUnknown) => void lookAgain(tabId, toUnknown));

onTabReady((tabId, url) => void loadedAt(tabId, url));

openWaysIn();
// an update makes the browser forget on which of the reader's own sites we run
onInstalled(() => void runOnSites());
onHostsRevoked(() => void keepAllowedSites());
