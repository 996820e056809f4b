import { html } from '../../site/html.ts';
import type { Article } from '../article.ts';

export const tr: Article = {
  language: 'tr',
  published: '2026-11-22',
  headline: 'Ebedî barıştan 120 güne',
  standfirst:
    'Rusya ile Türkiye 1492’den beri yazışıyor. Aralarındaki antlaşmalar, yirmi yıllık bir mütarekeden yüz yirmi günlük bir tahıl düzenlemesine kadar, neyin kararlaştırıldığını, çoğu kez de bunun ne kadar süreceğini söyler.',
  description:
    'Rusya-Türkiye ilişkilerinin beş yüzyılı aşan tarihi: imzalanan antlaşmalar ve bunlarda öngörülen süreler üzerinden.',
  body: ({ chapter, timeline, card, mention, note }) => html`
    <p class="lead">
      Başlangıçta ticaret vardı. 1492’de Moskova hükümdarı III.&nbsp;İvan, Kefe ve Azak’taki Rus tüccarlarına
      nasıl davranıldığı konusunda Sultan II.&nbsp;Bayezid’e yazdı; karşılık olarak yollanan Osmanlı elçilik
      heyeti Kiev’de durduruldu. Dört yıl sonra ilk elçi Mihail Pleşçeyev, dostluk kurulmasını ve karşılıklı
      olarak düzenli elçi gönderilmesini öneren mektuplarla yola
      çıktı.${note('events/letter-of-ivan-iii-1492', 'events/pleshcheev-embassy-1496-1497')}
    </p>
    <p>
      O mektuplarla bugün arasında on iki savaş var; bazı başvuru eserlerinin saymadığı 1568–1570 Astrahan
      çatışması da bu sayıya dâhil.${note('wars/russo-turkish-war-1568-1570')} Bir de raflar dolusu kâğıt:
      mütarekeler, barış antlaşmaları, ittifaklar, protokoller, sözleşmeler. Burada sorulan şu: Her birinin ne
      kadar sürmesi öngörülmüştü?
    </p>

    ${timeline('1492 mektubundan bugüne iki taraf arasındaki savaşlar, antlaşmalar ve tarihi belli öteki olaylar.')}
    ${chapter(
      '1681',
      'Takvime göre yirmi yıl',
      html`<p>
          13&nbsp;Ocak 1681’de (Moskova’nın kullandığı Jülyen takvimiyle 3&nbsp;Ocak) yapılan Bahçesaray
          Mütarekesi kendi sonunu da belirliyordu: yirmi yıl. Sınır Özi (Dinyeper) oldu, Kiev Rusya’da kaldı.
          1686’da Rusya Kutsal İttifak’a katıldı ve padişahla yeniden savaşa
          girdi.${note('treaties/treaty-of-bakhchisarai-1681', 'wars/russo-turkish-war-1686-1700')}
        </p>
        <p>
          Temmuz 1700’de otuz yıllığına yapılan barışla Azak Rusya’da kaldı. On bir yıl sonra,
          I.&nbsp;Petro’nun ordusu kuşatılmışken, bu barışın yerini Prut Antlaşması aldı: Azak geri verildi,
          Taganrog
          yıkılacaktı.${note('treaties/treaty-of-constantinople-1700', 'treaties/treaty-of-the-prut-1711')}
        </p>`,
    )}
    ${chapter(
      '1774',
      'Ebedî barış',
      html`<p>
          1768–1774 savaşı, Küçük Kaynarca’daki Rus ordugâhında imzalanan antlaşmayla bitti. Antlaşmanın
          birinci maddesi, düşmanlığın sonsuza dek sona erdiğini, karada ve denizde barışın sürekli olduğunu
          bildirir. Kırım Hanlığı bağımsız ilan edildi; Rusya kıyıda kaleler elde etti, ticaret gemileri de
          Karadeniz’den Marmara’ya geçme hakkı kazandı.${note('treaties/treaty-of-kucuk-kaynarca-1774')}
        </p>
        ${card('treaty-of-kucuk-kaynarca-1774')}
        <p>
          Bunun ötesinde ne anlama geldiği tartışmalı. 1774’ten sonraki Rus hükûmetleri, Galata’daki bir
          kiliseye ve onun adına başvuruda bulunmaya ilişkin 7.&nbsp;ve 14.&nbsp;maddelerin kendilerine
          padişahın topraklarında Ortodoks Kilisesi’ni korumak üzere daha geniş bir hak verdiğini savundu.
          1853’te Reşid Paşa Bâbıâli adına, Rum kiliselerinin ayrıcalıklarını bizzat padişahların verip
          koruduğu yanıtını verdi. Tarihçi Roderic Davison, genel bir himaye hakkı iddiasını abartılı
          buldu.${note('claims/kucuk-kaynarca-russian-protection-reading', 'claims/ottoman-privileges-reply-1853', 'claims/kucuk-kaynarca-davison-reading')}
        </p>
        <p>
          Barış on üç yıl sürdü. II.&nbsp;Katerina 19&nbsp;Nisan 1783’te Kırım’ı Rusya İmparatorluğu’na katan
          bildirgeyi imzaladı; Bâbıâli hanlığın ilhakını Ocak 1784’te tanıdı, Ağustos 1787’de ise Kırım’ın
          geri verilmesini isteyen bir ültimatomun ardından savaşa
          girdi.${note('events/annexation-of-crimean-khanate-1783', 'treaties/act-of-constantinople-1784', 'wars/russo-turkish-war-1787-1792')}
        </p>`,
    )}
    ${chapter(
      '1833',
      'Sürekli ittifak, sekiz yıllığına',
      html`<p>
          İki imparatorluk müttefik de oldu. Ocak 1799’da Fransa’ya karşı sekiz yıllığına birleştiler; Rus
          savaş gemileri ilk kez bir antlaşmayla Boğazlar’dan geçiş hakkı elde etti. Aralık 1806’da Bâbıâli
          savaş ilan etti.${note('treaties/russo-ottoman-alliance-1799', 'wars/russo-turkish-war-1806-1812')}
        </p>
        <p>
          1833’te Mısır Valisi Mehmed Ali’nin ordusu Kütahya’ya ulaşınca II.&nbsp;Mahmud yardım istedi. Bir
          Rus filosu İstanbul Boğazı’nda demirledi, 5000 kadar asker Hünkâr İskelesi’nde ordugâh kurdu.
          8&nbsp;Temmuz’da imzalanan ittifak, sürekli dostluktan söz eder ve süreyi sekiz yıl olarak belirler;
          gizli bir maddeye göre Bâbıâli, askerî yardım yerine Çanakkale Boğazı’nı yabancı savaş gemilerine
          kapatacaktı. İki gün sonra askerler gemilere
          bindi.${note('events/russian-squadron-bosphorus-1833', 'events/russian-landing-bosphorus-1833', 'treaties/treaty-of-hunkar-iskelesi-1833')}
        </p>
        <p>
          Süre 1841’de doldu; aynı yıl altı devlet, Boğazlar’ı barış zamanında yabancı savaş gemilerine
          kapattı.${note('treaties/london-straits-convention-1841')}
        </p>`,
    )}
    ${chapter(
      '1921',
      'Eski antlaşmalar geçersiz',
      html`<p>
          İki imparatorluğun son savaşı 3&nbsp;Mart 1918’de Brest-Litovsk’ta sona erdi. Üç yıl sonra iki yeni
          hükûmet, Sovyet Rusya ile Ankara’daki Büyük Millet Meclisi Hükûmeti, Moskova’da bir dostluk ve
          kardeşlik antlaşması imzaladı. Antlaşma Türkiye’nin kuzeydoğu sınırını çizdi, Batum’u Gürcistan’a
          bıraktı, Nahçıvan’ı Azerbaycan’ın himayesine verdi; VI.&nbsp;maddesiyle de Rusya ile Türkiye
          arasında daha önce yapılmış bütün antlaşmaları geçersiz
          saydı.${note('treaties/treaty-of-brest-litovsk-1918', 'treaties/treaty-of-moscow-1921')}
        </p>
        ${card('treaty-of-moscow-1921', 'compact')}
        <p>
          Aynı yılın ekim ayında Ermenistan, Azerbaycan ve Gürcistan Sovyet cumhuriyetleriyle imzalanan Kars
          Antlaşması, bu hükümleri ana çizgileriyle yineledi.${note('treaties/treaty-of-kars-1921')}
        </p>`,
    )}
    ${chapter(
      '1925–1945',
      'Üç yıl, sonra üç kez daha',
      html`<p>
          Çiçerin ile Tevfik Rüştü’nün 17&nbsp;Aralık 1925’te Paris’te imzaladığı antlaşma üç yıl için
          yapılmıştı. Taraflar birbirine saldırmamayı, başkaları ötekine saldırırsa tarafsız kalmayı ve
          birbirine karşı hiçbir gruplaşmaya katılmamayı üstlendi. Antlaşma 1929, 1931 ve 1935 protokolleriyle
          uzatıldı; sonuncusu on yıl içindi. 19&nbsp;Mart 1945’te Moskova antlaşmayı feshetmek istediğini
          bildirdi, 7&nbsp;Kasım’da antlaşma sona
          erdi.${note('treaties/treaty-of-friendship-and-neutrality-1925', 'treaties/prolongation-protocol-1935', 'events/soviet-notice-on-treaty-of-1925')}
        </p>
        ${timeline('1920’den 1945’e antlaşmalar ve olaylar: yirmi yıl sürdürülen üç yıllık bir söz ve onun yanı sıra imzalananlar.', { from: '1920', to: '1945', kinds: ['treaties', 'events'] })}
        <p>
          Haziran 1945’te Molotov yeni bir antlaşma için koşullar öne sürdü; bunların arasında 1921 sınırının
          değiştirilmesi ve Boğazlar’da üsler vardı. Türkiye bunları görüşmelere temel olarak kabul etmedi.
          1953’te Sovyet hükûmeti toprak taleplerinden
          vazgeçti.${note('events/molotov-sarper-talks-june-1945', 'events/soviet-renunciation-of-claims-1953')}
          Boğazlar’dan geçişi bugün de o yılların başka bir metni, ${mention('montreux-convention-1936')},
          düzenliyor. Yirmi yıl için yapılan sözleşme, bir fesih bildirimini izleyen iki yılın sonuna kadar
          yürürlükte kalır; geçiş serbestliği ilkesi ise
          süresizdir.${note('treaties/montreux-convention-1936')}
        </p>`,
    )}
    ${chapter(
      '1992–2023',
      'Megavat, metreküp, gün',
      html`<p>
          25&nbsp;Mayıs 1992 tarihli İlişkilerin İlkeleri Hakkında Antlaşma, sonraki belgelerde Rusya
          Federasyonu ile Türkiye Cumhuriyeti arasındaki ilişkilerin hukuki temeli olarak anılır. Ondan
          sonrası başka birimlerle ölçülüyor. 12&nbsp;Mayıs 2010’da Ankara’da iki hükûmet, Akkuyu’da dört
          reaktör ünitesi ve otuz güne kadar vizesiz kalış konusunda anlaştı; Ekim 2016’da İstanbul’da ise
          TürkAkım üzerinde anlaşıldı: her biri yılda 15,75 milyar metreküplük iki boru
          hattı.${note('treaties/treaty-on-principles-of-relations-1992', 'treaties/akkuyu-agreement-2010', 'treaties/visa-free-agreement-2010', 'treaties/turkstream-agreement-2016')}
        </p>
        <p>
          Şubat 2022’de, Rusya-Ukrayna savaşının geniş çaplı aşamasının ilk günlerinde, Türkiye Montrö
          Sözleşmesi’nin 19.&nbsp;maddesini uyguladığını
          duyurdu.${note('events/montreux-warship-closure-2022')} 22&nbsp;Temmuz’da İstanbul’da Karadeniz
          Tahıl Girişimi iki eş belgeyle kuruldu: birini Ukrayna, ötekini Rusya, her ikisini de Türkiye ve
          Birleşmiş Milletler imzaladı. Süre 120 gündü. Girişim üç kez uzatıldı; Rusya’nın yeni bir uzatmayı
          reddetmesiyle 17&nbsp;Temmuz 2023’te sona erdi.${note('treaties/black-sea-grain-initiative-2022')}
        </p>
        <p class="close">
          Yirmi yıllık mütareke beş yıl sürdü, otuz yıllık barış on bir, ebedî barış on üç; sekiz yıllık
          ittifak sekiz yıl, üç yıllık antlaşma yirmi. Yirmi yıl için yapılan 1936 sözleşmesi ise doksan
          birinci yılında.
        </p>`,
    )}
  `,
};
