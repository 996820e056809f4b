import type { Kind, Language, Place } from '@russia-turkey/core';
import type { Forms } from '../site/plural.ts';
import type { listedKinds } from './gazetteer.ts';

export interface Wording {
  readonly title: string;
  readonly standfirst: string;
  readonly description: string;
  readonly region: string;
  readonly wide: string;
  readonly plate: (number: number) => string;
  readonly onPlates: (places: string) => string;
  readonly frame: string;
  readonly noBorders: string;
  readonly signs: Readonly<Record<'dot' | 'ring' | 'lozenge', string>>;
  readonly places: Forms;
  readonly onMap: string;
  readonly offMap: string;
  readonly offMapNote: string;
  readonly types: Readonly<Record<Place['type'], string>>;
  readonly within: (place: string) => string;
  readonly nothing: string;
  readonly kinds: Readonly<Record<(typeof listedKinds)[number] & Kind, readonly [one: string, all: string]>>;
  readonly filter: string;
  readonly kind: string;
  readonly allKinds: string;
  readonly period: string;
  readonly allPeriods: string;
  /** `_` and `#` stand for the numbers of records and places. */
  readonly shown: string;
}

export const wording: Readonly<Record<Language, Wording>> = {
  en: {
    title: 'Places',
    standfirst:
      'Where treaties were signed, wars were fought and missions stand: each place of the dataset, with what happened there in the order of time.',
    description:
      'A map of the Black Sea region and beyond with the places of Russia–Turkey relations, and under each place its treaties, events, wars and missions.',
    region: 'The Black Sea and the lands around it',
    wide: 'From western Europe to the steppe',
    plate: (number) => `Plate ${number}`,
    onPlates: (places) => `${places} with recorded coordinates. The others are in the list below.`,
    frame: 'The places inside the frame have their names on plate 1.',
    noBorders:
      'Coasts: Natural Earth, public domain, as they are today. No borders are drawn, neither of today nor of the past: where they ran is what many of these records are about.',
    signs: { dot: 'town', ring: 'region, island', lozenge: 'building, site' },
    places: { one: '_ place', other: '_ places' },
    onMap: 'On the map',
    offMap: 'Not yet on the map',
    offMapNote: 'The dataset has no coordinates with a source for these places yet.',
    types: {
      city: 'city',
      town: 'town',
      village: 'village',
      fortress: 'fortress',
      region: 'region',
      strait: 'strait',
      sea: 'sea',
      river: 'river',
      lake: 'lake',
      island: 'island',
      building: 'building',
      site: 'site',
    },
    within: (place) => `in: ${place}`,
    nothing: 'Nothing recorded here yet.',
    kinds: {
      treaties: ['treaty', 'Treaties'],
      events: ['event', 'Events'],
      wars: ['war', 'Wars'],
      missions: ['mission', 'Embassies and consulates'],
      projects: ['project', 'Projects'],
    },
    filter: 'Choose what is shown',
    kind: 'Kind',
    allKinds: 'Every kind',
    period: 'Period',
    allPeriods: 'All periods',
    shown: 'Records shown: _. Places: #.',
  },
  ru: {
    title: 'Места',
    standfirst:
      'Где подписывали договоры, где воевали, где стоят посольства и консульства: каждое место из набора данных и всё, что там произошло, в хронологическом порядке.',
    description:
      'Карта Причерноморья и более отдалённых земель с местами российско-турецких отношений; под каждым местом — договоры, события, войны и представительства.',
    region: 'Чёрное море и земли вокруг него',
    wide: 'От Западной Европы до степи',
    plate: (number) => `Карта ${number}`,
    onPlates: (places) => `С координатами: ${places}. Остальные — в списке ниже.`,
    frame: 'Названия мест внутри рамки даны на карте 1.',
    noBorders:
      'Береговая линия: Natural Earth, общественное достояние, в нынешнем виде. Границ на карте нет, ни нынешних, ни прежних: о том, где они проходили, и говорят многие из этих записей.',
    signs: { dot: 'город, село', ring: 'регион, остров', lozenge: 'сооружение, местность' },
    places: { one: '_ место', few: '_ места', many: '_ мест', other: '_ места' },
    onMap: 'На карте',
    offMap: 'Пока не на карте',
    offMapNote: 'Координат с указанием источника для этих мест в наборе данных ещё нет.',
    types: {
      city: 'город',
      town: 'небольшой город',
      village: 'село',
      fortress: 'крепость',
      region: 'регион',
      strait: 'пролив',
      sea: 'море',
      river: 'река',
      lake: 'озеро',
      island: 'остров',
      building: 'сооружение',
      site: 'местность',
    },
    within: (place) => `находится здесь: ${place}`,
    nothing: 'Записей об этом месте пока нет.',
    kinds: {
      treaties: ['договор', 'Договоры'],
      events: ['событие', 'События'],
      wars: ['война', 'Войны'],
      missions: ['представительство', 'Посольства и консульства'],
      projects: ['проект', 'Проекты'],
    },
    filter: 'Что показывать',
    kind: 'Вид',
    allKinds: 'Все виды',
    period: 'Период',
    allPeriods: 'Все периоды',
    shown: 'Показано записей: _. Мест: #.',
  },
  tr: {
    title: 'Yerler',
    standfirst:
      'Antlaşmaların imzalandığı, savaşların yapıldığı, temsilciliklerin bulunduğu yerler: veri kümesindeki her yer ve orada olup bitenler, zaman sırasıyla.',
    description:
      'Karadeniz çevresinin ve daha geniş bir alanın haritasında Rusya-Türkiye ilişkilerinin yerleri; her yerin altında oradaki antlaşmalar, olaylar, savaşlar ve temsilcilikler.',
    region: 'Karadeniz ve çevresi',
    wide: 'Batı Avrupa’dan bozkıra',
    plate: (number) => `Harita ${number}`,
    onPlates: (places) => `Koordinatı kayıtlı: ${places}. Ötekiler aşağıdaki listededir.`,
    frame: 'Çerçevenin içindeki yerlerin adları 1. haritadadır.',
    noBorders:
      'Kıyılar: Natural Earth, kamu malı, bugünkü hâliyle. Haritada ne bugünün ne geçmişin sınırları çizilmiştir: bu kayıtların birçoğu zaten sınırların nereden geçtiğiyle ilgilidir.',
    signs: { dot: 'şehir, köy', ring: 'bölge, ada', lozenge: 'yapı, mevki' },
    places: { other: '_ yer' },
    onMap: 'Haritada',
    offMap: 'Henüz haritada değil',
    offMapNote: 'Veri kümesinde bu yerler için henüz kaynağı belirtilmiş koordinat yoktur.',
    types: {
      city: 'şehir',
      town: 'kasaba',
      village: 'köy',
      fortress: 'kale',
      region: 'bölge',
      strait: 'boğaz',
      sea: 'deniz',
      river: 'nehir',
      lake: 'göl',
      island: 'ada',
      building: 'yapı',
      site: 'mevki',
    },
    within: (place) => `bulunduğu yer: ${place}`,
    nothing: 'Burası için henüz kayıt yok.',
    kinds: {
      treaties: ['antlaşma', 'Antlaşmalar'],
      events: ['olay', 'Olaylar'],
      wars: ['savaş', 'Savaşlar'],
      missions: ['temsilcilik', 'Büyükelçilikler ve konsolosluklar'],
      projects: ['proje', 'Projeler'],
    },
    filter: 'Gösterilecekler',
    kind: 'Tür',
    allKinds: 'Bütün türler',
    period: 'Dönem',
    allPeriods: 'Bütün dönemler',
    shown: 'Gösterilen kayıt: _. Yer: #.',
  },
};
