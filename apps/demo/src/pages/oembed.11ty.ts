import { everySubject } from '../embed/every-subject.ts';
import { oEmbed } from '../embed/oembed.ts';
import { siteUrl } from '../embed/site-url.ts';
import type { Subject } from '../embed/subject.ts';

interface Data {
  readonly subject: Subject;
}

export const data = {
  // Only where the address of the site is known.
  described: siteUrl() ? everySubject : [],
  pagination: { data: 'described', size: 1, alias: 'subject' },
  permalink: ({ subject }: Data) => `${subject.file}.oembed.json`,
};

/** What sites that embed by oEmbed read of each embed page. */
export const render = ({ subject }: Data): string => JSON.stringify(oEmbed(subject));
