import type { Claim } from './claim.ts';
import type { Event } from './event.ts';
import type { Indicator } from './indicator.ts';
import type { Ids, Kind } from './kind.ts';
import type { Mission } from './mission.ts';
import type { Organization } from './organization.ts';
import type { Period } from './period.ts';
import type { Person } from './person.ts';
import type { Perspective } from './perspective.ts';
import type { Place } from './place.ts';
import type { Polity } from './polity.ts';
import type { Project } from './project.ts';
import type { Source } from './source.ts';
import type { Topic } from './topic.ts';
import type { Treaty } from './treaty.ts';
import type { War } from './war.ts';

/** The record type of each kind. */
export interface RecordOf<T = string, I extends Ids = Ids> {
  readonly events: Event<T, I>;
  readonly treaties: Treaty<T, I>;
  readonly wars: War<T, I>;
  readonly periods: Period<T, I>;
  readonly polities: Polity<T, I>;
  readonly people: Person<T, I>;
  readonly organizations: Organization<T, I>;
  readonly places: Place<T, I>;
  readonly missions: Mission<T, I>;
  readonly projects: Project<T, I>;
  readonly indicators: Indicator<T, I>;
  readonly topics: Topic<T, I>;
  readonly perspectives: Perspective<T, I>;
  readonly claims: Claim<T, I>;
  readonly sources: Source<T, I>;
}

/** Any record. */
export type AnyRecord<T = string, I extends Ids = Ids> = RecordOf<T, I>[Kind];

/** All collections, as `dataset.json` holds them under `records`. */
export type Dataset<T = string, I extends Ids = Ids> = {
  readonly [K in Kind]: readonly RecordOf<T, I>[K][];
};
