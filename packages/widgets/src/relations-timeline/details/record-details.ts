import { type TemplateResult, html, nothing } from 'lit';
import {
  type Claim,
  type Event as EventRecord,
  type Language,
  type Project,
  type Source,
  type Treaty,
  type War,
  cite,
  find,
  formatWhen,
  safeUrl,
  statusOn,
} from '@russia-turkey/core';
import { amountText } from '../../shared/amount.ts';
import { loadCollection, loadLabels } from '../../shared/dataset.ts';
import type { StatementWords } from '../../shared/vocabulary/index.ts';
import { type Entry, type EntryKind, toIso } from '../entry.ts';
import { machineDate } from '../reading/machine-date.ts';
import type { ReaderWords } from '../words/reader-words.ts';
import type { DetailTerms } from './terms.ts';

/** What an open entry shows, gathered from the collections of one language. */
export interface RecordDetails {
  readonly record: Treaty | EventRecord | War | Project;
  readonly claims: readonly Claim[];
  readonly sources: readonly { readonly source: Source; readonly at: readonly string[] }[];
  readonly labels: ReadonlyMap<string, string>;
}

/** Loads the record of an entry of the dataset with everything that it names. */
export async function loadRecord(entry: Entry, language: Language): Promise<RecordDetails | undefined> {
  const kind = entry.kind as EntryKind;
  const [records, allClaims, allSources, labels] = await Promise.all([
    loadCollection(kind, language),
    loadCollection('claims', language),
    loadCollection('sources', language),
    loadLabels(
      [
        'events',
        'treaties',
        'wars',
        'periods',
        'projects',
        'polities',
        'people',
        'places',
        'organizations',
        'perspectives',
        'topics',
      ],
      language,
    ),
  ]);
  const record = find<Treaty | EventRecord | War | Project>(records, entry.id);
  if (!record) return undefined;
  const claims = (record.claims ?? []).flatMap((id) => find(allClaims, id) ?? []);
  const cited = new Map<string, Set<string>>();
  collectCitations([record, claims], cited);
  const sources = [...cited].flatMap(([id, at]) => {
    const source = find(allSources, id);
    return source ? [{ source, at: [...at] }] : [];
  });
  return { record, claims, sources, labels };
}

function collectCitations(value: unknown, found: Map<string, Set<string>>): void {
  if (Array.isArray(value)) {
    for (const item of value) collectCitations(item, found);
  } else if (typeof value === 'object' && value !== null) {
    if ('source' in value && typeof value.source === 'string') {
      const places = found.get(value.source) ?? new Set();
      if ('at' in value && typeof value.at === 'string') places.add(value.at);
      found.set(value.source, places);
    }
    for (const inner of Object.values(value)) collectCitations(inner, found);
  }
}

const row = (name: string, content: unknown) =>
  content === nothing || content === ''
    ? nothing
    : html`<div class="fact">
        <dt>${name}</dt>
        <dd>${content}</dd>
      </div>`;

/** The body of an open entry of the dataset. */
export function recordDetails(
  { record, claims, sources, labels }: RecordDetails,
  language: Language,
  { statements: words, units }: ReaderWords,
  terms: DetailTerms,
  today: number,
): TemplateResult {
  const name = (ref: string) => labels.get(ref) ?? ref;
  const refs = (list: readonly string[] | undefined) => (list?.length ? list.map(name).join(', ') : nothing);
  const names = (kind: string, ids: readonly string[] | undefined) => refs(ids?.map((id) => `${kind}/${id}`));

  return html`
    ${record.summary ? html`<p class="summary">${record.summary}</p>` : nothing}
    <dl class="facts">
      ${
        'signed' in record
          ? html`
              ${row(terms.place, record.signed.at ? name(`places/${record.signed.at}`) : nothing)}
              ${row(
                terms.parties,
                record.parties.map(
                  ({ polity, organization, signatories }, index) =>
                    html`${index > 0 ? '; ' : ''}${name(polity === undefined ? `organizations/${organization}` : `polities/${polity}`)}${
                      signatories ? html` (${names('people', signatories)})` : nothing
                    }`,
                ),
              )}
              ${row(terms.today, treatyStatus(record, today, words, language))}
            `
          : nothing
      }
      ${
        'happened' in record
          ? html`
              ${row(terms.place, record.happened.at ? name(`places/${record.happened.at}`) : nothing)}
              ${row(terms.parties, refs([...(record.actors ?? []), ...(record.recipients ?? [])]))}
              ${row(terms.people, names('people', record.people))}
            `
          : nothing
      }
      ${
        'sides' in record
          ? html`
              ${row(
                terms.parties,
                record.sides.map(
                  ({ polities }, index) =>
                    html`${index > 0 ? html` <span class="soft">${terms.against}</span> ` : ''}${names('polities', polities)}`,
                ),
              )}
              ${row(terms.outcome, record.outcome ?? nothing)}
            `
          : nothing
      }
      ${
        record.kind === 'projects'
          ? html`${row(terms.parties, names('polities', record.parties))}${row(
              terms.milestones,
              record.milestones
                ? html`<ul>
                    ${record.milestones.map((step) => html`<li><time datetime=${machineDate(step.edtf)}>${formatWhen(step, language)}</time>: ${step.says}</li>`)}
                  </ul>`
                : nothing,
            )}`
          : nothing
      }
      ${
        'terms' in record
          ? row(
              terms.terms,
              html`<ul>
                ${record.terms.map((term) => html`<li>${term.article ? html`<span class="soft">${terms.article(term.article)}.</span> ` : nothing}${term.says}</li>`)}
              </ul>`,
            )
          : nothing
      }
      ${
        'figures' in record
          ? row(
              terms.figures,
              html`<ul>
                ${record.figures.map(
                  ({ of, amount, asOf }) =>
                    html`<li>
                      ${of}:
                      ${amountText(amount, language, units)}${asOf ? ` (${formatWhen(asOf, language)})` : ''}
                    </li>`,
                )}
              </ul>`,
            )
          : nothing
      }
      ${row(terms.related, relatedTo(record, name, words, terms))}
    </dl>
    ${
      claims.length > 0
        ? html`<section class="claims">
            <p class="small-title">${terms.whoSaysWhat}</p>
            <dl class="perspectives">
              ${byHolders(claims).map(
                ([holders, held]) =>
                  html`<div>
                    <dt>${holders.map(name).join(', ')}</dt>
                    ${held.map(
                      (claim) =>
                        html`<dd>
                          ${claim.says}${
                            claim.quote ? html` <q lang=${claim.quote.lang}>${claim.quote.text}</q>` : nothing
                          }
                          <span class="soft"
                            >${words.claimStances[claim.stance]}${
                              claim.held ? `, ${formatWhen(claim.held, language)}` : ''
                            }</span
                          >
                        </dd>`,
                    )}
                  </div>`,
              )}
            </dl>
          </section>`
        : nothing
    }
    ${
      sources.length > 0
        ? html`<details class="sources">
            <summary class="small-title">
              ${terms.sources} <span class="numbers">(${sources.length})</span>
            </summary>
            <ul>
              ${sources.map(({ source, at }) => {
                const address = safeUrl(source.url);
                const text = cite(source, language);
                return html`<li lang=${source.language}>
                  ${address ? html`<a href=${address} rel="noopener noreferrer">${text}</a>` : text}${
                    at.length > 0 ? html` <span class="soft">${at.join('; ')}</span>` : nothing
                  }
                </li>`;
              })}
            </ul>
          </details>`
        : nothing
    }
  `;
}

function treatyStatus(treaty: Treaty, today: number, words: StatementWords, language: Language): string {
  const status = statusOn(treaty, toIso(today));
  if (status !== 'ended' || !treaty.ended) return words.statuses[status];
  const how = words.endings[treaty.ended.how];
  return `${how} (${formatWhen(treaty.ended, language)})`;
}

function relatedTo(
  record: RecordDetails['record'],
  name: (ref: string) => string,
  { relations }: StatementWords,
  terms: DetailTerms,
) {
  const verbs = { ...relations, ...terms.relations };
  const lines = [
    ...('links' in record
      ? (record.links ?? []).map(({ rel, to }) => ({ verb: verbs[rel].to, ref: to }))
      : []),
    ...(record.linkedFrom ?? []).map(({ rel, from }) => ({ verb: verbs[rel].from, ref: from })),
  ];
  if (lines.length === 0) return nothing;
  return html`<ul>
    ${lines.map((line) => html`<li><span class="soft">${line.verb}:</span> ${name(line.ref)}</li>`)}
  </ul>`;
}

/** Claims under those who hold them together, so that a statement of a state and its president stands once. */
function byHolders(
  claims: readonly Claim[],
): (readonly [holders: readonly string[], held: readonly Claim[]])[] {
  const groups = new Map<string, { holders: readonly string[]; held: Claim[] }>();
  for (const claim of claims) {
    const holders: readonly string[] = claim.heldBy;
    const key = holders.toSorted().join(' ');
    const group = groups.get(key) ?? { holders, held: [] };
    group.held.push(claim);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ holders, held }) => [holders, held] as const);
}
