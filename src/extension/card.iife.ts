// The card, put into a page beside the content script once there is a badge in it.
import { worthAsking } from '../ui';
import { createBubble } from './card/bubble';
import { offerCard } from './content/card-script';

offerCard({ createBubble, worthAsking });
