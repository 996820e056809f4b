import type { Language } from '@russia-turkey/core';
import { meta } from '@russia-turkey/core/meta';
import { type Html, html } from '../../site/html.ts';
import { wording } from '../wording/index.ts';
import { recordLink } from './links.ts';
import { section } from './section.ts';

/** Values that were corrected after a release. */
export function errataSection(language: Language): Html {
  const words = wording[language];
  return section(
    'errata',
    words.errata,
    meta.errata.length === 0
      ? html`<p>${words.noErrata(meta.version)}</p>`
      : html`<dl class="errata">
          ${meta.errata.map(
            ({ record, path, old, new: corrected, reason, version }) =>
              html`<div>
                <dt>
                  <a href=${recordLink(record, language)}>${record}</a>, ${path}, ${words.version(version)}
                </dt>
                <dd>${words.was}: ${shown(old)}</dd>
                <dd>${words.is}: ${shown(corrected)}</dd>
                <dd lang="en">${reason}</dd>
              </div>`,
          )}
        </dl>`,
  );
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
