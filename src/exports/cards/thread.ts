/** Runs in a thread of its own, which draws one picture after another. */

import { Tinypool } from 'tinypool';
import type { SpokenText } from '../../fonts/set-lines.ts';
import type { CardText } from './card.ts';
import { cardPress } from './draw.ts';

const draw = await cardPress(Tinypool.workerData as readonly SpokenText[]);

export default (card: CardText): Uint8Array => draw(card);
