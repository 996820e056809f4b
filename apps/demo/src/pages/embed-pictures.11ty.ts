import { everySubject } from '../embed/every-subject.ts';
import { picture } from '../embed/images.ts';
import type { Subject } from '../embed/subject.ts';

interface Data {
  readonly subject: Subject;
}

export const data = {
  everySubject,
  pagination: { data: 'everySubject', size: 1, alias: 'subject' },
  permalink: ({ subject }: Data) => picture(subject).svg.file,
};

/** The picture of everything that can be embedded. Its PNG is made of it afterwards: src/embed/write-files.ts. */
export const render = ({ subject }: Data): string => picture(subject).svg.text;
