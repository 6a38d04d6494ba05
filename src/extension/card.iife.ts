// The card, put into a page beside the content script once there is a badge in it.
import { createBubble } from './card/bubble';
import { showCard } from './card/show';
import { offerCard } from './content/card-script';

offerCard({ createBubble, showCard });
