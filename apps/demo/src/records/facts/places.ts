import type { Mission, Place } from '@russia-turkey/core';
import { position } from '../../map/degrees.ts';
import { type Desk, type Fact, fact } from '../desk.ts';
import { datedNames } from './common.ts';

export function placeFacts(place: Place, desk: Desk): readonly Fact[] {
  const { words, types, link, language } = desk;
  const { coordinates, within } = place;
  return [
    ...fact(words.fact.type, types.places[place.type]),
    ...fact(words.fact.within, within !== undefined && link(`places/${within}`)),
    ...datedNames(place.names, desk),
    ...fact(words.fact.coordinates, coordinates && position(coordinates, language)),
  ];
}

export function missionFacts(mission: Mission, desk: Desk): readonly Fact[] {
  const { words, types, link, date, dating } = desk;
  return [
    ...fact(words.fact.type, types.missions[mission.type]),
    ...fact(words.fact.state, link(`polities/${mission.of}`)),
    ...fact(words.fact.country, link(`polities/${mission.in}`)),
    ...fact(words.fact.city, link(`places/${mission.at}`)),
    ...fact(words.fact.opened, mission.opened && dating(mission.opened)),
    ...fact(words.fact.closed, mission.closed && dating(mission.closed)),
    ...fact(words.fact.attested, date(mission.asOf)),
  ];
}
