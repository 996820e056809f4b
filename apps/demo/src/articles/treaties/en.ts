import { html } from '../../site/html.ts';
import type { Article } from '../article.ts';

export const en: Article = {
  language: 'en',
  published: '2026-11-22',
  headline: 'From “for ever” to 120 days',
  standfirst:
    'Russia and Turkey have been writing to each other since 1492. The treaties between them, from a truce for twenty years to a grain arrangement for a hundred and twenty days, say what was agreed, and often for how long.',
  description:
    'More than five centuries of relations between Russia and Turkey, told through the treaties they signed and the time for which they signed them.',
  body: ({ chapter, timeline, card, mention, note }) => html`
    <p class="lead">
      It began with trade. In 1492 Ivan&nbsp;III of Moscow wrote to Sultan Bayezid&nbsp;II about the treatment
      of Russian merchants in Kaffa and Azov; the Ottoman embassy sent in reply was stopped in Kiev. Four
      years later the first envoy, Mikhail Pleshcheev, set out with letters that proposed friendship and a
      regular exchange of
      missions.${note('events/letter-of-ivan-iii-1492', 'events/pleshcheev-embassy-1496-1497')}
    </p>
    <p>
      Twelve wars lie between those letters and the present, counting the conflict over Astrakhan of
      1568–1570, which some reference works leave out.${note('wars/russo-turkish-war-1568-1570')} There is
      also a long shelf of paper: truces, peaces, alliances, protocols, contracts. The question here is how
      long each was meant to hold.
    </p>

    ${timeline('Wars, treaties and other dated acts between the two sides, from the letter of 1492 to today.')}
    ${chapter(
      '1681',
      'Twenty years, by the calendar',
      html`<p>
          The truce of Bakhchisarai, concluded on 13&nbsp;January 1681 (3&nbsp;January in the Julian calendar
          of Moscow), named its own end: twenty years. It made the Dnieper the frontier and left Kiev to
          Russia. In 1686 Russia joined the Holy League and was at war with the sultan
          again.${note('treaties/treaty-of-bakhchisarai-1681', 'wars/russo-turkish-war-1686-1700')}
        </p>
        <p>
          The peace of July 1700 was made for thirty years and left Azov to Russia. Eleven years later, with
          the army of Peter&nbsp;I surrounded, the treaty of the Prut took its place: Azov went back and
          Taganrog was to be
          razed.${note('treaties/treaty-of-constantinople-1700', 'treaties/treaty-of-the-prut-1711')}
        </p>`,
    )}
    ${chapter(
      '1774',
      'Peace for ever',
      html`<p>
          The war of 1768–1774 ended with a treaty signed in the Russian camp at Küçük Kaynarca. Its first
          article says that hostilities cease for ever and that peace by sea and land is perpetual. The
          Crimean Khanate was declared independent, Russia received fortresses on the coast, and its merchant
          ships could pass from the Black Sea to the Sea of
          Marmara.${note('treaties/treaty-of-kucuk-kaynarca-1774')}
        </p>
        ${card('treaty-of-kucuk-kaynarca-1774')}
        <p>
          What else it meant is disputed. Russian governments after 1774 held that articles&nbsp;7 and 14, on
          a church in Galata and on representations about it, gave them a wider right to protect the Orthodox
          Church in the sultan’s lands. In 1853 Reshid Pasha replied for the Porte that the privileges of the
          Greek churches were granted and preserved by the sultans themselves. The historian Roderic Davison
          called the claims to a general right of protection
          exaggerated.${note('claims/kucuk-kaynarca-russian-protection-reading', 'claims/ottoman-privileges-reply-1853', 'claims/kucuk-kaynarca-davison-reading')}
        </p>
        <p>
          The peace lasted thirteen years. On 19&nbsp;April 1783 Catherine&nbsp;II signed a manifesto taking
          Crimea under the Russian Empire; the Porte recognised the annexation of the khanate in January 1784
          and, in August 1787, after an ultimatum that demanded its return, went to
          war.${note('events/annexation-of-crimean-khanate-1783', 'treaties/act-of-constantinople-1784', 'wars/russo-turkish-war-1787-1792')}
        </p>`,
    )}
    ${chapter(
      '1833',
      'Perpetual, for eight years',
      html`<p>
          The two empires were also allies. In January 1799 they joined for eight years against France, and
          Russian warships received their first treaty right to pass the Straits. In December 1806 the Porte
          declared war.${note('treaties/russo-ottoman-alliance-1799', 'wars/russo-turkish-war-1806-1812')}
        </p>
        <p>
          In 1833 the army of Mehmed Ali of Egypt had reached Kütahya, and Mahmud&nbsp;II asked for help. A
          Russian squadron anchored in the Bosphorus, and some 5,000 soldiers camped at Hünkâr İskelesi. The
          alliance of 8&nbsp;July speaks of friendship for ever and sets a term of eight years; by a secret
          article the Porte, in place of military aid, was to close the Dardanelles to foreign warships. Two
          days later the soldiers
          embarked.${note('events/russian-squadron-bosphorus-1833', 'events/russian-landing-bosphorus-1833', 'treaties/treaty-of-hunkar-iskelesi-1833')}
        </p>
        <p>
          It expired in 1841, when six powers closed the Straits to foreign warships in time of
          peace.${note('treaties/london-straits-convention-1841')}
        </p>`,
    )}
    ${chapter(
      '1921',
      'All earlier treaties void',
      html`<p>
          The last war of the two empires ended at Brest-Litovsk on 3&nbsp;March 1918. Three years later two
          new governments, Soviet Russia and the Grand National Assembly in Ankara, signed a treaty of
          friendship and brotherhood in Moscow. It drew the north-eastern border of Turkey, left Batum to
          Georgia, placed Nakhchivan under the protection of Azerbaijan, and in article&nbsp;VI declared void
          all earlier treaties between Russia and
          Turkey.${note('treaties/treaty-of-brest-litovsk-1918', 'treaties/treaty-of-moscow-1921')}
        </p>
        ${card('treaty-of-moscow-1921', 'compact')}
        <p>
          The treaty of Kars, signed that October with Soviet Armenia, Azerbaijan and Georgia, repeated it in
          the main.${note('treaties/treaty-of-kars-1921')}
        </p>`,
    )}
    ${chapter(
      '1925–1945',
      'Three years, then three times more',
      html`<p>
          The treaty that Chicherin and Tevfik Rüştü signed in Paris on 17&nbsp;December 1925 was made for
          three years. Each side promised not to attack the other, to stay neutral if others did, and to join
          no combination against it. Protocols prolonged it in 1929, 1931 and 1935, the last time for ten
          years. On 19&nbsp;March 1945 Moscow said that it wished to denounce it, and on 7&nbsp;November the
          treaty
          ended.${note('treaties/treaty-of-friendship-and-neutrality-1925', 'treaties/prolongation-protocol-1935', 'events/soviet-notice-on-treaty-of-1925')}
        </p>
        ${timeline('Treaties and events from 1920 to 1945: a promise for three years, carried on for twenty, and what was signed beside it.', { from: '1920', to: '1945', kinds: ['treaties', 'events'] })}
        <p>
          In June 1945 Molotov named conditions for a new treaty, among them a change of the border of 1921
          and bases in the Straits; Turkey declined them as a basis of talks. In 1953 the Soviet government
          gave up the territorial
          claims.${note('events/molotov-sarper-talks-june-1945', 'events/soviet-renunciation-of-claims-1953')}
          Passage through the Straits is still governed by another text of those years, the
          ${mention('montreux-convention-1936')}. Made for twenty years, it runs on until two years after a
          notice of denunciation; the principle of free passage has no time
          limit.${note('treaties/montreux-convention-1936')}
        </p>`,
    )}
    ${chapter(
      '1992–2023',
      'Megawatts, cubic metres, days',
      html`<p>
          Later documents call the treaty of 25&nbsp;May 1992 the legal basis between the Russian Federation
          and Turkey. What followed is counted in other units: on 12&nbsp;May 2010 in Ankara, four reactors at
          Akkuyu and stays of up to thirty days without a visa; in October 2016 in Istanbul, two TurkStream
          pipelines of 15.75 billion cubic metres a year
          each.${note('treaties/treaty-on-principles-of-relations-1992', 'treaties/akkuyu-agreement-2010', 'treaties/visa-free-agreement-2010', 'treaties/turkstream-agreement-2016')}
        </p>
        <p>
          In February 2022, in the first days of the full-scale phase of the Russia–Ukraine war, Turkey
          announced the application of article&nbsp;19 of the Montreux
          Convention.${note('events/montreux-warship-closure-2022')} On 22&nbsp;July, in Istanbul, the Black
          Sea Grain Initiative took the form of two mirror documents, one signed by Ukraine and one by Russia,
          each with Türkiye and the United Nations. Its term was 120 days; extended three times, it ended on
          17&nbsp;July 2023, when Russia refused a further
          extension.${note('treaties/black-sea-grain-initiative-2022')}
        </p>
        <p class="close">
          The truce for twenty years lasted five, the peace for thirty eleven, the peace for ever thirteen;
          the alliance for eight years lasted eight, the treaty for three twenty. The convention of 1936, made
          for twenty, is in its ninety-first.
        </p>`,
    )}
  `,
};
