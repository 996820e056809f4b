import type { Project } from '@russia-turkey/core';
import { entryWords } from '@russia-turkey/widgets/words';
import { html } from '../../site/html.ts';
import { type Desk, type Fact, fact } from '../desk.ts';
import { figures } from './common.ts';

export function projectFacts(project: Project, desk: Desk): readonly Fact[] {
  const { words, links, dating, language } = desk;
  return [
    ...fact(words.fact.type, entryWords[language].projectTypes[project.type]),
    ...fact(words.fact.began, project.began && dating(project.began)),
    ...fact(words.fact.ended, project.ended && dating(project.ended)),
    ...fact(words.fact.parties, links('polities', project.parties)),
    ...fact(words.fact.organizations, links('organizations', project.organizations)),
    ...fact(words.fact.sites, links('places', project.sites)),
    ...fact(words.fact.basedOn, links('treaties', project.basedOn)),
    ...fact(
      words.fact.milestones,
      (project.milestones ?? []).map((step) => html`${dating(step)}: ${step.says}`),
    ),
    ...figures(project.figures, desk),
  ];
}
