import { type TreatyEmbed, treatyEmbeds } from '../embed/every-subject.ts';
import { treatyFrame } from '../embed/pages.ts';
import { toText } from '../site/html.ts';

interface Data {
  readonly subject: TreatyEmbed;
}

export const data = {
  treatyEmbeds,
  pagination: { data: 'treatyEmbeds', size: 1, alias: 'subject' },
  permalink: ({ subject }: Data) => `${subject.file}.html`,
};

/** A page for a frame: each treaty, in each language. */
export const render = ({ subject }: Data): string => toText(treatyFrame(subject));
