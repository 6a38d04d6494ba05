// What is drawn over a page, put into it beside the content script once there is a badge in it.
import { createBubble } from './card/bubble';
import { draw } from './card/drawn';
import { candidateAt } from './card/question';
import { showCard } from './card/show';
import { offerCard } from './content/card-script';

offerCard({ draw, candidateAt, createBubble, showCard });
