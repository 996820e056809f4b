/** `<treaty-card>` in one file, registered when it loads; its data stands beside it. */
import { TreatyCard } from '../treaty-card/index.ts';

TreatyCard.define();
