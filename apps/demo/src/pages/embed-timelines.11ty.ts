import { type ViewEmbed, viewEmbeds } from '../embed/every-subject.ts';
import { timelineFrame } from '../embed/pages.ts';
import { toText } from '../site/html.ts';

interface Data {
  readonly subject: ViewEmbed;
}

export const data = {
  viewEmbeds,
  pagination: { data: 'viewEmbeds', size: 1, alias: 'subject' },
  permalink: ({ subject }: Data) => `${subject.file}.html`,
};

/** A page for a frame: each saved view, in each language. */
export const render = ({ subject }: Data): string => toText(timelineFrame(subject));
